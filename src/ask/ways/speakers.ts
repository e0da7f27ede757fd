// "What did the president say about missiles": of a bare office all who bore it and spoke of that are offered, each by what he said.
import type { Answer, Block } from '#answer/answer.ts';
import type { Asking } from '#ask/asking.ts';
import { bound } from '#ask/fit/seek.ts';
import { countryOf } from '#ask/lexicon/countries.ts';
import { LESSER } from '#ask/lexicon/offices.ts';
import { ACTS, CAUSE, SPEAKERS, SPEAKS, TOPIC } from '#ask/lexicon/speakers.ts';
import { isCountry, keyOf, phraseOfKey } from '#ask/reading/offices-of.ts';
import type { Term } from '#ask/reading/reading.ts';
import { heldIn } from '#ask/record/tenure.ts';
import { offerRecords } from '#ask/telling/choice.ts';
import { type Word, wordsOf } from '#ask/text/plain.ts';
import { type Dataset, dayOf, type Holding } from '#dataset/dataset.ts';
import { nameOf } from '#dataset/label.ts';

/** How strongly a record must have what is spoken of. */
const OF_IT = 0.3;

/** How many are offered: beyond the few who said most of it, anybody may have. */
const MOST = 5;

/** Kinds of question that ask for words, and those that ask for deeds. */
const SAID_OF: ReadonlySet<string> = new Set(['said', 'position']);
const DONE: ReadonlySet<string> = new Set(['what', 'what-happened']);

/** An office that is asked about, where what is asked of it begins, and whether that is a deed. */
type OfficeAsked = { readonly words: readonly Word[]; readonly to: number; readonly acts: boolean };

type Said = { readonly person: string; readonly record: string; readonly fit: number };

/**
 * Those who bore a bare office when they spoke of one thing, where they are several. Nothing tells which of them is meant,
 * and the record that happens to fit best would let one speak for all.
 */
export function speakers(asking: Asking): Answer | undefined {
  const { reading, dataset } = asking;
  if (reading.time || asking.anchor) return undefined;
  const office = officeAsked(reading.words);
  if (office && !(office.acts ? DONE : SAID_OF).has(reading.frame)) return undefined;
  const topics = reading.terms.filter((t) => t.at >= (office?.to ?? 0));
  if (!office || !isBroad(topics)) return undefined;
  const holders = keysOf(office.words)
    .flatMap((key) => postsOf(key, asking).map((post) => ({ key, post })))
    .flatMap(({ key, post }) => dataset.holdersOf(post).map((held) => ({ key, held })));
  const spoke = holders
    .flatMap(({ key, held }) => (office.acts ? doneBy(held, topics, asking) : bestOf(held, key, topics, asking)) ?? [])
    .sort((a, b) => b.fit - a.fit);
  // Where none of them is known to have said it, each who dealt with it may be meant.
  const said = spoke.length > 0 ? spoke : dealtWith(holders, topics, asking);
  const ids = [...new Set(said.map(({ person }) => person))].slice(0, MOST);
  if (ids.length < 2) return undefined;
  const offered = offerRecords(asking, ids, reading.typed);
  return { ...offered, blocks: offered.blocks.map((block) => withWords(block, said, dataset)) };
}

/** Words that stand before whose office it is. */
const AUXILIARY = /^(?:did|does|has|have|do)$/;

/** The words of the office between "the" and the word for saying, where it is asked what was said about something. */
function officeAsked(words: readonly Word[]): OfficeAsked | undefined {
  // "Oman's sultan" is the sultan of Oman.
  const isWhose = (i: number): boolean =>
    AUXILIARY.test(words[i]!.plain) && countryOf(words[i + 1]?.plain ?? '') !== undefined;
  const first = words.findIndex(({ plain }, i) => plain === 'the' || isWhose(i));
  const at = words.findIndex(({ plain }, i) => SPEAKS.has(plain) || (i > first && ACTS.has(plain)));
  const acts = ACTS.has(words[at]?.plain ?? '');
  const from = words.findLastIndex(({ plain }, i) => i < at && (plain === 'the' || isWhose(i))) + 1;
  const isOfThing = (acts ? CAUSE : TOPIC).has(words[at + 1]?.plain ?? '');
  // "What does Pakistan say" asks of the state.
  const isOffice = keyOf(words.slice(from, at)).some((word) => !isCountry(word));
  return from > 0 && at > from && isOfThing && isOffice
    ? { words: words.slice(from, at), to: at + 2, acts }
    : undefined;
}

