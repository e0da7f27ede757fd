// "The eight ministers in Islamabad": a number that the record of the affair has nowhere.
import type { Asking } from '#ask/asking.ts';
import type { Candidate } from '#ask/fit/seek.ts';
import type { Passage } from '#ask/record/passage.ts';
import type { Word } from '#ask/text/plain.ts';
import { isPast } from '#ask/text/stem.ts';
import { isDate, NEARLY } from './figures.ts';

/** Fewest that are not told by being listed: two and three often are. */
const LEAST = 4;
const NUMBER = /^\d+(?:\.\d+)?$/;
const SCALE: Readonly<Record<string, number>> = { hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9 };
/** What is counted from or until something else has no number of its own. */
const SPAN = /^(?:minute|hour|day|week|month|year|decade)s?$/;
const AWAY = /^(?:after|before|later|earlier|ago|from|into|since|until|till|old|left|on|prior|following|apart|in)$/;
/** Behind these a number is a name or a place in a row. */
const NAMES =
  /^(?:rounds?|no|number|article|clause|point|paragraph|resolution|page|chapter|phase|channel|line|section|or|and|by|to|at|remaining|other|rest)$/;

/** A number that counts something in a question and that the record it is about tells nowhere; undefined when there is none. */
export function noSuchNumber({ reading }: Asking, { passage }: Pick<Candidate, 'passage'>): Word | undefined {
  const { frame, words } = reading;
  if (frame === 'yes-no' || frame === 'how-long' || passage.kind !== 'event') return undefined;
  const has = numbersOf(passage);
  const isTold = (n: number): boolean => [...has].some((m) => Math.abs(m - n) <= n * NEARLY);
  return words.find((w, i) => {
    if (!NUMBER.test(w.plain) || /^(?:19|20)\d\d$/.test(w.plain)) return false;
    const value = Number(w.plain) * (SCALE[words[i + 1]?.plain ?? ''] ?? 1);
    if (value < LEAST || isTold(value) || isTold(Number(w.plain))) return false;
    const [before, next, then] = [words[i - 1]?.plain ?? '', words[i + 1]?.plain ?? '', words[i + 2]?.plain ?? ''];
    if (NAMES.test(before) || next === '' || next === 'or' || next === 'and' || NUMBER.test(next)) return false;
    // "When the 27 agreed": those who go by their number.
    if (isDate(words, i) || (before === 'the' && isPast(next))) return false;
    return !(SPAN.test(next) && (AWAY.test(then) || AWAY.test(before)));
  });
}

/** "The remaining 15 percent": those whom a record leaves when it has counted the others; of them it tells nothing. */
export function uncountedRest(
  { reading: { words } }: Asking,
  { passage }: Pick<Candidate, 'passage'>,
): string | undefined {
  const at = words.findIndex(({ plain }, i) => REST.test(words[i - 1]?.plain ?? '') && NUMBER.test(plain));
  if (at < 0 || passage.kind !== 'event' || Number(words[at]!.plain) < LEAST) return undefined;
  const has = numbersOf(passage);
  return has.size === 0 || has.has(Number(words[at]!.plain)) ? undefined : `${words[at - 1]!.raw} ${words[at]!.raw}`;
}
const REST = /^(?:remaining|other|rest)$/;

/** The numbers a record has anywhere but for its days. */
function numbersOf({ sentences }: Passage): ReadonlySet<number> {
  const numbers = new Set<number>();
  for (const { words } of sentences)
    for (const [i, { plain }] of words.entries()) {
      if (!NUMBER.test(plain) || isDate(words, i)) continue;
      numbers.add(Number(plain));
      numbers.add(Number(plain) * (SCALE[words[i + 1]?.plain ?? ''] ?? 1));
    }
  return numbers;
}
