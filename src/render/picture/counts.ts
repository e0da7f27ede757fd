// More events than can be drawn each: a column a period, a row a lane, the number in each cell, and the sums around them.
import type { Drawing } from '#answer/answer.ts';
import { showParts } from '#words/day.ts';
import type { Paper } from './colours.ts';
import { fitted, written } from './text.ts';
import { INSIDE } from './timeline.ts';

type Counts = Extract<Drawing, { shape: 'counts' }>;
type Period = Counts['periods'][number];

const NAMES = 170;
const SUMS = 56;
const BARS = 120;
/** Room of the numbers over the bars. */
const OVER = 22;
const UNDER = 44;
const ROW = 36;
const CELL = 46;
/** Letters under the columns: four digits and a dash fit the narrowest. */
const SMALL = 11;
const BLUE = '#0072b2';

export const countsHeight = ({ lanes }: Counts): number => OVER + BARS + UNDER + lanes.length * ROW + 4;

export function countsSvg({ periods, lanes }: Counts, top: number, locale: string, paper: Paper): string {
  const left = INSIDE.left + NAMES;
  const wide = (INSIDE.right - SUMS - left) / Math.max(1, periods.length);
  const middle = (i: number): number => left + (i + 0.5) * wide;
  const sums = periods.map((_, i) => lanes.reduce((sum, { counts }) => sum + (counts[i] ?? 0), 0));
  const most = { sum: Math.max(1, ...sums), cell: Math.max(1, ...lanes.flatMap(({ counts }) => counts)) };
  const base = OVER + BARS;
  const bar = Math.min(wide * 0.72, CELL);
  const bars = sums.map((sum, i) => {
    const tall = (sum / most.sum) * BARS;
    const drawn = `<rect x="${n(middle(i) - bar / 2)}" y="${n(base - tall)}" width="${n(bar)}" height="${n(tall)}" rx="2" fill="${BLUE}"/>`;
    return `${sum > 0 ? drawn : ''}${text(middle(i), base - tall - 6, sizeOf(sum), paper.ink, String(sum))}`;
  });
  const [names, years] = [periods.map((period) => under(period, locale)), besideOf(periods, locale)];
  const labels = periods.map(
    (_, i) =>
      `${text(middle(i), base + 17, SMALL, paper.soft, names[i]!)}${years[i] ? text(middle(i), base + 33, SMALL, paper.soft, years[i]) : ''}`,
  );
  const rows = lanes.map(({ name, counts }, row) => {
    const y = base + UNDER + row * ROW;
    const cells = counts.map((count, i) => (count > 0 ? cell(middle(i), y, wide, count, most.cell, paper) : ''));
    const sum = counts.reduce((a, b) => a + b, 0);
    return `<line x1="${INSIDE.left}" x2="${INSIDE.right}" y1="${n(y)}" y2="${n(y)}" stroke="${paper.rule}"/><text x="${INSIDE.left}" y="${n(y + 23)}" font-size="14" fill="${paper.ink}">${written(fitted(name, 14, NAMES - 10))}</text>${cells.join('')}<text x="${INSIDE.right}" y="${n(y + 23)}" font-size="14" font-weight="bold" text-anchor="end" fill="${paper.ink}">${written(String(sum))}</text>`;
  });
  return `<g transform="translate(0 ${top})">\n${[...bars, ...labels, ...rows].join('\n')}\n</g>`;
}

/** The more, the fuller the colour; the number says it to everybody. */
function cell(x: number, y: number, wide: number, count: number, most: number, paper: Paper): string {
  const full = 0.1 + 0.9 * Math.sqrt(count / most);
  const width = Math.min(wide - 2, CELL);
  const ink = full > 0.85 ? '#ffffff' : paper.ink;
  return `<rect x="${n(x - width / 2)}" y="${n(y + 4)}" width="${n(width)}" height="${ROW - 8}" rx="4" fill="${BLUE}" fill-opacity="${full.toFixed(2)}"/>${text(x, y + 23, sizeOf(count), ink, String(count))}`;
}

const sizeOf = (count: number): number => (count > 999 ? SMALL : 13);

const text = (x: number, y: number, size: number, fill: string, label: string): string =>
  `<text x="${n(x)}" y="${n(y)}" font-size="${size}" text-anchor="middle" fill="${fill}">${written(label)}</text>`;

/** A day or week by its days, a month by its short name, a year by its number, years together by the first of them. */
function under({ from, until }: Period, locale: string): string {
  if (from.length === 10) return until && until !== from ? `${dayIn(from)}–${dayIn(until)}` : dayIn(from);
  if (from.length === 4) return until ? `${from}–` : from;
  return monthIn(from, locale);
}

const dayIn = (day: string): string => String(Number(day.slice(8)));
const monthIn = (day: string, locale: string): string => showParts({ month: Number(day.slice(5, 7)) }, locale, 'short');

/** Under it: the month of days and weeks, once; the last of years together; the year of months, once. */
const besideOf = (periods: readonly Period[], locale: string): string[] =>
  periods.map(({ from, until }, i) => {
    if (from.length === 10) return periods[i - 1]?.from.slice(0, 7) === from.slice(0, 7) ? '' : monthIn(from, locale);
    if (until) return until;
    if (from.length === 4) return '';
    return periods[i - 1]?.from.slice(0, 4) === from.slice(0, 4) ? '' : from.slice(0, 4);
  });

const n = (value: number): string => value.toFixed(1);
