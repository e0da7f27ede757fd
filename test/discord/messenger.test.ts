// How digests reach Discord, and what each of Discord's refusals means to them.
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Page } from '#answer/page.ts';
import { toPage } from '#core/respond.ts';
import type { DeliveryError, Messenger } from '#digest/messenger.ts';
import { CHANNEL, GUILD } from './local/world.ts';
import { type Facing, face, house, saying, seen } from './open.ts';

let it: Facing;
let page: Page;
let messenger: Messenger;
const where = { platform: 'discord', tenant: GUILD, channel: CHANNEL } as const;
const KEY = 'run-abc-1';
const since = () => new Date(Date.now() - 60_000).toISOString();

beforeEach(async () => {
  it = await face();
  messenger = it.ours.messenger;
  const { library, wordsFor } = await house();
  const answer = {
    ...saying('Digest'),
    followups: [{ label: 'Why', question: { command: 'digest why', given: { about: KEY } } }],
  };
  page = toPage(answer, { command: 'digest show', given: {} }, 1, library().dataset, wordsFor());
});
afterEach(async () => {
  expect(it.discord.world.violations).toEqual([]);
  await it.close();
});

const fails = async (doing: Promise<unknown>): Promise<DeliveryError> => {
  try {
    await doing;
  } catch (error) {
    return error as DeliveryError;
  }
  throw new Error('It did not fail');
};

test('a page is posted silently, without pings, under its key; the same key again posts nothing', async () => {
  const first = await messenger.post(where, page, KEY);
  expect(await messenger.post(where, page, KEY)).toEqual(first);
  const [message, ...others] = it.discord.world.messages;
  expect(others).toEqual([]);
  expect(message!.body).toMatchObject({ nonce: KEY, enforce_nonce: true, allowed_mentions: { parse: [] } });
  expect(Number(message!.body.flags) & 4096).toBe(4096);
});

test('it is found again by its key, is edited, and is absent where it was never posted', async () => {
  expect(await messenger.lookUp(where, KEY, since())).toBe('absent');
  const posted = await messenger.post(where, page, KEY);
  await messenger.post(where, { ...page, followups: [] }, 'another-2');
  expect(await messenger.lookUp(where, KEY, since())).toEqual(posted);
  await messenger.edit(where, posted, { ...page, title: 'Corrected' });
  expect(seen(it.discord.world.messages[0]!.body).text).toContain('Corrected');
});

test('where the history may not be read, it cannot be told', async () => {
  await messenger.post(where, page, 'another-3');
  it.discord.world.hidesHistory = true;
  expect(await messenger.lookUp(where, KEY, since())).toBe('unknown');
});

test('a message that somebody deleted since is not posted again, and the digest goes on', async () => {
  await messenger.post(where, page, KEY);
  it.discord.world.messages[0]!.deleted = true;
  await messenger.post(where, page, KEY);
  expect(it.discord.world.messages).toHaveLength(1);
});

test.each([
  ['gone', 'channel-gone'],
  ['locked', 'not-in-channel'],
  ['forbidden', 'not-allowed'],
] as const)('a channel that is %s ends the digest: %s', async (state, trouble) => {
  it.discord.world.channels.set(CHANNEL, state);
  expect(await fails(messenger.post(where, page, KEY))).toMatchObject({ trouble, permanent: true, maybeSent: false });
});

test('a refused token is for the operator to mend, and ends no digest', async () => {
  it.discord.world.faults.arm({ what: 'message', kind: 'api-error', value: 401, code: 0 });
  expect(await fails(messenger.post(where, page, KEY))).toMatchObject({ permanent: false, maybeSent: false });
});

test('a rate limit says how long to wait; nothing was sent', async () => {
  it.discord.world.faults.arm({ what: 'message', kind: 'rate-limit', value: 7 });
  const error = await fails(messenger.post(where, page, KEY));
  expect(error).toMatchObject({ trouble: 'rate-limited', permanent: false, maybeSent: false });
  expect(error.retryAfterMs).toBeGreaterThanOrEqual(7000);
});

test.each([
  ['http-error', false],
  ['lost-response', true],
  ['lost-request', false],
] as const)('after %s it may have been sent, and is tried once only', async (kind, stands) => {
  it.discord.world.faults.arm({ what: 'message', kind, value: 502 });
  const error = await fails(messenger.post(where, page, KEY));
  expect(error).toMatchObject({ trouble: 'unreachable', permanent: false, maybeSent: true });
  expect(it.discord.world.messages).toHaveLength(stands ? 1 : 0);
  expect(typeof (await messenger.lookUp(where, KEY, since()))).toBe(stands ? 'object' : 'string');
});

test('a person is told in private', async () => {
  await messenger.tell(where, 'discord:1500000000000000001', page);
  expect(it.discord.world.messages[0]).toMatchObject({ channel: '1500000000000000001' });
});

test('long before Discord would shut us out, sending pauses', async () => {
  it.discord.world.channels.set(CHANNEL, 'locked');
  const { Guard } = await import('#adapters/discord/guard.ts');
  let now = 0;
  const guard = new Guard(() => now);
  for (let i = 0; i < 5000; i += 1) guard.saw(403);
  guard.saw(429, 'shared');
  expect([guard.count, guard.pause > 0]).toEqual([5000, true]);
  now += 10 * 60_000;
  expect([guard.count, guard.pause]).toEqual([0, 0]);
});

test('a channel is looked at: its name, who has left, and why nothing can be posted', async () => {
  const { world } = it.discord;
  expect(await messenger.look(where, ['discord:1'])).toEqual({ name: 'general', gone: [] });
  world.left.add('1');
  expect(await messenger.look(where, ['discord:1', 'discord:2'])).toEqual({ name: 'general', gone: ['discord:1'] });
  world.channels.set(CHANNEL, 'locked');
  expect(await messenger.look(where, [])).toEqual({ trouble: 'not-in-channel', gone: [] });
});

test.each(['locked', 'gone'] as const)(
  'a %s channel of a server that removed us is told from any other',
  async (state) => {
    it.discord.world.channels.set(CHANNEL, state);
    it.discord.world.left.add(GUILD);
    expect(await fails(messenger.post(where, page, KEY))).toMatchObject({ trouble: 'bot-removed', permanent: true });
    expect(await messenger.look(where, [])).toEqual({ trouble: 'bot-removed', gone: [] });
  },
);
