// Pictures keep their promises: no label touches another, nothing from outside becomes mark-up, any rows can be drawn.
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Flag, Mark } from '#answer/answer.ts';
import { dayOf } from '#dataset/dataset.ts';
import { drawSvg } from '#render/picture/draw.ts';
import { fontFilesFor, loadPictureFonts } from '#render/picture/fonts.ts';
import { pngDrawer } from '#render/picture/png.ts';
import { fitted, widthOf } from '#render/picture/text.ts';
import { type Box, INSIDE, layOut } from '#render/picture/timeline.ts';
import { en } from '#words/en.ts';
import { dataset } from '../house/ask.ts';

const STYLE = { asOf: '2026-07-24', version: 'abcdef0123456789' };
const fonts = loadPictureFonts();

/** Every event of the record, drawn each. */
const real = (() => {
  const marks = dataset.events.map(
    (event): Mark => ({ id: event.id, when: dayOf(event), label: event.name, lane: event.topics[0]! }),
  );
  return { shape: 'timeline' as const, title: 'All', marks };
})();

const touching = (boxes: readonly Box[]): string[] =>
  boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter((b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height)
      .map((b) => `${JSON.stringify(a)} touches ${JSON.stringify(b)}`),
  );

/** Every label, and every mark of another event. */
function collisions(marks: readonly Mark[]): string[] {
  const { placed } = layOut(marks, en);
  const labels = placed.map(({ box }) => box);
  const onMarks = placed.flatMap(({ box }, i) =>
    placed
      .filter((_, j) => i !== j)
      .map(({ from, to, y }) => ({ x: from - 6, y: y - 6, width: to - from + 12, height: 12 }))
      .flatMap((mark) => touching([box, mark])),
  );
  return [...touching(labels), ...onMarks];
}

const flag = fc.constantFrom<Flag | undefined>(undefined, 'disputed', 'unconfirmed', 'deprecated', 'corrected');
const exact = fc
  .date({ min: new Date('1953-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10));
const when = fc.tuple(exact, fc.constantFrom(4, 7, 10)).map(([day, length]) => day.slice(0, length));
const mark: fc.Arbitrary<Mark> = fc
  .record({
    id: fc.uuid(),
    when,
    until: fc.option(when, { nil: undefined }),
    label: fc.string({ unit: 'binary' }),
    lane: fc.string({ maxLength: 3 }),
    flag,
  })
  .map(({ until, flag, ...rest }) => ({ ...rest, ...(until ? { until } : {}), ...(flag ? { flag } : {}) }));

describe('a timeline', () => {
  test.each([1, 5, 40, real.marks.length])('of %i real events has no label that touches another or a mark', (count) => {
    const marks = real.marks.slice(-count);
    expect(marks).toHaveLength(count);
    expect(collisions(marks)).toEqual([]);
  });

  test('of any events has no label that touches another, and keeps labels inside', () =>
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 40 }), (marks) => {
        const { placed } = layOut(marks, en);
        expect(placed).toHaveLength(marks.length);
        expect(touching(placed.map(({ box }) => box))).toEqual([]);
        for (const { box } of placed) {
          expect(box.x).toBeGreaterThanOrEqual(INSIDE.left);
          expect(box.x + box.width).toBeLessThanOrEqual(INSIDE.right + 0.01);
        }
      }),
      { numRuns: 60 },
    ));

  test('of the whole record names each of its topics once', () => {
    const { lanes } = layOut(real.marks, en);
    expect(lanes.map(({ name }) => name).toSorted()).toEqual(
      [...new Set(real.marks.map(({ lane }) => lane))].toSorted(),
    );
  });

  test.each([
    ['a few days', '2026-03-01', '2026-03-06', /^\d+ (?:Feb|Mar)/],
    ['some months', '2026-01-03', '2026-07-20', /^[A-Z][a-z]{2}/],
    ['decades', '1979-11-04', '2026-07-20', /^\d{4}$/],
  ])('over %s has ticks to match', (_, first, last, look) => {
    const marks = [first, last].map((day) => ({ id: day, when: day, label: day, lane: 'x' }));
    const { ticks } = layOut(marks, en);
    expect(ticks.length).toBeGreaterThan(3);
    for (const { label } of ticks) expect(label).toMatch(look);
  });

  test('draws what is known to a month as a span and an exact day as a point', () => {
    const marks = ['2026-03', '2026-03-14'].map((day) => ({ id: day, when: day, label: day, lane: 'x' }));
    const [month, day] = layOut(marks, en).placed;
    expect(month!.to - month!.from).toBeGreaterThan(100);
    expect(day!.to - day!.from).toBe(0);
  });

  test.each(['disputed', 'unconfirmed', 'deprecated', 'corrected'] as const)('says %s in words', (flag) => {
    const marks = [{ id: 'a', when: '2026-03-14', label: 'A thing', lane: 'x', flag }];
    expect(drawSvg({ shape: 'timeline', title: 't', marks }, en, STYLE)).toContain(en.flag[flag]);
  });
});

