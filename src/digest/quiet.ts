// Days on which a channel wants no digest: `fri,sat`, `2026-12-25`, `2026-12-24..2027-01-02`. What would have come then waits; nothing is dropped.
import { isDay } from '#answer/day.ts';

export type Quiet = {
  /** 1 (Monday) – 7 (Sunday). */
  readonly weekDays: readonly number[];
  /** First and last day, both `YYYY-MM-DD` and both quiet. */
  readonly spans: readonly (readonly [string, string])[];
};

export const NEVER_QUIET: Quiet = { weekDays: [], spans: [] };

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** Reads a list of weekdays, days and spans of days; undefined when it cannot be read or leaves no day of the week. */
export function readQuiet(written: string): Quiet | undefined {
  const weekDays = new Set<number>();
  const spans: [string, string][] = [];
  for (const part of written
    .trim()
    .toLowerCase()
    .split(/[\s,]+/)) {
    const weekDay = DAYS.indexOf(part.slice(0, 3));
    const [first = '', last = first] = part.split('..');
    if (weekDay >= 0 && /^[a-z]+$/.test(part)) weekDays.add(weekDay + 1);
    else if (isExact(first) && isExact(last) && first <= last) spans.push([first, last]);
    else return undefined;
  }
  return weekDays.size < 7 ? { weekDays: [...weekDays].sort(), spans: spans.sort() } : undefined;
}

const isExact = (day: string): boolean => day.length === 10 && isDay(day);

/** The canonical text of it; empty when no day is quiet. */
export const writeQuiet = ({ weekDays, spans }: Quiet): string =>
  [
    ...weekDays.map((day) => DAYS[day - 1]),
    ...spans.map(([first, last]) => (first === last ? first : `${first}..${last}`)),
  ].join(',');

/** Whether nothing is sent on a local day. */
export function isQuiet({ weekDays, spans }: Quiet, date: Temporal.PlainDate): boolean {
  const day = date.toString();
  return weekDays.includes(date.dayOfWeek) || spans.some(([first, last]) => first <= day && day <= last);
}
