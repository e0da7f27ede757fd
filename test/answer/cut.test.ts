// Pages found through shortcuts are those found by walking, wherever a stretch of the list begins and ends.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Cut, chainOf, cutAt, itemAt, lengthOf, type Meter, meterOf, type Run } from '#answer/cut.ts';
import { PAGE } from '#answer/page.ts';

const PAGES = 6;

const sizes = fc.integer({ min: 1, max: 120 }).chain((length) =>
  fc.record({
    room: fc.array(fc.integer({ min: 1, max: 1500 }), { minLength: length, maxLength: length, size: 'max' }),
    cites: fc.array(fc.integer({ min: -1, max: PAGES - 1 }), {
      minLength: length * PAGE.cites,
      maxLength: length * PAGE.cites,
      size: 'max',
    }),
    notes: fc.array(fc.integer({ min: 0, max: 900 }), { minLength: PAGES, maxLength: PAGES }),
  }),
);

/** Every page by walking from the first. */
function walked(run: Run, meter: Meter): Cut[] {
  const ends: number[] = [0];
  const length = lengthOf(run);
  while (ends.at(-1)! < length) ends.push(meter((at) => itemAt(run, at), ends.at(-1)!, length));
  return ends.slice(1).map((last, i) => ({ first: ends[i]!, last, number: i + 1, of: ends.length - 1 }));
}

test('cutAt() finds each page that a walk finds', () =>
  fc.assert(
    fc.property(sizes, fc.nat(), fc.nat(), fc.nat(5), fc.nat(5), ({ room, cites, notes }, x, y, before, after) => {
      const meter = meterOf({
        room: Int32Array.from(room),
        cites: Int32Array.from(cites),
        notes: Int32Array.from(notes),
      });
      const chain = chainOf(Int32Array.from(room.keys()), meter);
      const [from, to] = [x % (room.length + 1), y % (room.length + 1)].sort((a, b) => a - b) as [number, number];
      const some = (many: number) => Array.from({ length: many }, (_, i) => (i * 7 + x) % room.length);
      const run: Run = { before: some(before), chain, from, to, after: some(after) };
      const pages = walked(run, meter);
      fc.pre(pages.length > 0);
      expect(pages.map(({ number }) => cutAt(run, meter, number))).toEqual(pages);
      expect(cutAt(run, meter, pages.length + 3)).toEqual(pages.at(-1));
      expect(cutAt(run, meter, 0)).toEqual(pages[0]);
    }),
    { numRuns: 1000 },
  ));
