// Which events are meant by a filter: the one selection behind timelines, exports and digests.
import type { Day } from '#answer/answer.ts';
import { within } from '#answer/day.ts';
import { best } from './claims.ts';
import { type Dataset, dayOf, namedIn } from './dataset.ts';
import type { Event, EventType, Topic } from './event.ts';

export type Filter = {
  /** Id of a person, body, place, vessel or term. */
  readonly id?: string | undefined;
  /** All of these words, in any order, in headline or summary. */
  readonly words?: string | undefined;
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
  readonly topic?: Topic | undefined;
  readonly type?: EventType | undefined;
};

const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether every word begins a word of the event's text. */
function says(event: Event, words: readonly string[]): boolean {
  const text = ` ${wordsOf(`${event.name} ${event.summary.value} ${(event.also_named ?? []).join(' ')}`).join(' ')}`;
  return words.every((word) => text.includes(` ${word}`));
}

/** Whether the event lasted into [from, to]. */
function during(event: Event, from: Day | undefined, to: Day | undefined): boolean {
  const [start, end] = [dayOf(event), best(event.end_date)?.value];
  return (
    within(start, from, to) ||
    (end !== undefined && within(end, from, to)) ||
    (end !== undefined && within(from ?? start, start, end))
  );
}

/** Events that fit, oldest first. */
export function selectEvents(dataset: Dataset, filter: Filter): Event[] {
  const { id, from, to, topic, type } = filter;
  const term = id ? dataset.all.term.get(id) : undefined;
  const words = wordsOf(filter.words ?? term?.name ?? '');
  const pool = id && !term ? dataset.eventsOf(id) : dataset.events;
  return pool.filter(
    (event) =>
      (topic === undefined || event.topics.includes(topic)) &&
      (type === undefined || event.type === type) &&
      during(event, from, to) &&
      (words.length === 0 || says(event, words)),
  );
}

/** Whether one event fits; for digests, which look at one at a time. */
export const fits = (event: Event, filter: Filter): boolean =>
  (filter.id === undefined || namedIn(event).includes(filter.id)) &&
  (filter.topic === undefined || event.topics.includes(filter.topic)) &&
  (filter.type === undefined || event.type === filter.type) &&
  during(event, filter.from, filter.to) &&
  (filter.words === undefined || says(event, wordsOf(filter.words)));
