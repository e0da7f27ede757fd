// An answer that names nothing of the kind asked for is none: "names of the ambassadors he briefed" is not who was an ambassador.
import type { Answer } from '#answer/answer.ts';
import type { Asking } from '#ask/asking.ts';
import { fociOf } from '#ask/reading/focus.ts';
import { refuse } from '#ask/telling/refuse.ts';
import { isFilled } from './filled.ts';
import { nameOf } from './found.ts';
import { lacking } from './lacking.ts';

/** The refusal of an answer none of whose records tells what is asked for; undefined when one does. */
export function wanting(answer: Answer, asking: Asking): Answer | undefined {
  // What each of two things is, is all that is asked of how they differ.
  if (asking.reading.frame === 'difference') return undefined;
  const { index, words, reading } = asking;
  if (answer.status === 'choices') return noneTelling(answer, asking);
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

/** "What colour was his tie in Muscat": none of those that would be offered tells it, and there is nothing to choose. */
function noneTelling(answer: Answer, asking: Asking): Answer | undefined {
  const { index, words, reading } = asking;
  const strange = reading.terms.find((t) => t.must && t.unknown && t.hard === 'detail');
  const offered = answer.records.flatMap((id) => index.of.get(id) ?? []);
  const lack =
    strange?.text ??
    fociOf(reading).find(
      ({ asks, ...focus }) =>
        SEEN.has(asks) && offered.every((passage) => !isFilled({ asks, ...focus }, passage, asking)),
    )?.text;
  // Which of those who share a name is meant tells more than that nothing is known of any.
  return lack === undefined || offered.every(({ kind }) => kind === 'person')
    ? undefined
    : refuse({ reason: 'not-recorded', says: words.ask.notRecorded(lack), nearest: answer.records }, asking);
}
/** Kinds of thing that a record has or has not. */
const SEEN: ReadonlySet<string> = new Set(['sign', 'words', 'content', 'cargo', 'measure', 'money', 'type']);

/** What happened on a day, where the words of somebody or something are wanted that it does not have, is no answer. */
export function saying(answer: Answer | undefined, asking: Asking): Answer | undefined {
  const [id] = answer?.status === 'answer' && asking.reading.frame === 'verbatim' ? answer.records : [];
  const passage = id === undefined ? undefined : asking.index.of.get(id);
  const lack = passage && lacking(asking, passage);
  if (!lack) return answer;
  const says = asking.words.ask.notRecordedOf(lack, nameOf({ passage }, asking));
  return refuse({ reason: 'not-recorded', says, nearest: [passage.id] }, asking);
}
