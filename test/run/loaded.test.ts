// What a start loads of the libraries: the parts that are used, and none of them twice. Each costs memory for good.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const ROOMS = ['discord/connect', 'slack/connect', 'web/metrics'].map((room) => `./src/adapters/${room}.ts`);
const PROGRAM = `
  import { createRequire } from 'node:module';
  for (const room of ${JSON.stringify(ROOMS)}) await import(room);
  const require = createRequire(import.meta.url);
  const loaded = Object.keys(require.cache);
  console.log(JSON.stringify({ loaded, receiver: typeof require('@slack/bolt').HTTPReceiver }));`;

test('both platforms and the metrics load the parts of their libraries that are used, and none twice', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', PROGRAM]);
  const { loaded, receiver } = JSON.parse(stdout) as { loaded: string[]; receiver: string };
  expect(receiver, 'whoever asks afterwards gets all of it').toBe('function');
  const of = (path: string): string[] => loaded.filter((file) => file.includes(`/node_modules/${path}/`));
  expect(of('@discordjs/ws')).not.toEqual([]);
  expect(of('@slack/bolt')).not.toEqual([]);
  for (const unused of [
    ...['discord.js', '@discordjs/builders', '@slack/socket-mode', '@slack/oauth', 'jsonwebtoken'],
    ...['@opentelemetry/api', 'undici/lib/mock', 'undici/lib/web/websocket'],
  ])
    expect(of(unused), unused).toEqual([]);
  const undici = new Set(of('undici').map((file) => file.slice(0, file.lastIndexOf('/undici/'))));
  expect(undici.size).toBe(1);
});

const START = `
  import { registerHooks } from 'node:module';
  const loaded = [];
  registerHooks({
    load(url, context, next) {
      loaded.push(url);
      return next(url, context);
    },
  });
  await import('./src/start-main.ts');
  const { loadCommands } = await import('./src/commands-folder.ts');
  await loadCommands();
  console.log(JSON.stringify(loaded));`;

test('a start loads all commands, but not yet what answers free questions', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', START]);
  const loaded = (JSON.parse(stdout) as string[]).map((url) => url.split('/').slice(-2).join('/'));
  expect(loaded).toContain('commands/ask.ts');
  expect(loaded).toContain('commands/check.ts');
  for (const later of ['ask/ask.ts', 'ask/check.ts', 'ask/index-of-record.ts']) expect(loaded).not.toContain(later);
});
