// Events on a time axis, in lanes: laid out first, so that no label touches another, then written as SVG.
import type { Flag, Mark } from '#answer/answer.ts';
import type { Words } from '#words/en.ts';
import { type Axis, axisOf, type Tick } from './axis.ts';
import { colourOf, type Paper } from './colours.ts';
import { fitted, widthOf, written } from './text.ts';

/** Left and right end of what is drawn, in units of the picture. */
export const INSIDE = { left: 40, right: 1160 } as const;
const ROW = 24;
const HEADING = 34;
const SIZE = 14;
const GAP = 8;
/** Room of a label: what its wider side has, up to `most`; with less than `least` it stands on the span itself. */
const LABEL = { least: 240, on: 530, most: 700 } as const;
const RADIUS = 6;
/** Between a label and what is said of it; a plain space before a new run of text would be dropped. */
const DOT = '\u00a0·\u00a0';

export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

export type Placed = {
  readonly mark: Mark;
  readonly label: string;
  /** Where the label stands; the text is centred in its height. */
  readonly box: Box;
  /** Ends of the span; equal ends are a day that is drawn as a point. */
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly colour: string;
};

export type Layout = {
  readonly lanes: readonly { readonly name: string; readonly top: number; readonly colour: string }[];
  readonly placed: readonly Placed[];
  readonly ticks: readonly Tick[];
  readonly height: number;
};

/** Lanes in the order in which they begin, each with as many rows as its labels need. */
export function layOut(marks: readonly Mark[], words: Words): Layout {
  const axis = axisOf(marks, INSIDE.left + RADIUS, INSIDE.right - RADIUS, words.locale);
  const ordered = marks.toSorted((a, b) => axis.place(a.when).from - axis.place(b.when).from);
  const lanes: Layout['lanes'][number][] = [];
  const placed: Placed[] = [];
  let top = 0;
  for (const [index, [name, own]] of [...Map.groupBy(ordered, ({ lane }) => lane)].entries()) {
    const colour = colourOf(index);
    lanes.push({ name, top, colour });
    top += HEADING;
    const rows: [number, number][][] = [];
    for (const mark of own) placed.push(place(mark, { axis, rows, top, colour, words }));
    top += rows.length * ROW;
  }
  return { lanes, placed, ticks: axis.ticks, height: top };
}

type Lane = {
  readonly axis: Axis;
  /** What is taken of each row so far; a new row is added where none has room. */
  readonly rows: [number, number][][];
  readonly top: number;
  readonly colour: string;
  readonly words: Words;
};

function place(mark: Mark, { axis, rows, top, colour, words }: Lane): Placed {
  const ends = axis.place(mark.when, mark.until);
  const point = mark.when.length === 10 && mark.until === undefined;
  const middle = (ends.from + ends.to) / 2;
  const [from, to] = point ? [middle, middle] : [ends.from, Math.max(ends.to, ends.from + 2)];
  const flag = mark.flag ? `${DOT}${words.flag[mark.flag]}` : '';
  const room = Math.max(INSIDE.right - to, from - INSIDE.left) - RADIUS - GAP;
  const most = room < LABEL.least ? LABEL.on : Math.min(LABEL.most, room);
  const label = fitted(mark.label, SIZE, most - widthOf(flag, SIZE));
  const width = widthOf(`${label}${flag}`, SIZE);
  const x = labelAt(from - RADIUS, to + RADIUS, width);
  const taken: [number, number] = [Math.min(x, from - RADIUS) - GAP, Math.max(x + width, to + RADIUS) + GAP];
  let row = rows.findIndex((others) => others.every(([a, b]) => taken[1] <= a || taken[0] >= b));
  if (row < 0) row = rows.push([]) - 1;
  rows[row]!.push(taken);
  const y = top + row * ROW + ROW / 2;
  return { mark, label, box: { x, y: y - ROW / 2, width, height: ROW }, from, to, y, colour };
}

/** To the right of the mark where there is room, else to its left, else on the span itself. */
function labelAt(from: number, to: number, width: number): number {
  if (to + GAP + width <= INSIDE.right) return to + GAP;
  if (from - GAP - width >= INSIDE.left) return from - GAP - width;
  return Math.max(INSIDE.left, Math.min(from + GAP, INSIDE.right - width));
}

