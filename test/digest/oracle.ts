// Two witnesses for the clock that share no code with ours: croner, and a walk over every minute by Intl's wall clock.
import { Cron } from 'croner';
import { slotsWithin } from '#digest/due.ts';
import { type Rhythm, readRhythm } from '#digest/rhythm.ts';

export const YEARS = { from: Date.parse('2024-01-01T00:00:00Z'), until: Date.parse('2031-01-01T00:00:00Z') } as const;

/**
 * Every kind of rhythm with the cron lines that together mean the same to croner: one line for each hour, because croner
 * moves a skipped run to the next valid minute only on lines with one hour, and drops it on lines with several.
 */
export const KINDS: readonly (readonly [rhythm: string, cron: string])[] = [
  ['hourly', '0 * * * *'],
  ['daily 09:00', '0 9 * * *'],
  ['daily 02:30', '30 2 * * *'],
  ['daily 00:15', '15 0 * * *'],
  ['weekdays 09:00', '0 9 * * 1-5'],
  ['mon,thu 18:30', '30 18 * * 1,4'],
  ['sat,sun 01:59,23:30', '59 1 * * 6,0|30 23 * * 6,0'],
  ['30 1,23 1-7 * sun', '30 1 1-7 * sun|30 23 1-7 * sun'],
  ['0 0 29 2 *', '0 0 29 2 *'],
];

export const rhythmOf = (text: string): Rhythm => {
  const read = readRhythm(text);
  if ('problem' in read) throw new Error(`${text}: ${read.problem}`);
  return read.rhythm;
};

/** Every zone the platform knows, and UTC. */
export const allZones = (): string[] => [...new Set(['UTC', ...Intl.supportedValuesOf('timeZone')])];

export type Compared = {
  readonly slots: number;
  /** Instants only one of the two has. */
  readonly differences: readonly string[];
  /** Runs croner adds in the second pass of a repeated hour, by a policy of its own for lines with a wildcard hour. */
  readonly secondPass: number;
  /**
   * Slots in a gap that croner drops where we run at the next valid minute: always when its line has a wildcard hour,
   * and when the next valid minute is on another day. The walk over the minutes is the judge of these.
   */
  readonly dropped: number;
};

/** Our slots against croner's runs. */
export function againstCroner(text: string, lines: string, zone: string, from: number, until: number): Compared {
  const slots = slotsWithin({ rhythm: rhythmOf(text), zone }, from, until);
  const ours = new Set(slots.map(({ opens }) => opens));
  const theirs = new Set(lines.split('|').flatMap((line) => [...runs(line, zone, from, until)]));
  const differences: string[] = [];
  let [secondPass, dropped] = [0, 0];
  for (const { key, opens } of slots)
    if (!theirs.has(opens)) {
      const reads = wallClock(zone)(opens);
      if (reads.slice(0, 10) > key.slice(0, 10) || (text === 'hourly' && reads > key)) dropped++;
      else differences.push(`${zone} ${text}: only ours ${new Date(opens).toISOString()}`);
    }
  for (const at of theirs)
    if (!ours.has(at)) {
      if (isSecondPass(at, zone)) secondPass++;
      else differences.push(`${zone} ${text}: only croner ${new Date(at).toISOString()}`);
    }
  return { slots: ours.size, differences, secondPass, dropped };
}

function* runs(line: string, zone: string, from: number, until: number): Generator<number> {
  const cron = new Cron(line, { timezone: zone, paused: true });
  for (let at = cron.nextRun(new Date(from)); at && at.getTime() <= until; at = cron.nextRun(at)) yield at.getTime();
}

/** Whether the wall clock had read this time once before, within the last three hours. */
function isSecondPass(at: number, zone: string): boolean {
  const read = wallClock(zone);
  const now = read(at);
  for (let back = 15; back <= 180; back += 15) if (read(at - back * 60_000) === now) return true;
  return false;
}

const clocks = new Map<string, (at: number) => string>();

/** `2026-11-25T09:00` in a zone, by Intl alone. */
export function wallClock(zone: string): (at: number) => string {
  const known = clocks.get(zone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const read = (at: number): string => format.format(at).replace(' ', 'T');
  clocks.set(zone, read);
  return read;
}

/** The minutes of (from, until] at which the wall clock first reads a time of the rhythm, or jumps over one: walked one by one. */
export function byWalking(text: string, zone: string, from: number, until: number): number[] {
  const { times, weekDays, monthDays, months, either } = rhythmOf(text);
  const read = wallClock(zone);
  const opens: number[] = [];
  // The highest reading so far; starting three hours early so that a repeated hour is known as such.
  let highest = read(from - 180 * 60_000);
  for (let at = from - 179 * 60_000; at <= until; at += 60_000) {
    const reading = read(at);
    if (reading <= highest) continue;
    const passed = minutesBetween(highest, reading);
    highest = reading;
    const due = passed.some(({ year, month, day, minute }) => {
      if (!times.includes(minute) || !months.has(month)) return false;
      const byWeek = weekDays.has(new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7);
      return either ? byWeek || monthDays.has(day) : byWeek && monthDays.has(day);
    });
    if (due && at > from) opens.push(at);
  }
  return opens;
}

/** Every wall-clock minute after `low` up to `high`. */
function minutesBetween(low: string, high: string): { year: number; month: number; day: number; minute: number }[] {
  const found = [];
  for (let at = Date.parse(`${low}Z`) + 60_000; at <= Date.parse(`${high}Z`); at += 60_000) {
    const on = new Date(at);
    found.push({
      year: on.getUTCFullYear(),
      month: on.getUTCMonth() + 1,
      day: on.getUTCDate(),
      minute: on.getUTCHours() * 60 + on.getUTCMinutes(),
    });
  }
  return found;
}

/** Instants at which the zone's offset changes, by Intl alone: hour by hour, then minute by minute. */
export function changesOf(zone: string, from: number, until: number): number[] {
  const read = wallClock(zone);
  const offset = (at: number): number => Date.parse(`${read(at)}Z`) - at;
  const found: number[] = [];
  for (let at = from; at < until; at += 21_600_000) {
    if (offset(at) === offset(at + 21_600_000)) continue;
    let low = at;
    let high = at + 21_600_000;
    while (high - low > 60_000) {
      const middle = low + Math.floor((high - low) / 120_000) * 60_000;
      if (offset(middle) === offset(low)) low = middle;
      else high = middle;
    }
    found.push(high);
  }
  return found;
}
