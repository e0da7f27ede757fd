// What comes over HTTP and is not Slack's, not now, or not the first time, is refused before anything is done with it.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { signatureCheck } from '#adapters/slack/signature.ts';
import { signed } from './local/person.ts';
import { type Facing, face, house } from './open.ts';

const SECRET = 'local-signing-secret';
const body = (n = 0) =>
  `command=%2Fcount&text=${n}&team_id=T1&user_id=U1&channel_id=C1&response_url=http%3A%2F%2Fx&trigger_id=1`;

describe('POST /slack/events', () => {
  let it: Facing;
  let asked = 0;
  beforeAll(async () => {
    const real = await house();
    const help = real.commands.get('help')!;
    const count = {
      ...help,
      name: 'count',
      options: real.commands.get('term')!.options,
      answer: (...args: Parameters<typeof help.answer>) => {
        asked += 1;
        return help.answer({}, args[1]);
      },
    };
    it = await face({ over: 'http', house: { ...real, commands: new Map([...real.commands, ['count', count]]) } });
  });
  afterAll(() => it.close());

  const send = async (text: string, headers: Record<string, string>, type?: string) =>
    (await it.slack.people.sendRaw(text, headers, type)).status;
  const now = () => Math.floor(Date.now() / 1000);

  test('a genuine request is answered once; the same request again is not', async () => {
    const headers = signed(body(1), SECRET);
    expect(await send(body(1), headers)).toBe(200);
    expect(asked).toBe(1);
    expect(await send(body(1), headers)).toBe(401);
    expect(asked).toBe(1);
  });

  test.each([
    ['signed with another secret', () => signed(body(2), 'other')],
    ['signed for another body', () => signed(body(3), SECRET)],
    ['without a signature', () => ({})],
    ['of another version', () => ({ ...signed(body(2), SECRET), 'x-slack-signature': 'v1=00' })],
    ['without a readable time', () => ({ ...signed(body(2), SECRET), 'x-slack-request-timestamp': 'NaN' })],
    ['six minutes old', () => signed(body(2), SECRET, now() - 360)],
    ['an hour ahead', () => signed(body(2), SECRET, now() + 3600)],
  ])('a request %s is refused without any work', async (_, headers) => {
    const before = asked;
    expect(await send(body(2), headers())).toBe(401);
    expect(asked).toBe(before);
  });

  test('what is too large, of no known type or no JSON is refused', async () => {
    const large = `command=%2Fcount&text=${'x'.repeat(1_100_000)}`;
    expect(await send(large, signed(large, SECRET))).toBe(413);
    expect(await send(body(4), signed(body(4), SECRET), 'text/plain')).toBe(400);
    expect(await send('{"type":', signed('{"type":', SECRET), 'application/json')).toBe(400);
    expect(await send('[1]', signed('[1]', SECRET), 'application/json')).toBe(400);
    expect(await send('payload=%7B', signed('payload=%7B', SECRET))).toBe(400);
  });

  test('a content type with a character set is as good as one without', async () => {
    expect(await send(body(5), signed(body(5), SECRET), 'application/x-www-form-urlencoded; charset=utf-8')).toBe(200);
    expect(asked).toBe(2);
  });

  test('Slack’s own probes are answered and reach nobody', async () => {
    const challenge = JSON.stringify({ type: 'url_verification', challenge: 'abc', token: 'x' });
    const { status, body: said } = await it.slack.people.sendRaw(
      challenge,
      signed(challenge, SECRET),
      'application/json',
    );
    expect([status, said]).toEqual([200, 'abc']);
    const probe = `ssl_check=1&${body(6)}`;
    expect(await send(probe, signed(probe, SECRET))).toBe(200);
    expect(asked).toBe(2);
  });
});

test('signatures are remembered as long as their time is accepted, and no longer', () => {
  let now = 1_800_000_000_000;
  const check = signatureCheck('s', () => now);
  const verdict = (headers: Record<string, string>) =>
    check(Buffer.from('b'), headers['x-slack-request-timestamp'], headers['x-slack-signature']);
  const ahead = signed('b', 's', 1_800_000_290);
  expect(verdict(ahead)).toBe('genuine');
  now += 580_000;
  expect(verdict(ahead)).toBe('replayed');
  now += 20_000;
  expect(verdict(ahead)).toBe('stale');
  expect(verdict(signed('b', 's', 1_800_000_600))).toBe('genuine');
});
