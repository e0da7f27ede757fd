// A deed that a question takes for done, of which the record tells only that it was threatened or tried: "after boarding her".
import { GENERIC } from '#ask/lexicon/deeds.ts';
import { THREATENS } from '#ask/lexicon/undone.ts';
import type { Reading } from '#ask/reading/reading.ts';
import { partsOf } from '#ask/record/clauses.ts';
import type { Word } from '#ask/text/plain.ts';
import { isPast } from '#ask/text/stem.ts';
import type { Failing, Fitting } from './failing.ts';
import { isOpen } from './opposed.ts';

/** How far before a deed the word may stand by which it was only threatened. */
const REACH = 3;

export function threatened({ words }: Reading, fitting: Fitting): Failing | undefined {
  if (words.some(({ stem }) => THREATENS.has(stem))) return undefined;
  for (const [at, word] of words.entries()) {
    if (!isDone(at, words) || GENERIC.has(word.stem) || isOpen(at, words)) continue;
    const [top, ...others] = fitting();
    if (!top) return undefined;
    const isOnly = onlyThreatened(word.stem, top.passage);
    if (isOnly && !others.some(({ passage }) => onlyThreatened(word.stem, passage) === false))
      return { candidate: top, what: word.raw, how: 'refused' };
  }
  return undefined;
}

/** "After the Guards boarded her", "after boarding her", "did they board her". */
const isDone = (at: number, words: readonly Word[]): boolean => {
  const { raw, plain } = words[at]!;
  const before = words[at - 1]?.plain ?? '';
  return (
    (isPast(plain) && !/^(?:an?|the|no)$/.test(before)) ||
    (raw.endsWith('ing') && /^(?:after|since|by|when|while)$/.test(before))
  );
};

/** Whether a record tells of a deed only that it was threatened; undefined where it does not tell of it at all. */
function onlyThreatened(stem: string, passage: Parameters<typeof partsOf>[0]): boolean | undefined {
  const told = partsOf(passage).told.flatMap((words) =>
    words.flatMap((w, i) =>
      w.stem === stem
        ? [words[i - 1]?.plain === 'to' && words.slice(Math.max(0, i - REACH), i).some((b) => THREATENS.has(b.stem))]
        : [],
    ),
  );
  return told.length > 0 ? told.every(Boolean) : undefined;
}
