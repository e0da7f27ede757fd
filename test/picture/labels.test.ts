// No label of a picture touches another: read off the finished SVG, whatever is drawn.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Drawing, Link } from '#answer/answer.ts';
import { drawSvg, WIDTH } from '#render/picture/draw.ts';
import { widthOf } from '#render/picture/text.ts';
import { en } from '#words/en.ts';
import { ask, dataset } from '../house/ask.ts';

type Box = {
  readonly said: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
};

/** Room of every text, by the widest letters a browser may draw it with; letters rise to their size over the line. */
function boxesIn(svg: string): Box[] {
  let top = 0;
  return [...svg.matchAll(/<g transform="translate\(0 (\d+)\)">|<\/g>|<text ([^>]*)>(.*?)<\/text>/gs)].flatMap(
    ([whole, shift, attributes = '', inside = '']) => {
      if (!whole.startsWith('<text')) {
        top = Number(shift ?? 0);
        return [];
      }
      const get = (name: string): string => new RegExp(`(?:^| )${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
      const said = inside.replace(/<[^>]+>|[\u2068\u2069]/g, '').replace(/&(?:#39|\w+);/g, '&');
      const [x, size] = [Number(get('x')), Number(get('font-size'))];
      const width = widthOf(said, size);
      const left = { end: x - width, middle: x - width / 2 }[get('text-anchor')] ?? x;
      return [{ said, left, right: left + width, y: top + Number(get('y')), size }];
    },
  );
}

function touching(svg: string): string[] {
  const boxes = boxesIn(svg);
  return boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.y - a.size < b.y && b.y - b.size < a.y)
      .map((b) => `“${a.said}” touches “${b.said}”`),
  );
}

const outside = (svg: string): string[] =>
  boxesIn(svg)
    .filter(({ left, right }) => left < 0 || right > WIDTH)
    .map(({ said }) => said);

async function drawn(line: string): Promise<string> {
  const page = await ask(line);
  const [image] = page.blocks;
  if (image?.kind !== 'image') throw new Error(`${line} has no picture`);
  return drawSvg(image.drawing, en, dataset);
}

describe('no label touches another in', () => {
  test.each([
    '/timeline from:2026-06-12 picture:true',
    '/timeline picture:true',
    '/timeline about:ali-larijani picture:true',
    '/timeline from:2025 picture:true',
    '/rounds picture:true',
    '/whois Araghchi picture:true',
    '/whois Witkoff picture:true',
    '/whois Larijani picture:true',
  ])('%s', async (line) => {
    const svg = await drawn(line);
    expect(boxesIn(svg).length).toBeGreaterThan(5);
    expect(touching(svg)).toEqual([]);
    expect(outside(svg)).toEqual([]);
  });

  test('any network', () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.string({ maxLength: 80 }), fc.constantFrom('a', 'b', 'c', 'd')), { maxLength: 40 }),
        (people) => {
          const nodes = [
            { id: 'centre', label: 'Centre', group: 'a' },
            ...people
              .map(([label, group], i) => ({ id: `${i}`, label, group }))
              .sort((a, b) => (a.group < b.group ? -1 : 1)),
          ];
          const links: Link[] = nodes.slice(1).map(({ id }, i) => ({ from: 'centre', to: id, times: i }));
          const drawing: Drawing = { shape: 'network', title: 't', centre: 'centre', nodes, links, note: 'n' };
          const svg = drawSvg(drawing, en, dataset);
          expect(touching(svg)).toEqual([]);
          expect(outside(svg)).toEqual([]);
        },
      ),
      { numRuns: 60 },
    ));

  test('any counts', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 24 }),
        fc.array(fc.tuple(fc.string({ maxLength: 40 }), fc.array(fc.nat(99_999), { maxLength: 24 })), {
          maxLength: 15,
        }),
        fc.boolean(),
        (columns, rows, byYear) => {
          const periods = Array.from({ length: columns }, (_, i) =>
            byYear
              ? { from: `${1900 + 2 * i}`, until: `${1901 + 2 * i}` }
              : { from: `20${10 + Math.floor(i / 12)}-${String(1 + (i % 12)).padStart(2, '0')}` },
          );
          const lanes = rows.map(([name, counts]) => ({
            name,
            counts: periods.map((_, i) => Math.floor((counts[i] ?? 0) / 15)),
          }));
          const svg = drawSvg({ shape: 'counts', title: 't', periods, lanes, note: 'n' }, en, dataset);
          expect(touching(svg)).toEqual([]);
          expect(outside(svg)).toEqual([]);
        },
      ),
      { numRuns: 60 },
    ));
});
