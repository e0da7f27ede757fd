// Which events say a word, or one that begins like it: made when words are first asked for.
import type { Event } from './event.ts';

const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** The words of a text, folded: without accents and capitals. */
export const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** The words of an event that a search by words looks at. */
const saidIn = (event: Event): string[] =>
  wordsOf(`${event.name} ${event.summary.value} ${(event.also_named ?? []).join(' ')}`);

/** Whether every word begins a word of the event's text. */
export function says(event: Event, words: readonly string[]): boolean {
  const said = saidIn(event);
  return words.every((word) => said.some((one) => one.startsWith(word)));
}

/** Numbers of the events that say all of some folded words, ascending. */
export function makeWordIndex(events: readonly Event[]): (words: readonly string[]) => number[] {
  let made:
    | { readonly sorted: readonly string[]; readonly holding: ReadonlyMap<string, readonly number[]> }
    | undefined;
  return (words) => {
    made ??= read(events);
    const { sorted, holding } = made;
    // How many of the words, taken in turn, each event has said.
    const said = new Uint16Array(events.length);
    for (const [turn, word] of words.entries())
      for (let at = firstFrom(sorted, word); sorted[at]?.startsWith(word); at += 1)
        for (const number of holding.get(sorted[at]!)!) if (said[number] === turn) said[number] = turn + 1;
    const found: number[] = [];
    for (let number = 0; number < said.length; number += 1) if (said[number] === words.length) found.push(number);
    return found;
  };
}

function read(events: readonly Event[]) {
  const holding = new Map<string, number[]>();
  for (const [number, event] of events.entries())
    for (const word of new Set(saidIn(event))) {
      const group = holding.get(word);
      if (group) group.push(number);
      else holding.set(word, [number]);
    }
  // By code units, as `startsWith` compares: all words that begin alike are neighbours.
  return { sorted: [...holding.keys()].sort((a, b) => (a < b ? -1 : 1)), holding };
}

function firstFrom(sorted: readonly string[], word: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
