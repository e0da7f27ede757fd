// The commands as Discord is told them: made from their one declaration, within its limits, and only when they changed.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { declare, fingerprint } from '#adapters/discord/declare.ts';
import { en } from '#words/en.ts';
import { loadCommands } from '../../src/commands-folder.ts';
import { commandFlaws } from './local/limits.ts';
import { hasSchema, schemaJudge } from './local/schema.ts';
import { APP, TOKEN } from './local/world.ts';
import { type LocalDiscord, startDiscord } from './stand-in.ts';

const commands = await loadCommands();
const told = declare(commands, en) as unknown as Record<string, unknown>[];
const named = (name: string) =>
  told.find((c) => c.name === name)! as { options: Record<string, unknown>[] } & Record<string, unknown>;

test('every command is there, with no more than Discord takes', () => {
  expect(commandFlaws(told)).toEqual([]);
  for (const name of commands.keys()) {
    const [first, sub] = name.split(' ');
    expect(told.some((c) => c.name === first)).toBe(true);
    if (sub) expect(named(first!).options.map((o) => o.name)).toContain(sub);
  }
});

test('options are typed, records complete themselves, required ones come first', () => {
  expect(named('whois').options[0]).toMatchObject({ name: 'person', type: 3, required: true, autocomplete: true });
  expect(named('rounds').options.find((o) => o.name === 'year')).toMatchObject({ type: 4, min_value: 1979 });
  expect(
    (named('timeline').options.find((o) => o.name === 'topic') as { choices: unknown[] }).choices.length,
  ).toBeGreaterThan(5);
});

test('who sees the answer can be chosen: private where the channel is told, public where the asker is', () => {
  expect(named('timeline').options.at(-1)).toMatchObject({ name: 'private', type: 5 });
  expect(named('whois').options.at(-1)).toMatchObject({ name: 'public', type: 5 });
});

test('look-ups go everywhere, digests only where the bot is, for those who manage the server', () => {
  expect(named('whois')).toMatchObject({ integration_types: [0, 1], contexts: [0, 1, 2] });
  expect(named('whois').default_member_permissions).toBeUndefined();
  expect(named('digest')).toMatchObject({ integration_types: [0], contexts: [0], default_member_permissions: '32' });
  expect(told.find((c) => c.type === 3)).toMatchObject({ name: 'Explain names' });
});

test('where the operator named roles, Discord shows the commands of managers to everybody', () => {
  const shown = declare(commands, en, [], true) as unknown as Record<string, unknown>[];
  expect(shown.find((c) => c.name === 'digest')!.default_member_permissions).toBeUndefined();
});

test('another language adds its descriptions and keeps the names', () => {
  const de = {
    ...en,
    locale: 'de',
    commands: { ...en.commands, whois: { ...en.commands.whois!, summary: 'Wer ist das?' } },
  };
  const both = declare(commands, en, [de]) as unknown as Record<string, unknown>[];
  expect(both.find((c) => c.name === 'whois')!.description_localizations).toMatchObject({ de: 'Wer ist das?' });
  expect(commandFlaws(both)).toEqual([]);
});

test('what Discord adds or leaves out does not count as a change; a new description does', () => {
  const kept = told
    .map((c, i) => ({ ...c, id: String(i), version: '9', nsfw: false, name_localizations: null }))
    .reverse();
  expect(fingerprint(kept)).toBe(fingerprint(told));
  expect(fingerprint([{ ...told[0], description: 'Another' }, ...told.slice(1)])).not.toBe(fingerprint(told));
});

describe('npm run register', () => {
  let discord: LocalDiscord;
  beforeAll(async () => {
    discord = await startDiscord();
    if (hasSchema) discord.world.schema = schemaJudge();
  });
  afterAll(() => discord.close());
  const run = (args: string[], token = TOKEN) =>
    promisify(execFile)(process.execPath, ['src/register.ts', ...args], {
      env: { ...process.env, DISCORD_TOKEN: token, DISCORD_APPLICATION_ID: APP, DISCORD_API: discord.apiUrl },
    });

  test('tells Discord once, and nothing when nothing changed', async () => {
    expect((await run(['--dry-run'])).stdout).toContain('"whois"');
    expect(discord.world.commandPuts).toBe(0);
    await run([]);
    expect((await run([])).stdout).toMatch(/nothing was sent/);
    expect(discord.world.commandPuts).toBe(1);
    expect(discord.world.violations).toEqual([]);
  });

  test('a refused token is one line and exit status 1', async () => {
    const failed = (await run([], 'wrong').catch((error: unknown) => error)) as { code: number; stderr: string };
    expect(failed.code).toBe(1);
    expect(failed.stderr.trim().split('\n')).toHaveLength(1);
    expect(failed.stderr).toContain('DISCORD_TOKEN');
  });
});
