// /position: of a party, of a person, and of an issue named without either.
import { describe, expect, test } from 'vitest';
import { loadDataset } from '#dataset/load.ts';
import { ask } from '../house/ask.ts';

const dataset = await loadDataset('data');
const on = (issue: string): string[] =>
  [...dataset.all.position.values()]
    .filter((position) => position.issue === issue)
    .map(({ id }) => id)
    .sort();

describe('/position of an issue alone', () => {
  test.each(['enrichment', 'missiles', 'Hormuz transit', 'snapback'])(
    '%s shows everybody who holds one',
    async (issue) => {
      const page = await ask(`/position ${issue}`);
      expect(page.status).toBe('answer');
      expect([...page.records].sort()).toEqual(on(issue));
    },
  );

  test('more than one party is heard', async () => {
    const page = await ask('/position enrichment');
    expect(new Set(page.records.map((id) => dataset.all.position.get(id)!.holder)).size).toBeGreaterThan(2);
  });

  test('one letter more or less in a plural and an article make no difference', async () =>
    expect((await ask('/position "the missile"')).records.length).toBe(on('missiles').length));
});

test('a holder is still a holder', async () => {
  const page = await ask('/position Araghchi');
  expect(page.records.every((id) => dataset.all.position.get(id)?.holder === 'abbas-araghchi')).toBe(true);
  expect((await ask('/position Zxcvbn')).status).toBe('abstain');
});
