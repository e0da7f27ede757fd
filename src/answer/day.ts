// Days of three precisions: comparing and bounding them without ever adding a precision the record does not have.
import type { Day } from './answer.ts';

export const DAY = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/** First calendar day a value can mean: `2020-03` → `2020-03-01`. */
export const firstDay = (day: Day): string =>
  day.length === 4 ? `${day}-01-01` : day.length === 7 ? `${day}-01` : day;

/** Last calendar day a value can mean: `2020-02` → `2020-02-29`. */
export function lastDay(day: Day): string {
  if (day.length === 4) return `${day}-12-31`;
  if (day.length === 10) return day;
  const [year, month] = day.split('-').map(Number) as [number, number];
  return `${day}-${String(daysIn(year, month)).padStart(2, '0')}`;
}

/** Days of a month: the day before the first of the next. */
const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Whether the value is a date that exists (no 30 February). */
export function isDay(value: string): boolean {
  if (!DAY.test(value)) return false;
  return value.length < 10 || Number(value.slice(8)) <= daysIn(Number(value.slice(0, 4)), Number(value.slice(5, 7)));
}

/** Order by first possible day, the more exact first. */
export const compareDays = (a: Day, b: Day): number => {
  const [x, y] = [firstDay(a), firstDay(b)];
  return x < y ? -1 : x > y ? 1 : b.length - a.length;
};

/** Whether two values can mean the same day. */
export const overlaps = (a: Day, b: Day): boolean => firstDay(a) <= lastDay(b) && firstDay(b) <= lastDay(a);

/** Whether [from, until] (either open) can hold the day. */
export const within = (day: Day, from?: Day, until?: Day): boolean =>
  (from === undefined || lastDay(day) >= firstDay(from)) && (until === undefined || firstDay(day) <= lastDay(until));

/** Whole days from a to b; both must be exact. */
export const daysBetween = (a: Day, b: Day): number => Math.round((Date.parse(b) - Date.parse(a)) / 86_400_000);
