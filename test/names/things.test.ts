// Things as people name them: by words of their kind, in sentences, in other scripts.
import { describe, expect, test } from 'vitest';
import { loadDataset } from '#dataset/load.ts';
import { createNames } from '#names/create.ts';
import { judge } from './score.ts';
import { thingRows } from './things.ts';

const names = createNames(await loadDataset('data'));
const rows = thingRows(new URL('things.tsv', import.meta.url)).filter(({ kind }) => kind !== 'event');

describe.each(Object.entries(Object.groupBy(rows, ({ kind }) => kind)))('%s', (_, of) => {
  test.each(of.map(({ text, kind, want }) => [text, kind, [...want]] as const))('%s', (text, kind, want) =>
    expect(judge({ group: kind, text, want: [...want] }, names, [kind])).toBe('right'),
  );
});

test('a country beside a name says whose it is, and is no name of a thing by itself', () => {
  expect(names.resolve('us destroyer mcfaul', { kinds: ['vessel'] })).toMatchObject({ match: { id: 'uss-mcfaul' } });
  expect(names.resolve('oman', { kinds: ['place'] }).kind).toBe('none');
  expect(names.resolve('uk foreign ministry', { kinds: ['organization'] })).not.toMatchObject({
    match: { id: 'iran-mfa' },
  });
});
