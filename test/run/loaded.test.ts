// What a start loads of the libraries: the parts that are used, and none of them twice. Each costs memory for good.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const ROOMS = ['discord', 'slack'].map((platform) => `./src/adapters/${platform}/connect.ts`);
const PROGRAM = `
  import { createRequire } from 'node:module';
  for (const room of ${JSON.stringify(ROOMS)}) await import(room);
  console.log(JSON.stringify(Object.keys(createRequire(import.meta.url).cache)));`;

test('both platforms load the parts of their libraries that are used, and none twice', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', PROGRAM]);
  const loaded = JSON.parse(stdout) as string[];
  const of = (path: string): string[] => loaded.filter((file) => file.includes(`/node_modules/${path}/`));
  expect(of('@discordjs/ws')).not.toEqual([]);
  expect(of('@slack/bolt')).not.toEqual([]);
  for (const unused of ['discord.js', '@discordjs/builders', '@slack/socket-mode', '@slack/oauth', 'jsonwebtoken'])
    expect(of(unused), unused).toEqual([]);
  const undici = new Set(of('undici').map((file) => file.slice(0, file.lastIndexOf('/undici/'))));
  expect(undici.size).toBe(1);
});
