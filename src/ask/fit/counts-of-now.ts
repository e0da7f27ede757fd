// Which of several counts a question of how much there is now means.
import type { Answer } from '#answer/answer.ts';
import type { Asking } from '#ask/asking.ts';
import type { Candidate } from './seek.ts';

/** "How much does it have": of today. */
const PRESENT = /\b(?:does|do|is|are|has|have)\b(?!.*\b(?:did|was|were|had|been)\b)/;

/** "Where is it now": whatever was told of it last. */
const NOW = /\b(?:where|what) (?:is|are)\b.*\b(?:now|currently|at the moment|today|these days)\b/;

/** Rivals in a question of how much there is now, the latest count first: it answers, those before it come after. */
export const countsOfNow = ({ records }: Answer, candidates: readonly Candidate[], { reading }: Asking): Candidate[] =>
  (reading.frame === 'how-many' && PRESENT.test(reading.plain)) || NOW.test(reading.plain)
    ? candidates.filter((c) => records.includes(c.passage.id)).sort((a, b) => b.passage.since - a.passage.since)
    : [];
