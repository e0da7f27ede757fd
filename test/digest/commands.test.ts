import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Page } from '#answer/page.ts';
import type { Place, Role } from '#core/command.ts';
import type { House } from '#core/house.ts';
import { readTyped } from '#core/read.ts';
import { respond } from '#core/respond.ts';
import type { Memory } from '#digest/memory.ts';
import { DeliveryError, type Messenger } from '#digest/messenger.ts';
import { createNames } from '#names/create.ts';
import { audiences } from '#store/audience.ts';
import { en } from '#words/en.ts';
import { loadCommands } from '../../src/commands-folder.ts';
import { datasetOf, event, plain, type Stage, stage } from './stage.ts';

const araghchi = { id: 'araghchi', name: 'Abbas Araghchi', family_name: 'Araghchi' };
const old = event('old', '2026-02-01', 'The old thing happened.');
const fresh = event('fresh', '2026-11-24', 'A new thing happened.', { people: ['araghchi'] });
const data = (...events: ReturnType<typeof event>[]) => datasetOf(events, { person: [araghchi] });
const HERE: Place = { platform: 'discord', tenant: 't1', channel: 'c1', name: 'general' };

let here: Stage;
let house: House;
let now = '2026-11-25T04:30:00Z';
const commands = await loadCommands();

beforeEach(async () => {
  now = '2026-11-25T04:30:00Z';
  here = await stage(data(old), undefined, now);
  const look: Messenger['look'] = (where, people) => here.works.messenger.look(where, people);
  const memory: Memory = { open: async () => ({ database: here.database, shelf: here.works.shelf(), look }) };
  house = {
    commands,
    wordsFor: () => en,
    library: () => ({ dataset: here.works.shelf().dataset, names: createNames(here.works.shelf().dataset) }),
    now: () => now,
    memory,
    onBug: (_, line, error) => {
      throw new Error(line, { cause: error });
    },
  };
});
afterEach(() => here.close());

async function ask(line: string, roles: Role[] = ['anyone', 'manager'], place: Place | null = HERE): Promise<Page> {
  const read = readTyped(line, commands, en);
  if ('unreadable' in read) throw new Error(JSON.stringify(read.unreadable));
  return respond({ ...read.line, asker: { id: 'discord:u1', roles }, ...(place ? { place } : {}) }, house);
}
const said = async (line: string): Promise<string> => plain(await ask(line));
const at = async (iso: string): Promise<void> => {
  now = iso;
  await here.at(iso);
};
const idOf = (page: string): string => /Subscribed: (\w+)/.exec(page)![1]!;

describe('/digest subscribe', () => {
  test('repeats what was asked in one sentence, with the next three runs in the channel’s own time', async () => {
    const page = await said(
      '/digest subscribe weekdays 09:00 zone:asia/muscat about:Araghchi topic:enrichment match:any quiet:fri,sat cap:5',
    );
    expect(page).toContain(
      'This channel will be told of what names Abbas Araghchi or is filed under Enrichment, weekdays 09:00, in the time of Asia/Muscat.',
    );
    expect(page).toContain(
      'Next: Wednesday 25 November 2026, 09:00 · Thursday 26 November 2026, 09:00 · Monday 30 November 2026, 09:00 (Asia/Muscat).',
    );
    expect(page).toContain('At most 5 lines each time');
    expect(page).toContain('Quiet on fri, sat');
    expect(page).toContain('The first one holds only what is recorded from now on.');
  });

  test('takes the zone the channel used before', async () => {
    await ask('/digest subscribe daily 09:00 zone:Europe/London');
    expect(await said('/digest subscribe hourly')).toContain('in the time of Europe/London');
  });

  test.each([
    ['/digest subscribe often', 'is no rhythm'],
    ['/digest subscribe */5 * * * *', 'more than four times an hour'],
    ['/digest subscribe 0 9 30 2 *', 'never comes'],
    ['/digest subscribe hourly quiet:never', 'no list of days'],
  ])('%s is answered with what is wrong', async (line, why) => expect(await said(line)).toContain(why));

  test('is for managers, and belongs to a channel', async () => {
    expect(plain(await ask('/digest subscribe hourly', ['anyone']))).toContain('is for those who manage');
    expect(plain(await ask('/digest list', ['anyone'], null))).toContain('Ask this in the channel');
  });
});

