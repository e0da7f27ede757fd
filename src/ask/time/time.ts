// When a question speaks of: days, months, years, stretches and relative times → stretches of days, and the text without them.
import type { Day } from '#answer/answer.ts';
import { firstDay, isDay, lastDay } from '#answer/day.ts';
import { MONTH, PART } from '#ask/lexicon/months.ts';
import { relativeOf } from './relative.ts';
import { MONTHS, pad, type Stretch, seasonOf, shift, type Time, type Timed } from './stretch.ts';

const PARTS = Object.keys(PART).join('|');
const YEAR = '(?:19[5-9]\\d|20[0-4]\\d)';
const DAYNO = '(?:3[01]|[12]\\d|0?[1-9])';

/** "In the 1990s": ten years from the one named. */
const DECADE = 'decade';

type Atom = {
  readonly start: number;
  readonly end: number;
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly part?: string;
  /** A number behind its month without an ending: "feb 26" may be a year, "26 feb" and "feb 26th" are days. */
  readonly behind?: true;
};

const ATOMS: readonly RegExp[] = [
  /\b(?<y>(?:19[5-9]\d|20[0-4]\d))-(?<mn>0[1-9]|1[0-2])(?:-(?<d>0[1-9]|[12]\d|3[01]))?\b/g,
  new RegExp(`\\b(?<d>${DAYNO})[./](?<mn>0?[1-9]|1[0-2])[./](?<y>${YEAR})\\b`, 'g'),
  new RegExp(
    `\\b(?:(?<part>${PARTS})[ -])?(?:the )?(?:(?<d>${DAYNO})(?:st|nd|rd|th)?\\s*(?:of\\s+)?)(?<m>${MONTHS})\\.?(?:,?\\s*(?:of\\s+)?(?<y>${YEAR}))?\\b`,
    'g',
  ),
  new RegExp(
    `\\b(?<m>${MONTHS})\\.?\\s+(?:the\\s+)?(?<d>${DAYNO})(?:st|nd|rd|th)?(?!\\d|[- ]?(?:point|page|month|year|day|hour|minute|kg|percent))(?:,?\\s+(?<y>${YEAR}))?\\b`,
    'g',
  ),
  new RegExp(`\\b(?:(?<part>${PARTS})[ -])?(?<m>${MONTHS})\\.?,?\\s*(?:of\\s+)?(?<y>${YEAR})\\b`, 'g'),
  new RegExp(
    `\\b(?:(?<part>${PARTS})[ -])?(?:in |on |of |during |from |since |until |till |to |and |by |last |this |next |between |before |after )(?<m>may|march|mar)\\b(?! i\\b)`,
    'g',
  ),
  // "March to April 2025": the first of two months.
  new RegExp(`\\b(?<m>may|march|mar)(?= ?(?:to|till|until|through|and|-) ?(?:${MONTHS})\\b)`, 'g'),
  // "Early march", and at the very end "two ships taken, may": hurried, without "in".
  new RegExp(`\\b(?<part>${PARTS})[ -](?<m>may|march|mar)\\b`, 'g'),
  /(?<!\b(?:the|a|an|protest|funeral|long|they|it|he|she|i|we|you|who|this|that)\s)(?<=[a-z0-9,;]\s)(?<m>may|march|mar)(?=\W*$)/g,
  new RegExp(`\\b(?:(?<part>${PARTS})[ -])?(?<m>(?!may\\b|mar\\b|march\\b|sun\\b)(?:${MONTHS}))\\b`, 'g'),
  new RegExp(`\\b(?:(?<part>${PARTS})[ -])?(?<s>spring|summer|autumn|fall|winter)(?:\\s+of)?\\s+(?<y>${YEAR})\\b`, 'g'),
  // "As of Christmas 2026"; "two days before Christmas" is another day.
  new RegExp(`(?<!\\b(?:before|after) )\\b(?<feast>christmas)(?:,? (?:of )?(?<y>${YEAR}))?\\b`, 'g'),
  /\b(?:(?<part>early|mid|late)[ -])?(?:the )?(?<dec>(?:19[5-9]0|20[0-4]0))s\b/g,
  new RegExp(`\\b(?:(?<part>${PARTS})[ -])?(?:the year )?(?<y>${YEAR})\\b(?!-)`, 'g'),
];

