// What one server or workspace keeps here, no other can read or change, whatever it types.
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Place } from '#core/command.ts';
import type { House } from '#core/house.ts';
import { readTyped } from '#core/read.ts';
import { respond } from '#core/respond.ts';
import { createNames } from '#names/create.ts';
import { placeKey } from '#store/tenants.ts';
import { en } from '#words/en.ts';
import { loadCommands } from '../../src/commands-folder.ts';
import { datasetOf, event, plain, type Stage, stage } from './stage.ts';

/** The same channel id in two servers, two channels of one server, and another platform with the same ids. */
const PLACES: readonly Place[] = [
  { platform: 'discord', tenant: 't1', channel: 'c1' },
  { platform: 'discord', tenant: 't1', channel: 'c2' },
  { platform: 'discord', tenant: 't2', channel: 'c1' },
  { platform: 'slack', tenant: 't1', channel: 'c1' },
];
/** Something only one channel asked for, so that it shows when another is told of it. */
const SECRETS = ['prisoners', 'snapback', 'missiles', 'hormuz'] as const;
const LINES = ['show', 'preview', 'pause', 'resume', 'remove', 'log', 'why', 'list'] as const;

let here: Stage;
let house: House;
const commands = await loadCommands();
const ids: string[] = [];

async function ask(line: string, place: Place, who: string): Promise<string> {
  const read = readTyped(line, commands, en);
  if ('unreadable' in read) return '';
  const asker = { id: who, roles: ['anyone', 'manager'] as const };
  return plain(await respond({ ...read.line, asker, place }, house));
}

/** Everything kept of a place and its subscriptions. */
async function keptOf(place: Place): Promise<string> {
  const { db } = here.database;
  const key = placeKey(place);
  const subscriptions = await db.selectFrom('subscription').selectAll().where('place', '=', key).execute();
  const own = subscriptions.map(({ id }) => id);
  const deeds = await db.selectFrom('deed').selectAll().where('place', '=', key).execute();
  const runs = await db.selectFrom('run').selectAll().where('subscription', 'in', own).execute();
  const places = await db.selectFrom('place').selectAll().where('id', '=', key).execute();
  return JSON.stringify({ subscriptions, deeds, runs, places });
}

beforeAll(async () => {
  here = await stage(datasetOf([event('old', '2026-02-01', 'The old thing happened.')]));
  house = {
    commands,
    wordsFor: () => en,
    library: () => ({ dataset: here.works.shelf().dataset, names: createNames(here.works.shelf().dataset) }),
    now: () => '2026-11-25T05:00:00Z',
    memory: { open: async () => ({ database: here.database, shelf: here.works.shelf() }) },
    onBug: (_, line, error) => {
      throw new Error(line, { cause: error });
    },
  };
  for (const [i, place] of PLACES.entries()) {
    const said = await ask(`/digest subscribe daily 09:00 topic:${SECRETS[i]}`, place, `owner-of-${i}`);
    ids.push(/Subscribed: (\w+)/.exec(said)![1]!);
  }
});
afterAll(() => here.close());

describe('tenants are strangers to one another', () => {
  test('nothing typed in one place tells or changes anything of another', async () => {
    const attempt = fc.record({
      from: fc.nat({ max: PLACES.length - 1 }),
      at: fc.nat({ max: PLACES.length - 1 }),
      what: fc.constantFrom(...LINES),
      written: fc.constantFrom(
        (id: string) => id,
        (id: string) => id.toUpperCase(),
        (id: string) => `"${id}"`,
        (id: string) => `digest:${id}`,
      ),
    });
    await fc.assert(
      fc.asyncProperty(attempt, async ({ from, at, what, written }) => {
        fc.pre(from !== at);
        const before = await keptOf(PLACES[at]!);
        const line = what === 'list' ? '/digest list' : `/digest ${what} ${written(ids[at]!)}`;
        const said = await ask(line, PLACES[from]!, 'stranger');
        expect(said.toLowerCase()).not.toContain(SECRETS[at]);
        expect(said).not.toContain(`owner-of-${at}`);
        expect(await keptOf(PLACES[at]!)).toBe(before);
      }),
      { numRuns: 300 },
    );
  });

  test('a place can read and change its own', async () => {
    for (const [i, place] of PLACES.entries()) {
      expect((await ask('/digest list', place, 'x')).toLowerCase()).toContain(SECRETS[i]);
      expect(await ask(`/digest pause ${ids[i]}`, place, 'x')).toContain(ids[i]);
    }
  });

  test('who sees answers is chosen for one channel alone', async () => {
    const others = await Promise.all(PLACES.slice(1).map(keptOf));
    await ask('/answers asker', PLACES[0]!, 'x');
    expect(await keptOf(PLACES[0]!)).toContain('"audience":"asker"');
    expect(await Promise.all(PLACES.slice(1).map(keptOf))).toEqual(others);
  });
});
