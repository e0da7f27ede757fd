// The terminal way in, piped to a reader that stops early: `npm run bot -- /timeline | head -3`.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';

test('a reader that stops early ends the bot without a trace', async () => {
  const bot = spawn(process.execPath, ['src/bot.mjs', '/export as:csv']);
  let complaints = '';
  bot.stderr.on('data', (chunk) => {
    complaints += chunk;
  });
  bot.stdout.once('data', () => bot.stdout.destroy());
  const [status] = await once(bot, 'close');
  expect([status, complaints]).toEqual([0, '']);
});
