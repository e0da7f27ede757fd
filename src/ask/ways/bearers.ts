// A name alone that several bear, "mohsen": people with a record, and those whom only an event names.
import type { Answer } from '#answer/answer.ts';
import type { Asking } from '#ask/asking.ts';
import type { Candidate } from '#ask/fit/seek.ts';
import { STOP } from '#ask/lexicon/stop.ts';
import type { Frame } from '#ask/reading/frames.ts';
import { offerRecords } from '#ask/telling/choice.ts';
import { wordsOf } from '#ask/text/plain.ts';
import type { Dataset } from '#dataset/dataset.ts';

/** Questions that a name alone makes: who it is, and what he said. */
const OF_SOMEBODY: ReadonlySet<Frame> = new Set(['who', 'what', 'define', 'said'] as const);

/** By so many events somebody of whom the record tells little is known; who has more is meant by his family name. */
const FEW = 3;

/** All who bear the one name a question names, where none of them is meant before the others. */
export function loneName(asking: Asking): Answer | undefined {
  const { reading, dataset } = asking;
  const [term, ...rest] = reading.terms.filter((t) => t.must);
  if (!term || rest.length > 0 || reading.time || !OF_SOMEBODY.has(reading.frame)) return undefined;
  if (term.to > term.at + 1 || term.sort === 'number' || term.sort === 'country') return undefined;
  if (term.ids?.some((id) => !dataset.all.person.has(id))) return undefined;
  const { plain } = reading.words[term.at]!;
  const eventsOf = (id: string): number => dataset.eventsOf(id).length;
  const people = [...dataset.all.person.values()].filter(({ name }) => holds(name, plain));
  if (people.some(({ id, name }) => wordsOf(name).at(-1)!.plain === plain && eventsOf(id) > FEW)) return undefined;
  const named = namedBy(plain, dataset);
  if (people.length + new Set(named.map(({ name }) => name)).size < 2) return undefined;
  const ids = people.map(({ id }) => id).sort((a, b) => eventsOf(b) - eventsOf(a));
  const events = [...ids.flatMap((id) => fewEventsOf(id, dataset)), ...named.map(({ event }) => event)];
  return offerRecords(asking, ids.length > 0 ? ids : events, term.text, events);
}

/** The events of somebody of whom the record tells no more, by which he is known. */
export function fewEventsOf(id: string, dataset: Dataset): string[] {
  const events = dataset.eventsOf(id).map((event) => event.id);
  return events.length <= FEW ? events : [];
}

/** "The war": all terms that are called so, with what tells them apart, where a question is nothing but the word for their kind. */
export function kindAlone(asking: Asking): Answer | undefined {
  const { reading, dataset } = asking;
  const [word, ...more] = reading.words.filter(({ stem }) => !STOP.has(stem));
  if (!word || more.length > 0 || reading.time || ASKS.test(reading.plain)) return undefined;
  const ids = [...dataset.all.term.values()].flatMap(({ id, name }) => {
    const last = wordsOf(name.replace(/\s*\(.*/, '')).at(-1);
    return last?.stem === word.stem ? [id] : [];
  });
  return ids.length > 1 ? offerRecords(asking, ids, reading.typed) : undefined;
}

/** Words with which a question asks more than what is named. */
export const ASKS =
  /\b(?:who|whom|whose|what|which|where|when|why|how|whether|did|does|do|is|are|was|were|has|have|had|will|can|tell|give|list|name)\b/;

/** The event a record tells of somebody: itself, or of words of theirs the one in which they were said. */
export function eventFor({ passage }: Candidate, person: string, { dataset, index }: Asking): string[] {
  if (passage.kind !== 'quote') return passage.kind === 'event' ? [passage.id] : [];
  const said = dataset
    .eventsOf(person)
    .find(({ id, people }) => index.of.get(id)!.since === passage.since && people?.[0] === person);
  return said ? [said.id] : [];
}

/** Events that name somebody of that name who has no record of his own. */
export const namedBy = (plain: string, { events }: Dataset): { event: string; name: string }[] =>
  events.flatMap((event) =>
    (event.also_named ?? [])
      .filter((name) => PERSONAL.test(name) && holds(name, plain))
      .map((name) => ({ event: event.id, name })),
  );

/** Two to four names; "of" and "and" stand in no name of a person. */
const PERSONAL = /^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){1,3}$/u;

const holds = (name: string, plain: string): boolean => wordsOf(name).some((word) => word.plain === plain);
