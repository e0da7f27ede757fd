// Digests in Slack: posted with a key, found again by it, edited, at the channel's pace; every failure by its name.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { paceOf, TooSoon } from '#adapters/slack/queue.ts';
import type { Page } from '#answer/page.ts';
import { respond } from '#core/respond.ts';
import { DeliveryError, type Where } from '#digest/messenger.ts';
import { type Facing, face, house } from './open.ts';
import { startSlack } from './stand-in.ts';

const HERE: Where = { platform: 'slack', tenant: 'T1', channel: 'C1' };
const LONG_AGO = '2020-01-01T00:00:00Z';

describe('the messenger', () => {
  let it: Facing;
  let page: Page;
  let now = Date.now();
  beforeAll(async () => {
    it = await face({
      now: () => now,
      wait: async (ms) => {
        now += ms;
      },
    });
    page = await respond(
      { command: 'whois', given: { person: 'ali-larijani' }, asker: { id: 'clock', roles: ['anyone'] } },
      await house(),
    );
  });
  beforeEach(() => {
    now += 60_000;
    it.slack.api.faults.clear();
  });
  afterAll(async () => {
    expect(it.slack.space.violations).toEqual([]);
    await it.close();
  });

  const failure = (promise: Promise<unknown>): Promise<DeliveryError> =>
    promise.then(
      () => expect.fail('it was delivered'),
      (error: unknown) => {
        expect(error).toBeInstanceOf(DeliveryError);
        return error as DeliveryError;
      },
    );

  test('a page is posted with its key, without previews, and found again by the key', async () => {
    const posted = await it.ours.messenger.post(HERE, page, 'key-1');
    const [call] = it.slack.space.calls.filter((c) => c.method === 'chat.postMessage').slice(-1);
    expect(call!.args).toMatchObject({ unfurl_links: 'false', unfurl_media: 'false', parse: 'none' });
    expect(await it.ours.messenger.lookUp(HERE, 'key-1', LONG_AGO)).toEqual(posted);
    expect(await it.ours.messenger.lookUp(HERE, 'key-2', LONG_AGO)).toBe('absent');
  });

  test('an edit keeps the message and its key', async () => {
    const posted = await it.ours.messenger.post(HERE, page, 'key-3');
    await it.ours.messenger.edit(HERE, posted, page);
    expect(it.slack.space.find('C1', posted.message)).toMatchObject({ edits: 1 });
    expect(await it.ours.messenger.lookUp(HERE, 'key-3', LONG_AGO)).toEqual(posted);
  });

  test('when the answer is lost the message may stand, is looked up and is found; it was sent once', async () => {
    it.slack.api.faults.arm({ method: 'chat.postMessage', kind: 'lost-response' });
    const error = await failure(it.ours.messenger.post(HERE, page, 'key-4'));
    expect(error).toMatchObject({ trouble: 'unreachable', permanent: false, maybeSent: true });
    expect(await it.ours.messenger.lookUp(HERE, 'key-4', LONG_AGO)).toMatchObject({ message: expect.any(String) });
    expect(it.slack.space.messages.filter((m) => m.metadata?.event_payload.key === 'key-4')).toHaveLength(1);
  });

  test.each([
    [
      'rate-limit',
      { kind: 'rate-limit', value: 7 },
      { trouble: 'rate-limited', retryAfterMs: 7000, maybeSent: false, permanent: false },
    ],
    ['503', { kind: 'http-error', value: 503 }, { trouble: 'unreachable', maybeSent: true, permanent: false }],
    ['archived channel', { kind: 'api-error', error: 'is_archived' }, { trouble: 'channel-archived', permanent: true }],
    ['no channel', { kind: 'api-error', error: 'channel_not_found' }, { trouble: 'channel-gone', permanent: true }],
    ['not a member', { kind: 'api-error', error: 'not_in_channel' }, { trouble: 'not-in-channel', permanent: true }],
    ['not allowed', { kind: 'api-error', error: 'restricted_action' }, { trouble: 'not-allowed', permanent: true }],
    ['removed', { kind: 'api-error', error: 'account_inactive' }, { trouble: 'bot-removed', permanent: true }],
  ] as const)('a failure is told by its name: %s', async (_, fault, expected) => {
    it.slack.api.faults.arm({ method: 'chat.postMessage', ...fault });
    expect(await failure(it.ours.messenger.post(HERE, page, 'key-5'))).toMatchObject(expected);
  });

  test('a connection that was refused is certain: nothing was sent', async () => {
    const gone = await startSlack();
    await gone.close();
    const closed = await face({ over: 'http', settings: { apiUrl: gone.apiUrl } });
    expect(await failure(closed.ours.messenger.post(HERE, page, 'key-6'))).toMatchObject({
      trouble: 'unreachable',
      maybeSent: false,
    });
    await closed.close();
  });

  test('blocks Slack will not have are sent as their words', async () => {
    it.slack.api.faults.arm({ method: 'chat.postMessage', kind: 'api-error', error: 'msg_blocks_too_long' });
    const { message } = await it.ours.messenger.post(HERE, page, 'key-7');
    expect(it.slack.space.find('C1', message)).toMatchObject({
      blocks: [],
      text: expect.stringMatching(/^Ali Larijani/),
    });
  });

  test('a pause in one channel holds up no other', async () => {
    it.slack.api.faults.arm({ method: 'chat.postMessage', channel: 'C1', kind: 'rate-limit', value: 30 });
    await failure(it.ours.messenger.post(HERE, page, 'key-8'));
    await it.ours.messenger.post({ ...HERE, channel: 'C2' }, page, 'key-9');
    const again = await failure(it.ours.messenger.post(HERE, page, 'key-8'));
    expect(again).toMatchObject({ trouble: 'rate-limited', maybeSent: false });
    expect(again.retryAfterMs).toBeGreaterThan(20_000);
  });

  test('a channel is looked at: its name, who has left, and why nothing can be posted', async () => {
    const { space, api } = it.slack;
    const look = () => it.ours.messenger.look(HERE, ['slack:T1:U2']);
    expect(await look()).toEqual({ name: space.channels.get('C1')!.name, gone: [] });
    space.people.get('U2')!.deleted = true;
    space.channels.get('C1')!.member = false;
    expect(await look()).toMatchObject({ trouble: 'not-in-channel', gone: ['slack:T1:U2'] });
    space.channels.get('C1')!.archived = true;
    expect(await look()).toMatchObject({ trouble: 'channel-archived' });
    api.faults.arm({ method: 'conversations.info', kind: 'api-error', error: 'missing_scope' });
    expect(await look()).toEqual({ gone: ['slack:T1:U2'] });
    api.faults.arm({ method: 'conversations.info', kind: 'api-error', error: 'channel_not_found' });
    expect(await look()).toMatchObject({ trouble: 'channel-gone' });
  });

  test('a person is told in private', async () => {
    await it.ours.messenger.tell(HERE, 'slack:T1:U2', page);
    expect(it.slack.space.messages.at(-1)).toMatchObject({ channel: 'DU2' });
  });
});

test('the pace is one message a second in each channel, and a long wait is refused', async () => {
  let now = 0;
  const waits: number[] = [];
  const pace = paceOf(
    () => now,
    async (ms) => void waits.push(ms),
    2500,
  );
  const post = (channel: string) => pace.run(channel, async () => channel);
  await Promise.all([post('a'), post('a'), post('b'), post('a')]);
  expect(waits).toEqual([1000, 2000]);
  await expect(post('a')).rejects.toBeInstanceOf(TooSoon);
  now = 3000;
  await post('a');
  expect(waits).toEqual([1000, 2000]);
});

test('what is called off while it waits for its turn never leaves', async () => {
  const late = new AbortController();
  const pace = paceOf(
    () => 0,
    async () => late.abort(new Error('called off')),
  );
  const left: number[] = [];
  const post = (n: number) => pace.run('a', async () => left.push(n), late.signal);
  await post(1);
  await expect(post(2)).rejects.toThrow('called off');
  expect(left).toEqual([1]);
});
