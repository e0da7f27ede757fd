// What is loaded late costs the first who asks a wait, and nobody after.
import { expect, test } from 'vitest';
import { inSteps, later } from '#core/later.ts';
import { en } from '#words/en.ts';
import { house, NOW } from '../house/ask.ts';

test('a module is loaded once, and from then on is used at once', async () => {
  let loads = 0;
  const room = later(async () => {
    loads += 1;
    return { twice: (n: number) => 2 * n };
  });
  expect(loads).toBe(0);
  expect(await room(({ twice }) => twice(2))).toBe(4);
  expect(room(({ twice }) => twice(3))).toBe(6);
  expect(loads).toBe(1);
});

test('what is to be made first is made in steps, with others’ turns between them', async () => {
  const log: string[] = [];
  const left = [1, 2, 3];
  const done = inSteps(() => {
    log.push(`step ${left.shift()}`);
    return left.length > 0;
  });
  setImmediate(() => log.push('another'));
  await done;
  expect(log.indexOf('another')).toBeLessThan(log.indexOf('step 3'));
  expect(left).toEqual([]);
  expect(inSteps(() => false)).toBeUndefined();
});

test.each([
  ['ask', { question: 'who is Larijani' }],
  ['check', { statement: 'Larijani met the Sultan of Oman' }],
])('what /%s costs is done before anybody waits, so that it can be charged', async (name, given) => {
  const { dataset, names } = house.library();
  const command = house.commands.get(name)!;
  const answered = () =>
    command.answer(command.options.parse(given) as never, {
      ...{ dataset, names, words: en, now: NOW, page: 1, commands: house.commands },
      asker: { id: 'test', roles: ['anyone'] },
    });
  await answered();
  expect(answered()).not.toBeInstanceOf(Promise);
});
