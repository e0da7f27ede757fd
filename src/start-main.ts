// Everything wired: environment → record → store → ways in → stop in the other order.
import dotenv from 'dotenv';
import { createWeb, listen } from '#adapters/web/server.ts';
import { ConfigError, type Env, readEnv } from '#config/env.ts';
import { createLog } from '#config/log.ts';
import { DataError } from '#dataset/problem.ts';
import { openHouse } from './house.ts';

/** Runs until SIGTERM or SIGINT. Resolves to the exit status; expected failures are one line each, never a stack trace. */
export async function start(): Promise<number> {
  dotenv.config({ quiet: true });
  try {
    await run(readEnv(process.env));
    return 0;
  } catch (error) {
    if (!(error instanceof ConfigError || error instanceof DataError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  }
}

async function run(env: Env): Promise<void> {
  const log = createLog(env);
  const house = await openHouse({
    dataDir: env.DATA_DIR,
    now: env.NOW,
    onBug: (id, _line, err) => log.error({ bug: id, err }, 'a question could not be answered'),
  });
  const data = () => ({ version: house.library().dataset.version, asOf: house.library().dataset.asOf });
  await using stack = new AsyncDisposableStack();
  const web = createWeb({ house, log, readiness: () => ({ checks: [{ name: 'data', ok: true }], data: data() }) });
  const listening = await listen(web, env.HOST, env.PORT);
  stack.defer(() => listening.stop());
  process.stdout.write(`${greeting(env, listening.url, data())}\n`);
  await stopped();
}

function greeting(env: Env, url: string, data: { version: string; asOf: string }): string {
  const off = (name: string, set: string) => `  ${name} off — set ${set} (see .env.example)`;
  return [
    `Backchannel is up: the record as of ${data.asOf}, version ${data.version.slice(0, 12)}.`,
    `  page    on  — ${url}`,
    env.DISCORD_TOKEN ? '  discord on' : off('discord', 'DISCORD_TOKEN and DISCORD_APPLICATION_ID'),
    (env.SLACK_BOT_TOKEN ?? env.SLACK_CLIENT_ID)
      ? '  slack   on'
      : off('slack  ', 'SLACK_BOT_TOKEN and SLACK_APP_TOKEN'),
  ].join('\n');
}

const stopped = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve());
  });
