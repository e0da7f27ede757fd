// Where the pages of a long list end, found without making the list: the pages that `paginate` would cut.
import { PAGE } from './page.ts';

/** What a page must know of each item of a list, by the item's number. */
export type Sizes = {
  /** Characters the entry takes. */
  readonly room: Int32Array;
  /** Numbers of the pages it cites, `PAGE.cites` to an item; -1 where it cites fewer. */
  readonly cites: Int32Array;
  /** Characters the footnote of each cited page takes. */
  readonly notes: Int32Array;
};

/** Where a page ends that begins at `from`, in a list of `length` items whose numbers `item` tells. */
export type Meter = (item: (at: number) => number, from: number, length: number) => number;

/** A meter for lists of these items. */
export function meterOf({ room, cites, notes }: Sizes): Meter {
  // Which page last had the footnote: so that none need be forgotten between pages.
  const shown = new Uint32Array(notes.length);
  let page = 0;
  return (item, from, length) => {
    page += 1;
    let left = PAGE.characters as number;
    const most = Math.min(length, from + PAGE.entries);
    for (let at = from; at < most; at += 1) {
      const number = item(at);
      let needs = room[number]!;
      for (let i = number * PAGE.cites; i < (number + 1) * PAGE.cites; i += 1) {
        const cite = cites[i]!;
        if (cite < 0 || shown[cite] === page) continue;
        shown[cite] = page;
        needs += notes[cite]!;
      }
      if (needs > left && at > from) return at;
      left -= needs;
    }
    return most;
  };
}

/**
 * A list with the end of the page that begins at each place, and shortcuts: from any place, any later page is found in
 * logarithmic time (jump pointers in skew-binary distances, two numbers to a place).
 */
export type Chain = {
  readonly items: Int32Array;
  readonly next: Int32Array;
  readonly jump: Int32Array;
  /** How many pages from here to the end. */
  readonly depth: Int32Array;
};

/** Linear in the length of the list. */
export function chainOf(items: Int32Array, meter: Meter): Chain {
  const end = items.length;
  const [next, jump, depth] = [new Int32Array(end + 1), new Int32Array(end + 1), new Int32Array(end + 1)];
  next[end] = end;
  jump[end] = end;
  const item = (at: number): number => items[at]!;
  for (let at = end - 1; at >= 0; at -= 1) {
    const to = meter(item, at, end);
    const far = jump[to]!;
    next[at] = to;
    depth[at] = depth[to]! + 1;
    jump[at] = depth[to]! - depth[far]! === depth[far]! - depth[jump[far]!]! ? jump[far]! : to;
  }
  return { items, next, jump, depth };
}

/** A list that is for the most part a stretch of a chain: `before`, then the stretch from `from` until `to`, then `after`. */
export type Run = {
  readonly before: readonly number[];
  readonly chain: Chain;
  readonly from: number;
  readonly to: number;
  readonly after: readonly number[];
};

export const lengthOf = ({ before, from, to, after }: Run): number => before.length + to - from + after.length;

/** The number of the item at a place of the list. */
export function itemAt({ before, chain, from, to, after }: Run, at: number): number {
  const inside = at - before.length;
  if (inside < 0) return before[at]!;
  return inside < to - from ? chain.items[from + inside]! : after[inside - (to - from)]!;
}

/** One page of a list: its places from `first` until `last`, its number from 1, and how many pages there are. */
export type Cut = { readonly first: number; readonly last: number; readonly number: number; readonly of: number };

/** The page that is wanted, or the nearest there is. */
export function cutAt(run: Run, meter: Meter, wanted: number): Cut {
  const found = walk(run, meter, Math.max(1, wanted));
  return found.number > found.of ? walk(run, meter, Math.max(1, found.of)) : found;
}

function walk(run: Run, meter: Meter, wanted: number): Cut {
  const { before, chain, from, to, after } = run;
  const { next, jump, depth } = chain;
  const length = lengthOf(run);
  const item = (at: number): number => itemAt(run, at);
  // A page that ends with the stretch may have room for what comes after it.
  const last = after.length > 0 ? to - 1 : to;
  let page = { first: 0, last: 0 };
  let [at, of] = [0, 0];
  while (at < length) {
    const start = from + at - before.length;
    if (start < from || start >= to || next[start]! > last) {
      const end = meter(item, at, length);
      of += 1;
      if (of === wanted) page = { first: at, last: end };
      at = end;
      continue;
    }
    // From here the pages are the chain's own, as long as they end within the stretch.
    let far = start;
    while (far < to && next[far]! <= last) far = jump[far]! <= last ? jump[far]! : next[far]!;
    const pages = depth[start]! - depth[far]!;
    if (wanted > of && wanted <= of + pages) {
      const left = depth[start]! - (wanted - of - 1);
      let place = start;
      while (depth[place]! > left) place = depth[jump[place]!]! >= left ? jump[place]! : next[place]!;
      page = { first: at + place - start, last: at + next[place]! - start };
    }
    of += pages;
    at += far - start;
  }
  return { ...page, number: wanted, of };
}
