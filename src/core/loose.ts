// Loose words that hold more than a name: a name and what it is asked about, or two names.
import type { Match, Names, Scope } from '#names/names.ts';
import { otherwise } from '#names/otherwise.ts';

/** Said between a name and what is asked about it. */
const ABOUT = 'about|on|over|regarding|concerning|re';
/** Said between two names that are asked for together. */
const AND = 'and|vs\\.?|versus|v\\.?|with|to|against|&|,|;|\\+|/';
/** Carries nothing at the edge of what is left. */
const EDGE = new RegExp(
  `^(?:(?:${ABOUT}|the|of|for|in|position|stance|views?|say|said|says|want|wants|think|thinks|quotes?)(?=\\s|$)\\s*)+|(?:\\s+(?:${ABOUT}|the|of|for|in|by|from|position|stance|views?|say|said|says|want|wants|think|thinks|quotes?))+$`,
  'giu',
);
/** Small words that stand between names. */
const BETWEEN = /^(?:and|with|vs\.?|in|at|on|of|the|about)$/iu;
/** The most words that are looked at in this way; a longer text is no name with a word beside it. */
const MOST = 10;

/** `said`: a word between them says which is which ("about"). */
export type Parted = { readonly name: string; readonly rest: string; readonly said: boolean };

const wordsOf = (text: string): string[] => text.trim().split(/\s+/).filter(Boolean);
const bare = (text: string): string => text.replace(EDGE, '').trim();
const nameIn = (words: readonly string[]): string => bare(words.join(' ')).replace(/['’]s?$/u, '');

/** Ways to read a text as a name and other words, the longest name first, before the other words sooner than after. */
export function* parted(typed: string): Generator<Parted> {
  const text = typed.replace(/[\s?!.؟]+$/u, '');
  // Without what a whole sentence has around them the words are read sooner.
  for (const reading of [...[...otherwise(text)].reverse(), text]) yield* partedAsTyped(reading);
}

function* partedAsTyped(text: string): Generator<Parted> {
  const about = new RegExp(`^(.+?)\\s+(?:${ABOUT})\\s+(.+)$`, 'iu').exec(text.trim());
  if (about) yield { name: nameIn([about[1]!]), rest: bare(about[2]!), said: true };
  const words = wordsOf(text);
  if (words.length > MOST) return;
  for (let n = words.length - 1; n > 0; n--) {
    const [head, tail] = [words.slice(0, n), words.slice(n)];
    yield { name: nameIn(head), rest: bare(tail.join(' ')), said: false };
    yield { name: nameIn(words.slice(-n)), rest: bare(words.slice(0, -n).join(' ')), said: false };
  }
}

type Pair = readonly [string, string];

/** Ways to read a text as two: the one at the word that joins them (`joined`), or else before each word but the first. */
export function pairsIn(text: string): { readonly joined: boolean; readonly pairs: readonly Pair[] } {
  const joined = new RegExp(`^(?:between\\s+)?(.+?)(?:\\s+|(?=[,;]))(?:${AND})\\s*(?<=[\\s,;])(.+)$`, 'iu').exec(
    text.trim(),
  );
  if (joined) return { joined: true, pairs: [[joined[1]!, joined[2]!]] };
  const words = wordsOf(text);
  const cuts = words.length > MOST ? [] : words.slice(1).map((_, i) => i + 1);
  return { joined: false, pairs: cuts.map((at) => [words.slice(0, at).join(' '), words.slice(at).join(' ')]) };
}

/** A text of two names as the two: at a word that joins them, or where both halves name something for certain. */
export function pairIn(text: string, scope: Scope, names: Names): Pair | undefined {
  const { joined, pairs } = pairsIn(text);
  if (joined) return pairs[0];
  const kindsOf = (pair: Pair): string[] => pair.map((half) => names.resolve(half, scope).kind);
  return (
    pairs.find((pair) => kindsOf(pair).every((kind) => kind === 'one')) ??
    pairs.find((pair) => kindsOf(pair).every((kind) => kind !== 'none'))
  );
}

/** `unclear`: a name among the other words that several bear. */
type Named = {
  readonly ids: readonly string[];
  readonly rest: string;
  readonly unclear?: { readonly name: string; readonly matches: readonly Match[] };
};

/** What a text names, by ids, and its other words. A slip is no name here: the word may be meant as it is. */
export function namesIn(text: string, scope: Scope, names: Names): Named {
  const words = wordsOf(text.replace(/[,;&+/]/g, ' ')).filter((word) => !BETWEEN.test(word));
  if (words.length < 2 || words.length > MOST) return { ids: [], rest: text };
  const ids = new Set<string>();
  const rest: string[] = [];
  let unclear: Named['unclear'];
  for (let at = 0; at < words.length; ) {
    let taken = 0;
    for (let n = Math.min(words.length - at, words.length - 1); n > 0 && taken === 0; n--) {
      const name = words.slice(at, at + n).join(' ');
      const found = names.resolve(name, scope);
      if (found.kind === 'several') unclear ??= { name, matches: found.matches };
      if (found.kind !== 'one' || found.match.how.includes('typo')) continue;
      ids.add(found.match.id);
      taken = n;
    }
    if (taken === 0) rest.push(words[at]!);
    at += Math.max(1, taken);
  }
  return { ids: [...ids], rest: rest.join(' '), ...(unclear ? { unclear } : {}) };
}
