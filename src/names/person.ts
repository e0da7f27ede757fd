// Whether a typed name is a person's: every typed word must be accounted for, or it is somebody else's name.
import type { Dataset } from '#dataset/dataset.ts';
import { FATHER, type Person, peopleOf, type Role } from './entry.ts';
import { fold, joined, type Word } from './fold.ts';
import { type Hit, lengthOf, WordIndex } from './known.ts';
import type { How } from './names.ts';
import { meaningOf, officeWords } from './office-words.ts';
import { STRANGERS } from './strangers.ts';
import { TITLES } from './vocabulary.ts';

export type Fit = {
  readonly entry: Person;
  /** 0 when every word is the person's own; more for every sound and slip that had to be forgiven. */
  readonly cost: number;
  readonly how: readonly How[];
  /** Whether only given names were matched: never enough when two fit. */
  readonly givenOnly: boolean;
};

type Owner = { readonly person: Person; readonly role: Role; readonly before: string };
type Taken = Pick<Hit<Owner>, 'cost' | 'how' | 'strange'> & {
  readonly role: Role;
  readonly word: Word;
  /** Letters of the known word. */
  readonly known: number;
};
/** What the typed words from `at` to `at + words` may be in each person's name. */
type Span = { readonly at: number; readonly words: number; readonly of: ReadonlyMap<Person, readonly Taken[]> };

/** What may be forgiven in two words taken as one: a slip only in a long one. */
const forgivenJoined = ({ plain }: Word): number => (plain.length < 9 ? 0.35 : 1.05);

/**
 * What may be forgiven in one word of `length` letters. Beside other words of the same name more is: chances seldom meet.
 * But a given name is borne by many, so it vouches for little, and one given name is easily a slip away from another.
 */
function forgiven({ role, known, word, how }: Taken, beside: 'nothing' | 'given' | 'family' | 'both'): number {
  const typed = lengthOf(word);
  const length = Math.min(typed, known);
  const dropped = known > typed && typed > 2;
  if (role === 'given') {
    if (beside === 'nothing') return 0.22;
    if (length < 5) return beside === 'both' || (dropped && length > 3) ? 1 : 0.6;
    return length < 7 ? 1.05 : 1.5;
  }
  if (beside === 'nothing') {
    if (word.script === 'Arab' || word.script === 'Hebr') return aloneUnvowelled(word, how);
    if (length < 4) return 0.1;
    return length < 5 ? (dropped ? 1 : 0.3) : length < 9 ? 1 : 1.5;
  }
  if (length < 4) return dropped ? 1 : 0.5;
  return beside === 'given' ? (length < 8 ? 1.05 : 1.6) : length < 8 ? 1.5 : 2.1;
}

/** Without vowels few letters are left to tell names apart: what may be forgiven depends on how many sounds are certain. */
function aloneUnvowelled({ plain, sound }: Word, how: Taken['how']): number {
  if (how === 'typo') return plain.length < 6 ? 0 : 1;
  return [0.1, 0.15, plain.length < 4 ? 0.36 : 0.5, 0.62][sound.key.length] ?? 0.85;
}

export type PersonFinder = {
  readonly people: readonly Person[];
  /** Everybody the words fit. `exactly` forgives nothing: for running text, where a slip would find names everywhere. */
  find(typed: readonly Word[], exactly?: boolean): Fit[];
  /** Whether some person's name holds just this word. */
  knows(word: Word): boolean;
};

export function personFinder(dataset: Dataset): PersonFinder {
  const people = peopleOf(dataset);
  const index = indexOf(people, dataset);
  // "Khamenei's adviser" makes nobody a Khamenei: what is somebody's name accompanies no other name.
  for (const { around } of people)
    for (const word of around) if (index.exact(word).length > 0 && !officeWords.has(word)) around.delete(word);

  const spansOf = (typed: readonly Word[], exactly: boolean): Span[] => {
    const spans: Span[] = [];
    const span = (word: Word, at: number, words: number): void => {
      const of = new Map<Person, Taken[]>();
      const most = words > 1 ? forgivenJoined(word) : officeWords.has(word.plain) ? 0 : Number.POSITIVE_INFINITY;
      for (const hit of exactly ? index.same(word) : index.find(word, words > 1)) {
        if (hit.cost > most) continue;
        for (const { person, role, before } of hit.owners) {
          const son = FATHER.test(word.before);
          // After `bin` stands a father's name, which may be what somebody goes by, but not a given name.
          if (son && role === 'given' && !FATHER.test(before)) continue;
          const father = role === 'father' && son && FATHER.test(before);
          const { cost, how, strange } = hit;
          const taken = {
            role: father ? 'family' : role,
            cost,
            how,
            strange,
            word,
            known: lengthOf(hit.word),
          } as const;
          const list = of.get(person);
          if (!list) of.set(person, [taken]);
          // Hits come cheapest first: a second one in the same role says nothing new.
          else if (!list.some((other) => other.role === taken.role)) list.push(taken);
        }
      }
      if (of.size > 0) spans.push({ at, words, of });
    };
    for (const [i, word] of typed.entries()) {
      if (word.plain.length > 1) span(word, i, 1);
      const next = typed[i + 1];
      if (next && next.script === word.script) span(joined(word, next), i, 2);
    }
    return spans;
  };

  return {
    people,
    knows: ({ plain }) => index.exact(plain).length > 0,
    find(typed, exactly = false) {
      const spans = spansOf(typed, exactly);
      const candidates = new Set(spans.flatMap(({ of }) => [...of.keys()]));
      return [...candidates].flatMap((person) => fit(person, typed, spans) ?? []);
    },
  };
}

