// The things a question counts, rather than people, votes, rounds or hours: how many of them there were takes little for granted.
import type { Asking } from '#ask/asking.ts';
import { kindOf } from '#ask/lexicon/kinds.ts';
import { SOFT } from '#ask/lexicon/stop.ts';
import { TYPE_OF } from '#ask/lexicon/types-of-event.ts';
import { fociOf } from '#ask/reading/focus.ts';
import type { Reading, Term } from '#ask/reading/reading.ts';
import { stemsOf } from '#ask/text/stem.ts';
import { isFilled } from './filled.ts';
import type { Candidate } from './seek.ts';

const TIME = /^(?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|times?|votes?|percent)$/;

/** "How many CENTRIFUGES were spinning": the noun for what is counted; undefined where it is no thing. */
export function thingCounted({ frame, terms, words }: Reading): Term | undefined {
  if (frame !== 'how-many') return undefined;
  return terms.find((t) => {
    const { stem, plain } = words[t.at]!;
    const kind = kindOf(stem);
    return (
      t.focus === true &&
      t.sort === 'word' &&
      !t.ids &&
      t.hard !== 'act' &&
      t.hard !== 'name' &&
      (kind === 'thing' || (kind === undefined && !SOFT.has(stem) && !TYPE_OF[stem])) &&
      !TIME.test(plain)
    );
  });
}

/** "How much did it earn": a sum. */
export const sumAsked = ({ plain }: Reading): boolean =>
  /\bhow much (?:money )?(?:did|does|do|was|were|has|had)\b/.test(plain);

/** Whether a deed is asked about only for how much or how many of it there was: some or none. */
export const isSomeOrNone = (reading: Reading, deed: string, { lead }: Candidate): boolean =>
  (thingCounted(reading) !== undefined || sumAsked(reading) || NUMBER_OF.test(reading.plain)) &&
  (lead >= ALONE || LOSES.test(deed));
/** "The number of Iranians killed there". */
const NUMBER_OF = /\b(?:the|what) number of\b/;
/** "How many jets did Israel lose", "how much did Oman spend". */
const LOSES = /^(?:lose|lost|spend|spent|pay|paid|earn|earned)$/;
/** How far ahead a record is that alone can be meant. */
const ALONE = 0.25;

/** How far ahead a record is that may be meant. */
const MEANT = 0.08;

/** Whether all that a record lacks is what those counted or asked for did, or of which land they are: "how many jets ESCORTED them", "how many of the crew were INDIANS", "the destroyer that SHOT at her". */
export function isOnlyOfAsked(missing: readonly Term[], top: Candidate, asking: Asking): boolean {
  const { reading } = asking;
  // That somebody died or something was sunk is a premise of its own.
  const isDeed = (t: Term): boolean => !t.ids && t.hard === 'act' && !GRAVE.has(reading.words[t.at]!.stem);
  const isLand = ({ sort, at }: Term): boolean =>
    sort === 'country' && /^(?:was|were|are)$/.test(reading.words[at - 1]?.plain ?? '');
  if (reading.frame === 'how-many')
    return missing.every((t) => isLand(t) || (isDeed(t) && (thingCounted(reading) !== undefined || top.lead >= MEANT)));
  return (
    missing.every(isDeed) &&
    top.lead >= MEANT &&
    fociOf(reading).some((focus) => SOUGHT.has(focus.asks) && focus.named && !isFilled(focus, top.passage, asking))
  );
}

const GRAVE = stemsOf('die kill sink sank destroy crash surrender resign assassinate execute defect');

/** Kinds of things and people that are there, known by name or not. */
const SOUGHT: ReadonlySet<string> = new Set(['person', 'thing', 'measure', 'type', 'sign']);
