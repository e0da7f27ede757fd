// What looks or sounds like a family name of the record and is something else: whoever types one means just that.
import type { Word } from './fold.ts';

/** Family names of the same census as `surnames`, from the 3,001st to the 20,000th, that by themselves or beside a given name came near. */
export const LOOKALIKES = `
  acton alkire aman amann ammann antone arai aston baden baley banton baril barna barns baro barratt barret barros bart barto begaye bert
  besant bibby bien boden boutin boyden brott bruns burnes burrill bybee byrns caines cales calles canton chery colas coyne craine cree curiel
  dane darr deemer duffey gerry gorrell groce gros grose grothe guiterrez guitierrez gutirrez hann haston hayne henne henton horrell
  jayne jerry kain kautz kells kenna kerby kinne klass kuehner kuiper lamay lamm lemay macey macy mahle maley malle mallery maloy maly mara
  masi masse maule mayle mealey mele meli melia mera merry miele monier monnier moro mota muir murrah nalley norrell orrell osullivan
  pahl pal panton pasley pauley paulk paull pelley peng pettus phu polansky polley pompey querry radcliffe roane rohan royce royse ruane
  rubino salley salmi saltz sayer scharf scharff seese tenney thai viens vince vinci walt wiens wiltz woodyard zamor ziemer`;

/** Words among the 40,000 commonest of English (SCOWL, up to size 35) that by themselves came near. */
export const ENGLISH = `
  ale amen anon bakery barrel beret berth beset bidden bide bitten bossed broth buns burn calls cane canny care cared carry cats caved cawed
  cheery class cooler cooped copier copper daddy deny grouse gutters haled hammed jawed koalas lame larceny lemme levity maced male mall
  mallet mealy meaning messy moaning mole more pale potion pots pouts quarry query race racy raise ruby sane scarf scoot scout sear seer
  sermon sheriff sissy teem than thank tomes trap vane vans welts whence wince windy wins zany`;

let alike: ReadonlySet<string> | undefined;
/** Whether the word is a family name of few that looks like one of the record. */
export function isLookalike({ plain, script }: Word): boolean {
  alike ??= new Set(LOOKALIKES.trim().split(/\s+/));
  return script === 'Latn' && alike.has(plain);
}
