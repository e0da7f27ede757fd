import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextSlots, slotsWithin, spreadOf } from '#digest/due.ts';
import { isQuiet, readQuiet, writeQuiet } from '#digest/quiet.ts';
import { readRhythm } from '#digest/rhythm.ts';
import { againstCroner, allZones, byWalking, changesOf, KINDS, rhythmOf, YEARS } from './oracle.ts';

const at = (iso: string): number => Date.parse(iso);
const next = (rhythm: string, zone: string, after: string, quiet?: string) =>
  nextSlots({ rhythm: rhythmOf(rhythm), zone, ...(quiet ? { quiet: readQuiet(quiet)! } : {}) }, at(after), 3).map(
    ({ key, opens }) => `${key} ${new Date(opens).toISOString().slice(0, 16)}Z`,
  );

describe('a rhythm', () => {
  test.each([
    ['Hourly', 'hourly'],
    ['daily 9:00', 'daily 09:00'],
    ['WEEKDAYS at 09:00', 'weekdays 09:00'],
    ['thu, mon 18:30', 'mon,thu 18:30'],
    ['sun-thu 09:00,18:00', 'mon,tue,wed,thu,sun 09:00,18:00'],
    ['0  9 * * 1-5', '0 9 * * 1-5'],
  ])('"%s" is read as "%s", and reading that gives the same', (written, canonical) => {
    expect(rhythmOf(written).text).toBe(canonical);
    expect(rhythmOf(canonical)).toEqual(rhythmOf(written));
  });

  test.each([
    '',
    'often',
    'daily',
    'daily 24:00',
    'daily 09:60',
    'mon,xyz 09:00',
    '0 9 * *',
    '60 9 * * *',
    '0 9 0 * *',
    '1-* * * * *',
    '*/0 * * * *',
  ])('"%s" cannot be read', (written) => expect(readRhythm(written)).toEqual({ problem: 'unreadable' }));

  test('that would post more than four times an hour is refused, and so is one that never comes', () => {
    expect(readRhythm('*/10 * * * *')).toEqual({ problem: 'too-often' });
    expect(readRhythm('0 9 30 2 *')).toEqual({ problem: 'never' });
    expect('rhythm' in readRhythm('0 9 29 2 *')).toBe(true);
  });
});

describe('the clock', () => {
  test('a skipped hour runs at the next valid minute', () =>
    expect(next('daily 01:30', 'Europe/London', '2026-03-28T12:00:00Z')[0]).toBe('2026-03-29T01:30 2026-03-29T01:00Z'));

  test('a repeated hour runs once, the first time', () =>
    expect(next('daily 01:30', 'Europe/London', '2026-10-25T00:00:00Z')).toEqual([
      '2026-10-25T01:30 2026-10-25T00:30Z',
      '2026-10-26T01:30 2026-10-26T01:30Z',
      '2026-10-27T01:30 2026-10-27T01:30Z',
    ]));

  test('a gap at the end of a day opens one slot, not two', () =>
    expect(next('hourly', 'America/Nuuk', '2026-03-28T23:30:00Z').slice(0, 2)).toEqual([
      '2026-03-28T22:00 2026-03-29T00:00Z',
      '2026-03-29T00:00 2026-03-29T01:00Z',
    ]));

  test('quiet days have no slots, whatever day it is where the machine stands', () =>
    expect(next('daily 09:00', 'Asia/Muscat', '2026-11-25T12:00:00Z', 'fri,sat,2026-11-29..2026-11-30')).toEqual([
      '2026-11-26T09:00 2026-11-26T05:00Z',
      '2026-12-01T09:00 2026-12-01T05:00Z',
      '2026-12-02T09:00 2026-12-02T05:00Z',
    ]));

  test('slots never repeat and never go back, in any zone from any instant', () => {
    const kinds = KINDS.map(([rhythm]) => rhythm);
    fc.assert(
      fc.property(
        fc.constantFrom(...allZones()),
        fc.constantFrom(...kinds),
        fc.integer({ min: YEARS.from, max: YEARS.until }),
        (zone, rhythm, after) => {
          const slots = nextSlots({ rhythm: rhythmOf(rhythm), zone }, after, 4);
          expect(slots).toHaveLength(4);
          for (const [i, { opens, key }] of slots.entries()) {
            expect(opens).toBeGreaterThan(slots[i - 1]?.opens ?? after);
            expect(key > (slots[i - 1]?.key ?? '')).toBe(true);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  test('the spread over a minute is even and never changes', () => {
    const spread = Array.from({ length: 60_000 }, (_, i) => spreadOf(`discord:1:${1_000_000_000 + i}`));
    const seconds = Array(60).fill(0);
    for (const ms of spread) seconds[Math.floor(ms / 1000)]++;
    expect(Math.max(...seconds)).toBeLessThan(1200);
    expect(Math.min(...seconds)).toBeGreaterThan(800);
    expect(spreadOf('discord:1:1000000000')).toBe(spread[0]);
  });
});

/** The strangest clocks of the world; `npm run zones` takes all of them. */
const STRANGE = [
  'Australia/Lord_Howe',
  'America/Nuuk',
  'Africa/Casablanca',
  'Antarctica/Troll',
  'Asia/Gaza',
  'Africa/Cairo',
  'America/Havana',
  'Asia/Beirut',
  'America/Santiago',
  'Pacific/Chatham',
  'Europe/Dublin',
  'Asia/Kathmandu',
  'Asia/Tehran',
];

describe.each(STRANGE)('in %s', (zone) => {
  test('croner agrees about 2026, but for the second pass of a repeated hour', () => {
    for (const [rhythm, cron] of KINDS.slice(1))
      expect(againstCroner(rhythm, cron, zone, at('2026-01-01'), at('2027-01-01')).differences).toEqual([]);
  });

  test('a walk over the minutes around every change of 2026 agrees', () => {
    for (const change of changesOf(zone, at('2026-01-01'), at('2027-01-01')))
      for (const rhythm of ['hourly', 'daily 02:30', 'daily 23:30', '*/15 * * * *']) {
        const [from, until] = [change - 43_200_000, change + 43_200_000];
        expect(slotsWithin({ rhythm: rhythmOf(rhythm), zone }, from, until).map(({ opens }) => opens)).toEqual(
          byWalking(rhythm, zone, from, until),
        );
      }
  });
});

describe('quiet days', () => {
  test.each(['fri,sat', '2026-12-25', '2026-12-24..2027-01-02', 'mon,2026-12-25'])(
    '"%s" reads as it is written',
    (written) => expect(writeQuiet(readQuiet(written)!)).toBe(written),
  );
  test.each(['never', '2026-02-30', '2026-12-25..2026-12-24', 'mon,tue,wed,thu,fri,sat,sun', '2026-12'])(
    '"%s" is refused',
    (written) => expect(readQuiet(written)).toBeUndefined(),
  );
  test('a span holds its first and its last day', () => {
    const quiet = readQuiet('2026-12-24..2026-12-26')!;
    const on = (day: string) => isQuiet(quiet, Temporal.PlainDate.from(day));
    expect(['2026-12-23', '2026-12-24', '2026-12-26', '2026-12-27'].map(on)).toEqual([false, true, true, false]);
  });
});
