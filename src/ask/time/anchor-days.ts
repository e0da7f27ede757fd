// The days a clause of time means, once the event it names is known: those after it, before it, in its week, or its own.
import type { Asking } from '#ask/asking.ts';
import type { Word } from '#ask/text/plain.ts';
import { best } from '#dataset/claims.ts';
import { dayOf } from '#dataset/dataset.ts';
import { around, daysIn } from './period.ts';
import { shift, type Time } from './stretch.ts';

export const AFTER = /^(?:after|since|following)$/;
export const BEFORE = /^(?:before)$/;

/** "The day before", "hours after": right beside what the clause tells. */
export const isNear = (words: readonly Word[], start: number): boolean =>
  /^(?:day|eve|night|evening|morning|hours?|minutes?)$/.test(words[start - 1]?.plain ?? '');

/** Days on the side of an event that the clause means. */
export function besideOf(id: string, start: number, away: number | undefined, { reading, dataset }: Asking): Time {
  const event = dataset.all.event.get(id)!;
  const pad = (d: string): string => (d.length === 10 ? d : d.length === 7 ? `${d}-15` : `${d}-07-01`);
  const [from, to] = [pad(dayOf(event)), pad(best(event.end_date)?.value ?? dayOf(event))];
  const { plain } = reading.words[start]!;
  const near = isNear(reading.words, start);
  const text = event.name;
  if (away && (AFTER.test(plain) || BEFORE.test(plain))) {
    const any = [AFTER.test(plain) ? around(to, away) : around(from, -away)];
    return { any, exact: any[0]!.from === any[0]!.to ? 'day' : 'stretch', strict: true, text };
  }
  const unit = reading.words[start - 2]?.plain === 'the' && daysIn(reading.words[start - 1]!.plain);
  if (unit && !near && (AFTER.test(plain) || BEFORE.test(plain))) {
    // "The week before the visit" is all of it, and ends with the visit.
    const any = AFTER.test(plain)
      ? [{ from: shift(to, 1), to: shift(to, unit) }]
      : [{ from: shift(from, -unit), to: shift(from, -1) }];
    return { any, exact: 'stretch', strict: true, text };
  }
  if (AFTER.test(plain))
    return near
      ? { any: [{ from: shift(to, 1), to: shift(to, 1) }], exact: 'day', strict: true, text }
      : { any: [{ from: to, to: dataset.asOf }], exact: 'stretch', toward: 'from', text };
  if (BEFORE.test(plain))
    return near
      ? { any: [{ from: shift(from, -1), to: shift(from, -1) }], exact: 'day', strict: true, text }
      : { any: [{ from: '1900-01-01', to: from }], exact: 'stretch', toward: 'to', text };
  // "The week of the trip" began or ended with it.
  if (plain === 'week') return { any: [{ from: shift(from, -WEEK), to: shift(to, WEEK) }], exact: 'stretch', text };
  return { any: [{ from, to }], exact: 'day', text };
}

/** Days to either side that share a week with one. */
const WEEK = 6;
