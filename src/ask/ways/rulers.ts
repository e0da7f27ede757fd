// "Who governs Lebanon now", "who is the president of Brazil": whoever heads a state, where the record knows a post of that; of other states it is none of its business.
import type { Answer } from '#answer/answer.ts';
import type { Asking } from '#ask/asking.ts';
import { countryOf } from '#ask/lexicon/countries.ts';
import { rankOfHead } from '#ask/lexicon/offices.ts';
import { countryOfRecord } from '#ask/record/passage.ts';
import { holdings, holdsNow } from '#ask/record/tenure.ts';
import { outside } from '#ask/telling/refuse.ts';
import { tell } from './tenures.ts';

/** In the present, of a state alone; what else is asked in the same breath stands behind "and". */
const RULES =
  /^(?:(?:and|so|but) )*who (?:is )?(?:currently |now |actually )?(?:rules?|ruling|governs?|governing|runs?|running|leads?|leading|(?:in )?(?:the )?(?:charge|control|power|head)(?: of)?(?: in)?) (?:the )?((?:[a-z]+ )??[a-z]+?)(?: (?:now|today|nowadays|currently|these days|right now|at the moment))?( and .*)?$/;

/** The same by a title. */
const HEAD =
  /^(?:(?:and|so|but) )*who is (?:now |currently )?(?:the )?(?:current |present |new )?(?:president|prime ?minister|premier|chancellor|king|queen|emir|emperor|monarch|head of state|(?:foreign|defen[cs]e|interior) ?minister) of (?:the )?((?:[a-z]+ )??[a-z]+)(?: (?:now|today|nowadays|currently|right now|at the moment))?$/;

/** Whoever heads a state as far as the record goes; out of scope where the record knows no such post of it. */
export function rulers(asking: Asking): Answer | undefined {
  const { reading, dataset } = asking;
  const rules = RULES.exec(reading.plain);
  const [, state = '', more] = rules ?? HEAD.exec(reading.plain) ?? [];
  const [country, ...same] = state.split(' ').map(countryOf);
  if (!country || country === 'eu' || same.some((other) => other !== country) || reading.time) return undefined;
  const posts = [...dataset.all.post.values()]
    .filter(({ id, name }) => rankOfHead(name) >= 0 && countryOfRecord(id, dataset) === country)
    .sort((a, b) => rankOfHead(a.name) - rankOfHead(b.name));
  if (!rules) return posts.length === 0 ? outside('subject', asking) : undefined;
  const now = posts
    .flatMap(({ id }) => holdings([id], dataset))
    .map(({ holding }) => holding)
    .filter((holding) => holdsNow(holding, dataset.asOf));
  if (now.length === 0) return posts.length === 0 ? outside('subject', asking) : undefined;
  return more ? undefined : tell(asking, now);
}
