// Many events as numbers: how many of every topic in every period. Years of many events by month, sparse years together.
import type { Day, Drawing } from '#answer/answer.ts';
import { dayOf } from '#dataset/dataset.ts';
import type { Event } from '#dataset/event.ts';
import type { Words } from '#words/en.ts';
import { entryOf } from './event.ts';

type Period = { readonly from: Day; readonly until?: Day };

/** Columns a picture has room for. */
const MOST_PERIODS = 24;

const yearOf = (day: Day): number => Number(day.slice(0, 4));

/** Periods without a gap from the first day to the last. */
function periodsOf(days: readonly Day[]): Period[] {
  for (let many = 24; ; many *= 2) {
    const periods = cutBy(days, many);
    if (periods.length <= MOST_PERIODS) return periods;
  }
}

/** A year of more than \`many\` events is told by month; years are put together while they have no more than half of it. */
function cutBy(days: readonly Day[], many: number): Period[] {
  const perYear = Map.groupBy(days, yearOf);
  const [first, last] = [yearOf(days[0]!), days.reduce((latest, day) => Math.max(latest, yearOf(day)), 0)];
  const periods: Period[] = [];
  let together = 0;
  for (let year = first; year <= last; year++) {
    const own = perYear.get(year) ?? [];
    if (own.length > many) {
      periods.push(...monthsOf(own, year === first, year === last));
      together = Number.POSITIVE_INFINITY;
    } else if (together + own.length <= many / 2 && periods.length > 0) {
      together += own.length;
      periods[periods.length - 1] = { from: periods.at(-1)!.from, until: String(year) };
    } else {
      together = own.length;
      periods.push({ from: String(year) });
    }
  }
  return periods;
}

/** The months of a year; at either end of the whole only those reached. What is known to the year alone stands before them. */
function monthsOf(days: readonly Day[], isFirst: boolean, isLast: boolean): Period[] {
  const months = days.filter((day) => day.length > 4).map((day) => Number(day.slice(5, 7)));
  const year = days[0]!.slice(0, 4);
  const from = isFirst ? Math.min(...months) : 1;
  const to = isLast ? Math.max(...months) : 12;
  return [
    ...(months.length < days.length ? [{ from: year }] : []),
    ...Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => ({
      from: `${year}-${String(from + i).padStart(2, '0')}`,
    })),
  ];
}

/** The period a day is counted in: the last that begins no later. */
const placeIn = (periods: readonly Period[], day: Day): number => {
  const month = day.slice(0, 7);
  return periods.findLastIndex(({ from }) => from <= month);
};

export type Counted = { readonly drawing: Drawing; readonly most: { readonly period: Period; readonly count: number } };

/** Events, oldest first and more than one, as a drawing of numbers; a topic a row, the largest first. */
export function countsOf(title: string, events: readonly Event[], words: Words): Counted {
  const periods = periodsOf(events.map(dayOf));
  const lanes = new Map<string, number[]>();
  const sums = periods.map(() => 0);
  const flags = { disputed: 0, unconfirmed: 0 };
  for (const event of events) {
    const name = words.topics[event.topics[0]!];
    const counts = lanes.get(name) ?? periods.map(() => 0);
    lanes.set(name, counts);
    const at = placeIn(periods, dayOf(event));
    counts[at]! += 1;
    sums[at]! += 1;
    const { flag } = entryOf(event);
    if (flag === 'disputed' || flag === 'unconfirmed') flags[flag] += 1;
  }
  const total = (counts: readonly number[]): number => counts.reduce((a, b) => a + b, 0);
  const rows = [...lanes].map(([name, counts]) => ({ name, counts })).sort((a, b) => total(b.counts) - total(a.counts));
  const count = Math.max(...sums);
  return {
    drawing: {
      shape: 'counts',
      title,
      periods,
      lanes: rows,
      note: words.tell.countsNote(events.length, flags.disputed, flags.unconfirmed),
    },
    most: { period: periods[sums.indexOf(count)]!, count },
  };
}
