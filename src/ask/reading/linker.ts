// Which records a run of words names: every name of every record as plain words, longest first.
import { countryOf } from '#ask/lexicon/countries.ts';
import { SOFT, STOP } from '#ask/lexicon/stop.ts';
import { wordsOf } from '#ask/text/plain.ts';
import { stem } from '#ask/text/stem.ts';
import type { Dataset, Kind } from '#dataset/dataset.ts';
import type { Person } from '#dataset/person.ts';
import { TITLES } from '#names/vocabulary.ts';

export const NAMED = ['person', 'organization', 'place', 'vessel', 'term'] as const satisfies readonly Kind[];

export type Link = {
  readonly from: number;
  /** One past the last word. */
  readonly to: number;
  readonly ids: readonly string[];
  /** Whether the words were only a part of the name: a family or a given name. */
  readonly part?: 'family' | 'given';
  /** Whether no word beside it says more of who is meant. */
  readonly whole?: true;
};

export type Linker = (plain: readonly string[]) => Link[];

const LONGEST = 7;
/** Words that are never a name when they stand alone. */
const PLAIN_WORDS = new Set(
  'gulf deal talks talk round letter iran war leader president minister secretary council parliament speaker base street capital agency programme program nuclear us uk eu paris ali mohammad hassan'.split(
    ' ',
  ),
);

/** Words that join the parts of a name and are none by themselves. */
export const SERVANTS: ReadonlySet<string> = new Set('bin ben ibn bint al el abu abd bu ould'.split(' '));

/** Names read between two steps. */
const STEP = 60;

/**
 * Builds the linker of a dataset, in steps of some milliseconds. Descriptions are left to the names room, which knows
 * offices and days.
 */
