// Law of the house: nothing in the record is dated after the day the record ends.

import type { Day } from '#answer/answer.ts';
import { firstDay, lastDay } from '#answer/day.ts';
import type { Filed } from './filed.ts';
import type { Flaw } from './problem.ts';
import type { Path } from './references.ts';

export function asOfFlaws(filed: readonly Filed[]): Flaw[] {
  const asOf = filed.find((entry) => entry.kind === 'dataset')?.record.as_of;
  if (asOf === undefined) return [];
  const end = lastDay(asOf);
  return filed.flatMap((entry) =>
    daysIn(entry)
      .filter(({ day }) => firstDay(day) > end)
      .map(({ path, day }) => ({
        file: entry.file,
        line: entry.line,
        path,
        why: `${day} is after the record ends; correct it, or raise as_of (${asOf}) in dataset.yaml`,
      })),
  );
}

function daysIn(entry: Filed): { path: Path; day: Day }[] {
  switch (entry.kind) {
    case 'event':
      return entry.record.start_date.map(({ value }, i) => ({ path: ['start_date', i, 'value'], day: value }));
    case 'quote':
      return [{ path: ['date'], day: entry.record.date }];
    case 'position':
      return [{ path: ['as_of'], day: entry.record.as_of }];
    default:
      return [];
  }
}
