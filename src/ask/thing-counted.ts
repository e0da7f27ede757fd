// The things a question counts, rather than people, votes, rounds or hours: how many of them there were takes little for granted.
import { kindOf } from './lexicon/kinds.ts';
import { SOFT } from './lexicon/stop.ts';
import { TYPE_OF } from './lexicon/types-of-event.ts';
import type { Reading, Term } from './reading.ts';

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
