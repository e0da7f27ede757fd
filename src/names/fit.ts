// Whether a typed name is a person's: every typed word must be accounted for, or it is somebody else's name.
import { FATHER, type Person, type Role } from './entry.ts';
import type { Word } from './fold.ts';
import { initialOf } from './initials.ts';
import { type Hit, lengthOf } from './known.ts';
import { isLookalike } from './lookalikes.ts';
import { mender } from './mend.ts';
import type { How } from './names.ts';
import { isOfCountry, meaningOf, officeWords } from './office-words.ts';
import { once } from './once.ts';
import { isNearer } from './rivals.ts';
import { givenNames } from './strangers.ts';
import { isBorne } from './surnames.ts';
import { TITLES } from './vocabulary.ts';

export type Fit = {
  readonly entry: Person;
  /** 0 when every word is the person's own; more for every sound and slip that had to be forgiven. */
  readonly cost: number;
  /** What was forgiven for each letter of the name: more in one word by itself, which nothing beside it bears out. */
  readonly doubt: number;
  readonly how: readonly How[];
  /** Whether only given names were matched: never enough when two fit. */
  readonly givenOnly: boolean;
};

export type Taken = Pick<Hit<unknown>, 'cost' | 'how' | 'strange'> & {
  readonly role: Role;
  readonly word: Word;
  /** Letters of the known word. */
  readonly known: number;
  /** Letters of the article before both: they belong to the name as well. */
  readonly shared: number;
};
/** What the typed words from `at` to `at + words` may be in each person's name. */
export type Span = { readonly at: number; readonly words: number; readonly of: ReadonlyMap<Person, readonly Taken[]> };

/**
 * What may be forgiven in one word of `length` letters. Beside other words of the same name more is: chances seldom meet.
 * But a given name is borne by many, so it vouches for little, and one given name is easily a slip away from another.
 */
function forgiven({ role, known, shared, word, how }: Taken, beside: 'nothing' | 'given' | 'family' | 'both'): number {
  const typed = lengthOf(word);
  const length = Math.min(typed, known) + shared;
  const dropped = known > typed && typed > 2;
  if (role === 'form') return Number.POSITIVE_INFINITY;
  if (role === 'given') {
    if (beside === 'nothing') return word.script === 'Latn' ? 0.16 : word.script === 'Zyyy' ? 0.15 : 0.22;
    if (length < 5) return beside === 'both' || length > 3 || dropped ? 1 : 0.6;
    return length < 7 ? 1.45 : 1.5;
  }
  if (beside === 'nothing') {
    if (word.script === 'Arab' || word.script === 'Hebr') return aloneUnvowelled(word, how);
    if (word.script === 'Zyyy') return [0.1, 0.15, 0.31, 0.4][word.sound.key.length] ?? 0.6;
    if (length < 4) return 0.1;
    if (length < 5) return dropped ? 1 : 0.3;
    return length < 7 ? 1 : length < 9 ? 1.2 : 1.5;
  }
  if (length < 4) return dropped ? 1 : 0.5;
  return beside === 'given' ? (length < 5 ? 1.05 : length < 8 ? 1.45 : 1.6) : length < 8 ? 1.5 : 2.1;
}

/** Without vowels few letters are left to tell names apart: what may be forgiven depends on how many sounds are certain. */
function aloneUnvowelled({ plain, sound }: Word, how: Taken['how']): number {
  if (how === 'typo') return plain.length < 6 ? 0 : 1;
  return [0.1, 0.15, plain.length < 4 ? 0.36 : 0.5, 0.62][sound.key.length] ?? 0.85;
}

/** What a word may cost and still vouch for its neighbours: the longer it is, the more sounds agree in spite of it. */
const vouching = ({ word, how }: Taken): number =>
  word.script === 'Arab' || word.script === 'Hebr'
    ? 0.65
    : 0.45 + (how === 'sound' ? 0.06 * Math.max(0, lengthOf(word) - 8) : 0);
/** Whether somebody else's given name only sounds like one of the person's: Kate is no Catherine, but Micheal is a slip in Michael. */
const isAnother = ({ role, how, cost }: Taken): boolean => role === 'given' && how === 'sound' && cost > 0.15;

const isGiven = ({ role }: Taken): boolean => role === 'given' || role === 'form';

function besideOf([first, second]: readonly Taken[]): 'nothing' | 'given' | 'family' | 'both' {
  if (!first) return 'nothing';
  return second ? 'both' : isGiven(first) ? 'given' : 'family';
}

/** Up to this cost a family name that few others bear may be a spelling of the person's beside the given name. */
const SPELT_SO = 0.5;

