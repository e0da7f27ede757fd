// The events in order of time, and lists of those that share something: made once per dataset, when first asked for.
import type { Day } from '#answer/answer.ts';
import { firstDay, lastDay } from '#answer/day.ts';
import { best } from './claims.ts';
import { type Dataset, dayOf } from './dataset.ts';
import type { Event } from './event.ts';
import { makeWordIndex } from './said.ts';

/** Some events by their numbers in `Dataset.events`, in order of time. The same list as long as it is kept. */
export type List = {
  readonly members: Int32Array;
  /** Places in `members` of events that may end later than they may begin: they lasted, or their day is not exact. */
  readonly lasting: Int32Array;
  /** The last day any event of `lasting` may have had, up to and including each. */
  readonly until: Int32Array;
};

/** What the events of a list share. `words` are folded. */
export type Shared = {
  readonly ids: readonly string[];
  readonly words: readonly string[];
  readonly topic?: string | undefined;
  readonly type?: string | undefined;
};

export type Order = {
  /** The first and the last day each event may have had, as `20260228`, by its number. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  listOf(shared: Shared): List;
};

/** Members of lists kept, in multiples of all events: every topic, type and much asked name together are fewer. */
const MOST_KEPT = 16;
/** What a list costs besides its members, in members. */
const OF_A_LIST = 50;

const orders = new WeakMap<Dataset, Order>();

/** The order of a dataset's events. Linear the first time. */
export function orderOf(dataset: Dataset): Order {
  const known = orders.get(dataset);
  if (known) return known;
  const made = makeOrder(dataset);
  orders.set(dataset, made);
  return made;
}

/** A calendar day as a number that sorts as the day does. */
export const numeral = (day: string): number => Number(day.slice(0, 4) + day.slice(5, 7) + day.slice(8, 10));

/** The days between which an event lies, whatever its precision: first and last. */
export function spanOf(event: Event): readonly [first: string, last: string] {
  const start: Day = dayOf(event);
  const end = best(event.end_date)?.value;
  const [until, ended] = [lastDay(start), end === undefined ? '' : lastDay(end)];
  return [firstDay(start), ended > until ? ended : until];
}

function makeOrder(dataset: Dataset): Order {
  const { events } = dataset;
  const [first, last] = [new Int32Array(events.length), new Int32Array(events.length)];
  const numbers = new Map<Event, number>();
  const groups = new Map<string, number[]>();
  const put = (key: string, number: number): void => {
    const group = groups.get(key);
    if (group) group.push(number);
    else groups.set(key, [number]);
  };
  for (const [number, event] of events.entries()) {
    const [from, until] = spanOf(event);
    first[number] = numeral(from);
    last[number] = numeral(until);
    numbers.set(event, number);
    put(event.type, number);
    for (const topic of new Set(event.topics)) put(`#${topic}`, number);
  }
  const index = makeWordIndex(events);

  function members({ ids, words, topic, type }: Shared): readonly number[] | undefined {
    const lists = [
      ...ids.map((id) => dataset.eventsOf(id).map((event) => numbers.get(event)!)),
      ...(topic === undefined ? [] : [groups.get(`#${topic}`) ?? []]),
      ...(type === undefined ? [] : [groups.get(type) ?? []]),
      ...(words.length === 0 ? [] : [index(words)]),
    ];
    const [shortest, ...others] = lists.sort((a, b) => a.length - b.length);
    return others.reduce(inBoth, shortest!);
  }

  function lastingOf(found: Int32Array): Pick<List, 'lasting' | 'until'> {
    const lasting: number[] = [];
    const until: number[] = [];
    for (const [place, number] of found.entries()) {
      if (last[number] === first[number]) continue;
      lasting.push(place);
      until.push(Math.max(last[number]!, until.at(-1) ?? 0));
    }
    return { lasting: Int32Array.from(lasting), until: Int32Array.from(until) };
  }

  let kept = new Map<string, List>();
  let held = 0;
  return {
    first,
    last,
    listOf(shared) {
      const { ids, words, topic, type } = shared;
      const key = JSON.stringify([ids, topic, type, words]);
      const known = kept.get(key);
      if (known) return known;
      const isAll = ids.length === 0 && topic === undefined && type === undefined && words.length === 0;
      const found = isAll ? Int32Array.from(events.keys()) : Int32Array.from(members(shared)!);
      const list = { members: found, ...lastingOf(found) };
      held += found.length + OF_A_LIST;
      if (held > MOST_KEPT * (events.length + 100 * OF_A_LIST)) {
        kept = new Map();
        held = 0;
      }
      kept.set(key, list);
      return list;
    },
  };
}

/** Of ascending numbers, those in both lists; `few` is the shorter. */
function inBoth(few: readonly number[], many: readonly number[]): number[] {
  const both: number[] = [];
  let at = 0;
  for (const number of few) {
    at = placeOf(many, number, at);
    if (many[at] === number) both.push(number);
  }
  return both;
}

/** The first place at or after `from` whose number is not below `least`; the numbers ascend. */
export function placeOf(numbers: ArrayLike<number>, least: number, from = 0): number {
  let [low, high] = [from, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