/** The layout as SVG, `top` below the upper end of the picture. */
export function timelineSvg({ lanes, placed, ticks, height }: Layout, top: number, words: Words, paper: Paper): string {
  const { left, right } = INSIDE;
  let free = left;
  const grid = ticks.map(({ x, label }) => {
    const room = widthOf(label, 13) / 2;
    const at = Math.min(Math.max(x, left + room), right - room);
    // A label that had to move in from the edge may take the place of the next one.
    const said =
      at - room >= free
        ? `<text x="${n(at)}" y="${top + 16}" font-size="13" text-anchor="middle" fill="${paper.soft}">${written(label)}</text>`
        : '';
    if (said) free = at + room + GAP / 2;
    return `<line x1="${n(x)}" x2="${n(x)}" y1="${top + 24}" y2="${top + 28 + height}" stroke="${paper.rule}"/>${said}`;
  });
  const rows = lanes.map(
    ({ name, top: y, colour }) =>
      `<line x1="${left}" x2="${right}" y1="${y + 6}" y2="${y + 6}" stroke="${paper.rule}"/><rect x="${left}" y="${y + 15}" width="12" height="12" rx="2" fill="${colour}"/><text x="${left + 20}" y="${y + 26}" font-size="15" font-weight="bold" fill="${paper.ink}">${written(fitted(name, 17, right - left - 20))}</text>`,
  );
  const body = [...rows, ...placed.map((one) => markSvg(one, words, paper))].join('\n');
  return `${grid.join('\n')}\n<g transform="translate(0 ${top + 28})">\n${body}\n</g>`;
}

const n = (value: number): string => value.toFixed(1);

function markSvg(one: Placed, words: Words, paper: Paper): string {
  const { mark, label, box, y } = one;
  const flag = mark.flag ? `<tspan fill="${paper.soft}">${DOT}${written(words.flag[mark.flag])}</tspan>` : '';
  // A label before its mark ends there, however narrow the reader's letters are.
  const before = box.x + box.width <= one.from;
  const onSpan = !before && box.x < one.to;
  const anchor = before ? `x="${n(box.x + box.width)}" text-anchor="end"` : `x="${n(box.x)}"`;
  return `${one.to > one.from ? spanSvg(one, paper) : pointSvg(one, paper)}<text ${anchor} y="${n(y + 5)}" font-size="${SIZE}" fill="${paper.ink}"${onSpan ? ` stroke="${paper.paper}" stroke-width="5" paint-order="stroke" stroke-linejoin="round"` : ''}>${written(label)}${flag}</text>`;
}

/** What lasted is a full bar; what is known to a month or a year is an open, broken one, as is what is in doubt. */
function spanSvg({ mark, from, to, y, colour }: Placed, paper: Paper): string {
  const vague = mark.when.length < 10 || (mark.until !== undefined && mark.until.length < 10);
  const open = vague || mark.flag !== undefined;
  const look = open
    ? `fill="${paper.paper}" stroke="${colour}" stroke-width="2" stroke-dasharray="4 3"`
    : `fill="${colour}"`;
  const doubt = mark.flag ? pointSvg({ mark, from, to: from, y, colour }, paper) : '';
  return `<rect x="${n(from)}" y="${n(y - 5)}" width="${n(to - from)}" height="10" rx="3" ${look}/>${doubt}`;
}

/** A shape for each state of the record, so that nobody needs to see colours. */
const SHAPE: Readonly<Record<Flag | 'sure', (x: number, y: number) => string>> = {
  sure: (x, y) => `<circle cx="${n(x)}" cy="${n(y)}" r="5.5"`,
  unconfirmed: (x, y) => `<circle cx="${n(x)}" cy="${n(y)}" r="5"`,
  disputed: (x, y) => `<path d="M${n(x)} ${n(y - 6)}l6 6-6 6-6-6z"`,
  deprecated: (x, y) => `<path d="M${n(x - 5)} ${n(y - 5)}l10 10m0-10l-10 10"`,
  corrected: (x, y) => `<path d="M${n(x)} ${n(y - 6)}l6 11h-12z"`,
};

function pointSvg(
  { mark, from, y, colour }: Pick<Placed, 'mark' | 'from' | 'to' | 'y' | 'colour'>,
  paper: Paper,
): string {
  const sure = mark.flag === undefined;
  const look = sure ? `fill="${colour}"` : `fill="${paper.paper}" stroke="${colour}" stroke-width="2"`;
  return `${SHAPE[mark.flag ?? 'sure'](from, y)} ${look}/>`;
}
