// Many events as numbers: how many of every topic in every period: days of a month, weeks of a season, months of full years,
// sparse years together.
import type { Day, Drawing } from '#answer/answer.ts';
import { firstDay, lastDay } from '#answer/day.ts';
import { dayOf } from '#dataset/dataset.ts';
import type { Event } from '#dataset/event.ts';
import type { Words } from '#words/en.ts';
import { entryOf } from './event.ts';

type Period = { readonly from: Day; readonly until?: Day };

/** Columns a picture has room for. */
const MOST_PERIODS = 24;

const yearOf = (day: Day): number => Number(day.slice(0, 4));

/** A month can be told by its days, a season by its weeks. */
const DAYS = 31;
const WEEKS = 14;

/** Periods without a gap from the first day to the last. */
function periodsOf(days: readonly Day[]): Period[] {
  const bounds = days.map((day) => [firstDay(day), lastDay(day)] as const);
  const first = Temporal.PlainDate.from(bounds.map(([from]) => from).sort()[0]!);
  const last = Temporal.PlainDate.from(
    bounds
      .map(([, to]) => to)
      .sort()
      .at(-1)!,
  );
  const long = first.until(last).days + 1;
  if (long <= DAYS) return Array.from({ length: long }, (_, i) => ({ from: first.add({ days: i }).toString() }));
  if (long <= WEEKS * 7) return weeksFrom(first, last);
  for (let many = 24; ; many *= 2) {
    const periods = cutBy(days, many);
    if (periods.length <= MOST_PERIODS) return periods;
  }
}

/** Weeks from the first day on; the last ends with the last day. */
function weeksFrom(first: Temporal.PlainDate, last: Temporal.PlainDate): Period[] {
  const weeks: Period[] = [];
  for (let from = first; Temporal.PlainDate.compare(from, last) <= 0; from = from.add({ days: 7 })) {
    const until = from.add({ days: 6 });
    weeks.push({
      from: from.toString(),
      until: (Temporal.PlainDate.compare(until, last) < 0 ? until : last).toString(),
    });
  }
  return weeks;
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
  const begins = periods[0]!.from.length === 10 ? firstDay(day) : day.slice(0, 7);
  return periods.findLastIndex(({ from }) => from <= begins);
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
