// Answers beside the readings they were given for: what the record that answers binds of its question.
import type { Answer } from '#answer/answer.ts';
import type { Asking } from '#ask/asking.ts';
import { seek } from './seek.ts';
import { isMeantThen } from './verdict.ts';

/** An answer and how its question was read; where it is several, whether each is answered. */
export type Asked = { readonly answer: Answer; readonly asked: Asking; readonly whole?: boolean };

/** Whether the record that answers binds only part of what is asked. */
export function leavesWords({ answer, asked }: Asked): boolean {
  const [top] = seek(asked.reading, asked.index);
  return (
    top !== undefined &&
    top.missing.length > 0 &&
    !isMeantThen(top, asked.reading) &&
    answer.records.includes(top.passage.id)
  );
}

/** Whether one reading takes a clause for the time of an event where the other does not: "when they sat down in Tokyo" may be anybody's meeting. */
export const datesMore = (a: Asked, b: Asked): boolean =>
  (a.asked.anchor?.records.length ?? 0) > (b.asked.anchor?.records.length ?? 0);

/** How far ahead a record must be to answer for one that leaves words. */
const AHEAD = 0.15;

/** Whether the record that answers binds all that is asked, as no other does. */
export function bindsAll({ answer, asked }: Asked): boolean {
  const [top] = seek(asked.reading, asked.index);
  return top !== undefined && top.missing.length === 0 && top.lead >= AHEAD && answer.records.includes(top.passage.id);
}

/** Whether nothing of the question is left over, by the record that fits best or by what is told of whom it names. */
export function leavesNothing({ answer, asked, whole }: Asked): boolean {
  if (whole !== undefined) return whole;
  const { terms } = asked.reading;
  const named = terms.filter((t) => t.must && t.ids);
  const isTold = named.length > 0 && named.every((t) => t.ids!.some((id) => answer.records.includes(id)));
  const [top] = seek(asked.reading, asked.index);
  return top !== undefined && top.missing.length === 0 && (isTold || answer.records.includes(top.passage.id));
}
