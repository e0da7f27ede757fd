// Files of events: a calendar any program can read, a table any spreadsheet can open.
import * as fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import type { Dated } from '#answer/dated.ts';
import { isDay } from '#answer/day.ts';
import { toCsv } from '#render/csv.ts';
import { toIcs } from '#render/ics.ts';
import { en } from '#words/en.ts';

const visit: Dated = {
  id: '2026-02-10-visit',
  name: 'Larijani in Muscat; talks, again',
  summary: 'He met the foreign minister.\nBoth sides called it useful — مفید.',
  start: '2026-02-10',
  type: 'visit',
  topics: ['talks', 'mediation'],
  people: ['Ali Larijani'],
  organizations: [],
  places: ['Muscat'],
  vessels: [],
  plover: 'CONSULT/visit',
  disputed: true,
  unconfirmed: false,
  sources: [{ publisher: 'ONA', url: 'https://ona.example/1' }],
  corrections: 1,
};

const read = (ics: string) =>
  new ICAL.Component(ICAL.parse(ics)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));

describe('a calendar', () => {
  test('holds a whole-day entry under an id that stays, numbered by its corrections', () => {
    const [event] = read(toIcs([visit], '2026-07-05', en));
    expect(event!.uid).toBe('2026-02-10-visit@backchannel');
    expect(event!.sequence).toBe(1);
    expect(event!.startDate.isDate).toBe(true);
    expect([event!.startDate.toString(), event!.endDate.toString()]).toEqual(['2026-02-10', '2026-02-11']);
    expect(event!.summary).toBe(visit.name);
    expect(event!.description).toContain(visit.summary);
    expect(event!.description).toContain('ONA https://ona.example/1');
    expect(event!.description).toContain(en.file.disputed);
  });

  test('covers every day an event lasted, the last included', () => {
    const [event] = read(toIcs([{ ...visit, end: '2026-02-28' }], '2026-07-05', en));
    expect(event!.endDate.toString()).toBe('2026-03-01');
  });

  test('gives a month all of its days and says that the day is not reported', () => {
    const [event] = read(toIcs([{ ...visit, start: '2024-02' }], '2026-07-05', en));
    expect([event!.startDate.toString(), event!.endDate.toString()]).toEqual(['2024-02-01', '2024-03-01']);
    expect(event!.description).toContain(en.file.impreciseDay('February 2024'));
  });

  test('is the same file for the same record', () => {
    expect(toIcs([visit], '2026-07-05', en)).toBe(toIcs([visit], '2026-07-05', en));
  });

  test('keeps any text, in lines of at most 75 octets that never split a character', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 });
    fc.assert(
      fc.property(text, text, (name, summary) => {
        const ics = toIcs([{ ...visit, name, summary }], '2026-07-05', en);
        for (const line of ics.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(Buffer.from(ics).toString()).toBe(ics);
        const [event] = read(ics);
        const clean = (value: string) =>
          value.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0009\u000B-\u001F\u007F]/g, ' ');
        expect(event!.summary).toBe(clean(name));
        expect(event!.description).toContain(clean(summary));
      }),
      { numRuns: 200, seed: 26 },
    );
  });
});

/** A reader of RFC 4180 of our own, because the writer must not judge itself. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted === undefined ? plain! : quoted.replaceAll('""', '"'));
    if (end === '\r\n') {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

describe('a table', () => {
  test('has a heading and one row per event, with days as exact as the record', () => {
    const [head, row] = parseCsv(toCsv([{ ...visit, start: '2026-02' }]));
    const cells = Object.fromEntries(head!.map((name, i) => [name, row![i]]));
    expect(cells).toMatchObject({ id: visit.id, start: '2026-02', end: '', plover: 'CONSULT/visit', disputed: 'true' });
    expect(isDay(cells.start!)).toBe(true);
    expect(cells.summary).toBe(visit.summary);
  });

  test('keeps any text in its cell', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }).filter((text) => !/^[=+\-@\t\r]/.test(text)),
        (summary) => {
          const rows = parseCsv(toCsv([{ ...visit, summary }]));
          expect(rows).toHaveLength(2);
          expect(rows[1]![4]).toBe(summary);
        },
      ),
      { seed: 26 },
    );
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1'])('does not let a spreadsheet run %j', (name) => {
    expect(parseCsv(toCsv([{ ...visit, name }]))[1]![3]).toBe(`'${name}`);
  });
});