/** Reads the time of a settled question. `now` and `asOf` are days. */
export function timeOf(settled: string, now: Day, asOf: Day): Timed {
  const relative = relativeOf(settled, now);
  if (relative) return relative;
  let text = settled;
  const atoms: (Atom & { season?: string })[] = [];
  for (const pattern of ATOMS)
    for (const match of text.matchAll(pattern)) {
      const g = match.groups!;
      const start = match.index + (match[0].length - match[0].trimStart().length);
      if (atoms.some((a) => start < a.end && match.index + match[0].length > a.start)) continue;
      const month = g.mn ? Number(g.mn) : g.m ? MONTH[g.m] : g.feast ? 12 : undefined;
      atoms.push({
        start: match.index,
        end: match.index + match[0].length,
        ...(g.y ? { year: Number(g.y) } : {}),
        ...(month ? { month } : {}),
        ...(g.d ? { day: Number(g.d) } : {}),
        ...(g.part ? { part: g.part } : {}),
        ...(/[a-z]\W*\d+\s*$/.test(match[0]) ? { behind: true as const } : {}),
        ...(g.s ? { season: g.s } : {}),
        ...(g.dec ? { season: DECADE, year: Number(g.dec) } : {}),
      });
    }
  const alone = dayAlone(settled, atoms);
  if (alone) atoms.push(alone);
  if (atoms.length === 0) return { rest: settled };
  atoms.sort((a, b) => a.start - b.start);
  const { first, last } = pair(settled, atoms);
  const told = last ? stretchOf(first, last, asOf) : (anyOf(atoms, asOf) ?? oneOf(first, asOf));
  const side = last
    ? undefined
    : /\b(before|prior to|until|till|up to|after|since|following)\s+(?:the\s+)?$/.exec(
        settled.slice(0, first.start),
      )?.[1];
  // "After the June 2025 truce" is after the truce, not after June.
  const noun =
    /^\s+(?!did\b|was\b|were\b|is\b|has\b|had\b|and\b|or\b|who\b|what\b|when\b|in\b|at\b|on\b|by\b|with\b|for\b|to\b)[a-z]{3,}/.test(
      settled.slice(first.end),
    );
  // "What he called the June attacks": the time is that of the attacks.
  const named =
    !side &&
    noun &&
    told?.exact === 'month' &&
    /(?<!\b(?:in|on|during|at|amid|of|for) )\b(?:the|that|those|these|his|their)\s+$/.test(
      settled.slice(0, first.start),
    );
  const placed = told && side ? besides(told, side, asOf, noun) : told;
  const time = placed && named ? { ...placed, subject: true as const } : placed;
  text = settled;
  const read =
    last || !anyOf(atoms, asOf) ? [first, ...(last ? [last] : [])] : atoms.filter((a) => a.month !== undefined);
  for (const { start, end } of [...read].sort((a, b) => b.start - a.start))
    text = `${text.slice(0, start)} ${text.slice(end)}`;
  text = text.replace(/\b(?:between|from)\s+(?:and|to|until|till|-)\s/g, ' ');
  if (!time) return { rest: settled };
  return { time: { ...time, text: settled.slice(first.start, (last ?? first).end).trim() }, rest: text };
}

/** Several days named apart ("14 June, others 17 or 18 June"): any of them. */
function anyOf(atoms: readonly Atom[], asOf: Day): Omit<Time, 'text'> | undefined {
  const days = atoms.filter((a) => a.day !== undefined && a.month !== undefined);
  if (days.length < 2) return undefined;
  const year = days.find((a) => a.year !== undefined)?.year;
  const any = days.flatMap((a) => oneOf(year ? { ...a, year: a.year ?? year } : a, asOf)?.any ?? []);
  return { any, exact: 'day' };
}

/** What lies before or after a time: "since July 2025". */
function besides(time: Omit<Time, 'text'>, side: string, asOf: Day, inside: boolean): Omit<Time, 'text'> {
  const one = time.any.find(({ from }) => from <= asOf) ?? time.any[0]!;
  if (side === 'since') return { any: [{ from: one.from, to: asOf }], exact: 'stretch' };
  return /after|following/.test(side)
    ? { any: [{ from: inside ? one.from : shift(one.to, 1), to: asOf }], exact: 'stretch', toward: 'from' }
    : { any: [{ from: '1900-01-01', to: shift(one.from, inside ? 9 : -1) }], exact: 'stretch', toward: 'to' };
}

