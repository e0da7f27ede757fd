// Which events are meant by a filter: the one selection behind timelines, exports and digests.
import type { Day } from '#answer/answer.ts';
import { firstDay, lastDay } from '#answer/day.ts';
import { type Dataset, namedIn } from './dataset.ts';
import type { Event, EventType, Topic } from './event.ts';
import { type List, numeral, orderOf, placeOf, spanOf } from './order.ts';
import { says, wordsOf } from './said.ts';

export type Filter = {
  /** Id of a person, body, place, vessel or term. */
  readonly id?: string | undefined;
  /** Ids of others that the same events must name. */
  readonly also?: readonly string[] | undefined;
  /** All of these words, in any order, in headline or summary. */
  readonly words?: string | undefined;
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
  readonly topic?: Topic | undefined;
  readonly type?: EventType | undefined;
};

/**
 * Events that fit, oldest first, without listing them: some that began before the stretch of time and may have lasted
 * into it, by their numbers in `Dataset.events`; then a stretch of a list, from one place until another.
 */
export type Selection = {
  readonly earlier: readonly number[];
  readonly list: List;
  readonly from: number;
  readonly to: number;
};

/** Logarithmic in the number of events, but for those that may have lasted into the time; linear the first time. */
export function select(dataset: Dataset, filter: Filter): Selection {
  const { from, to, topic, type } = filter;
  const named = [...(filter.id === undefined ? [] : [filter.id]), ...(filter.also ?? [])];
  // No event lists the terms that it is about: it says their words.
  const terms = named.flatMap((id) => dataset.all.term.get(id)?.name ?? []);
  const ids = named.filter((id) => !dataset.all.term.has(id));
  const words = wordsOf([filter.words ?? '', ...terms].join(' '));
  const order = orderOf(dataset);
  const list = order.listOf({ ids, words, topic, type });
  const since = from === undefined ? 0 : numeral(firstDay(from));
  const until = to === undefined ? Number.POSITIVE_INFINITY : numeral(lastDay(to));
  const begins = firstPlace(list, order.first, since);
  const ends = firstPlace(list, order.first, until + 1);
  const earlier: number[] = [];
  // Backwards from the last that began before, for as long as any may have lasted until then.
  for (let at = placeOf(list.lasting, Math.min(begins, ends)) - 1; list.until[at]! >= since; at -= 1) {
    const number = list.members[list.lasting[at]!]!;
    if (order.last[number]! >= since) earlier.push(number);
  }
  earlier.reverse();
  return { earlier, list, from: begins, to: Math.max(begins, ends) };
}

/** The first place in a list of an event that begins no earlier than a day. */
function firstPlace({ members }: List, first: Int32Array, day: number): number {
  return placeOf(members, placeOf(first, day));
}

/** Events that fit, oldest first. Linear in how many they are. */
export function selectEvents(dataset: Dataset, filter: Filter): Event[] {
  const { earlier, list, from, to } = select(dataset, filter);
  return [...earlier, ...list.members.subarray(from, to)].map((number) => dataset.events[number]!);
}

/** Whether one event fits; for digests, which look at one at a time. */
export function fits(event: Event, filter: Filter): boolean {
  const [first, last] = spanOf(event);
  return (
    (filter.id === undefined || namedIn(event).includes(filter.id)) &&
    (filter.also ?? []).every((id) => namedIn(event).includes(id)) &&
    (filter.topic === undefined || event.topics.includes(filter.topic)) &&
    (filter.type === undefined || event.type === filter.type) &&
    (filter.from === undefined || last >= firstDay(filter.from)) &&
    (filter.to === undefined || first <= lastDay(filter.to)) &&
    (filter.words === undefined || says(event, wordsOf(filter.words)))
  );
}
