// Stretches of days, and the little arithmetic of calendars that reading times needs.
import type { Day } from '#answer/answer.ts';
import { lastDay } from '#answer/day.ts';
import { MONTH, SEASON } from '#ask/lexicon/months.ts';

export type Stretch = { readonly from: Day; readonly to: Day };

export type Time = {
  /** Any of these; a day without a year is a day of every year. */
  readonly any: readonly Stretch[];
  readonly exact: 'day' | 'month' | 'year' | 'stretch';
  /** Counted from the time of asking: "this week", "yesterday". */
  readonly relative?: true;
  /** The end of the stretch that what is asked lies close to: "before the February talks" is not years before them. */
  readonly toward?: 'from' | 'to';
  /** What the question is about rather than when: records of later days may tell of it, as tolls of a war do. */
  readonly subject?: true;
  /** Read from an event the question names beside the matter: records of other days only fit less well. */
  readonly loose?: true;
  /** Told by an event: "the week the war began". */
  readonly byEvent?: true;
  /** A day told as the one before or after an event: the event's own day will not do. */
  readonly strict?: true;
  readonly text: string;
};

export type Timed = { readonly time?: Time; readonly rest: string };

export const MONTHS = Object.keys(MONTH).join('|');
export const pad = (n: number): string => String(n).padStart(2, '0');
export const shift = (day: Day, by: number): Day =>
  new Date(Date.parse(day) + by * 86_400_000).toISOString().slice(0, 10);

export const seasonOf = (season: string, y: number): Stretch[] => {
  if (season === 'winter') return [{ from: `${y - 1}-12-01`, to: `${y}-03-20` }];
  const [from, to] = SEASON[season]!;
  return [{ from: `${y}-${pad(from)}-01`, to: lastDay(`${y}-${pad(to)}`) }];
};