describe('where nothing can be posted', () => {
  const SUBSCRIBE = '/digest subscribe daily 09:00 topic:talks';
  const slack: Place = { platform: 'slack', tenant: 'T1', channel: 'C1' };
  const rows = () => here.database.db.selectFrom('subscription').selectAll().execute();

  test('nobody is subscribed; it is said what is lacking, how to mend it, and one press asks again', async () => {
    const page = await ask(SUBSCRIBE, undefined, { ...HERE, lacks: ['Send Messages'] });
    expect(plain(page)).toContain('here I lack “Send Messages”.\nIn the settings of the channel, under Permissions');
    expect(await rows()).toEqual([]);
    expect(page.followups[0]!.question).toEqual({
      command: 'digest subscribe',
      given: { rhythm: 'daily 09:00', topic: 'talks' },
    });
    await respond({ ...page.followups[0]!.question, asker: { id: 'x', roles: ['manager'] }, place: HERE }, house);
    expect(await rows()).toHaveLength(1);
  });

  test.each([
    ['not-in-channel', slack, 'Type /invite @Backchannel here.'],
    ['channel-gone', slack, 'If it is a private channel, type /invite'],
    ['channel-archived', slack, 'Unarchive it first.'],
    ['not-in-channel', HERE, 'allow “View Channel” to my role.'],
    ['bot-removed', HERE, 'must install me again.'],
  ] as const)('%s at %o is said with “%s”', async (trouble, place, mend) => {
    here.platform.seen = { trouble, gone: [] };
    expect(plain(await ask(SUBSCRIBE, undefined, place))).toContain(mend);
    expect(await rows()).toEqual([]);
  });

  test('a digest that ended is not resumed, and the list says that it could not be posted', async () => {
    const id = idOf(await said(SUBSCRIBE));
    await ask('/digest pause');
    here.platform.seen = { trouble: 'not-allowed', gone: [] };
    expect(await said(`/digest resume ${id}`)).toContain('I may not post in the channel');
    expect(await rows()).toMatchObject([{ state: 'paused' }]);
    expect(await said('/digest list')).toContain('I cannot post in this channel, because I may not post');
  });

  test('a platform that does not answer keeps nobody from subscribing', async () => {
    here.platform.look = async () => {
      throw new DeliveryError('unreachable', 'no answer');
    };
    expect(await said(SUBSCRIBE)).toContain('Subscribed');
  });
});

