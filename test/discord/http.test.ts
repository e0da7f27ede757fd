// What comes over HTTP and is not Discord's, not now, or not the first time, is refused before anything is done with it.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Facing, face, made, saying } from './open.ts';

describe('POST /discord/interactions', () => {
  let it: Facing;
  let asked = 0;
  beforeAll(async () => {
    const count = made(
      'count',
      () => {
        asked += 1;
        return saying('Counted');
      },
      { access: 'manager' },
    );
    it = await face({ over: 'http', commands: [count] });
  });
  afterAll(() => it.close());

  const body = (word: string) =>
    JSON.stringify(
      it.discord.people.payload(
        'command',
        { id: '1', type: 1, name: 'count', options: [{ name: 'word', type: 3, value: word }] },
        { permissions: '32' },
      ).payload,
    );
  const now = () => Math.floor(Date.now() / 1000);

  test('a genuine request is answered in the response; the same request again is refused', async () => {
    const at = now();
    const text = body('once');
    const first = await it.discord.people.signed(text, { at });
    expect(first.status).toBe(200);
    expect(((await first.json()) as { type: number }).type).toBe(4);
    expect((await it.discord.people.signed(text, { at })).status).toBe(401);
    expect(asked).toBe(1);
  });

  test('a ping is answered, as often as it comes', async () => {
    for (let i = 0; i < 2; i += 1) {
      const answer = await it.discord.people.signed('{"type":1,"id":"1","application_id":"1"}');
      expect(await answer.json()).toEqual({ type: 1 });
    }
  });

  test.each([
    ['signed by somebody else', { signature: 'ab'.repeat(64) }],
    ['with a signature that cannot be one', { signature: 'not hex' }],
    ['an empty signature', { signature: '' }],
    ['six minutes old', { at: now() - 360 }],
    ['an hour ahead', { at: now() + 3600 }],
    ['of no readable time', { at: Number.NaN }],
  ])('a request %s is refused without any work', async (_, how) => {
    const before = asked;
    expect((await it.discord.people.signed(body('forged'), how)).status).toBe(401);
    expect(asked).toBe(before);
  });

  test('a request without signature is refused before its body is read', async () => {
    const url = it.discord.people.requestUrl!;
    expect(
      (await fetch(url, { method: 'POST', body: 'x'.repeat(5_000_000) }).catch(() => ({ status: 401 }))).status,
    ).toBe(401);
  });

  test('a body larger than anything Discord sends is refused', async () => {
    const answer = await it.discord.people.signed('x'.repeat(300_000)).catch(() => ({ status: 413 }));
    expect(answer.status).toBe(413);
  });

  test.each([
    '{"type":',
    'null',
    '[]',
    '{"type":2}',
    '{"type":99,"id":"1","token":"x"}',
    '{"type":2,"id":"1","token":"x","data":{}}',
    '"x"',
  ])('a signed body that is no interaction (%s) is refused', async (text) =>
    expect((await it.discord.people.signed(text)).status).toBe(400),
  );

  test('signed interactions with odd insides never break the process', async () => {
    const { payload } = it.discord.people.payload('command', { id: '1', type: 1, name: 'count' });
    for (const data of [
      null,
      {},
      { name: 7 },
      { type: 2, name: 'x' },
      { type: 3, target_id: '1' },
      { type: 1, name: 'count', options: 'x' },
    ]) {
      const { interaction } = it.discord.people.payload('command', {});
      const answer = await it.discord.people.signed(JSON.stringify({ ...payload, id: interaction.id, data }));
      expect([200, 400, 500]).toContain(answer.status);
    }
    expect((await it.discord.people.signed('{"type":1}')).status).toBe(200);
  });
});
