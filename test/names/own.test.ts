// Names of every kind as people type them: what must be right of each kind, tuned on or not.
import { expect, test } from 'vitest';
import { loadDataset } from '#dataset/load.ts';
import { createNames } from '#names/create.ts';
import { elsewhereRows } from './elsewhere.ts';
import { ownRows } from './own.ts';
import { judge } from './score.ts';

const dataset = await loadDataset('data');
const names = createNames(dataset);
const rows = ownRows(new URL('own-more.tsv', import.meta.url), dataset);

/** The share of each kind that must be right: of the odd rows, which the room was tuned to, and of the even ones, which it was not. */
const LEAST: Readonly<Record<string, readonly [odd: number, even: number]>> = {
  latin: [0.99, 0.95],
  script: [1, 0.86],
  ambiguous: [0.93, 1],
  outsiders: [1, 0.93],
  organization: [1, 0.96],
  place: [1, 1],
  vessel: [1, 1],
  term: [1, 0.94],
  event: [1, 0.93],
};

test.each(
  Object.entries(LEAST).flatMap(([group, [odd, even]]) => [
    { group, half: 'odd', least: odd },
    { group, half: 'even', least: even },
  ]),
)('$group, $half rows', ({ group, half, least }) => {
  const own = rows.filter((row) => row.group === group && row.odd === (half === 'odd'));
  const verdicts = own.map((row) => judge(row, names, row.kinds));
  expect(own.length).toBeGreaterThan(10);
  expect(verdicts.filter((verdict) => verdict === 'right').length / own.length).toBeGreaterThanOrEqual(least);
});

test('names as the newspapers of ten languages write them', () => {
  const verdicts = [...elsewhereRows(dataset)].map((row) => judge(row, names));
  expect(verdicts.length).toBeGreaterThan(600);
  expect(verdicts.filter((verdict) => verdict === 'right').length / verdicts.length).toBeGreaterThanOrEqual(0.98);
  expect(verdicts.filter((verdict) => verdict === 'wrong')).toEqual([]);
});
