// What several did or suffered together is the deed of each: "Guyana joined South Korea in abstaining", "who died along with Raisi".
import { type Word, wordsOf } from '#ask/text/plain.ts';
import { stemsOf } from '#ask/text/stem.ts';
import type { Deed } from './deed.ts';

const JOIN = stemsOf('join');
const DIE = stemsOf('die perish');
const WITH = /^(?:with|alongside|beside)$/;
/** What stands behind the one who was joined, where it was an occasion: "joined him at the talks". */
const THERE = /^(?:at|for|on|during|there|in)$/;
const GERUND = /[a-z]{3}ing$/;
/** What a vote was is told behind it: "in voting against". */
const VOTING = /^(?:voting|casting)$/;
/** Words in which those who were joined are named. */
const REACH = 6;

/** Whether an occasion stands behind whoever was joined, or behind those named with them: "joined Burns and Sullivan at the talks". */
const isOccasion = (to: number, words: readonly Word[]): boolean =>
  THERE.test(words[to]?.plain ?? '') ||
  (words[to]?.plain === 'and' && words.slice(to + 2, to + 2 + SURNAMES).some(({ plain }) => THERE.test(plain)));
/** Words in which the second of two may be named. */
const SURNAMES = 3;

/** The deed that was done together. Where nothing is left of it but that they were there, that those of a state were; undefined where it names nobody else, or where both are dead. */
export function jointly(deed: Deed | undefined, words: readonly Word[]): Deed | undefined {
  if (!deed) return undefined;
  const { word, at, doers, others } = deed;
  if (JOIN.has(word.stem)) {
    const into = words.findIndex(
      ({ plain }, i) => i > at && i <= at + REACH && plain === 'in' && GERUND.test(words[i + 1]?.plain ?? ''),
    );
    const done = words[into + 1]!;
    if (into > 0)
      return VOTING.test(done.plain)
        ? undefined
        : { word: done, at: into + 1, doers: [...doers, ...others], others: [] };
    if (!others.some(({ to }) => isOccasion(to, words))) return deed;
    // "Which Chinese joined them at the talks": that somebody of that state was there is taken for granted.
    return doers.some(({ sort }) => sort === 'country')
      ? { word: wordsOf('attend')[0]!, at, doers, others: [] }
      : undefined;
  }
  return DIE.has(word.stem) && others.length > 0 && WITH.test(words[others[0]!.at - 1]!.plain) ? undefined : deed;
}
