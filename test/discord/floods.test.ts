// What somebody gets who asks too much, over the gateway and over HTTP; and that it costs nobody else an answer.
import { afterEach, expect, test } from 'vitest';
import type { Question } from '#core/command.ts';
import { type Turn, Turns } from '#core/turns.ts';
import type { Interaction } from './local/world.ts';
import { answerTo, type Facing, face, seen, until } from './open.ts';

const FLOOD = { user: '1599999999999999999' };
const BURST = 20;

let it: Facing;
afterEach(async () => {
  expect(it.discord.world.violations).toEqual([]);
  await it.close();
});

/** A house that limits, at a time that stands until it is let pass. */
async function limiting(over: 'gateway' | 'http') {
  let [now, turned] = [0, 0];
  const turns = new Turns({
    now: () => now,
    rest: () => new Promise((next) => setImmediate(next)),
    onTurnedAway: () => (turned += 1),
  });
  const answered: string[] = [];
  it = await face({ over, house: { turns, onAnswer: ({ asker }) => answered.push(asker.id) } });
  const { people } = it.discord;
  const flood = (many: number): Promise<Interaction[]> =>
    Promise.all(Array.from({ length: many }, () => people.command('whois', { person: 'Larijani' }, FLOOD)));
  return { people, flood, answered, turned: () => turned, pass: (ms: number) => (now += ms) };
}

const TOO_MUCH = /asked very much/;

const isTold = ({ callback }: Interaction): boolean =>
  callback !== undefined && TOO_MUCH.test(seen((callback as { data: never }).data).text);

/** How many were answered, were told, and were left without either. */
const told = (all: readonly Interaction[]) => ({
  answered: all.filter((each) => each.acked !== undefined && !isTold(each)).length,
  told: all.filter(isTold).length,
  spared: all.filter((each) => each.acked === undefined).length,
});

test('over the gateway whoever asks too much is told once a second, and each time anew', async () => {
  const { flood, turned, pass, answered } = await limiting('gateway');
  const first = await flood(60);
  await until(() => turned() === 40 && told(first).spared === 39, 'the first flood');
  expect(told(first)).toEqual({ answered: BURST, told: 1, spared: 39 });
  const looked = answered.length;
  const second = await flood(60);
  await until(() => turned() === 100, 'the second');
  expect(answered).toHaveLength(looked);
  pass(1000);
  const third = await flood(60);
  await until(() => turned() === 159 && told(third).spared === 58, 'the third');
  expect(told(third)).toEqual({ answered: 1, told: 1, spared: 58 });
  expect(told(second)).toEqual({ answered: 0, told: 0, spared: 60 });
});

test('over HTTP, where a request has to be answered, each is told', async () => {
  const { flood, turned } = await limiting('http');
  expect(told(await flood(60))).toEqual({ answered: BURST, told: 40, spared: 0 });
  expect(turned()).toBe(40);
});

test('meanwhile the others are answered, and a name being typed is completed', async () => {
  const { people, flood } = await limiting('gateway');
  const all = await flood(60);
  const other = await people.command('whois', { person: 'Larijani' });
  const typed = await people.complete('whois', 'person', 'Larijani', FLOOD);
  expect(seen((await answerTo(other)).data).text).toContain('Ali Larijani');
  expect((await answerTo(typed)).data.choices).not.toEqual([]);
  await until(() => told(all).answered === BURST, 'what was allowed');
});

test('what is pressed by whoever asks too much is spared too, and a second later it is not', async () => {
  const { people, flood, turned, pass } = await limiting('gateway');
  await flood(60);
  await until(() => turned() === 40, 'the flood');
  const press = () => people.press('1|/whois person:ali-larijani', FLOOD);
  const pressed = await press();
  await until(() => turned() === 41, 'the press');
  pass(1000);
  expect(seen((await answerTo(await press())).data).text).toContain('Ali Larijani');
  expect(pressed.acked).toBeUndefined();
});

test('what was deferred is given, though it only repeats what was said', async () => {
  const turns = {
    spares: () => false,
    async take(_: Question, work: (turn: Turn) => Promise<unknown>) {
      await new Promise((next) => setTimeout(next, 1300));
      return work('again');
    },
  } as unknown as Turns;
  it = await face({ house: { turns } });
  const asked = await it.discord.people.command('whois', { person: 'Larijani' }, FLOOD);
  expect((await answerTo(asked)).type).toBe(5);
  await until(() => asked.original, 'what was promised');
  expect(seen(asked.original!.body).text).toMatch(TOO_MUCH);
});