describe('a channel’s digests', () => {
  test('are listed with its new name known and with the owner who left', async () => {
    await said('/digest subscribe daily 09:00');
    here.platform.seen = { name: 'newsroom', gone: ['discord:u1'] };
    expect(await said('/digest list')).toContain('Subscribed by discord:u1, who has left since, on');
    expect(await here.database.db.selectFrom('place').select('name').execute()).toEqual([{ name: 'newsroom' }]);
    expect(await said('/digest log')).toContain('backchannel noted that its owner left');
  });

  test('are listed with health, owner, last and next run', async () => {
    const id = idOf(await said('/digest subscribe daily 09:00 zone:Asia/Muscat'));
    await here.load(data(old, fresh));
    expect(await said('/digest list')).toContain(
      'It has not run yet. Next: Wednesday 25 November 2026, 09:00 (Asia/Muscat).',
    );
    await at('2026-11-25T05:01:00Z');
    const list = await said('/digest list');
    expect(list).toContain(`${id} · daily 09:00, Asia/Muscat · everything that is recorded · healthy.`);
    expect(list).toContain('Last: Wednesday 25 November 2026, 09:00: posted, with 0 corrections, 1 new line.');
    expect(list).toContain('Subscribed by discord:u1');
  });

  test('of other channels are not told of', async () => {
    const id = idOf(await said('/digest subscribe hourly'));
    const other = { ...HERE, channel: 'c2' };
    for (const line of [`/digest show ${id}`, `/digest remove ${id}`, `/digest why ${id}`])
      expect(plain(await ask(line, undefined, other))).not.toContain('everything');
    expect(await said(`/digest show ${id}`)).toContain('everything');
  });

  test('can be previewed: the lines, and nothing is written or sent', async () => {
    await ask('/digest subscribe daily 09:00 zone:Asia/Muscat');
    expect(await said('/digest preview')).toContain('it would stay silent');
    await here.load(data(old, fresh));
    const page = await ask('/digest preview');
    expect(plain(page)).toContain('2026-11-24 Event fresh. A new thing happened.');
    expect(page.footnotes).toHaveLength(1);
    expect(here.platform.read('c1')).toEqual([]);
    expect(await here.database.db.selectFrom('told').selectAll().execute()).toEqual([]);
  });

  test('paused send nothing, resumed tell what was missed, removed are gone and what was told is not told again', async () => {
    await ask('/digest subscribe daily 09:00 zone:Asia/Muscat');
    await here.load(data(old, fresh));
    await ask('/digest pause');
    await at('2026-11-25T05:01:00Z');
    expect(here.platform.read('c1')).toEqual([]);
    expect(await said('/digest resume')).toContain('Thursday 26 November 2026, 09:00');
    await at('2026-11-26T05:01:00Z');
    expect(here.platform.read('c1')).toHaveLength(1);
    expect(here.platform.read('c1')[0]).not.toContain('Late');
    await ask('/digest remove');
    expect(await said('/digest list')).toContain('receives no digest');
    await ask('/digest subscribe daily 09:00 zone:Asia/Muscat since:2026-01');
    await at('2026-11-27T05:01:00Z');
    expect(here.platform.read('c1')[1]).toContain('Event old');
    expect(here.platform.read('c1')[1]).not.toContain('Event fresh');
  });

  test('have a log of who did what when', async () => {
    const id = idOf(await said('/digest subscribe daily 09:00 zone:Asia/Muscat'));
    await ask('/digest pause');
    expect((await said('/digest log')).split('\n').slice(1)).toEqual([
      `Wednesday 25 November 2026, 08:30 (Asia/Muscat): discord:u1 paused ${id}.`,
      `Wednesday 25 November 2026, 08:30 (Asia/Muscat): discord:u1 subscribed ${id}: everything that is recorded, daily 09:00, Asia/Muscat.`,
    ]);
  });
});

describe('/digest why', () => {
  test('tells every stage of a run, by the button under its message', async () => {
    await ask('/digest subscribe daily 09:00 zone:Asia/Muscat');
    await here.load(data(old, fresh));
    await at('2026-11-25T05:01:00Z');
    const [message] = here.platform.in({ channel: 'c1' });
    const button = message!.page.followups.find(({ label }) => label === 'Why this digest')!;
    expect(JSON.stringify(button)).toContain(message!.key);
    const page = plain(
      await respond({ ...button.question, asker: { id: 'x', roles: ['anyone'] }, place: HERE }, house),
    );
    for (const stage of [
      'Due:',
      'Claimed:',
      'from edition 2 of the data: 0 corrections, 1 new line',
      'Message 1: stands',
      'Settled: everything stands.',
    ])
      expect(page).toContain(stage);
  });

  test('tells of a record whether it was told, waits, is not wanted or is not news', async () => {
    await ask('/digest subscribe daily 09:00 zone:Asia/Muscat about:Araghchi');
    expect(await said('/digest why old')).toContain('This was recorded before it was made');
    await here.load(data(old, fresh, event('other', '2026-11-24', 'Another.')));
    expect(await said('/digest why fresh')).toContain('waits as number 1, for its next run');
    expect(await said('/digest why other')).toContain('names Abbas Araghchi: no');
    await at('2026-11-25T05:01:00Z');
    expect(await said('/digest why fresh')).toContain('Told: Wednesday 25 November 2026, 09:01');
  });
});

describe('/answers', () => {
  test('is the managers’ choice for one channel, and can be taken back', async () => {
    await ask('/answers for:asker');
    expect([...(await audiences(here.database))]).toEqual([['discord:t1:c1', 'asker']]);
    expect((await ask('/answers for:everyone', ['anyone'])).title).toBe('Not allowed here');
    await ask('/answers for:usual');
    expect((await audiences(here.database)).size).toBe(0);
  });
});
