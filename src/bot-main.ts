// The terminal way in, wired: flags, environment, house, streams.
import { FlagError, type Flags, readFlags } from '#adapters/terminal/flags.ts';
import { answerBatch, answerLine, converse, type Printers, type Streams } from '#adapters/terminal/terminal.ts';
import { ConfigError } from '#config/env.ts';
import { readTerminalEnv } from '#config/terminal.ts';
import { DataError } from '#dataset/problem.ts';
import { openHouse } from './house.ts';

/** Resolves to the exit status. Expected failures are one line each on standard error, never a stack trace. */
export async function main(args: readonly string[], history: Parameters<typeof converse>[4]): Promise<number> {
  try {
    return await run(readFlags(args), history);
  } catch (error) {
    if (error instanceof FlagError) return complain(error.message, 2);
    if (error instanceof ConfigError || error instanceof DataError) return complain(error.message, 1);
    throw error;
  }
}

const complain = (message: string, status: number): number => {
  process.stderr.write(`${message}\n`);
  return status;
};

async function run(flags: Flags, history: Parameters<typeof converse>[4]): Promise<number> {
  const env = readTerminalEnv(process.env);
  const streams: Streams = {
    input: process.stdin,
    output: process.stdout,
    errors: process.stderr,
    rich: Boolean(process.stdout.isTTY) && !process.env.NO_COLOR,
    columns: process.stdout.columns ?? 80,
  };
  const house = await openHouse({
    dataDir: flags.data ?? env.dataDir,
    now: flags.now ?? env.now,
    onBug: (id, line, error) =>
      process.stderr.write(`bug ${id} in ${line}: ${String((error as Error)?.stack ?? error)}\n`),
  });
  if (flags.batch) return answerBatch(flags, house, streams);
  if (flags.line !== '') return answerLine(flags, house, streams, printers);
  if (process.stdin.isTTY) return converse(flags, house, streams, printers, history);
  process.stderr.write(`${house.wordsFor(flags.locale).terminal.usage}\n`);
  return 2;
}

/** The other formats are loaded only when they are asked for: a terminal answer should not pay for them. */
const printers: Printers = {
  html: async (page, words) => (await import('#render/html.ts')).toHtml(page, words),
  discord: async (page, words) =>
    `${JSON.stringify((await import('#render/discord.ts')).toDiscord(page, words), null, 2)}\n`,
  slack: async (page, words) => `${JSON.stringify((await import('#render/slack.ts')).toSlack(page, words), null, 2)}\n`,
};
