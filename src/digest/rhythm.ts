// When a digest comes: `hourly`, `daily 09:00`, `weekdays 09:00`, `mon,thu 18:30` or a five-field cron line, read into one shape.

/** Times of day on some days. Pure calendar: which instants these are depends on a zone, see `due.ts`. */
export type Rhythm = {
  /** Canonical text; reading it gives the same rhythm. */
  readonly text: string;
  /** Minutes after local midnight, ascending. */
  readonly times: readonly number[];
  /** 1–12. */
  readonly months: ReadonlySet<number>;
  /** 1–31. */
  readonly monthDays: ReadonlySet<number>;
  /** 1 (Monday) – 7 (Sunday). */
  readonly weekDays: ReadonlySet<number>;
  /** Cron's rule: when both kinds of day are restricted, either is enough. */
  readonly either: boolean;
};

/** Why a rhythm cannot be had. `too-often`: more than four digests an hour; `never`: no such day exists. */
export type RhythmProblem = 'unreadable' | 'too-often' | 'never';

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;
const ALL = { months: range(1, 12), monthDays: range(1, 31), weekDays: range(1, 7) };
const MOST_AN_HOUR = 4;

function range(from: number, to: number): Set<number> {
  return new Set(Array.from({ length: to - from + 1 }, (_, i) => from + i));
}

/** Reads a rhythm in any of its forms, letters in either case. */
export function readRhythm(written: string): { readonly rhythm: Rhythm } | { readonly problem: RhythmProblem } {
  const text = written.trim().toLowerCase().replace(/\s+/g, ' ').replace(/ ?, ?/g, ',');
  const rhythm = text === 'hourly' ? cron('0 * * * *', 'hourly') : (onDays(text) ?? cron(text, text));
  if (!rhythm) return { problem: 'unreadable' };
  const inAnHour = new Map<number, number>();
  for (const time of rhythm.times) {
    const hour = Math.floor(time / 60);
    inAnHour.set(hour, (inAnHour.get(hour) ?? 0) + 1);
  }
  if (Math.max(...inAnHour.values()) > MOST_AN_HOUR) return { problem: 'too-often' };
  if (!everHappens(rhythm)) return { problem: 'never' };
  return { rhythm };
}

/** Whether a day of the calendar is one of the rhythm's. `weekDay` is 1 (Monday) – 7. */
export function fallsOn({ months, monthDays, weekDays, either }: Rhythm, date: Temporal.PlainDate): boolean {
  if (!months.has(date.month)) return false;
  const [byMonth, byWeek] = [monthDays.has(date.day), weekDays.has(date.dayOfWeek)];
  return either ? byMonth || byWeek : byMonth && byWeek;
}

/** 30 February never comes; 29 February comes, and on every weekday within 28 years. */
function everHappens({ months, monthDays, either }: Rhythm): boolean {
  const longest = (month: number) => (month === 2 ? 29 : [4, 6, 9, 11].includes(month) ? 30 : 31);
  return either || [...months].some((month) => [...monthDays].some((day) => day <= longest(month)));
}

/** `daily 09:00`, `weekdays 09:00`, `sun-thu 09:00,18:00`. */
function onDays(text: string): Rhythm | undefined {
  const [, days = '', clock = ''] = /^([a-z,-]+) (?:at )?(\d{1,2}:\d{2}(?:,\d{1,2}:\d{2})*)$/.exec(text) ?? [];
  const times = [...new Set(clock.split(',').map(minuteOfDay))].sort((a, b) => a - b);
  const weekDays = days === 'daily' ? ALL.weekDays : days === 'weekdays' ? range(1, 5) : readField(days, 1, 7, DAYS);
  if (!weekDays || days === '' || times.some(Number.isNaN)) return undefined;
  const name = ['daily', 'weekdays'].includes(days) ? days : [...weekDays].map((day) => DAYS[day - 1]).join(',');
  return { ...ALL, text: `${name} ${times.map(clockTime).join(',')}`, times, weekDays, either: false };
}

function minuteOfDay(clock: string): number {
  const [hour = Number.NaN, minute = Number.NaN] = clock.split(':').map(Number);
  return hour < 24 && minute < 60 ? hour * 60 + minute : Number.NaN;
}

/** `540` → `09:00` */
export const clockTime = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/** Minute, hour, day of month, month, day of week; lists, ranges, steps and names. Sunday is 0 or 7. */
function cron(line: string, text: string): Rhythm | undefined {
  const fields = line.split(' ');
  if (fields.length !== 5) return undefined;
  const [minute, hour, monthDay, month, weekDay] = fields as [string, string, string, string, string];
  const minutes = readField(minute, 0, 59);
  const hours = readField(hour, 0, 23);
  const monthDays = readField(monthDay, 1, 31);
  const months = readField(month, 1, 12, MONTHS);
  const sundayFirst = readField(weekDay, 0, 7, ['sun', ...DAYS]);
  if (!minutes || !hours || !monthDays || !months || !sundayFirst) return undefined;
  const weekDays = new Set([...sundayFirst].map((day) => (day === 0 ? 7 : day)));
  return {
    text,
    times: [...hours].flatMap((h) => [...minutes].map((m) => h * 60 + m)).sort((a, b) => a - b),
    months,
    monthDays,
    weekDays,
    either: !monthDay.startsWith('*') && !weekDay.startsWith('*'),
  };
}

// One field: `*`, `5`, `1-5`, `*/2`, `1-9/3`, names where there are any, and lists of these. Ascending.
function readField(field: string, least: number, most: number, names: readonly string[] = []): Set<number> | undefined {
  const found = new Set<number>();
  const number = (word: string): number => {
    const named = names.indexOf(word as never);
    return named >= 0 ? named + least : /^\d{1,2}$/.test(word) ? Number(word) : Number.NaN;
  };
  for (const part of field.split(',')) {
    const [, from = '', to, step] = /^(\*|[a-z0-9]+)(?:-([a-z0-9]+))?(?:\/(\d{1,2}))?$/.exec(part) ?? [];
    const first = from === '*' ? least : number(from);
    const last = from === '*' ? most : to !== undefined ? number(to) : step !== undefined ? most : first;
    const stride = step === undefined ? 1 : Number(step);
    if (!(first >= least && last <= most && stride >= 1) || (from === '*' && to !== undefined)) return undefined;
    // A range of days may run over the end of the week: `sat-mon`.
    const round = most - least + 1;
    const length = last >= first ? last - first : names.length > 0 ? last - first + round : -1;
    if (length < 0) return undefined;
    for (let i = 0; i <= length; i += stride) found.add(((first - least + i) % round) + least);
  }
  return new Set([...found].sort((a, b) => a - b));
}
