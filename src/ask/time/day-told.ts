// The day an answer tells, by which a second question in the line may be dated: "… and who was president then".
import type { Answer, Day } from '#answer/answer.ts';
import type { Asking } from '#ask/asking.ts';
import { best } from '#dataset/claims.ts';
import { dayOf } from '#dataset/dataset.ts';

const DEATH = /\b(?:killed|kill|assassinated|assassination|murdered|died|die|death)\b/;

/** The day of the event that answers, or that of the death of somebody whose death is asked about. */
export function dayTold({ status, records: [first = ''] }: Answer, { dataset, reading }: Asking): Day | undefined {
  if (status !== 'answer') return undefined;
  const event = dataset.all.event.get(first);
  if (event) return dayOf(event);
  return DEATH.test(reading.plain) ? best(dataset.all.person.get(first)?.death_date)?.value : undefined;
}