export function* linkerOf(dataset: Dataset): Generator<void, Linker> {
  const phrases = new Map<string, Set<string>>();
  const parts = new Map<string, { ids: Set<string>; part: 'family' | 'given' }>();
  const add = (name: string, id: string): void => {
    // "Bibi's brain": questions are read with the spellings of chats opened.
    const chat = keyOf(wordsOf(name, true).map(({ plain }) => plain));
    const key = keyOf(wordsOf(name).map(({ plain }) => plain));
    if (chat !== key && key.includes(' ')) phrases.set(chat, (phrases.get(chat) ?? new Set()).add(id));
    if (key === '' || key.split(' ').length > LONGEST) return;
    phrases.set(key, (phrases.get(key) ?? new Set()).add(id));
  };
  let read = 0;
  for (const kind of NAMED)
    for (const record of dataset.all[kind].values()) {
      if (++read % STEP === 0) yield;
      const [plainName] = record.name.split(/\s*[(,]/);
      for (const name of new Set([record.name, plainName!])) add(name, record.id);
      // "the Abraham Lincoln": few say the prefix of a ship.
      if (kind === 'vessel') add(plainName!.replace(/^(?:USS|HMS|IRIS|MV|MT) /, ''), record.id);
      for (const other of record.other_names ?? [])
        if (other.kind !== 'description' || kind === 'organization' || kind === 'vessel') add(other.name, record.id);
    }
  // A spelling of one that is the family name of another may mean either.
  for (const { id, family_name } of dataset.all.person.values()) {
    const ids = family_name ? phrases.get(keyOf(wordsOf(family_name).map(({ plain }) => plain))) : undefined;
    if (ids && [...ids].some((other) => dataset.all.person.has(other) || dataset.all.vessel.has(other))) ids.add(id);
  }
  for (const [name, ids] of shortNames(dataset))
    if (ids.length === 1 && !phrases.has(name)) phrases.set(name, new Set(ids));
  for (const [word, ids] of placeWords(dataset))
    if (ids.length === 1 && !phrases.has(word)) phrases.set(word, new Set(ids));
  for (const person of dataset.all.person.values()) {
    if (++read % STEP === 0) yield;
    const family = person.family_name ?? person.name.split(' ').slice(1).join(' ');
    const given = person.given_name ?? person.name.split(' ')[0]!;
    for (const [text, part] of [
      [family, 'family'],
      [given, 'given'],
    ] as const) {
      const words = wordsOf(text).map(({ plain }) => plain);
      const whole = wordsOf(person.name).map(({ plain }) => plain);
      const ends = whole.map((_, i) => keyOf(whole.slice(i + 1))).filter((end) => end.includes(' '));
      const pieces = part === 'family' ? [keyOf(words), ...(words.length > 1 ? [words.at(-1)!] : []), ...ends] : words;
      // "Larigani" out of "Ali Larigani": another spelling is cut like the name it stands for.
      const spelt = part === 'family' ? familiesOf(person) : givensOf(person);
      for (const key of [...pieces, ...spelt]) {
        if (key.length < 3) continue;
        const known = parts.get(key);
        if (!known) parts.set(key, { ids: new Set([person.id]), part });
        else {
          known.ids.add(person.id);
          if (part === 'family') known.part = 'family';
        }
      }
    }
  }
  const opening = new Set([...phrases.keys(), ...parts.keys()].map((key) => key.split(' ')[0]!));
  /** Whether any name begins with the word, or with its singular, which may be the whole name. */
  const opens = (word: string): boolean => opening.has(word) || (word.endsWith('s') && opening.has(word.slice(0, -1)));
  return (plain) => {
    const links: Link[] = [];
    for (let i = 0; i < plain.length; ) {
      const link = opens(plain[i]!) ? longest(plain, i, phrases, parts) : undefined;
      if (link) links.push(link);
      i = link ? link.to : i + 1;
    }
    return links;
  };
}

/** Last words of the other spellings of a person's name that begin with a given name of theirs. */
function familiesOf({ name, given_name, other_names = [] }: Person): string[] {
  const given = new Set(wordsOf(given_name ?? name.split(' ')[0]!).map(({ plain }) => plain));
  const family = wordsOf(name).at(-1)?.plain ?? '';
  return other_names.flatMap(({ name: other, kind }) => {
    const words = kind === 'description' ? [] : wordsOf(other).map(({ plain }) => plain);
    const last = words.at(-1) ?? '';
    // Spelt otherwise, both words begin as those they stand for: "Vasily Nebenzya".
    const isOwn = given.has(words[0]!) || ([...given].some((g) => g[0] === words[0]?.[0]) && family[0] === last[0]);
    return words.length > 1 && isOwn && last.length > 3 && !given.has(last) ? [last] : [];
  });
}

/** First words of the other spellings of a name whose other words are the same: "Qabus bin Said". */
function givensOf({ name, other_names = [] }: Person): string[] {
  const [first = '', ...rest] = wordsOf(name).map(({ plain }) => plain);
  return other_names.flatMap(({ name: other, kind }) => {
    const [given = '', ...others] = kind === 'description' ? [] : wordsOf(other).map(({ plain }) => plain);
    const isOwn = given[0] === first[0] && rest.length > 0 && others.join(' ') === rest.join(' ');
    return isOwn && given !== first && given.length > 3 ? [given] : [];
  });
}

/** Names of bodies without the state or the place they are of, as phrases: "Atomic Energy Organization". */
function shortNames(dataset: Dataset): Map<string, string[]> {
  const short = new Map<string, string[]>();
  const names = [...dataset.all.organization.values()].flatMap(({ id, name, other_names = [] }) =>
    [name, ...other_names.map((n) => n.name)].map((one) => ({ id, name: one })),
  );
  const places = new Set(
    [...dataset.all.place.values()].map(({ name }) => keyOf(wordsOf(name.replace(/\s*\(.*/, '')).map((w) => w.plain))),
  );
  for (const { id, name } of names) {
    const words = wordsOf(name).map(({ plain }) => plain);
    // "Strait Authority": a body by what follows the place it begins with.
    const [place, rest] = [words.slice(0, 2), words.slice(2)].map(keyOf) as [string, string];
    if (rest.includes(' ') && places.has(place)) short.set(rest, [...new Set([...(short.get(rest) ?? []), id])]);
    const of = words.lastIndexOf('of');
    if (of < 2 || of !== words.length - 2 || countryOf(words.at(-1)!) === undefined) continue;
    const key = keyOf(words.slice(0, of));
    short.set(key, [...new Set([...(short.get(key) ?? []), id])]);
  }
  return short;
}

/** First words of places' names, each with the places that begin with it: "Natanz" for the plant there. */
function placeWords(dataset: Dataset): Map<string, string[]> {
  const words = new Map<string, string[]>();
  for (const { id, name } of dataset.all.place.values()) {
    const first = wordsOf(name)[0]?.plain ?? '';
    if (first.length > 3 && !COMMON.has(first) && countryOf(first) === undefined)
      words.set(first, [...(words.get(first) ?? []), id]);
  }
  return words;
}

const COMMON = new Set(
  'strait gulf port north south east west blair white royal persian arabian grand great united saint mount lake camp house'.split(
    ' ',
  ),
);

function longest(
  plain: readonly string[],
  from: number,
  phrases: ReadonlyMap<string, ReadonlySet<string>>,
  parts: ReadonlyMap<string, { ids: ReadonlySet<string>; part: 'family' | 'given' }>,
): Link | undefined {
  for (let n = Math.min(LONGEST, plain.length - from); n > 0; n--) {
    const words = plain.slice(from, from + n);
    if (LEADING.has(words[0]!) || LEADING.has(words.at(-1)!)) continue;
    const key = keyOf(words);
    // "How would Iran deal with it" speaks of no deal.
    if (words.at(-1) === 'deal' && plain[from + n] === 'with') continue;
    if (n === 1 && (PLAIN_WORDS.has(key) || SERVANTS.has(key) || TITLES.has(key) || countryOf(key) !== undefined))
      continue;
    // "larijanis trip": the apostrophe of chats is often left out.
    const bare = key.endsWith('s') && key.length > 5 ? key.slice(0, -1) : key;
    // "What is a secondary sanction": one of what is named by all.
    const ids = phrases.get(key) ?? phrases.get(bare) ?? (n > 1 ? phrases.get(`${key}s`) : undefined);
    if (ids) return { from, to: from + n, ids: [...ids] };
    // "said" is a verb long before it is the house of Al Said.
    const verb = n === 1 && (STOP.has(stem(key)) || SOFT.has(stem(key)));
    const part = verb ? undefined : (parts.get(key) ?? parts.get(bare));
    if (part) return { from, to: from + n, ids: [...part.ids], part: part.part };
  }
  return undefined;
}

const LEADING = new Set(['the', 'of', 'and', 'in', 'on', 'for']);
const keyOf = (words: readonly string[]): string => words.filter((w) => w !== 'the' && w !== 'of').join(' ');
