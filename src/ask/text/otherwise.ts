// Turns of everyday speech in a question, put into the plain words records have: "pulled the plug on" is "cancelled".
import { IDIOMS } from '#ask/lexicon/idioms.ts';
import { type Word, wordsOf } from './plain.ts';
import { isPast, pastOf, stem } from './stem.ts';

type Idiom = { readonly pattern: readonly string[]; readonly put: readonly string[]; readonly bends: boolean };

/** Words a gap may hold. */
const GAP = 4;
const GAP_MARK = '*';

/** Small words that stand for each other in turns of speech, and those that may stand anywhere in them. */
const OWN = new Set('the a an his her their its our my your'.split(' '));
const SMALL = new Set([...OWN, ...'any some just right all'.split(' ')]);

const idioms: ReadonlyMap<string, readonly Idiom[]> = Map.groupBy(
  IDIOMS.trim()
    .split('\n')
    .flatMap((line): Idiom[] => {
      const bends = !line.includes('=');
      const [ways = '', put = ''] = line.split(/[>=]/);
      const words = put.split(' ').filter(Boolean);
      return ways.split('|').map((way) => ({
        pattern: way
          .split(' ')
          .filter((w) => w !== '' && !OWN.has(w))
          .map((w) => (w === GAP_MARK ? w : stem(w))),
        put: words,
        bends,
      }));
    })
    // The longest first: more of what was said is read.
    .sort((a, b) => b.pattern.length - a.pattern.length),
  ({ pattern }) => pattern[0]!,
);

const inIdioms: ReadonlySet<string> = new Set([...idioms.values()].flat().flatMap(({ pattern }) => pattern));

/** Whether a stem is a word of some turn of speech. */
export const isIdiom = (stemmed: string): boolean => inIdioms.has(stemmed);

/** Words with their turns of speech put plainly. */
export function plainly(words: readonly Word[]): Word[] {
  const put: Word[] = [];
  for (let i = 0; i < words.length; ) {
    const found = matchAt(words, i);
    if (!found) {
      put.push(words[i]!);
      i++;
      continue;
    }
    put.push(...found.words);
    i = found.to;
  }
  return put;
}

function matchAt(words: readonly Word[], from: number): { words: readonly Word[]; to: number } | undefined {
  for (const { pattern, put, bends } of idioms.get(words[from]!.stem) ?? []) {
    const found = matches(words, from, pattern);
    if (!found) continue;
    const past = bends && isPast(words[from]!.plain);
    const plain = put.flatMap((word, i) => wordsOf(i === 0 && past ? pastOf(word) : word));
    return { words: [...plain, ...found.between], to: found.to };
  }
  return undefined;
}

/** Where a pattern ends that begins at a word, and what stands in its gap. */
function matches(
  words: readonly Word[],
  from: number,
  pattern: readonly string[],
): { to: number; between: readonly Word[] } | undefined {
  let at = from + 1;
  let between: readonly Word[] = [];
  for (let p = 1; p < pattern.length; p++) {
    if (pattern[p] === GAP_MARK) {
      const next = pattern[p + 1]!;
      const end = words.findIndex((w, j) => j >= at && j <= at + GAP && w.stem === next);
      if (end < 0) return undefined;
      between = words.slice(at, end);
      at = end;
      continue;
    }
    while (words[at] && words[at]!.stem !== pattern[p] && SMALL.has(words[at]!.plain)) at++;
    if (words[at]?.stem !== pattern[p]) return undefined;
    at++;
  }
  return { to: at, between };
}
