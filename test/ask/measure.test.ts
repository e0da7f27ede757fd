// The project's own questions keep their score: what was once answered, refused or offered rightly stays so.
import { expect, test } from 'vitest';
import { toJson } from '#render/json.ts';
import { en } from '#words/en.ts';
import { ask } from '../house/ask.ts';
import { judge, readGold } from './score.ts';

/** Share of the questions judged right when the floor was set, less two points for a record that grows. */
const FLOOR = 0.9;

test('own questions are answered, refused and offered as before', async () => {
  const gold = readGold(new URL('own-dev.jsonl', import.meta.url).pathname);
  const misses: string[] = [];
  for (const one of gold) {
    const page = await ask(`/ask question:"${one.q}"`);
    const { verdict, why } = judge(one, toJson(page, en));
    if (!['right', 'refused', 'offered'].includes(verdict)) misses.push(`${verdict}: ${one.q} (${why})`);
  }
  expect(1 - misses.length / gold.length, misses.join('\n')).toBeGreaterThanOrEqual(FLOOR);
});
