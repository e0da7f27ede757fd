// Whose name was typed: finds the people its words may belong to, and asks of each whether all of them do.
import type { Dataset } from '#dataset/dataset.ts';
import { FATHER, type Person, peopleOf, type Role } from './entry.ts';
import { type Fit, fit, type Span, type Taken } from './fit.ts';
import { fold, joined, type Word } from './fold.ts';
import { lengthOf, WordIndex } from './known.ts';
import { officeWords } from './office-words.ts';
import { STRANGERS } from './strangers.ts';

type Owner = { readonly person: Person; readonly role: Role; readonly before: string };
/** What may be forgiven in two words taken as one: a slip only in a long one, and none that swallows initials. */
const forgivenJoined = (whole: Word, first: Word): number =>
  lengthOf(whole) < 9 || first.plain.length < 3 ? 0.35 : 1.05;

/** What may be forgiven in a form of a given name that is not the bearer's own. */
const formMost = ({ script }: Word): number => (script === 'Latn' ? 0.2 : 0.4);

/** What a father's name by itself costs where somebody does not go by it: "bin Hamad" is the emir before it is Badr Albusaidi. */
const UNUSUAL = 0.5;
const isUsual = ({ label }: Person, { plain }: Word): boolean => fold(label).some((word) => word.plain === plain);

const isArticle = (before: string): boolean => before === 'al' || before === 'el' || before === 'ال';

export type PersonFinder = {
  readonly people: readonly Person[];
  /** Everybody the words fit. `exactly` forgives nothing: for running text, where a slip would find names everywhere. */
  find(typed: readonly Word[], exactly?: boolean): Fit[];
  /** Whether some person's name holds just this word, and whether it is a given name and nobody's family name. */
  knows(word: Word): boolean;
  calls(word: Word): boolean;
};

export function personFinder(dataset: Dataset): PersonFinder {
  const people = peopleOf(dataset);
  const index = indexOf(people, dataset);

  const spansOf = (typed: readonly Word[], exactly: boolean): Span[] => {
    const spans: Span[] = [];
    const span = (word: Word, at: number, words: number, first: Word): void => {
      const of = new Map<Person, Taken[]>();
      const most = words > 1 ? forgivenJoined(word, first) : officeWords.has(word.plain) ? 0 : Number.POSITIVE_INFINITY;
      for (const hit of exactly ? index.same(word) : index.find(word, words > 1)) {
        if (hit.cost > most) continue;
        for (const { person, role, before } of hit.owners) {
          const son = FATHER.test(word.before);
          // After `bin` stands a father's name, which may be what somebody goes by, but not a given name.
          if (son && role === 'given' && !FATHER.test(before)) continue;
          // After an article stands a family's: Saud al-Faisal is no Faisal Al Saud.
          if (role === 'given' && isArticle(word.before) && !isArticle(before)) continue;
          if (role === 'form' && hit.cost > formMost(word)) continue;
          const father = role === 'father' && son && FATHER.test(before);
          const { how, strange } = hit;
          const cost = hit.cost + (father && typed.length === 1 && !isUsual(person, hit.word) ? UNUSUAL : 0);
          const taken = {
            role: father ? 'family' : role,
            cost,
            how,
            strange,
            word,
            known: lengthOf(hit.word),
            shared: word.before === before || (isArticle(word.before) && isArticle(before)) ? before.length : 0,
          } as const;
          const list = of.get(person);
          // Hits come cheapest first: a second one in the same role says only how long the name may be.
          const same = list?.findIndex((other) => other.role === taken.role) ?? -1;
          if (!list) of.set(person, [taken]);
          else if (same < 0) list.push(taken);
          else if (list[same]!.known < taken.known) list[same] = { ...list[same]!, known: taken.known };
        }
      }
      if (of.size > 0) spans.push({ at, words, of });
    };
    for (const [i, word] of typed.entries()) {
      if (word.plain.length > 1) span(word, i, 1, word);
      const next = typed[i + 1];
      if (next && next.script === word.script) span(joined(word, next), i, 2, word);
    }
    return spans;
  };

  return {
    people,
    knows: ({ plain }) => index.exact(plain).length > 0,
    calls({ plain }) {
      const owners = index.exact(plain);
      return owners.length > 0 && owners.every(({ role }) => role !== 'family' && role !== 'part' && role !== 'alias');
    },
    find(typed, exactly = false) {
      const spans = spansOf(typed, exactly);
      const candidates = new Set(spans.flatMap(({ of }) => [...of.keys()]));
      return [...candidates].flatMap((person) => fit(person, typed, spans) ?? []);
    },
  };
}

function indexOf(people: readonly Person[], dataset: Dataset): WordIndex<Owner> {
  const index = new WordIndex<Owner>(() => strangersTo(people, dataset), true);
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
  return index;
}

/** Names of others: near namesakes, those the record names in passing, and names that are a slip away from known ones. */
const strangersTo = (people: readonly Person[], dataset: Dataset): Word[] => [
  ...people.flatMap(({ refused }) => refused.flat()),
  ...dataset.events.flatMap(({ also_named }) => (also_named ?? []).flatMap(fold)),
  ...STRANGERS.flatMap(fold),
];

const roleOf = (person: Person, word: Word): Role | undefined =>
  person.parts.find((part) => part.word.plain === word.plain)?.role;
