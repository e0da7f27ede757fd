// What the index holds of each record: its spellings as folded words, and what each word of a person's name is.
import { type Dataset, dayOf, type Found, type Kind } from '#dataset/dataset.ts';
import type { OtherName } from '#dataset/schema.ts';
import { aroundOf, KIN } from './around.ts';
import { fold, joined, type Word, withoutArticle } from './fold.ts';
import { formsOf, spellingsOf } from './forms.ts';
import { honoursOf, initialsOf } from './initials.ts';
import type { How } from './names.ts';
import { officeWords } from './office-words.ts';
import { once } from './once.ts';
import { refusedOf, rivalsOf } from './rivals.ts';
import { COURTESIES, TITLES } from './vocabulary.ts';

export type Spelling = { readonly text: string; readonly how: How; readonly words: readonly Word[] };

export type Entry = {
  readonly id: string;
  readonly kind: Kind;
  readonly label: string;
  readonly spellings: readonly Spelling[];
  /** How much the record speaks of it: events, quotes and positions. */
  readonly weight: number;
};

/**
 * What a word is in somebody's name. A father's name stands after `bin`; an alias says who is meant by itself; a part of a
 * family name of several words does not, unless the record has it by itself. A form of the given name is nobody's alone.
 */
export type Role = 'family' | 'part' | 'given' | 'form' | 'father' | 'middle' | 'alias';

export type Person = Entry & {
  readonly parts: readonly { readonly word: Word; readonly role: Role }[];
  /** How many words the family name is of. */
  readonly familyWords: number;
  /** First letters of the given names, as the name is usually given and as it is given in full: `mj`, `djt`. */
  readonly initials: readonly string[];
  /** The title a full name begins with by its first letter, "S." of Seyed, and what it ends with: "Jr". */
  readonly honours: ReadonlySet<string>;
  /** Words that may accompany the name: country, offices, bodies. Worked out when first asked. */
  around(): ReadonlySet<string>;
  /** Near namesakes outside the record. */
  readonly refused: readonly (readonly Word[])[];
  /** Their family names, where they are not the person's own. */
  readonly rivals: readonly Word[];
};

const HOW: Readonly<Record<NonNullable<OtherName['kind']>, How>> = {
  spelling: 'spelling',
  native: 'native',
  abbreviation: 'abbreviation',
  alias: 'alias',
  description: 'description',
};

/** A remark in brackets is not part of a name, and a name said to be wrong counts only whole. */
function spellingOf(text: string, how: How): Spelling {
  const said = text.includes('(') ? text.replace(/\s*\([^)]*\)/g, '') : text;
  return { text: said, how: said !== text && how === 'spelling' ? 'alias' : how, words: fold(said) };
}

const allSpellings = ({ name, other_names }: { name: string; other_names?: OtherName[] | undefined }): Spelling[] => [
  spellingOf(name, 'name'),
  ...(other_names ?? []).map((other) =>
    spellingOf(other.name, other.kind ? HOW[other.kind] : other.lang && other.lang !== 'en' ? 'native' : 'spelling'),
  ),
];

export function entryOf(found: Found, dataset: Dataset): Entry {
  const record = found.record as Extract<Found, { kind: 'place' }>['record'];
  return {
    id: record.id,
    kind: found.kind,
    label: record.name,
    spellings: allSpellings(record),
    weight: weigh(found, dataset),
  };
}

function weigh(found: Found, dataset: Dataset): number {
  const { id } = found.record;
  if (found.kind === 'event') return Number(dayOf(found.record).slice(0, 4)) / 1000;
  return dataset.eventsOf(id).length + dataset.quotesOf(id).length + dataset.positionsOf(id).length;
}

/** Said before a father's name. */
export const FATHER: RegExp = /^(?:bin|ibn|ben|bint|بن|ابن|بنت|בן)/;
const alike = (a: Word, b: Word): boolean => a.plain === b.plain || (a.sound.key === b.sound.key && a.sound.key !== '');

