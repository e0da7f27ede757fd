// What the documents tell a reader to type must run, and what they point to must be there.
import { execFile } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { SCOPES } from '#adapters/slack/manifest.ts';
import { readTyped } from '#core/read.ts';
import { en } from '#words/en.ts';
import { house } from './house/ask.ts';

const execute = promisify(execFile);
const NODE = 'node_modules/.bin/node';
const PAGES = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'CHANGELOG.md',
  'data/README.md',
  ...globSync('docs/*.md'),
];
const scripts = (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }).scripts;
const read = (page: string): string => readFileSync(page, 'utf8');

/** The lines of a page's shell blocks: what a reader copies. */
const shellLines = (page: string): string[] =>
  [...read(page).matchAll(/^[ ]*```sh\n([\s\S]*?)^[ ]*```/gmu)].flatMap((block) =>
    block[1]!
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '' && !line.startsWith('#')),
  );

/** `a "b c" d` → a, b c, d */
const wordsOf = (line: string): string[] => [...line.matchAll(/"([^"]*)"|(\S+)/gu)].map((m) => m[1] ?? m[2]!);

/** Runs a script of package.json with the pinned Node, without a shell and without anybody's settings; rejects when it fails. */
async function run(script: string, args: readonly string[]): Promise<string> {
  const [node, ...own] = wordsOf(scripts[script] ?? '');
  expect(node).toBe('node');
  const env = { PATH: process.env.PATH, DATABASE_URL: 'sqlite::memory:' };
  return (await execute(NODE, [...own, ...args], { env, timeout: 25_000, maxBuffer: 16 << 20 })).stdout;
}

describe.each(PAGES)('%s', (page) => {
  test('names only scripts that exist', () => {
    const named = [...read(page).matchAll(/\bnpm run (?:-s )?([a-z][a-z-]*)/gu)].map((m) => m[1]!);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  test('points only to files that are there', () => {
    const targets = [...read(page).matchAll(/\]\(([^)#\s]+)[^)]*\)/gu)].map((m) => m[1]!);
    const missing = targets.filter((to) => !/^[a-z]+:/u.test(to) && !existsSync(join(dirname(page), to)));
    expect(missing).toEqual([]);
  });
});

describe('what README.md says to type', () => {
  const asked = shellLines('README.md').filter((line) => line.startsWith('npm run -s bot -- '));

  test('includes questions to try', () => expect(asked.length).toBeGreaterThanOrEqual(3));

  test.each(asked)('%s', async (line) => {
    const said = await run('bot', wordsOf(line).slice(5));
    expect(said.trim().split('\n').length).toBeGreaterThan(3);
    if (!/doctor|help/u.test(line)) expect(said).toContain('Sources');
  });

  test.each([...read('README.md').matchAll(/^(\/\S.*)$/gmu)].map((m) => m[1]!))(
    '%s is a line that can be read',
    (line) => expect(readTyped(line, house.commands, en)).toHaveProperty('line'),
  );

  test('npm run register -- --dry-run prints the commands', async () =>
    expect(JSON.parse(await run('register', ['--dry-run']))).toContainEqual(
      expect.objectContaining({ name: 'whois' }),
    ));

  test.each([[[]], [['--url', 'https://bot.example.org', '--prefix', 'ir-']]])(
    'npm run manifest -- %s prints a manifest',
    async (args) =>
      expect(JSON.parse(await run('manifest', args))).toHaveProperty('oauth_config.scopes.bot', [...SCOPES]),
  );

  test('npm run data finds the record sound', async () =>
    expect(await run('data', [])).not.toMatch(/data\/\S+:\d+:\d+/u));

  test('explains every scope that Slack is asked for, and no other', () => {
    const section = read('README.md')
      .split('\n## ')
      .find((part) => part.startsWith('Slack'))!;
    const rows = [...section.matchAll(/^\| (`[a-z:_]+`(?:, `[a-z:_]+`)*) \| /gmu)];
    const explained = rows.flatMap((row) => row[1]!.split(', '));
    expect(explained.map((scope) => scope.replaceAll('`', '')).toSorted()).toEqual([...SCOPES].toSorted());
  });
});
