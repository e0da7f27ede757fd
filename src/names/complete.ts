// Autocomplete: what somebody may be typing, most relevant first.
import { type Dataset, dayOf, type Found, KINDS } from '#dataset/dataset.ts';
import { type Entry, entryOf } from './entry.ts';
import { fold, Word } from './fold.ts';
import type { Names, Suggestion } from './names.ts';
import { once } from './once.ts';
import { scriptOf } from './script.ts';

/** Words in order, each with the place of its entry in order of weight; a word of several entries stands several times. */
type Sorted = {
  readonly words: readonly string[];
  readonly rows: readonly number[];
  readonly part: readonly Part[];
};
/** What the word is: a whole name; one of its words; or it only describes, as "leader", which is no name of anybody. */
type Part = 'all' | 'some' | 'describing';
type Own = { readonly word: Word; readonly part: Part };

/** How well a typed word fits the beginning of a known one; the weaker ways are tried only when the stronger find nobody. */
const FIT = { all: 5, whole: 4, beginning: 3, near: 2, consonants: 1 } as const;
/** A letter or two by themselves begin a name, not a description. */
const DESCRIBES = 3;
/** Beginnings shorter than this are not searched for slips. */
const SLIPPABLE = 4;

export function completer(dataset: Dataset): Names['complete'] {
  const entries = KINDS.flatMap((kind) =>
    kind === 'quote' || kind === 'position' || kind === 'review'
      ? []
      : [...dataset.all[kind].values()].map((record) => entryOf({ kind, record } as Found, dataset)),
  ).sort((a, b) => rank(b) - rank(a) || (a.id < b.id ? -1 : 1));
  const words = entries.map(({ spellings, kind }) =>
    spellings.flatMap(({ words, how }) =>
      words.map((word) => ({ word, part: partOf(kind === 'person' && how === 'description', words.length) })),
    ),
  );
  // "Al T" begins a name as "T" does.
  const byPlain = sorted(words, (word) => (word.before === '' ? [own(word)] : [own(word), word.before + word.plain]));
  const bySaid = once(() => sorted(words, (word) => (isFar(word) ? [] : [word.sound.said])));
  const byKey = once(() => sorted(words, (word) => (isFar(word) ? [] : [word.sound.key])));

  /** For every entry, in order of weight, how well this word fits one of its own; 0 not at all. */
  const fits = (typed: Word, alone: boolean): Uint8Array => {
    const scores = new Uint8Array(entries.length);
    const whole = (part: Part): number => (alone && part === 'all' ? FIT.all : FIT.whole);
    const named = alone && typed.plain.length < DESCRIBES;
    const score = ({ rows, part }: Sorted, i: number, fit: number): void => {
      if (scores[rows[i]!]! < fit && !(named && part[i] === 'describing')) scores[rows[i]!] = fit;
    };
    const mark = (list: Sorted, beginning: string, fit: number): boolean => {
      const { words } = list;
      if (beginning === '') return false;
      const first = firstFrom(words, beginning);
      for (let i = first; words[i]?.startsWith(beginning); i++)
        score(list, i, fit === FIT.beginning && words[i] === beginning ? whole(list.part[i]!) : fit);
      return words[first]?.startsWith(beginning) ?? false;
    };
    const { plain, before } = typed;
    if (before !== '' && mark(byPlain, before + plain, FIT.beginning)) return scores;
    if (isFar(typed) && mark(byPlain, own(typed), FIT.beginning)) return scores;
    if (mark(byPlain, plain, FIT.beginning)) return scores;
    const { said, key } = typed.sound;
    let any = mark(bySaid(), said, FIT.near);
    if (plain.length >= SLIPPABLE) {
      const { words } = byPlain;
      for (let i = firstFrom(words, plain[0]!); words[i]?.startsWith(plain[0]!); i++)
        if (isSlipped(plain, words[i]!)) {
          score(byPlain, i, FIT.near);
          any = true;
        }
    }
    if (!any && key.length >= 2) mark(byKey(), key, FIT.consonants);
    return scores;
  };

  return (prefix, { kinds, limit = 25 } = {}) => {
    const folded = fold(prefix.slice(0, 100)).slice(0, 8);
    // An article alone is a beginning like any other.
    const letters = prefix.slice(0, 100).trim().toLowerCase();
    const typed = folded.length > 0 || letters === '' ? folded : [new Word(letters, scriptOf(letters) ?? 'Latn', '')];
    const scores = typed.map((word) => fits(word, typed.length === 1));
    const groups: number[][] = Array.from({ length: FIT.all * typed.length + 1 }, () => []);
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

/** What Chinese or Japanese makes of a name begins only what is typed in such letters: l begins no 拉斐尔. */
const isFar = ({ script }: Word): boolean => script === 'Zyyy';
const own = (word: Word): string => (isFar(word) ? `·${word.plain}` : word.plain);

const partOf = (describing: boolean, words: number): Part => (describing ? 'describing' : words === 1 ? 'all' : 'some');

/** Events speak of much that has a name of its own, which stands before them; and before an office stands who holds it. */
const rank = ({ kind, weight }: Entry): number =>
  kind === 'event' ? weight - 10 : kind === 'post' ? weight - 1 : weight;

const shown = (entry: Entry, dataset: Dataset): Suggestion => {
  const event = entry.kind === 'event' ? dataset.all.event.get(entry.id) : undefined;
  return { id: entry.id, kind: entry.kind, label: entry.label, ...(event ? { note: dayOf(event) } : {}) };
};

function sorted(entries: readonly (readonly Own[])[], textsOf: (word: Word) => readonly string[]): Sorted {
  const all = entries.flatMap((own, row) => {
    const texts = new Map<string, Part>();
    for (const { word, part } of own)
      for (const text of textsOf(word)) {
        const known = texts.get(text);
        if (known === undefined || known === 'describing' || part === 'all') texts.set(text, part);
      }
    return [...texts].map(([text, part]) => ({ text, row, part }));
  });
  all.sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : a.row - b.row));
  return {
    words: all.map(({ text }) => text),
    rows: all.map(({ row }) => row),
    part: all.map(({ part }) => part),
  };
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

/** Whether the word begins as typed but for one letter too many, too few, another, or swapped with the next. */
function isSlipped(typed: string, word: string): boolean {
  let i = 1;
  while (i < typed.length && typed[i] === word[i]) i++;
  const rest = typed.slice(i + 1);
  return (
    word.startsWith(rest, i) ||
    word.startsWith(rest, i + 1) ||
    word.startsWith(typed.slice(i), i + 1) ||
    (typed[i] === word[i + 1] && typed[i + 1] === word[i] && word.startsWith(typed.slice(i + 2), i + 2))
  );
}