/** Everybody in the record. Bearers of one family name share its spellings. */
export function peopleOf(dataset: Dataset): Person[] {
  const people = [...dataset.all.person.values()].map((record) => {
    const entry = entryOf({ kind: 'person', record }, dataset);
    const family = fold(record.family_name ?? record.name.split(' ').slice(1).join(' '));
    const given = fold(record.given_name ?? record.name.split(' ')[0]!);
    return { record, entry, family, given, parts: partsOf(entry, family, given) };
  });
  const spelt = new Map<string, Map<string, Word>>();
  for (const { family, parts } of people)
    for (const own of family) {
      const variants = spelt.get(own.plain) ?? new Map<string, Word>();
      for (const { word, role } of parts)
        if (family.length === 1 ? role === 'family' : (role === 'family' || role === 'part') && alike(word, own))
          variants.set(word.plain, word);
      spelt.set(own.plain, variants);
    }
  const borne = familiesIn(people);
  // "Khamenei's adviser" makes nobody a Khamenei: what is somebody's name accompanies no other name.
  const bearers = new Set(people.flatMap(({ parts }) => parts.map(({ word }) => word.plain)));
  return people.map(({ record, entry, family, given, parts }) => {
    const own = parts.map((part) =>
      part.role === 'middle' && borne.has(bornBy(part.word, family)) ? { ...part, role: 'part' as const } : part,
    );
    // Letter for letter the same in two scripts, it is the Latin word: that is what most others are compared with.
    const latinLast = own
      .toReversed()
      .toSorted((a, b) => Number(a.word.script === 'Latn') - Number(b.word.script === 'Latn'));
    const all = new Map(latinLast.map((part) => [`${part.word.plain} ${part.role}`, part]));
    for (const word of given.flatMap(spellingsOf))
      if (!all.has(`${word.plain} given`)) all.set(`${word.plain} given`, { word, role: 'given' });
    for (const word of given.flatMap(formsOf))
      if (!all.has(`${word.plain} given`)) all.set(`${word.plain} form`, { word, role: 'form' });
    for (const [i, own] of family.entries()) {
      const role = i === family.length - 1 || all.has(`${own.plain} family`) ? 'family' : 'part';
      for (const word of spelt.get(own.plain)!.values())
        if (!all.has(`${word.plain} ${role}`)) all.set(`${word.plain} ${role}`, { word, role });
    }
    return {
      ...entry,
      spellings: entry.spellings.map((spelling) =>
        isTitled(spelling, family) ? { ...spelling, how: 'alias' } : spelling,
      ),
      parts: [...all.values()],
      familyWords: family.length,
      initials: initialsOf(entry, given, family),
      honours: honoursOf(entry),
      around: once(
        () =>
          new Set(
            [...aroundOf(record, dataset)].filter(
              (word) => !KIN.has(word) && (!bearers.has(word) || officeWords.has(word)),
            ),
          ),
      ),
      refused: refusedOf(record),
      rivals: rivalsOf(refusedOf(record), family),
    };
  });
}

/** Whether a description is a rank before the family name, which says who of the name is meant: "General Bagheri". */
const isTitled = ({ how, words }: Spelling, family: readonly Word[]): boolean =>
  how === 'description' &&
  words.length > 1 &&
  words.slice(0, -1).every(({ plain }) => TITLES.has(plain) && !COURTESIES.has(plain)) &&
  family.some((own) => alike(own, words.at(-1)!));

const bornBy = (word: Word, family: readonly Word[]): string => `${word.sound.key} ${family.at(-1)?.plain}`;

/** Middle names that two of one family name bear: they are a part of it ("Hosseini Khamenei", "Ardeshir Larijani"). */
function familiesIn(
  people: readonly { readonly family: readonly Word[]; readonly parts: Person['parts'] }[],
): ReadonlySet<string> {
  const bearers = new Map<string, number>();
  for (const { family, parts } of people)
    for (const key of new Set(parts.flatMap(({ word, role }) => (role === 'middle' ? [bornBy(word, family)] : []))))
      bearers.set(key, (bearers.get(key) ?? 0) + 1);
  return new Set([...bearers].flatMap(([key, count]) => (count > 1 ? [key] : [])));
}

