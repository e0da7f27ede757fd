// Bodies, places, vessels and terms by the words of their names.
import { type Dataset, type Found, KINDS, type Kind } from '#dataset/dataset.ts';
import { type Entry, entryOf } from './entry.ts';
import { fold, joined, Word } from './fold.ts';
import { formOf, isBodyWord, isGeneric } from './generic.ts';
import { type Hit, WordIndex } from './known.ts';
import type { How } from './names.ts';
import { isOfCountry, meaningOf, officeKey } from './office-words.ts';
import { JOINER } from './otherwise.ts';

export type ThingFit = { readonly entry: Entry; readonly cost: number; readonly how: readonly How[] };

export const THINGS: readonly Kind[] = KINDS.filter(
  (kind) => !['person', 'post', 'event', 'quote', 'position', 'review'].includes(kind),
);

/** A spelling: how many words it has, how many of them say which one is meant, and what share of these must be typed. */
type Spelt = {
  readonly entry: Entry;
  readonly how: How;
  readonly size: number;
  readonly telling: number;
  readonly share: number;
};

/** What a slip may cost in a word of this length. */
const forgiven = (length: number): number => (length < 4 ? 0 : length < 5 ? 0.5 : length < 8 ? 1 : 1.6);
/** What a word costs that only says the kind or country of the thing and is not in its name. */
const BESIDE = 0.1;
/** What it costs to take a people or capital for the country: "Iranian atomic energy organization". */
const OF_COUNTRY = 0.05;
/** What spellings of one word by its sound differ at most. */
const HEARD = 0.3;
/** The share of a name that must be typed for the name to be meant. */
const SHARE = 0.5;

export type ThingFinder = {
  readonly things: readonly Entry[] /** What the words may name; `exactly` forgives nothing. */;
  find(typed: readonly Word[], exactly?: boolean): ThingFit[];
};

export function thingFinder(dataset: Dataset): ThingFinder {
  const things = THINGS.flatMap((kind) =>
    [...dataset.all[kind].values()].map((record) => entryOf({ kind, record } as Found, dataset)),
  );
  const index = new WordIndex<Spelt>();
  const countries = new Map(things.map((entry) => [entry, countryOf(entry, dataset)]));
  for (const entry of things)
    for (const { how, text, words: whole } of entry.spellings)
      for (const [i, words] of written(shortened(whole), text).entries()) {
        const telling = words.filter(({ plain }) => !saysKind(plain, entry, how)).length;
        const spelt: Spelt = { entry, how, size: words.length, telling, share: i === 0 ? SHARE : 1 };
        for (const word of words) index.add(word, spelt);
      }
  const others = (word: Word): Hit<Spelt>[] => [
    ...index.same(otherNumber(word)),
    ...(isOfCountry(word.plain) ? meaningOf(word.plain) : [])
      .filter((country) => country !== word.plain)
      .flatMap((country) => index.same(new Word(country, word.script, '')))
      .map((hit) => ({ ...hit, owners: hit.owners.filter(isBody), cost: OF_COUNTRY })),
  ];

  return {
    things,
    find(whole, exactly = false) {
      const typed = shortened(whole);
      // A country alone is in the names of many bodies and means none of them.
      const nations = typed.every(({ plain }) => isOfCountry(plain));
      const fits = new Map<Spelt, Fitting>();
      for (const [i, word] of typed.entries())
        for (const [spelt, hit] of bestHits(
          [...(exactly ? index.same(word) : index.find(word)), ...others(word)],
          word,
        )) {
          const fit = fits.get(spelt) ?? { cost: 0, at: [], telling: 0, typo: false };
          const ofKind = [word, hit.word].some(({ plain }) => saysKind(plain, spelt.entry, spelt.how));
          fits.set(spelt, {
            cost: fit.cost + hit.cost,
            at: [...fit.at, i],
            telling: fit.telling + (ofKind ? 0 : 1),
            typo: fit.typo || hit.how === 'typo',
          });
        }
      const best = new Map<Entry, ThingFit>();
      for (const [spelt, fit] of fits) {
        const { entry, how } = spelt;
        const cost = costOf(spelt, fit, typed, nations, countries.get(entry)!);
        if (cost < (best.get(entry)?.cost ?? Number.POSITIVE_INFINITY))
          best.set(entry, { entry, cost, how: fit.typo ? [how, 'typo'] : [how] });
      }
      return [...best.values()];
    },
  };
}

const isBody = ({ entry }: Spelt): boolean => entry.kind === 'organization';

/** The plural of a word, or what it is the plural of. */
const otherNumber = ({ plain, script, before }: Word): Word =>
  new Word(plain.endsWith('s') ? plain.slice(0, -1) : `${plain}s`, script, before);

/** Which of the typed words are of a spelling, and how many of them say which one is meant. */
type Fitting = {
  readonly cost: number;
  readonly at: readonly number[];
  readonly telling: number;
  readonly typo: boolean;
};

