// Pages of plain look-ups are made once; what is one person's own, or changes with the minute or the data, is made anew.
import { expect, test } from 'vitest';
import * as z from 'zod';
import type { Answer } from '#answer/answer.ts';
import { type Context, command, type Question } from '#core/command.ts';
import { option } from '#core/option.ts';
import { Remembered } from '#core/remember.ts';
import type { Turn, Turns } from '#core/turns.ts';
import { house } from '../house/ask.ts';

const ASKER = { id: 'test', roles: ['anyone'] } as const;
const answer: Answer = { title: 'Told', status: 'notice', records: [], blocks: [], followups: [] };

function facing(look: (context: Context) => unknown = () => {}) {
  let made = 0;
  let [now, library] = ['2026-07-05T12:00:10Z', house.library()];
  let turn: Turn = 'answer';
  const watched: string[] = [];
  const counted = command({
    name: 'counted',
    options: z.object({ word: option.text().optional() }),
    answer: (_, context) => {
      made += 1;
      look(context);
      return answer;
    },
  });
  const remembered = new Remembered({
    ...house,
    commands: new Map([...house.commands, ['counted', counted]]),
    ...{ now: () => now, library: () => library },
    turns: { take: (_: Question, work: (turn: Turn) => Promise<unknown>) => work(turn) } as unknown as Turns,
    onAnswer: (_, page) => watched.push(page.title),
  });
  const ask = (question: Partial<Question> = {}) =>
    remembered.respond({ command: 'counted', given: {}, asker: ASKER, ...question });
  return {
    ...{ ask, watched, made: () => made },
    later: () => (now = '2026-07-05T12:01:00Z'),
    reload: () => (library = { ...library }),
    refuse: (how: Turn) => (turn = how),
  };
}

test('the same question is answered once, and every answer is told of', async () => {
  const it = facing();
  expect(await it.ask()).toBe(await it.ask({ asker: { id: 'another', roles: ['anyone'] } }));
  await it.ask({ given: { word: 'x' } });
  expect(it.made()).toBe(2);
  expect(it.watched).toHaveLength(3);
});

test.each(['later', 'reload'] as const)('not when it is %s', async (what) => {
  const it = facing();
  await it.ask();
  it[what]();
  await it.ask();
  expect(it.made()).toBe(2);
});

test.each([
  ['who asks', (c: Context) => c.asker],
  ['where', (c: Context) => c.place],
  ['what is remembered', (c: Context) => c.memory],
] as const)('not when the answer looked at %s', async (_, look) => {
  const it = facing(look);
  await it.ask();
  await it.ask();
  expect(it.made()).toBe(2);
});

test('whoever asks too much is told so, and nobody else is', async () => {
  const it = facing();
  const free = await it.ask();
  it.refuse('tell');
  const told = await it.ask();
  expect(told.title).not.toBe(free.title);
  expect(await it.ask({ given: { word: 'y' } })).toBe(told);
  it.refuse('again');
  expect(await it.ask()).toEqual({ ...told, again: true });
});
