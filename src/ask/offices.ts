// Posts named in a question, however they are put: by the words of the office, in any order.
import type { Dataset } from '#dataset/dataset.ts';
import { CAPITALS, countryOf } from './lexicon/countries.ts';
import { OFFICES, officeWord } from './lexicon/offices.ts';
import { STOP } from './lexicon/stop.ts';
import { type Word, wordsOf } from './plain.ts';

export type Office = { readonly post: string; readonly key: ReadonlySet<string>; readonly plain: ReadonlySet<string> };

export type OfficeSpan = {
  readonly posts: readonly string[];
  readonly from: number;
  readonly to: number;
  /** Whether the country was left out, so that several states have such a post. */
  readonly open: boolean;
};

const keyOf = (words: readonly Word[]): string[] => [
  ...new Set(
    words
      .filter(({ plain, stem: s }) => countryOf(plain) !== undefined || !STOP.has(s))
      .map(({ plain, stem: s }) => (countryOf(plain) ? `~${countryOf(plain)}` : officeWord(s)))
      .filter((w) => !IDLE.has(w)),
  ),
];

const IDLE = new Set([
  'islamic',
  'republic',
  'united',
  'current',
  'former',
  'present',
  'then',
  'new',
  'general',
  'affair',
  'office',
  'holder',
  'kingdom',
  'state_',
  'acting',
  'interim',
  'caretaker',
  'ad',
]);

const made = new WeakMap<Dataset, readonly Office[]>();

export function officesOf(dataset: Dataset): readonly Office[] {
  const known = made.get(dataset);
  if (known) return known;
  const offices = [
    ...[...dataset.all.post.values()].flatMap((post) =>
      [post.name, ...(post.other_names ?? []).map((n) => n.name)].map((name) => [name, post.id] as const),
    ),
    ...OFFICES.filter(([, post]) => dataset.all.post.has(post)),
  ].map(([name, post]): Office => {
    const key = keyOf(wordsOf(name, true));
    return { post, key: new Set(key), plain: new Set(key.filter((w) => !w.startsWith('~'))) };
  });
  made.set(dataset, offices);
  return offices;
}

/** Posts whose words all stand in the question, the fullest phrase first; with how many words it took. */
export function officesIn(
  words: readonly Word[],
  dataset: Dataset,
): { posts: string[]; key: ReadonlySet<string> } | undefined {
  const asked = new Set(keyOf(words));
  if (![...asked].some((w) => w.startsWith('~')))
    for (const { plain } of words) if (Object.hasOwn(CAPITALS, plain)) asked.add(`~${CAPITALS[plain]}`);
  // "Ambassador in Washington": where an envoy is, is the state they are sent to.
  for (const [i, { plain }] of words.entries())
    if (SENT.test(words[i - 2]?.plain ?? '') && Object.hasOwn(CAPITALS, plain)) asked.add(`~${CAPITALS[plain]}`);
  let best: { posts: Set<string>; key: ReadonlySet<string> } | undefined;
  for (const { post, key } of officesOf(dataset)) {
    if (key.size === 0 || (best && key.size < best.key.size) || ![...key].every((w) => asked.has(w))) continue;
    if (key.size === 1 && !ALONE.has([...key][0]!)) continue;
    if (!best || key.size > best.key.size) best = { posts: new Set([post]), key };
    else best.posts.add(post);
  }
  return best && { posts: [...best.posts], key: best.key };
}

const SENT = /^(?:ambassador|envoy)$/;

/** Offices of one word that only one state of the record has. */
const ALONE = new Set(['sultan']);

/** Runs of words that are exactly the phrase of a post, longest first; no overlaps. */
export function officeSpans(words: readonly Word[], dataset: Dataset): OfficeSpan[] {
  const { whole, open } = phrasesOf(dataset);
  const keys = words.map((word) => keyOf([word]));
  const spans: OfficeSpan[] = [];
  for (let i = 0; i < words.length; i++) {
    if (keys[i]!.length === 0) continue;
    for (let to = Math.min(words.length, i + 9); to > i; to--) {
      if (keys[to - 1]!.length === 0) continue;
      const key = [...new Set(keys.slice(i, to).flat())];
      if (key.length === 1 && !ALONE.has(key[0]!)) continue;
      const phrase = [...key].sort().join(' ');
      const same = whole.get(phrase);
      const posts = same ?? (key.some((w) => w.startsWith('~')) ? undefined : open.get(phrase));
      if (!posts) continue;
      spans.push({ posts: [...posts], from: i, to, open: same === undefined });
      i = to - 1;
      break;
    }
  }
  return spans;
}

type Phrases = { readonly whole: Map<string, Set<string>>; readonly open: Map<string, Set<string>> };
const phrased = new WeakMap<Dataset, Phrases>();

/** Posts by their phrase as sorted words: with the country, and without it where it has one. */
function phrasesOf(dataset: Dataset): Phrases {
  const known = phrased.get(dataset);
  if (known) return known;
  const phrases: Phrases = { whole: new Map(), open: new Map() };
  const put = (map: Map<string, Set<string>>, key: ReadonlySet<string>, post: string): void => {
    const phrase = [...key].sort().join(' ');
    map.set(phrase, (map.get(phrase) ?? new Set()).add(post));
  };
  for (const { post, key, plain } of officesOf(dataset)) {
    put(phrases.whole, key, post);
    if (plain.size > 1 && plain.size < key.size) put(phrases.open, plain, post);
  }
  phrased.set(dataset, phrases);
  return phrases;
}

/** The words of an office, to tell them from the other words of a question. */
export const isOfficeWord = (word: Word, key: ReadonlySet<string>): boolean => {
  const own = keyOf([word]);
  if (Object.hasOwn(CAPITALS, word.plain)) return key.has(`~${CAPITALS[word.plain]}`);
  return own.length === 0 || own.every((w) => key.has(w));
};
