// What several did or suffered together is the deed of each: "Guyana joined South Korea in abstaining", "who died along with Raisi".
import type { Word } from '#ask/text/plain.ts';
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

/** The deed that was done together; undefined where nothing is left of it but that they were there, or that both are dead. */
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
    return others.length > 0 && THERE.test(words[others.at(-1)!.to]?.plain ?? '') ? undefined : deed;
  }
  return DIE.has(word.stem) && others.length > 0 && WITH.test(words[others[0]!.at - 1]!.plain) ? undefined : deed;
}