function indexOf(people: readonly Person[], dataset: Dataset): WordIndex<Owner> {
  const index = new WordIndex<Owner>();
  for (const person of people) {
    for (const { word, role } of person.parts) index.add(word, { person, role, before: word.before });
    for (const { how, words } of person.spellings)
      if (how === 'name' || how === 'spelling' || how === 'native')
        for (const [i, word] of words.entries()) {
          const next = words[i + 1];
          if (!next) continue;
          const role = roleOf(person, next) === roleOf(person, word) ? roleOf(person, word) : undefined;
          if (role) index.add(joined(word, next), { person, role, before: word.before });
        }
  }
  const outside = [
    ...people.flatMap(({ refused }) => refused.flat()),
    ...dataset.events.flatMap(({ also_named }) => (also_named ?? []).flatMap(fold)),
    ...STRANGERS.flatMap(fold),
  ];
  for (const word of outside) index.add(word);
  return index;
}

const roleOf = (person: Person, word: Word): Role | undefined =>
  person.parts.find((part) => part.word.plain === word.plain)?.role;

/** What a word may cost and still vouch for its neighbours. */
const vouching = ({ script }: Word): number => (script === 'Arab' || script === 'Hebr' ? 0.65 : 0.45);
/** What somebody else's name may cost, beside a name of one's own, to be read as another spelling. */
const STRANGE = 0.15;

/** Fits the typed words to a person; undefined when a word belongs to nobody like this. */
function fit(person: Person, typed: readonly Word[], spans: readonly Span[]): Fit | undefined {
  if (person.refused.some((name) => sameWords(name, typed))) return undefined;
  const taken = cover(person, typed, spans, 0);
  if (!taken || taken.length === 0) return undefined;
  const roles = new Set(taken.map(({ role }) => role));
  const family = roles.has('family') || roles.has('alias');
  const given = roles.has('given');
  // A father's or middle name is nobody's by itself, and beside the family name it is a brother's or son's.
  if (!given && (!family || roles.has('father') || roles.has('middle'))) return undefined;
  const named = taken.filter(({ word }) => word.plain.length > 1);
  for (const part of taken) {
    const others = named
      .filter((other) => other !== part && other.cost <= vouching(other.word))
      .map(({ role }) => role !== 'given');
    const beside = others.length === 0 ? 'nothing' : others.length > 1 ? 'both' : others[0] ? 'family' : 'given';
    if (part.cost > forgiven(part, beside)) return undefined;
    if (part.strange && (beside === 'nothing' || part.cost > (part.role === 'given' ? STRANGE : 1))) return undefined;
  }
  const cost = taken.reduce((sum, part) => sum + part.cost, 0);
  const how: How[] = [
    roles.has('alias') ? 'alias' : family && given ? 'name' : family ? 'family-name' : 'given-name',
    ...(taken.some((part) => part.how === 'sound') ? (['spelling'] as const) : []),
    ...(taken.some((part) => part.how === 'typo') ? (['typo'] as const) : []),
  ];
  return { entry: person, cost, how, givenOnly: !family };
}

const sameWords = (a: readonly Word[], b: readonly Word[]): boolean =>
  a.length > 0 && a.length === b.length && a.every((word) => b.some((other) => other.plain === word.plain));

/** The cheapest way to account for all words from `at` on; undefined when one is not the person's. */
function cover(person: Person, typed: readonly Word[], spans: readonly Span[], at: number): Taken[] | undefined {
  const word = typed[at];
  if (!word) return [];
  let best: Taken[] | undefined;
  const consider = (taken: readonly Taken[], next: number): void => {
    const rest = cover(person, typed, spans, next);
    if (!rest) return;
    const all = [...taken, ...rest];
    if (!best || costOf(all) < costOf(best)) best = all;
  };
  for (const span of spans) {
    if (span.at !== at) continue;
    for (const taken of span.of.get(person) ?? []) {
      if (TITLES.has(word.plain) && taken.how !== 'same' && span.words === 1) continue;
      consider([taken], at + span.words);
    }
  }
  const initial = initialOf(person, word);
  if (initial) consider([initial], at + 1);
  if (mayStand(word, person, at, spans)) consider([], at + 1);
  return best;
}

/** Whether a word beside the name is no part of it: a title before it, or an office or country of the person's. */
function mayStand(word: Word, person: Person, at: number, spans: readonly Span[]): boolean {
  if (meaningOf(word.plain).every((meant) => person.around.has(meant))) return true;
  if (!TITLES.has(word.plain)) return false;
  return SUFFIXES.has(word.plain) || !spans.some((span) => span.at < at && span.of.has(person));
}
const SUFFIXES = new Set(['sahib', 'pasha', 'bey', 'agha', 'khanom', 'ii', 'sr', 'mp']);

/** What a word accounts for: a family name says more than a given one, a middle name nothing. */
const WORTH: Readonly<Record<Role, number>> = { family: 0.31, alias: 0.31, given: 0.3, father: 0.1, middle: -0.05 };
/** Fewest words left over first, then cost. */
const costOf = (taken: readonly Taken[]): number => taken.reduce((sum, { cost, role }) => sum + cost - WORTH[role], 0);

function initialOf({ parts, initials }: Person, { plain, script, before }: Word): Taken | undefined {
  if (script !== 'Latn') return undefined;
  const word = { plain, script, before, sound: { said: '', key: '', more: [] } };
  const initial: Taken = { role: 'given', cost: 0.1, how: 'same', strange: false, word, known: plain.length };
  if (plain.length === 1) {
    const fits = parts.some((part) => part.role !== 'family' && part.role !== 'alias' && part.word.plain[0] === plain);
    return fits ? initial : undefined;
  }
  return plain.length <= 3 && initials.startsWith(plain) ? initial : undefined;
}
