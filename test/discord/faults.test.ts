// What networks, restarts and a second process do to answers: nothing is lost, nothing is said twice, nobody waits for ever.
import { afterEach, describe, expect, test } from 'vitest';
import { TokenError } from '#adapters/discord/settings.ts';
import type { Interaction } from './local/world.ts';
import { answerTo, type Facing, face, isHidden, made, saying, seen, until } from './open.ts';

const slow = made('slow', async (word) => {
  await new Promise((next) => setTimeout(next, 1300));
  return saying(`At last ${word}`);
});

const open: Facing[] = [];
const faced = async (set: Parameters<typeof face>[0] = {}) => {
  const it = await face({ commands: [slow], ...set });
  open.push(it);
  return it;
};
afterEach(async () => {
  const all = open.splice(0).reverse();
  for (const it of all) expect(it.discord.world.violations).toEqual([]);
  for (const it of all) await it.close();
});

const shown = (asked: Interaction): string => seen((asked.original?.body ?? {}) as never).text;

describe('the way to Discord', () => {
  test.each([
    ['the answer to our answer is lost', { kind: 'lost-response' }],
    ['our answer is lost', { kind: 'lost-request' }],
    ['Discord fails', { kind: 'http-error', value: 500 }],
    ['Discord asks us to wait a moment', { kind: 'rate-limit', value: 0.2 }],
    ['it is slow', { kind: 'delay', value: 300 }],
  ] as const)('an answer stands once although %s', async (_, fault) => {
    const it = await faced();
    it.discord.world.faults.arm({ what: 'callback', ...fault });
    const asked = await it.discord.people.command('whois', { person: 'Larijani' });
    const { data } = await answerTo(asked);
    expect(seen(data).text).toContain('Ali Larijani');
    expect(it.discord.world.messages).toHaveLength(1);
    expect(it.log.filter((line) => line.startsWith('error'))).toEqual([]);
  });

  test.each(['lost-response', 'http-error', 'rate-limit'] as const)(
    'a deferred answer follows although the deferral and the edit met %s',
    async (kind) => {
      const it = await faced({ wait: () => Promise.resolve() });
      for (const what of ['callback', 'webhook'])
        it.discord.world.faults.arm({ what, kind, value: kind === 'rate-limit' ? 0.1 : 500 });
      const asked = await it.discord.people.command('slow', { word: kind });
      await until(() => asked.original, 'the answer');
      expect(shown(asked)).toContain(`At last ${kind}`);
    },
  );

  test('an answer Discord does not know yet (10015) is asked for again', async () => {
    const it = await faced({ wait: () => Promise.resolve() });
    it.discord.world.faults.arm({ what: 'webhook', kind: 'api-error', value: 404, code: 10015, times: 2 });
    const asked = await it.discord.people.command('slow');
    await until(() => asked.original, 'the answer');
  });

  test('a mistake after the deferral is said in its place', async () => {
    const broken = made('broken', async () => {
      await new Promise((next) => setTimeout(next, 1300));
      return { ...saying('Broken'), blocks: [{ kind: 'unheard-of' }] } as never;
    });
    const it = await faced({ commands: [broken] });
    const asked = await it.discord.people.command('broken', { private: true });
    await until(() => asked.original, 'the apology');
    expect(shown(asked)).toMatch(/logged under/);
  });

  test('what Discord no longer waits for is a warning, never an error answer', async () => {
    const it = await faced({ before: (discord) => (discord.world.patience = -1) });
    await it.discord.people.command('whois', { person: 'Larijani' });
    await until(() => it.log.some((line) => line.includes('too late')), 'the warning');
    expect(it.discord.world.messages).toHaveLength(0);
  });
});

describe('the gateway', () => {
  test.each(['close', 'drop', 'reconnect'] as const)(
    'after a %s it resumes, and what was asked meanwhile is answered',
    async (how) => {
      const it = await faced();
      it.discord.gateway.end(how);
      await until(() => it.discord.gateway.live === 0, 'the end');
      const asked = await it.discord.people.command('whois', { person: 'Larijani' });
      await answerTo(asked);
      expect(it.discord.gateway.resumed).toBe(1);
    },
  );

  test('an invalid session is begun anew', async () => {
    const it = await faced();
    it.discord.gateway.end('invalid');
    await until(() => it.discord.gateway.identified === 2 && it.ours.isReady, 'a new session', 20_000);
    await answerTo(await it.discord.people.command('whois', { person: 'Larijani' }));
  });

  test('heartbeats that stay unanswered end the connection, and it is resumed', async () => {
    const it = await faced({ before: (discord) => (discord.gateway.heartbeat = 150) });
    it.discord.gateway.answering = false;
    await until(() => it.discord.gateway.resumed > 0, 'a resumed session');
    it.discord.gateway.answering = true;
    await until(() => it.ours.isReady, 'readiness');
  });

  test('a payload newer than the library is no trouble', async () => {
    const it = await faced();
    const id = '1|/whois person:ali-larijani';
    const asked = await it.discord.people.press(id, {}, undefined, { id: '1', interaction_metadata: {}, type: 999 });
    await answerTo(asked);
  });
});

describe('two processes at once', () => {
  test('each interaction is answered by one of them', async () => {
    const one = await faced();
    const two = await faced({ discord: one.discord });
    const asked = await Promise.all(
      Array.from({ length: 40 }, (_, i) =>
        one.discord.people.command(i % 4 ? 'rounds' : 'slow', { [i % 4 ? 'year' : 'word']: i % 4 ? 2025 : `n${i}` }),
      ),
    );
    for (const each of asked) {
      await answerTo(each);
      await until(() => each.original, 'a message');
    }
    expect(one.discord.world.messages).toHaveLength(40);
    expect([...one.log, ...two.log].filter((line) => line.startsWith('error'))).toEqual([]);
  });

  test('a restart with overlap loses nothing: the old one finishes what it took, the new one takes the rest', async () => {
    const old = await faced();
    const before = await old.discord.people.command('slow', { word: 'before' });
    await until(() => old.discord.world.calls.length > 1, 'contact');
    const fresh = await faced({ discord: old.discord });
    const during = await old.discord.people.command('slow', { word: 'during' });
    const stopping = old.ours.stop();
    const after = await fresh.discord.people.command('whois', { person: 'Larijani' });
    await stopping;
    for (const each of [before, during, after]) await until(() => each.original, 'an answer');
  });
});

describe('the start', () => {
  test.each(['gateway', 'http'] as const)('a token that is refused is one clear line (%s)', async (over) => {
    const failed = face({ over, settings: { token: 'wrong' } });
    await expect(failed).rejects.toThrow(TokenError);
    await expect(failed).rejects.toThrow(/^DISCORD_TOKEN is not accepted by Discord\. [^\n]+$/);
  });

  test('an outage at the start is waited out', async () => {
    const it = await faced({
      before: (discord) => discord.world.faults.arm({ what: 'gateway', kind: 'http-error', value: 503, times: 12 }),
      wait: () => new Promise((next) => setTimeout(next, 20)),
    });
    expect(it.ours.isReady).toBe(false);
    await until(() => it.ours.isReady, 'a login', 20_000);
    expect(isHidden((await answerTo(await it.discord.people.command('whois', { person: 'Larijani' }))).data)).toBe(
      true,
    );
  });
});
