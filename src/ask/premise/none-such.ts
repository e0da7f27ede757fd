// A paper or a result that a question takes for granted, of which a record tells that there was none: "no resolution".
import { BRINGS_ABOUT, resultOf } from '#ask/lexicon/undone.ts';
import type { Reading } from '#ask/reading/reading.ts';
import { partsOf } from '#ask/record/clauses.ts';
import type { Word } from '#ask/text/plain.ts';
import { stem, stemsOf } from '#ask/text/stem.ts';
import type { Failing, Fitting } from './failing.ts';

/** How many words may stand between a deed and what it brought about, and between "no" and what there was none of. */
const REACH = 5;
const CLOSE = 2;
const NONE = /^(?:no|without|neither)$/;
const AGREEMENT = stem('agreement');
const AGREES = stemsOf('agree');
const FAILS = stemsOf('fail failed fails failure');

/** Something said to have been passed, signed or reached, where the record that fits tells that there was none. */
export function noneSuch({ words, time }: Reading, fitting: Fitting): Failing | undefined {
  for (const [at, word] of words.entries()) {
    const names = resultOf(word.stem);
    if (!names || !isBroughtAbout(at, words)) continue;
    const near = fitting().filter((c) => time?.exact !== 'day' || c.onTime === 1);
    const told = near.map((candidate) => ({ candidate, none: isNone(names, candidate.passage) }));
    // Another record may have the one that is meant.
    if (told[0]?.none !== true || told.some(({ none }) => none === false)) continue;
    return { candidate: told[0].candidate, what: word.raw, how: 'off' };
  }
  return undefined;
}

/** "The resolution it passed", "sign a deal": with the deed beside it. */
const isBroughtAbout = (at: number, words: readonly Word[]): boolean =>
  words.slice(Math.max(0, at - REACH), at + REACH).some(({ stem }) => BRINGS_ABOUT.has(stem));

/** Whether a record tells of a thing only that there was none; undefined where it does not speak of it. */
function isNone(names: ReadonlySet<string>, passage: Parameters<typeof partsOf>[0]): boolean | undefined {
  const told = partsOf(passage).own.flatMap((words) =>
    words.flatMap(({ stem }, i) => {
      const before = words.slice(Math.max(0, i - CLOSE), i);
      // "Fail to agree": where there was no agreeing there is no agreement.
      if (names.has(AGREEMENT) && AGREES.has(stem)) return before.some((w) => FAILS.has(w.stem)) ? [true] : [];
      return names.has(stem) ? [before.some(({ plain }) => NONE.test(plain))] : [];
    }),
  );
  return told.length > 0 ? told.every(Boolean) : undefined;
}