/** "between 17 and 22 April": the first number takes the month of the second. */
function dayAlone(settled: string, atoms: readonly Atom[]): Atom | undefined {
  const dated = atoms.find((a) => a.day !== undefined && a.month !== undefined);
  const before =
    dated &&
    new RegExp(`\\b(?:the )?(${DAYNO})(?:st|nd|rd|th)?\\s*(?:-|to|and|until|till)\\s*$`).exec(
      settled.slice(0, dated.start),
    );
  if (before && dated)
    return { ...dated, start: before.index, end: before.index + before[0].length, day: Number(before[1]) };
  const after =
    dated &&
    new RegExp(`^\\s*(?:-|to|and|until|till)\\s*(?:the )?(${DAYNO})(?:st|nd|rd|th)?\\b(?!\\s*(?:${MONTHS}))`).exec(
      settled.slice(dated.end),
    );
  if (after && dated) return { ...dated, start: dated.end, end: dated.end + after[0].length, day: Number(after[1]) };
  if (atoms.length > 0) return undefined;
  const only = new RegExp(`\\bon the (${DAYNO})(?:st|nd|rd|th)\\b`).exec(settled);
  return only ? { start: only.index, end: only.index + only[0].length, day: Number(only[1]) } : undefined;
}

/** Two dates joined by "to", "and" or a dash are the ends of a stretch; otherwise the most exact date counts. */
function pair(
  settled: string,
  atoms: readonly (Atom & { season?: string })[],
): { first: Atom & { season?: string }; last?: Atom & { season?: string } } {
  for (let i = 0; i + 1 < atoms.length; i++) {
    const [a, b] = [atoms[i]!, atoms[i + 1]!];
    const joint = settled.slice(a.end, b.start);
    if (
      /^\s*(?:,?\s*(?:and|to|until|till|through|up to|-)\s*(?:the\s*)?)?$/.test(joint) &&
      (a.month !== undefined || b.month !== undefined || (a.year && b.year))
    )
      return { first: a, last: b };
  }
  const exact = (a: Atom): number => (a.day ? 4 : 0) + (a.month ? 2 : 0) + (a.year ? 1 : 0);
  return { first: [...atoms].sort((a, b) => exact(b) - exact(a) || a.start - b.start)[0]! };
}

const FIRST_YEAR = 2002;
const years = (asOf: Day): number[] => {
  const last = Number(asOf.slice(0, 4));
  return Array.from({ length: last - FIRST_YEAR + 1 }, (_, i) => last - i);
};

function oneOf(atom: Atom & { season?: string }, asOf: Day): Omit<Time, 'text'> | undefined {
  const { year, month, day, part, season, behind } = atom;
  const each = year ? [year] : years(asOf);
  if (season === DECADE && year) return { any: [{ from: `${year}-01-01`, to: `${year + 9}-12-31` }], exact: 'stretch' };
  if (season) return { any: each.flatMap((y) => seasonOf(season, y)), exact: 'stretch' };
  if (month && day) {
    const days = each.map((y) => `${y}-${pad(month)}-${pad(day)}`).filter(isDay);
    const any = days.map((d) => ({ from: d, to: d }));
    // "feb 26" is a day to some and a month of a year to others.
    if (!year && behind && day >= 24 && day <= 26)
      any.push({ from: `20${day}-${pad(month)}-01`, to: lastDay(`20${day}-${pad(month)}`) });
    return any.length > 0 ? { any, exact: 'day' } : undefined;
  }
  if (month) return { any: each.map((y) => partOf(`${y}-${pad(month)}`, part)), exact: part ? 'stretch' : 'month' };
  if (day)
    return {
      any: each
        .flatMap((y) => Array.from({ length: 12 }, (_, m) => `${y}-${pad(m + 1)}-${pad(day)}`))
        .filter(isDay)
        .map((d) => ({ from: d, to: d })),
      exact: 'day',
    };
  return year ? { any: [partOf(String(year), part)], exact: part ? 'stretch' : 'year' } : undefined;
}

function stretchOf(a: Atom, b: Atom, asOf: Day): Omit<Time, 'text'> | undefined {
  const year = b.year ?? a.year;
  const spans = (year ? [year] : years(asOf)).flatMap((y) => {
    const from = oneOf({ ...a, year: a.year ?? y, month: a.month ?? b.month! }, asOf)?.any[0];
    const to = oneOf({ ...b, year: b.year ?? y, month: b.month ?? a.month! }, asOf)?.any[0];
    return from && to && from.from <= to.to ? [{ from: from.from, to: to.to }] : [];
  });
  return spans.length > 0 ? { any: spans, exact: 'stretch' } : oneOf(b, asOf);
}

/** A part of a month or year: "late February 2026". */
function partOf(day: Day, part: string | undefined): Stretch {
  const [from, to] = [firstDay(day), lastDay(day)];
  if (!part) return { from, to };
  const [a, b] = PART[part]!;
  const length = Date.parse(to) - Date.parse(from);
  const at = (share: number) => new Date(Date.parse(from) + share * length).toISOString().slice(0, 10);
  return { from: at(a), to: at(b) };
}