describe('any drawing', () => {
  const HOSTILE = `<script>alert(1)</script>"'&\u202Eevil\uFFFE\uD800`;

  test('lets nothing from outside become mark-up', () => {
    const marks = [{ id: HOSTILE, when: '2026', label: HOSTILE, lane: HOSTILE }];
    const nodes = [{ id: 'a', label: HOSTILE, group: HOSTILE }];
    for (const drawing of [
      { shape: 'timeline', title: HOSTILE, marks },
      { shape: 'network', title: HOSTILE, centre: 'a', nodes, links: [], note: '' },
    ] as const) {
      const svg = drawSvg(drawing, en, STYLE);
      expect(svg).toContain('&lt;script&gt;');
      expect(svg).not.toMatch(/<script|[\u202E\uFFFE]/);
      expect(svg.isWellFormed()).toBe(true);
    }
  });

  test('is drawn whatever its rows say', async () => {
    const draw = pngDrawer(fonts);
    const marks = fc.sample(fc.array(mark, { maxLength: 8 }), { numRuns: 6, seed: 7 });
    for (const some of marks) {
      const png = await draw(drawSvg({ shape: 'timeline', title: 'x', marks: some }, en, STYLE), 1);
      expect(png.subarray(1, 4).toString()).toBe('PNG');
    }
  });

  test('says what the record stood at', () =>
    expect(drawSvg({ ...real, marks: [] }, en, STYLE)).toContain('Record as of 24 July 2026 · data abcdef012345'));
});

describe('letters', () => {
  /** Width of a line as it is drawn; 0 where nothing is. */
  async function drawnWidth(text: string): Promise<number> {
    const { Resvg } = await import('@resvg/resvg-js');
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="2000" height="40"><text y="20" font-size="14">${text.replace(/&/g, '&amp;')}</text></svg>`;
    const fontFiles = [...fontFilesFor(text, fonts)];
    return (
      new Resvg(svg, { font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Noto Sans' } }).getBBox()
        ?.width ?? 0
    );
  }

  test('of real names are never wider than they are taken to be', async () => {
    const names = [
      ...dataset.events.slice(-60).map(({ name }) => name),
      'علی لاریجانی',
      'بدر البوسعيدي',
      'בנימין נתניהו',
    ];
    for (const name of names) {
      const width = await drawnWidth(name);
      expect(width, name).toBeGreaterThan(20);
      expect(width, name).toBeLessThanOrEqual(widthOf(name, 14));
    }
  });

  test.each([
    ['علی لاریجانی', '19'],
    ['Timeline:', 'علی لاریجانی', 'בנימין נתניהו', 'Erdoğan'],
    ['Сергей Лавров', 'علی', 'Ελλάδα'],
  ])('of several scripts in one line are all drawn: %s %s', async (...words) => {
    const each = await Promise.all(words.map(drawnWidth));
    const apart = each.reduce((sum, width) => sum + width, 0);
    expect(Math.min(...each)).toBeGreaterThan(8);
    expect(await drawnWidth(words.join(' '))).toBeGreaterThan(apart);
  });

  test('that do not fit are cut with an ellipsis', () => {
    expect(fitted('abcdef', 10, 1000)).toBe('abcdef');
    expect(fitted('abcdef'.repeat(20), 10, 100)).toMatch(/^[a-f]+…$/);
    expect(widthOf(fitted('abcdef'.repeat(20), 10, 100), 10)).toBeLessThanOrEqual(100);
  });
});

describe('the drawer', () => {
  const svg = drawSvg({ ...real, marks: real.marks.slice(0, 2) }, en, STYLE);

  test('draws a picture once for all who look at it', async () => {
    const draw = pngDrawer(fonts);
    expect(draw(svg, 1)).toBe(draw(svg, 1));
    expect(draw(svg, 2)).not.toBe(draw(svg, 1));
    expect((await draw(svg, 2)).readUInt32BE(16)).toBe(2 * (await draw(svg, 1)).readUInt32BE(16));
  });

  test('says what it cannot draw, forgets it, and goes on', async () => {
    const draw = pngDrawer(fonts);
    const broken = svg.replace('<title>', '<title');
    await expect(draw(broken, 1)).rejects.toThrow('could not be drawn');
    const again = draw(broken, 1);
    expect((await draw(svg, 1)).subarray(1, 4).toString()).toBe('PNG');
    await expect(again).rejects.toThrow('could not be drawn');
  });

  test('holds no more for twenty pictures than for four', { timeout: 60_000 }, async () => {
    const { stdout } = await promisify(execFile)(process.execPath, [join(import.meta.dirname, 'draw-many.ts')]);
    const [four, twenty] = JSON.parse(stdout) as [number, number];
    // Were they collected only when V8 thinks of it, it would be some two hundred and fifty.
    expect(twenty - four).toBeLessThan(80);
  });
});
