// Where days stand on a picture, and the ticks that say so: days, months or years as the stretch asks.
import { scaleUtc } from 'd3-scale';
import { firstDay, lastDay } from '#answer/day.ts';
import { type Parts, showParts } from '#words/day.ts';

const DAY_MS = 86_400_000;
/** A stretch shorter than this is shown with days around it, so that ticks are never hours. */
const LEAST_DAYS = 12;

export type Tick = { readonly x: number; readonly label: string };

export type Axis = {
  readonly ticks: readonly Tick[];
  /** Where the first and the end of the last day that a value can mean stand. */
  place(when: string, until?: string): { readonly from: number; readonly to: number };
};

type Dated = { readonly when: string; readonly until?: string };

export function axisOf(marks: readonly Dated[], left: number, right: number, locale: string): Axis {
  const starts = marks.map(({ when }) => Date.parse(firstDay(when)));
  const ends = marks.map(endOf);
  const first = starts.reduce((a, b) => Math.min(a, b), starts[0] ?? 0);
  const last = ends.reduce((a, b) => Math.max(a, b), ends[0] ?? 0);
  const around = Math.max(0, LEAST_DAYS * DAY_MS - (last - first)) / 2;
  const scale = scaleUtc([first - around, last + around], [left, right]);
  const ticks = scale.ticks(8);
  const step = ticks.length > 1 ? ticks[1]!.getTime() - ticks[0]!.getTime() : DAY_MS;
  return {
    ticks: ticks.map((at, i) => ({ x: scale(at), label: labelOf(at, ticks[i - 1], step, locale) })),
    place: (when, until) => ({
      from: scale(Date.parse(firstDay(when))),
      to: scale(endOf({ when, ...(until ? { until } : {}) })),
    }),
  };
}

const endOf = ({ when, until }: Dated): number =>
  Math.max(Date.parse(lastDay(until ?? when)), Date.parse(firstDay(when))) + DAY_MS;

/** As exact as the step; the year stands at the first tick and where it changes. */
function labelOf(at: Date, before: Date | undefined, step: number, locale: string): string {
  const year = before?.getUTCFullYear() !== at.getUTCFullYear();
  const parts: Parts =
    step > 360 * DAY_MS
      ? { year: at.getUTCFullYear() }
      : {
          month: at.getUTCMonth() + 1,
          ...(step < 27 * DAY_MS ? { day: at.getUTCDate() } : {}),
          ...(year ? { year: at.getUTCFullYear() } : {}),
        };
  return showParts(parts, locale, 'short');
}
