// What of a long text is the question: clauses that ask, or that name something of the record; the rest is chatter.
import type { Index } from './index-of-record.ts';
import { countryOf } from './lexicon/countries.ts';
import { officeSpans } from './offices.ts';
import { settle, wordsOf } from './plain.ts';
import { timeOf } from './time.ts';
import { LONG } from './verdict.ts';

const ASKS =
  /^(?:so |and |but |then |anyway |just |simply |please |ok |also )*(?:who|whom|whose|what|which|when|where|why|how|did|does|is|was|were|are|has|have|can|could|in which|on which|at which|by whom|on what|in what|for how|wen|wher)\b/;
const WANTS = /\b(?:wanted to know|want to know|like to know|wondering|question is|tell me|asking)\b/;

/** The clauses of a long text that matter, joined; a short text as it is. */
export function questionOf(typed: string, index: Index): string {
  if (wordsOf(typed, true).length <= LONG) return typed;
  const clauses = typed.split(/(?<=[.?!;:])\s+|\n+|,\s+|\s-\s|[()]/).filter((c) => c?.trim());
  const kept = clauses.filter((clause) => matters(clause, index));
  return kept.length > 0 ? kept.join(', ') : typed;
}

function matters(clause: string, index: Index): boolean {
  const settled = settle(clause);
  const words = wordsOf(clause, true);
  if (
    /\b(?:this morning|my|lol|sorry|thanks|thx|uncle|family)\b/.test(settled) &&
    !WANTS.test(settled) &&
    namesIn(words, index) === 0
  )
    return false;
  if (ASKS.test(settled.trim()) || WANTS.test(settled)) return true;
  return (
    namesIn(words, index) > 0 ||
    (timeOf(settled, '2026-01-01', index.dataset.asOf).time?.relative === undefined &&
      timeOf(settled, '2026-01-01', index.dataset.asOf).time !== undefined)
  );
}

/** Records, offices and countries named; Iran alone is everywhere and does not count. */
const namesIn = (words: ReturnType<typeof wordsOf>, index: Index): number =>
  index.link(words.map((w) => w.plain)).length +
  officeSpans(words, index.dataset).length +
  words.filter(({ plain }) => countryOf(plain) !== undefined && countryOf(plain) !== 'iran' && plain !== 'us').length;