/** Each word of each spelling with its role. Descriptions, and aliases of several words, count only whole. */
function partsOf({ spellings }: Entry, family: readonly Word[], given: readonly Word[]): { word: Word; role: Role }[] {
  const parts: { word: Word; role: Role }[] = [
    ...family.map((word, i) => ({ word, role: i < family.length - 1 ? ('part' as const) : ('family' as const) })),
    ...given.map((word) => ({ word, role: 'given' as const })),
  ];
  for (const { how, words } of spellings) {
    if (how === 'description') continue;
    const [only, second] = words;
    if (only && !second) {
      const role =
        how === 'alias' || how === 'abbreviation' ? 'alias' : given.some((g) => alike(only, g)) ? 'given' : 'family';
      parts.push({ word: only, role });
    } else if (how !== 'alias') parts.push(...rolesIn(together(words, family, given), family, given));
  }
  return parts;
}

/** Words in which a family name is written apart are one: "Kazem Gharib Abadi", "Al Bu Sa'id". */
function together(words: readonly Word[], family: readonly Word[], given: readonly Word[]): readonly Word[] {
  for (const [i, word] of words.entries()) {
    const next = words[i + 1];
    if (!next || [word, next].some(({ plain }) => [...family, ...given].some((own) => own.plain === plain))) continue;
    const whole = joined(word, next);
    if (family.some((own) => isSameName(whole, own))) return [...words.slice(0, i), whole, ...words.slice(i + 2)];
  }
  return words;
}

/** Where in `names` the word stands, by its letters or, unless it is one of `others` letter for letter, by its sound. */
function indexIn(names: readonly Word[], word: Word, others: readonly Word[]): number {
  const same = names.findIndex(({ plain }) => plain === word.plain);
  if (same >= 0 || others.some(({ plain }) => plain === word.plain)) return same;
  return names.findIndex((name) => isSameName(word, name));
}

/** Alike, with or without the article written onto it. */
function isSameName(word: Word, name: Word): boolean {
  if (alike(word, name)) return true;
  const bare = withoutArticle(name);
  return bare !== undefined && alike(word, bare);
}

function rolesIn(
  words: readonly Word[],
  family: readonly Word[],
  given: readonly Word[],
): { word: Word; role: Role }[] {
  const roles = words.map((word): Role | 'title' | undefined => {
    // Letter for letter first: most words are, and what they sound like need not be worked out.
    const own = indexIn(family, word, given);
    if (own >= 0) return own < family.length - 1 ? 'part' : 'family';
    if (indexIn(given, word, family) >= 0) return 'given';
    return FATHER.test(word.before) ? 'father' : TITLES.has(word.plain) ? 'title' : undefined;
  });
  // Of a line of fathers only the nearest is what somebody goes by.
  const father = roles.indexOf('father');
  for (const [i, role] of roles.entries()) if (role === 'father' && i > father) roles[i] = 'middle';
  // One word after the family name belongs to it: "Borrell Fontelles".
  if (roles.length > 2 && roles.at(-1) === undefined && roles.at(-2) === 'family') roles[roles.length - 1] = 'part';
  const first = roles.findIndex((role) => role !== 'title');
  // In Latin letters a given name unlike the usual one is a form of it, or one that is seldom used.
  if (first >= 0 && roles[first] === undefined && !roles.includes('given'))
    roles[first] = words[first]!.script === 'Latn' ? 'form' : 'given';
  // What is unlike the family name is a spelling of it: after the given name, or before it where families stand first.
  if (!roles.includes('family') && !roles.includes('part')) {
    const own = roles.at(-1) === undefined ? roles.length - 1 : roles.length === 2 ? roles.indexOf(undefined) : -1;
    if (own >= 0) roles[own] = 'family';
  } else if (roles.length === 2 && roles[0] === 'family') roles[1] ??= 'given';
  return words.flatMap((word, i) => {
    const role = roles[i] ?? 'middle';
    return role === 'title' ? [] : [{ word, role }];
  });
}
