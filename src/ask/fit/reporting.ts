// What a question says without being about it: whom it has its news from, what only tells a missing word closer, verbs that only bring a deed about.
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

/** "When did they order the raid", "grant the license", "allow them back": what it was done to came to be done, by whatever word; "when did they allow it" asks for the leave itself. */
export const isLight = ({ at }: Term, asked: Reading['words']): boolean =>
  LIGHT.test(asked[at]!.plain) && at + 1 < asked.length && !/^(?:it|this|that|them)$/.test(asked[at + 1]!.plain);
const LIGHT = /^(?:order|grant|allow|permit|launch|mount|stage|conduct|undertake|carry|run)$/;

/** "Which coast should ships hug": what is only told to be done is told in words of its own. */
export const isAdvised = ({ at }: Term, asked: Reading['words']): boolean => {
  const before = asked.slice(Math.max(0, at - ADVISED), at);
  return before.some(({ plain }) => /^(?:should|must|ought|supposed|advised|told)$/.test(plain));
};
const ADVISED = 5;
