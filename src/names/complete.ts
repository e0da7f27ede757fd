// Autocomplete: what somebody may be typing, most relevant first.
import { type Dataset, dayOf, type Found, KINDS } from '#dataset/dataset.ts';
import { type Entry, entryOf } from './entry.ts';
import { fold, type Word } from './fold.ts';
import type { Names, Suggestion } from './names.ts';
import { once } from './once.ts';

/** Words in order, each with the place of its entry in order of weight; a word of several entries stands several times. */
type Sorted = { readonly words: readonly string[]; readonly rows: readonly number[] };

/** How well a typed word fits the beginning of a known one; the weaker ways are tried only when the stronger find nobody. */
const FIT = { whole: 5, beginning: 4, sound: 3, consonants: 2, slip: 1 } as const;
/** Beginnings shorter than this are not searched for slips. */
const SLIPPABLE = 4;

export function completer(dataset: Dataset): Names['complete'] {
  const entries = KINDS.flatMap((kind) =>
    kind === 'quote' || kind === 'position' || kind === 'review'
      ? []
      : [...dataset.all[kind].values()].map((record) => entryOf({ kind, record } as Found, dataset)),
  ).sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
  const words = entries.map((entry) => entry.spellings.flatMap((spelling) => spelling.words));
  const byPlain = sorted(words, ({ plain }) => plain);
  const bySaid = once(() => sorted(words, ({ sound }) => sound.said));
  const byKey = once(() => sorted(words, ({ sound }) => sound.key));

  /** For every entry, in order of weight, how well this word fits one of its own; 0 not at all. */
  const fits = (typed: Word): Uint8Array => {
    const scores = new Uint8Array(entries.length);
    const mark = ({ words, rows }: Sorted, beginning: string, fit: number): boolean => {
      if (beginning === '') return false;
      let any = false;
      for (let i = firstFrom(words, beginning); words[i]?.startsWith(beginning); i++) {
        const score = fit === FIT.beginning && words[i] === beginning ? FIT.whole : fit;
        if (scores[rows[i]!]! < score) scores[rows[i]!] = score;
        any = true;
      }
      return any;
    };
    if (mark(byPlain, typed.plain, FIT.beginning)) return scores;
    const { said, key } = typed.sound;
    if (mark(bySaid(), said, FIT.sound)) return scores;
    if (key.length >= 2 && mark(byKey(), key, FIT.consonants)) return scores;
    if (typed.plain.length >= SLIPPABLE)
      for (const beginning of slipped(typed.plain)) mark(byPlain, beginning, FIT.slip);
    return scores;
  };

  return (prefix, { kinds, limit = 25 } = {}) => {
    const typed = fold(prefix.slice(0, 100)).slice(0, 8);
    const scores = typed.map(fits);
    const groups: number[][] = Array.from({ length: FIT.whole * typed.length + 1 }, () => []);
    for (let row = 0; row < entries.length; row++) {
      if (kinds && !kinds.includes(entries[row]!.kind)) continue;
      let total = 0;
      for (const score of scores) {
        if (score[row] === 0) {
          total = -1;
          break;
        }
        total += score[row]!;
      }
      if (total >= 0) groups[total]!.push(row);
    }
    const best = groups.reverse().flat();
    return best.slice(0, limit).map((row) => shown(entries[row]!, dataset));
  };
}

const shown = (entry: Entry, dataset: Dataset): Suggestion => {
  const event = entry.kind === 'event' ? dataset.all.event.get(entry.id) : undefined;
  return { id: entry.id, kind: entry.kind, label: entry.label, ...(event ? { note: dayOf(event) } : {}) };
};

function sorted(words: readonly (readonly Word[])[], textOf: (word: Word) => string): Sorted {
  const pairs = words.flatMap((own, row) => [...new Set(own.map(textOf))].map((text) => ({ text, row })));
  pairs.sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : a.row - b.row));
  return { words: pairs.map(({ text }) => text), rows: pairs.map(({ row }) => row) };
}

/** Index of the first word that is not before `text`. */
function firstFrom(words: readonly string[], text: string): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]! < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The beginning with one letter too many taken out, two neighbours swapped, or its last letter left off. */
function* slipped(plain: string): Generator<string> {
  for (let i = 0; i < plain.length; i++) {
    yield plain.slice(0, i) + plain.slice(i + 1);
    if (i > 0) yield plain.slice(0, i - 1) + plain[i]! + plain[i - 1]! + plain.slice(i + 1);
  }
}
