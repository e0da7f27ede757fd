// Whom a question only has its news from: a record that tells what is asked need not name them.
import type { Reading, Term } from '#ask/reading/reading.ts';

/** "According to the Turkish agencies": a state of which only those who report are asked. */
export const isReporting = (t: Term, asked: Reading['words']): boolean =>
  t.sort === 'country' &&
  asked.slice(t.to, t.to + 3).some(({ plain }) => REPORTERS.test(plain)) &&
  asked.slice(Math.max(0, t.at - 5), t.at).some(({ plain }) => plain === 'according');
const REPORTERS = /^(?:agency|agencies|media|press|papers?|newspapers?|outlets?|broadcasters?|reports|sources)$/;

/** "For an American audience": a state that only tells closer a word which is missing itself. */
export const isCloser = ({ sort, to }: Term, missing: readonly Term[], asked: Reading['words']): boolean =>
  sort === 'country' &&
  OF_STATE.test(asked[to - 1]!.plain) &&
  missing.some((t) => t.at === to && !t.ids && !t.focus && !t.done && t.hard !== 'act' && t.hard !== 'name');
const OF_STATE = /(?:[ai]n|ish|ese|i|french|european)$/;