/** Whether a word that others bear is theirs here: by itself, or as a common family name that only a given name bears out. */
function isSomebodyElses(part: Taken, others: readonly Taken[], isWhole: boolean, atWork: boolean): boolean {
  if (others.length === 0) return !(atWork && part.cost <= SPELT_SO);
  if (part.cost > 1) return true;
  if (others.length === 1 && isAnother(part)) return true;
  if (!isWhole || part.role !== 'family' || !others.every(isGiven)) return false;
  if (part.word.script !== 'Latn' || isBorne(part.word, 'many')) return true;
  return part.cost > SPELT_SO && (isBorne(part.word) || isLookalike(part.word));
}

/** Fits the typed words to a person; undefined when a word belongs to nobody like this. */
export function fit(person: Person, typed: readonly Word[], spans: readonly Span[]): Fit | undefined {
  if (person.refused.some((name) => sameWords(name, typed))) return undefined;
  const taken = cover(person, typed, spans);
  if (!taken || taken.length === 0) return undefined;
  const roles = new Set(taken.map(({ role }) => role));
  const family = roles.has('family') || roles.has('alias');
  const given = roles.has('given') || (family && roles.has('form'));
  // A father's or middle name is nobody's by itself. Beside the family name alone it is a brother's or son's, and beside
  // the given name alone a stranger's family name ("Ali Hosseini").
  if (!(given && family) && (roles.has('father') || roles.has('middle'))) return undefined;
  if (!family && (!given || roles.has('part'))) return undefined;
  const beside = typed.filter((word) => !taken.some((part) => part.word === word));
  // An office beside a country's name is the country's ("president of Israel"), not that of somebody called so.
  if (!family && beside.length > 0 && taken.every(({ word }) => isOfCountry(word.plain))) return undefined;
  // After an article stands a family's name, whatever else it says: Mohammed al-Houthi is another than the Houthis' Mohammed.
  if (!family && beside.some(isOfFamily)) return undefined;
  // Nobody's family name is said twice: Wang Wen is not Wang Yi, whose Wang is a Van elsewhere.
  const families = taken.filter(({ role, word }) => role === 'family' && !FATHER.test(word.before));
  if (families.length > person.familyWords) return undefined;
  const named = taken.filter(({ word }) => word.plain.length > 1);
  // With a title or office beside it a slip is meant: General Dan Cain is the general, Dan Cain is anybody of that name.
  const isWhole = taken.length === typed.length;
  // So it is with the body or country whose office they hold, not just a title: "Gutierrez un chief".
  const atWork = beside.some(({ plain }) => !TITLES.has(plain) && officeWords.has(plain) && person.around().has(plain));
  for (const part of taken) {
    const others = named.filter((other) => other !== part && other.cost <= vouching(other));
    if (part.cost > forgiven(part, besideOf(others))) return undefined;
    if (part.strange && isSomebodyElses(part, others, isWhole, atWork)) return undefined;
    if (!isGiven(part) && isNearer(person.rivals, part.word, part.cost)) return undefined;
  }
  const others = beside.some((word) => isOfAnother(word, person)) ? OTHER_OFFICE : 0;
  const cost = taken.reduce((sum, part) => sum + part.cost, others);
  const how: How[] = [
    roles.has('alias') ? 'alias' : family && given ? 'name' : family ? 'family-name' : 'given-name',
    ...(taken.some((part) => part.how === 'sound') ? (['spelling'] as const) : []),
    ...(taken.some((part) => part.how === 'typo') ? (['typo'] as const) : []),
  ];
  return { entry: person, cost, doubt: doubtOf(taken, cost), how, givenOnly: !family };
}

/** The least that is doubtful of one word written otherwise than any name of the record, however alike it sounds. */
const WRITTEN_OTHERWISE = 0.4;

function doubtOf(taken: readonly Taken[], cost: number): number {
  const letters = taken.reduce((sum, { word }) => sum + lengthOf(word), 0);
  const bare = taken.filter(({ word }) => word.plain.length > 1).length < 2;
  const otherwise = bare && cost > 0 && taken.some(({ how, word }) => how !== 'same' && word.script === 'Latn');
  const least = otherwise ? Math.max(cost, WRITTEN_OTHERWISE) : cost;
  return (least / letters) * (bare || taken.some(({ strange }) => strange) ? 2 : 1);
}

const sameWords = (a: readonly Word[], b: readonly Word[]): boolean =>
  a.length > 0 && a.length === b.length && a.every((word) => b.some((other) => other.plain === word.plain));

