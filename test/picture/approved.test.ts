// Pictures look as they did when somebody last looked at them. `APPROVE=1 npx vitest run test/picture/approved` approves
// what is drawn now; look at test/picture/approved before you commit it.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import type { Drawing } from '#answer/answer.ts';
import { drawSvg } from '#render/picture/draw.ts';
import { loadPictureFonts } from '#render/picture/fonts.ts';
import { pngDrawer } from '#render/picture/png.ts';
import { en } from '#words/en.ts';

/** Of all pixels, so many may differ: edges of letters, where a library rounds in another way. */
const MOST_DIFFERENT = 0.001;

/** Rows of their own, so that a record that grows changes no picture. */
const TIMELINE: Drawing = {
  shape: 'timeline',
  title: 'Timeline: a made-up year',
  marks: [
    { id: 'a', when: '2026-01-12', label: 'A meeting in Muscat', lane: 'Talks' },
    { id: 'b', when: '2026-01-14', label: 'Another, two days later', lane: 'Talks', flag: 'disputed' },
    { id: 'c', when: '2026-03', label: 'Known to the month alone', lane: 'Talks' },
    { id: 'd', when: '2026-02-01', until: '2026-05-20', label: 'What lasted', lane: 'Sanctions' },
    { id: 'e', when: '2026-05-03', label: 'دیدار علی لاریجانی با بدر البوسعيدي', lane: 'Names' },
    { id: 'f', when: '2026-05-20', label: 'בנימין נתניהו', lane: 'Names', flag: 'unconfirmed' },
    { id: 'g', when: '2026-06-01', label: 'Erdoğan, Łukasz, Đặng & Сергей', lane: 'Names', flag: 'corrected' },
    { id: 'h', when: '2026-06-20', label: 'Set aside since', lane: 'Names', flag: 'deprecated' },
  ],
};

const COUNTS: Drawing = {
  shape: 'counts',
  title: 'Many events',
  periods: [
    { from: '2002', until: '2023' },
    { from: '2024' },
    ...['11', '12'].map((month) => ({ from: `2025-${month}` })),
    ...['01', '02', '03'].map((month) => ({ from: `2026-${month}` })),
  ],
  lanes: [
    { name: 'Talks', counts: [3, 1, 0, 4, 12, 103, 1] },
    { name: 'Strait of Hormuz', counts: [0, 0, 2, 0, 1, 9, 0] },
  ],
  note: '136 events, 12 of them disputed and 3 unconfirmed.',
};

const people = (group: string, ...labels: readonly string[]) => labels.map((label) => ({ id: label, label, group }));
const MET = [
  ...people('Oman', 'Badr Albusaidi', 'Haitham bin Tariq'),
  ...people('United States', 'Steve Witkoff'),
  ...people('Iran', 'عباس عراقچی'),
];
const NETWORK: Drawing = {
  shape: 'network',
  title: 'Who met whom: somebody',
  centre: 'x',
  nodes: [{ id: 'x', label: 'Somebody', group: 'Iran' }, ...MET],
  links: MET.map(({ id }, i) => ({ from: 'x', to: id, times: 1 + i * 6, ...(i === 2 ? { indirect: true } : {}) })),
  note: 'What a line stands for.',
};

const draw = pngDrawer(loadPictureFonts());

test.each([
  ['timeline', TIMELINE, false],
  ['timeline-dark', TIMELINE, true],
  ['counts', COUNTS, false],
  ['counts-dark', COUNTS, true],
  ['network', NETWORK, false],
  ['network-dark', NETWORK, true],
] as const)('%s looks as approved', async (name, drawing, dark) => {
  const png = await draw(drawSvg(drawing, en, { asOf: '2026-07-05', version: 'abcdef012345', dark }), 1);
  const file = join(import.meta.dirname, 'approved', `${name}.png`);
  if (process.env.APPROVE) writeFileSync(file, png);
  expect(existsSync(file), `${file} was never approved`).toBe(true);
  const [before, now] = [PNG.sync.read(readFileSync(file)), PNG.sync.read(png)];
  const { width, height } = before;
  expect([now.width, now.height]).toEqual([width, height]);
  const difference = new PNG({ width, height });
  const different = pixelmatch(before.data, now.data, difference.data, width, height, { threshold: 0.1 });
  if (different <= width * height * MOST_DIFFERENT) return;
  const told = [['now', png] as const, ['difference', PNG.sync.write(difference)] as const].map(([what, data]) => {
    const at = join(tmpdir(), `backchannel-${name}-${what}.png`);
    writeFileSync(at, data);
    return at;
  });
  expect.fail(`${different} pixels differ from ${file}: see ${told.join(' and ')}`);
});