/** What it costs to take the typed words for a spelling; infinite when too few are of it, or others are of no kind or owner. */
function costOf(
  { entry, how, ...spelt }: Spelt,
  fit: Fitting,
  typed: readonly Word[],
  nations: boolean,
  country: ReadonlySet<string>,
): number {
  const beside = typed.filter((_, i) => !fit.at.includes(i));
  // Words of the kind alone name only what has no other name.
  const [count, size] = fit.telling > 0 ? [fit.telling, spelt.telling] : [fit.at.length, spelt.size];
  // One word of several, and that put otherwise, is too little: Rafah is not RAF Fairford.
  if (fit.cost > HEARD && count === 1 && size > 1) return Number.POSITIVE_INFINITY;
  const enough = count <= size && count / size >= (fit.telling > 0 && !nations ? spelt.share : 1);
  const fits = ({ plain }: Word): boolean =>
    (saysKind(plain, entry, how) && isOfForm(plain, entry)) ||
    (count === size && (isOwner(plain, entry, country) || (entry.kind === 'organization' && isBodyWord(plain))));
  if (!enough || !beside.every(fits)) return Number.POSITIVE_INFINITY;
  return fit.cost + BESIDE * beside.length + (1 - count / size);
}

/** Whether a word says no more than what kind of thing it is. A description says it on purpose. */
const saysKind = (plain: string, { kind }: Entry, how: How): boolean => how !== 'description' && isGeneric(plain, kind);

/** An island is not the strait of its name. */
function isOfForm(plain: string, { spellings }: Entry): boolean {
  const form = formOf(plain);
  return form === undefined || spellings.some(({ words }) => words.some((word) => formOf(word.plain) === form));
}

/** Whether a word may stand beside a whole name to say whose the thing is. Bodies are told apart by just that: only their own may. */
const isOwner = (plain: string, { kind }: Entry, country: ReadonlySet<string>): boolean =>
  kind === 'organization'
    ? isOfCountry(plain) && meaningOf(plain).every((meant) => country.has(meant))
    : isOfCountry(plain) || country.has(plain);

/** The words for the country a thing is of. */
const countryOf = ({ id }: Entry, dataset: Dataset): ReadonlySet<string> => {
  const { country = '' } = dataset.find(id)!.record as { country?: string };
  return new Set([...officeKey(country), ...fold(country).map(({ plain }) => plain)]);
};

/** A name as it is written, and as others write it: neighbours as one ("F35C", "Maralago"), what a joiner joins as two. */
function written(words: readonly Word[], text: string): (readonly Word[])[] {
  const pairs = words.length > 4 ? [] : words.slice(1).map((_, i) => pairedAt(words, i));
  const all = words.length === 3 ? [[words.reduce(joined)]] : [];
  return [words, ...pairs, ...all, ...(text.includes(JOINER) ? [fold(text.replaceAll(JOINER, ' '))] : [])];
}

/** The words with the one at `i` and the next as one. */
export const pairedAt = (words: readonly Word[], i: number): Word[] =>
  words.toSpliced(i, 2, joined(words[i]!, words[i + 1]!));

const SHORT: Readonly<Record<string, string>> = { nations: 'un', states: 'us', kingdom: 'uk' };

const NUMBERS = new Map(
  Object.entries({
    two: 2,
    three: 3,
    five: 5,
    six: 6,
    ten: 10,
    twelve: 12,
    fourteen: 14,
    fifteen: 15,
    sixty: 60,
    ninety: 90,
  }),
);

/** What is left out when a name is said, and what is said in short. */
const UNSAID = new Set(['percent', 'pct', 'plus']);
const IN_SHORT = new Map(
  Object.entries({
    ...{
      intl: 'international',
      natl: 'national',
      nat: 'national',
      dept: 'department',
      govt: 'government',
      sec: 'security',
    },
    ...{ org: 'organization', intel: 'intelligence', admin: 'administration', cmd: 'command', ctr: 'center' },
    ...{ min: 'ministry', defence: 'defense', organisation: 'organization', centre: 'center' },
  }),
);

/** "United Nations" and "UN" are the same words, "fifteen" is 15, and "60 percent" is 60%. */
function shortened(words: readonly Word[]): Word[] {
  const short: Word[] = [];
  for (const word of words) {
    const abbreviation = short.at(-1)?.plain === 'united' ? SHORT[word.plain] : undefined;
    if (abbreviation) short[short.length - 1] = new Word(abbreviation, word.script, word.before);
    else if (!UNSAID.has(word.plain)) {
      const said = NUMBERS.get(word.plain)?.toString() ?? IN_SHORT.get(word.plain);
      short.push(said ? new Word(said, word.script, word.before) : word);
    }
  }
  return short;
}

function bestHits(hits: readonly Hit<Spelt>[], word: Word): Map<Spelt, Hit<Spelt>> {
  const best = new Map<Spelt, Hit<Spelt>>();
  // A number is no slip of another, and across scripts too much is left unsaid to forgive slips.
  const most = /\d/.test(word.plain) ? 0 : forgiven(word.plain.length);
  for (const hit of hits)
    if (hit.cost <= most && !(hit.how === 'typo' && hit.word.script !== word.script))
      for (const spelt of hit.owners) if (hit.cost < (best.get(spelt)?.cost ?? 9)) best.set(spelt, hit);
  return best;
}
