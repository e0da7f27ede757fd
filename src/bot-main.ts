// The terminal way in, wired: flags, environment, house, streams.
import dotenv from 'dotenv';
import { FlagError, type Flags, readFlags } from '#adapters/terminal/flags.ts';
import { answerBatch, answerLine, converse, type Printers, type Streams } from '#adapters/terminal/terminal.ts';
import { ConfigError } from '#config/env.ts';
import { readTerminalEnv } from '#config/terminal.ts';
import type { Dataset } from '#dataset/dataset.ts';
import { DataError } from '#dataset/problem.ts';
import { type Opened, openHouse } from './house.ts';

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

/** Looks at the installation instead of answering. */
async function doctor(flags: Flags): Promise<number> {
  dotenv.config({ quiet: true });
  const { examine, toText } = await import('./doctor.ts');
  const findings = await examine({ ...process.env, ...(flags.data ? { DATA_DIR: flags.data } : {}) }, Date.now);
  process.stdout.write(flags.format === 'json' ? `${JSON.stringify(findings, null, 2)}\n` : toText(findings));
  return findings.every((finding) => finding.well) ? 0 : 1;
}

async function run(flags: Flags, history: Parameters<typeof converse>[4]): Promise<number> {
  if (/^\/?doctor\s*$/.test(flags.line)) return doctor(flags);
  const env = readTerminalEnv(process.env);
  const streams: Streams = {
    input: process.stdin,
    output: process.stdout,
    errors: process.stderr,
    rich: Boolean(process.stdout.isTTY) && !process.env.NO_COLOR,
    columns: process.stdout.columns ?? 80,
  };
  const now = flags.now ?? env.now;
  // The store is opened only by a question that remembers something.
  const memory = memoryOf(env.database, () => house.library().dataset, now);
  const house: Opened = await openHouse({
    dataDir: flags.data ?? env.dataDir,
    now,
    memory,
    ...(flags.batch || flags.line === '' ? {} : { only: /^\/?(\S*)/.exec(flags.line)![1]!.toLowerCase() }),
    onBug: (id, line, error) =>
      process.stderr.write(`bug ${id} in ${line}: ${String((error as Error)?.stack ?? error)}\n`),
  });
  try {
    return await answerAll(flags, house, streams, history);
  } finally {
    await memory.close();
  }
}

async function answerAll(
  flags: Flags,
  house: Opened,
  streams: Streams,
  history: Parameters<typeof converse>[4],
): Promise<number> {
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

/** The store beside a running bot, loaded on first use: a look-up should not pay for it. */
function memoryOf(url: string, dataset: () => Dataset, now: string | undefined) {
  type Beside = ReturnType<typeof import('./digests.ts')['memoryBeside']>;
  let beside: Promise<Beside> | undefined;
  const at = () => (now ? Date.parse(now) : Date.now());
  return {
    async open() {
      beside ??= import('./digests.ts').then(({ memoryBeside }) => memoryBeside(url, dataset, at));
      return (await beside).open();
    },
    async close() {
      await (await beside)?.close();
    },
  };
}
