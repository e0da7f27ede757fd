// Whom a question only has its news from: a record that tells what is asked need not name them.
import type { Reading, Term } from '#ask/reading/reading.ts';

/** "According to the Turkish agencies": a state of which only those who report are asked. */
export const isReporting = (t: Term, asked: Reading['words']): boolean =>
  t.sort === 'country' &&
  asked.slice(t.to, t.to + 3).some(({ plain }) => REPORTERS.test(plain)) &&
  asked.slice(Math.max(0, t.at - 5), t.at).some(({ plain }) => plain === 'according');
const REPORTERS = /^(?:agency|agencies|media|press|papers?|newspapers?|outlets?|broadcasters?|reports|sources)$/;
