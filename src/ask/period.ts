// Stretches told by events: "during the June 2025 war", "the day before the war".
import type { Day } from '#answer/answer.ts';
import { best } from '#dataset/claims.ts';
import { type Dataset, dayOf } from '#dataset/dataset.ts';
import { BESIDE, PERIODS } from './lexicon/periods.ts';
import type { Timed } from './stretch.ts';

const shift = (day: Day, by: number): Day => new Date(Date.parse(day) + by * 86_400_000).toISOString().slice(0, 10);

/** What was done in it is the thing itself, but for what is told of its time: "during the June 2025 strikes". */
const ONLY_BESIDE = /(?:strikes|campaign|bombing)$/;

/** The time of a settled question when it is set against a period of the record. */
export function periodOf(settled: string, dataset: Dataset): Timed | undefined {
  for (const { said, from, to } of PERIODS) {
    const match = said.exec(settled);
    const [begin, end] = [dataset.all.event.get(from), dataset.all.event.get(to)];
    if (!match || !begin || !end) continue;
    const before = settled.slice(0, match.index);
    const beside = BESIDE.exec(before);
    const { count } = beside?.groups ?? {};
    // "The toll of the war" is of all of it, "the eve of the war" of a day beside it.
    const side = beside?.groups?.side === 'of' && count === undefined ? undefined : beside?.groups?.side;
    if (!side && (match[0].length < 7 || ONLY_BESIDE.test(match[0]))) continue;
    const [first, last] = [dayOf(begin), best(end.end_date)?.value ?? dayOf(end)];
    // Named without a side, the war is what the question is about.
    if (!side) {
      if (!/\b(?:june|2025|2026|12 day)\b/.test(match[0])) continue;
      const any = [{ from: first, to: last }];
      return {
        time: { any, exact: 'stretch', subject: true, text: match[0].trim() },
        rest: settled.replace(match[0], 'war'),
      };
    }
    const rest = `${before.slice(0, beside!.index)} ${settled.slice(match.index + match[0].length)}`;
    return {
      time: {
        any: [stretch(side, count, first, last, dataset.asOf)],
        exact: 'stretch',
        ...(count ? {} : towardOf(side)),
        text: `${beside![0]}${match[0]}`.trim(),
      },
      rest,
    };
  }
  return undefined;
}

const towardOf = (side: string): { toward?: 'from' | 'to' } =>
  /after|following/.test(side)
    ? { toward: 'from' }
    : /before|prior|until|ahead|leading|run/.test(side)
      ? { toward: 'to' }
      : {};

function stretch(side: string, count: string | undefined, first: Day, last: Day, asOf: Day): { from: Day; to: Day } {
  if (side === 'of') return { from: first, to: first };
  if (/after|since|following/.test(side))
    return count?.includes('day') ? { from: shift(last, 1), to: shift(last, 1) } : { from: shift(last, 1), to: asOf };
  if (/during|amid|middle|throughout|^in$/.test(side)) return { from: first, to: last };
  if (count) return { from: shift(first, count.includes('week') ? -7 : -1), to: shift(first, -1) };
  return { from: '1900-01-01', to: shift(first, -1) };
}

/** "When did the 2026 war begin", "when did the war end": the event a named stretch begins or ends with. */
export function edgeOf(plain: string, dataset: Dataset): string | undefined {
  const begins = /\b(?:begin|began|begun|start|started|starts|broke|break|broken|launched|outbreak)\b/.test(plain);
  const ends = /\b(?:end|ended|ends|stop|stopped|over|finish|finished)\b/.test(plain);
  if (begins === ends || !/\bwar\b/.test(plain)) return undefined;
  const period = PERIODS.find(({ said }) => said.test(plain));
  const id = period && (begins ? period.from : period.to);
  return id && dataset.all.event.has(id) ? id : undefined;
}