/** The cheapest way to account for every word; undefined when one is not the person's. */
function cover(person: Person, typed: readonly Word[], spans: readonly Span[]): Taken[] | undefined {
  const own = spans.filter(({ of }) => of.has(person));
  // A title is no beginning of the name, however alike to a part of it: the "Maj" before Mohammad.
  const isNamed = ({ at, words, of }: Span): boolean =>
    words > 1 || !isTitle(typed[at]!) || of.get(person)!.some(({ how }) => how === 'same');
  const first = Math.min(...own.filter(isNamed).map(({ at }) => at));
  // From the last word to the first: the best way to account for all words from there on.
  const from: (Way | undefined)[] = Array(typed.length + 1).fill(undefined);
  from[typed.length] = { cost: 0, taken: undefined, rest: undefined };
  for (let at = typed.length - 1; at >= 0; at--) {
    const word = typed[at]!;
    const consider = (taken: Taken | undefined, rest: Way | undefined): void => {
      if (!rest) return;
      const cost = rest.cost + (taken ? taken.cost - WORTH[taken.role] : 0);
      const best = from[at];
      if (!best || cost < best.cost) from[at] = { cost, taken, rest };
    };
    for (const span of own)
      if (span.at === at)
        for (const taken of span.of.get(person)!)
          if (!isTitle(word) || taken.how === 'same' || span.words > 1) consider(taken, from[at + span.words]);
    const initial = initialOf(person, word);
    if (initial) consider(initial, from[at + 1]);
    // What the name itself accounts for without a slip need not be an office's word as well.
    const named = from[at]?.taken;
    if (!(named && named.cost <= 0.3) && mayStand(word, person, at <= first, typed[at + 1], typed[at - 1]))
      consider(undefined, from[at + 1]);
    if (!from[at] && !from[at + 1]) return undefined;
  }
  if (!from[0]) return undefined;
  const all: Taken[] = [];
  for (let way: Way | undefined = from[0]; way; way = way.rest) if (way.taken) all.push(way.taken);
  return all;
}

const isOfFamily = ({ plain, before }: Word): boolean =>
  (before === 'al' || before === 'el' || before === 'ال') && !TITLES.has(plain) && !isOfCountry(plain);

/** Whether a word is read as a title unless it is somebody's very name; after `bin` it is a name. */
const isTitle = ({ plain, before }: Word): boolean => TITLES.has(plain) && !FATHER.test(before);

/** One way to account for the words from somewhere on. */
type Way = { readonly cost: number; readonly taken: Taken | undefined; readonly rest: Way | undefined };

/** Whether a word beside the name is no part of it: a title before it, or an office or country of the person's. */
function mayStand(word: Word, person: Person, before: boolean, next?: Word, previous?: Word): boolean {
  const { plain } = word;
  // Before a father's name it is a given name: Sultan bin Salman.
  if (next && FATHER.test(next.before) && isOfAnother(word, person)) return false;
  if (TITLES.has(plain) && (before || SUFFIXES.has(plain) || person.honours.has(plain))) return true;
  if (before && next && isSlipInTitle(word, previous)) return true;
  const around = person.around();
  if (PATRONYMIC.test(plain) && around.has('russia')) return true;
  return meaningOf(plain).every((meant) => around.has(meant));
}
/** The father's name of a Russian, which goes without saying. */
const PATRONYMIC = /(?:[oe]vi[ct]h|[oe]vna)$/;
const mended = once(() => mender([...TITLES], 6));
/** Whether a long word is a slip in a title ("ayatolah") and nobody's name, unless it follows a title: "field marshall". */
const isSlipInTitle = (word: Word, previous: Word | undefined): boolean =>
  word.script === 'Latn' &&
  mended()(word.plain) !== word.plain &&
  ((previous !== undefined && TITLES.has(previous.plain)) || !(isBorne(word) || givenNames.has(word.plain)));
/** Whether a title is a word for an office that the person, as far as the record knows, never held. */
const isOfAnother = ({ plain }: Word, person: Person): boolean =>
  officeWords.has(plain) && !meaningOf(plain).every((meant) => person.around().has(meant));
/** What such a title costs: a namesake who held it is meant sooner. */
const OTHER_OFFICE = 0.4;
const SUFFIXES = new Set(['sahib', 'pasha', 'bey', 'agha', 'khanom', 'mp']);

/** What a word accounts for, against its cost: a family name says more than a given one, a middle name nothing. */
const WORTH: Readonly<Record<Role, number>> = {
  family: 0.31,
  alias: 0.31,
  part: 0.3,
  given: 0.3,
  form: 0.2,
  father: 0.1,
  middle: -0.05,
};
