// Stretches told by events: "during the June 2025 war", "the day before the war".
import type { Day } from '#answer/answer.ts';
import { BEGUN, BESIDE, FIRST, PERIODS, THEN } from '#ask/lexicon/periods.ts';
import { NUMBERS } from '#ask/lexicon/spellings.ts';
import { best } from '#dataset/claims.ts';
import { type Dataset, dayOf } from '#dataset/dataset.ts';
import type { Stretch, Timed } from './stretch.ts';

const shift = (day: Day, by: number): Day => new Date(Date.parse(day) + by * 86_400_000).toISOString().slice(0, 10);

/** What was done in it is the thing itself, but for what is told of its time: "during the June 2025 strikes". */
const ONLY_BESIDE = /(?:strikes|campaign|bombing)$/;

const ASKED = /\b(?:which|what) $/;

/** The time of a settled question when it is set against a period of the record. */
export function periodOf(settled: string, dataset: Dataset): Timed | undefined {
  for (const { said, from, to } of PERIODS) {
    const match = said.exec(settled);
    const [begin, end] = [dataset.all.event.get(from), dataset.all.event.get(to)];
    if (!match || !begin || !end) continue;
    const before = settled.slice(0, match.index);
    const after = settled.slice(match.index + match[0].length);
    const beside = BESIDE.exec(before);
    // "Planned for which day before the war": the day is asked for.
    const isAsked = beside && ASKED.test(before.slice(0, beside.index));
    const count = isAsked ? undefined : beside?.groups?.count;
    // "The toll of the war" is of all of it, "the eve of the war" of a day beside it.
    const side = beside?.groups?.side === 'of' && count === undefined ? undefined : beside?.groups?.side;
    const isBegun = BEGUN.test(match[0]) || BEGUN.test(/^ (?:(?:had|has) )?[a-z]+/.exec(after)?.[0] ?? '');
    const then = isBegun && !side ? THEN.exec(before)?.groups?.unit : undefined;
    if (then) return thatTime(THEN.exec(before)!, UNITS[then]!, { settled, before, after }, dayOf(begin));
    const opening = FIRST.exec(before);
    const long = opening ? daysIn(opening.groups!.count!) : undefined;
    if (opening && long) return thatTime(opening, long, { settled, before, after }, dayOf(begin));
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
    const rest = `${before.slice(0, beside!.index)} ${isAsked ? `${beside!.groups!.count} ` : ''}${after}`;
    return {
      time: {
        any: [stretch(side, count, { first, last, isBegun }, dataset.asOf)],
        exact: 'stretch',
        byEvent: true,
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

type Span = { readonly first: Day; readonly last: Day; readonly isBegun: boolean };

function stretch(side: string, count: string | undefined, { first, last, isBegun }: Span, asOf: Day): Stretch {
  // "The eve of the war" is the day before it.
  if (side === 'of' && count?.endsWith('eve')) return { from: shift(first, -1), to: shift(first, -1) };
  if (side === 'of') return { from: first, to: first };
  if (/after|since|following/.test(side)) {
    const end = isBegun ? first : last;
    const away = count ? daysIn(count) : undefined;
    return away ? around(end, away) : { from: isBegun ? first : shift(last, 1), to: asOf };
  }
  if (/during|amid|middle|throughout|^in$/.test(side)) return { from: first, to: last };
  if (count) return { from: shift(first, -(daysIn(count) ?? 1)), to: shift(first, -1) };
  return { from: '1900-01-01', to: shift(first, -1) };
}

const UNITS: Readonly<Record<string, number>> = {
  day: 1,
  night: 1,
  morning: 1,
  weekend: 2,
  week: 7,
  fortnight: 14,
  month: 30,
};

/** How many days "two weeks" are. */
export function daysIn(count: string): number | undefined {
  const [, many = '', unit = ''] = /^(?:(\w+) )?(day|week|fortnight|month)s?$/.exec(count) ?? [];
  const times = NUMBERS[many] ?? (Number(many) || 1);
  return UNITS[unit] ? times * UNITS[unit] : undefined;
}

/** Days about so many after another: to the day where they are counted by days. */
export const around = (day: Day, away: number): Stretch => {
  // Weeks and months are meant roughly, days are counted.
  const loose = away % 7 === 0 || away % 30 === 0 ? Math.ceil(Math.abs(away) / 7) : 0;
  return { from: shift(day, away - loose), to: shift(day, away + loose) };
};

type Parts = { readonly settled: string; readonly before: string; readonly after: string };

/** "The week the war began": its days, and what is asked of them. */
function thatTime(head: RegExpExecArray, days: number, { settled, before, after }: Parts, first: Day): Timed {
  const any = [{ from: first, to: shift(first, days - 1) }];
  const text = settled.slice(head.index, settled.length - after.length).trim();
  return { time: { any, exact: 'stretch', byEvent: true, text }, rest: `${before.slice(0, head.index)} ${after}` };
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
