// The events of a filter as a list that is told page by page, each page found without making those before it.
import { type Chain, type Cut, chainOf, cutAt, itemAt, lengthOf, type Meter, meterOf, type Run } from '#answer/cut.ts';
import { PAGE, roomOfEntry, roomOfNote } from '#answer/page.ts';
import type { Dataset } from '#dataset/dataset.ts';
import type { Event } from '#dataset/event.ts';
import type { List } from '#dataset/order.ts';
import { type Filter, select } from '#dataset/select.ts';
import { entryOf } from './event.ts';

export type Listed = {
  readonly length: number;
  /** Events from one place until another, by default all. */
  events(from?: number, until?: number): Event[];
  /** Their ids, without looking at the events themselves: of a large record those lie far apart in memory. */
  ids(from: number, until: number): string[];
  cut(wanted: number): Cut;
  /** Whether any of them is disputed. */
  isDisputed(): boolean;
};

/** How every event of a dataset measures as an entry: made once, when a timeline is first asked for. */
type Measured = { readonly meter: Meter; readonly disputed: Uint8Array; readonly ids: readonly string[] };

const measures = new WeakMap<Dataset, Measured>();
/** What is kept of a list beside it: its pages in either order, and how many before each place are disputed. */
const oldest = new WeakMap<List, Chain>();
const newest = new WeakMap<List, Chain>();
const disputes = new WeakMap<List, Int32Array>();

export function listedOf(dataset: Dataset, filter: Filter, newestFirst: boolean): Listed {
  const { earlier, list, from, to } = select(dataset, filter);
  const { meter, disputed, ids } = kept(measures, dataset, () => measure(dataset));
  const counts = kept(disputes, list, () => countOf(list, disputed));
  const size = list.members.length;
  const run: Run = newestFirst
    ? {
        before: [],
        chain: kept(newest, list, () => chainOf(list.members.toReversed(), meter)),
        from: size - to,
        to: size - from,
        after: earlier.toReversed(),
      }
    : { before: earlier, chain: kept(oldest, list, () => chainOf(list.members, meter)), from, to, after: [] };
  const length = lengthOf(run);
  function some<T>(all: readonly T[], begin: number, until: number): T[] {
    const found: T[] = [];
    for (let at = begin; at < until && at < length; at += 1) found.push(all[itemAt(run, at)]!);
    return found;
  }
  return {
    length,
    events: (begin = 0, until = length) => some(dataset.events, begin, until),
    ids: (begin, until) => some(ids, begin, until),
    cut: (wanted) => cutAt(run, meter, wanted),
    isDisputed: () => counts[to]! > counts[from]! || earlier.some((number) => disputed[number] === 1),
  };
}

function kept<K extends object, V>(map: WeakMap<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known) return known;
  const made = make();
  map.set(key, made);
  return made;
}

/** Linear in the number of events. */
function measure(dataset: Dataset): Measured {
  const { events, sources } = dataset;
  const numbers = new Map([...sources.keys()].map((ref, i) => [ref, i]));
  const notes = [...sources.values()].map(roomOfNote);
  const numberOf = (ref: string): number => {
    const known = numbers.get(ref);
    if (known !== undefined) return known;
    numbers.set(ref, notes.length);
    return notes.push(roomOfNote(undefined)) - 1;
  };
  const room = new Int32Array(events.length);
  const cites = new Int32Array(events.length * PAGE.cites).fill(-1);
  const disputed = new Uint8Array(events.length);
  for (const [number, event] of events.entries()) {
    const entry = entryOf(event);
    room[number] = roomOfEntry(entry);
    disputed[number] = entry.flag === 'disputed' ? 1 : 0;
    for (const [i, ref] of entry.cites.slice(0, PAGE.cites).entries()) cites[number * PAGE.cites + i] = numberOf(ref);
  }
  return { meter: meterOf({ room, cites, notes: Int32Array.from(notes) }), disputed, ids: events.map(({ id }) => id) };
}

/** How many of the members before each place are disputed. */
function countOf({ members }: List, disputed: Uint8Array): Int32Array {
  const counts = new Int32Array(members.length + 1);
  for (const [place, number] of members.entries()) counts[place + 1] = counts[place]! + disputed[number]!;
  return counts;
}
