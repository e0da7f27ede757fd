// An answer that names nothing of the kind asked for is none: "names of the ambassadors he briefed" is not who was an ambassador.
import type { Answer } from '#answer/answer.ts';
import type { Asking } from '#ask/asking.ts';
import { fociOf } from '#ask/reading/focus.ts';
import { refuse } from '#ask/telling/refuse.ts';
import { isFilled } from './filled.ts';
import { nameOf } from './found.ts';

/** The refusal of an answer none of whose records tells what is asked for; undefined when one does. */
export function wanting(answer: Answer, asking: Asking): Answer | undefined {
  // What each of two things is, is all that is asked of how they differ.
  if (asking.reading.frame === 'difference') return undefined;
  const { index, words, reading } = asking;
  if (answer.status !== 'answer') return undefined;
  const told = answer.records.flatMap((id) => index.of.get(id) ?? []);
  const [first] = told;
  if (!first) return undefined;
  const lacks = fociOf(reading).find(
    (focus) =>
      // What somebody or something is, its own record tells by being one; not what it has aboard.
      (focus.least > 1 || focus.asks === 'cargo' || first.kind === 'event' || first.kind === 'quote') &&
      focus.asks !== 'who' &&
      focus.asks !== 'other' &&
      // In which countries somebody served their posts tell.
      !(focus.asks === 'country' && first.kind === 'person') &&
      !told.some((passage) => isFilled(focus, passage, asking)),
  );
  if (!lacks) return undefined;
  return refuse(
    {
      reason: 'not-recorded',
      says: words.ask.notRecordedOf(lacks.text, nameOf({ passage: first }, asking)),
      nearest: [first.id],
    },
    asking,
  );
}