/** The words of the office as offices are compared, in each of the ways the names of posts have them. */
function keysOf(words: readonly Word[]): readonly ReadonlySet<string>[] {
  const key = keyOf(words);
  const names = key.length === 1 ? SPEAKERS.get(key[0]!) : undefined;
  return names ? names.map((name) => new Set(keyOf(wordsOf(name)))) : [new Set(key)];
}

/** One thing, told by no more than a word and a state: what is told closer is of one occasion. */
function isBroad(topics: readonly Term[]): boolean {
  const things = topics.filter((t) => t.sort !== 'country');
  return topics.length > 0 && things.length <= 1 && things.every(({ sort }) => sort === 'word' || sort === 'record');
}

/** Posts that are called so without their state: by just these words, or by a name that has them. */
function postsOf(key: ReadonlySet<string>, { index: { offices }, dataset }: Asking): readonly string[] {
  const phrase = phraseOfKey(key);
  const named = [...(offices.whole.get(phrase) ?? []), ...(offices.open.get(phrase) ?? [])];
  const having = [...dataset.all.post.values()].flatMap(({ id, name }) => {
    const own = new Set(keyOf(wordsOf(name)));
    return key.isSubsetOf(own) && !LESSER.some((word) => own.has(word)) ? [id] : [];
  });
  return named.length > 0 ? named : having;
}

/** What somebody said of it while in office that has most of it. */
function bestOf(held: Holding, key: ReadonlySet<string>, topics: readonly Term[], asking: Asking): Said | undefined {
  const said = saidBy(held.person.id, key, asking).flatMap(({ id, day }): Said[] => {
    const fits = topics.map((t) => bound(t, asking.index.of.get(id)!));
    const isOf = fits.every((fit) => fit >= OF_IT);
    const inOffice = heldIn(held, { any: [{ from: day, to: day }], exact: 'day', text: day });
    return isOf && inOffice
      ? [{ person: held.person.id, record: id, fit: fits.reduce((sum, fit) => sum + fit, 0) }]
      : [];
  });
  return said.sort((a, b) => b.fit - a.fit)[0];
}

/** The card of somebody who bore an office, or what happened with his part in it, where that tells of it. */
function doneBy({ person }: Holding, topics: readonly Term[], { dataset, index }: Asking): Said | undefined {
  const told = [person.id, ...dataset.eventsOf(person.id).map(({ id }) => id)].flatMap((id): Said[] => {
    const fits = topics.map((t) => bound(t, index.of.get(id)!));
    return fits.every((fit) => fit >= OF_IT)
      ? [{ person: person.id, record: id, fit: fits.reduce((sum, fit) => sum + fit, 0) }]
      : [];
  });
  return told[0];
}

/** Those who bore the office of one state, and whose cards tell of the thing: each of them may be meant by what was said of it. */
const dealtWith = (
  holders: readonly { readonly key: ReadonlySet<string>; readonly held: Holding }[],
  topics: readonly Term[],
  { index }: Asking,
): Said[] =>
  holders.flatMap(({ key, held: { person } }) => {
    const fits = topics.map((t) => bound(t, index.of.get(person.id)!));
    const isOf = [...key].some(isCountry) && fits.every((fit) => fit >= OF_IT);
    return isOf ? [{ person: person.id, record: person.id, fit: 0 }] : [];
  });

/** Somebody's words, and events whose headline opens with him or, where he is the first in them, has the words of the office. */
const saidBy = (person: string, key: ReadonlySet<string>, { dataset, index }: Asking) => [
  ...dataset.quotesOf(person).map(({ id, date }) => ({ id, day: date })),
  ...dataset
    .eventsOf(person)
    .filter(({ id, name, people }) => {
      const opens = index.of.get(id)?.opens;
      return opens === person || (people?.[0] === person && key.isSubsetOf(new Set(keyOf(wordsOf(name)))));
    })
    .map((event) => ({ id: event.id, day: dayOf(event) })),
];

/** A choice of people, each with what he said. */
const withWords = (block: Block, said: readonly Said[], dataset: Dataset): Block =>
  block.kind !== 'choices'
    ? block
    : {
        ...block,
        choices: block.choices.map((choice) => {
          const words = dataset.find(said.find(({ person }) => person === choice.id)?.record ?? '');
          return words && words.kind !== 'person' ? { ...choice, note: nameOf(words) } : choice;
        }),
      };
