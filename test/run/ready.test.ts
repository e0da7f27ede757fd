// What `npm ci` ends with leaves what the first start needs, and fails no installation.
import { execFile } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';

const execute = promisify(execFile);
const clone = mkdtempSync(join(tmpdir(), 'ready-'));

const run = (script: string, ...args: string[]): Promise<{ stdout: string; stderr: string }> =>
  execute(process.execPath, [script, ...args], { cwd: clone, env: { PATH: process.env.PATH }, timeout: 60_000 });

/** What is kept in a folder of var/, with when it was last written. */
const kept = (folder: string): Record<string, number> =>
  Object.fromEntries(
    readdirSync(join(clone, 'var', folder)).map((name) => [name, statSync(join(clone, 'var', folder, name)).mtimeMs]),
  );

beforeAll(() => {
  for (const part of ['src', 'commands', 'data', 'package.json', 'tsconfig.json'])
    cpSync(part, join(clone, part), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(clone, 'node_modules'));
});
afterAll(() => rmSync(clone, { recursive: true, force: true }));

test('the first question after it reads and indexes nothing again', { timeout: 120_000 }, async () => {
  expect((await run('src/prepare.mjs')).stderr).toBe('');
  expect(Object.keys(kept('code'))).toHaveLength(1);
  const before = { dataset: kept('dataset'), made: kept('made') };
  expect([before.dataset, before.made].map((files) => Object.keys(files).length > 0)).toEqual([true, true]);
  expect((await run('src/bot.mjs', '/ask', 'who is Ali Larijani')).stdout).toContain('Sources');
  expect({ dataset: kept('dataset'), made: kept('made') }).toEqual(before);
});

test('a record with a fault is told, and left to the start to refuse', { timeout: 120_000 }, async () => {
  appendFileSync(join(clone, 'data/person/ali-larijani.yaml'), 'no_such_field: 1\n');
  expect((await run('src/prepare.mjs')).stderr).toContain('Nothing was made ready, the first start will do it: ');
});
