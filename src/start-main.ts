// Everything wired: environment → record → store → ways in → digests; stopped in the other order.
import { setImmediate as nextTurn, setTimeout as wait } from 'node:timers/promises';
import dotenv from 'dotenv';
import type { Readiness } from '#adapters/web/health.ts';
import { createMetrics, type Metrics } from '#adapters/web/metrics.ts';
import { createWeb, listen } from '#adapters/web/server.ts';
import { type Env, readEnv } from '#config/env.ts';
import { createLog, type Log } from '#config/log.ts';
import { Turns } from '#core/turns.ts';
import { liveData } from '#dataset/reload.ts';
import { loadPictureFonts } from '#render/picture/fonts.ts';
import { pngDrawer } from '#render/picture/png.ts';
import { openDatabase } from '#store/database.ts';
import { latenessOf, ledgerSize } from '#store/watch.ts';
import { type Digests, openDigests } from './digests.ts';
import { drawerFor } from './drawer.ts';
import { type HouseOptions, makeHouse } from './house.ts';
import { settle, settleAfterFloods } from './settle.ts';
import { openVersions } from './versions.ts';
import { takeUp, warmUp } from './warm-up.ts';
import { openPlatforms, type Platforms } from './ways.ts';

/** What an operator can mend: said in its own line, without a stack trace. */
const MENDABLE = new Set(['ConfigError', 'DataError', 'CommandError', 'StoreError', 'TokenError']);

/** Runs until SIGTERM or SIGINT. Resolves to the exit status. */
export async function start(): Promise<number> {
  dotenv.config({ quiet: true });
  try {
    await run(readEnv(process.env));
    return 0;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    if (!MENDABLE.has(error.name) && !('code' in error && error.code === 'EADDRINUSE')) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  }
}

async function run(env: Env): Promise<void> {
  const stop = stopped();
  const log = createLog(env);
  await using stack = new AsyncDisposableStack();

  let digests: Digests | undefined;
  const live = await liveData(env.DATA_DIR, {
    onSwap: async (dataset) => {
      if (await takeUp(dataset, house, staying)) await digests?.takeUp(dataset);
    },
    onState: ({ version, refused }) =>
      refused.length > 0
        ? log.error({ refused }, 'the data folder was refused; the old data stay live')
        : log.info({ version }, 'the data were reloaded'),
  });
  const data = () => ({ version: house.library().dataset.version, asOf: house.library().dataset.asOf });
  const database = await openDatabase(env.DATABASE_URL);
  const metrics = createMetrics({
    ready: () => readiness().checks.every((check) => check.ok),
    dataAsOf: () => data().asOf,
    dataRefused: () => live.state().refused.length > 0,
    digestLateness: async () => (await latenessOf(database, Date.now())) / 1000,
    ledgerRows: () => ledgerSize(database),
    budgets: () => [...platforms.budgets(), ...digests!.works.pace.budgets()],
  });
  const floods = settleAfterFloods();
  stack.defer(floods.stop);
  const house = await makeHouse(live.dataset(), {
    now: env.NOW,
    ...watched(metrics, log, floods.answered),
    memory: { open: () => digests!.memory.open() },
    onBug: (bug, _line, err) => log.error({ bug, err }, 'a question could not be answered'),
  });

  const png = pngDrawer(loadPictureFonts());
  const platforms = await openPlatforms({
    draw: drawerFor(house, png),
    env,
    house,
    log,
    database,
    reports: () => digests?.reports,
  });
  stack.defer(() => platforms.stop());
  digests = await openDigests({
    database,
    dataset: live.dataset(),
    ways: platforms.messengers,
    wordsFor: house.wordsFor,
    onTrouble: (about, err) => log.warn({ about, err }, 'a digest had trouble'),
  });
  const { clock, close } = digests;
  stack.defer(close);
  if (Object.keys(platforms.messengers).length > 0) clock.start();

  let leaving = false;
  const staying = () => !leaving;
  const readiness = () => ({
    data: data(),
    checks: [
      { name: 'staying', ok: staying() },
      { name: 'data', ok: live.state().refused.length === 0, detail: live.state().refused.join('\n') },
      { name: 'store', ok: clock.lastLook === 0 || Date.now() - clock.lastLook < 60_000 },
      ...platforms.checks(),
    ],
  });
  const versions = openVersions(env.DATA_DIR);
  stack.defer(versions.stop);
  const web = createWeb({
    house,
    log,
    readiness,
    metrics: metrics.registry,
    publicUrl: env.PUBLIC_URL,
    versions,
    png,
    mounts: platforms.routes,
  });
  const listening = await listen(web, env.HOST, env.PORT);
  stack.defer(() => listening.stop());
  const watching = live.watch();
  stack.defer(() => watching.stop());

  process.stdout.write(`${greeting(env, listening.url, data(), platforms)}\n`);
  void atRest(readiness)
    .then(() => warmUp(house, staying))
    .then(() => staying() && settle());
  const signal = await stop;
  stopInTime(log);
  leaving = true;
  listening.leave();
  // Whoever sends platforms' requests here learns from /readyz that we go, while what still comes is answered.
  const lingers = signal === 'SIGTERM' && platforms.routes.length > 0;
  await Promise.all([clock.stop(), lingers && wait(LEAVING_MS)]);
}

/** Limits what one asker and one place may ask, counts what is answered, and logs it without a word of what was asked. */
function watched(
  metrics: Metrics,
  log: Log,
  answered: () => void,
): Pick<HouseOptions, 'turns' | 'onAnswer' | 'stopwatch'> {
  const stopwatch = (): number => performance.now();
  return {
    stopwatch,
    turns: new Turns({ now: stopwatch, rest, onTurnedAway: (whose) => metrics.turnedAway(whose) }),
    onAnswer({ command, asker }, page, ms) {
      const way = asker.id.split(':')[0]!;
      // The first question is our own.
      if (way === 'start') return;
      answered();
      metrics.answered(way, page.line.command, page.status, ms / 1000);
      log.info({ way, command, status: page.status, ms: Math.round(ms * 10) / 10 }, 'answered');
    },
  };
}

/** Resolves once every platform can take questions, which what is done beside would only hold up; or when one takes long. */
async function atRest(readiness: () => Readiness): Promise<void> {
  for (let waited = 0; waited < 1000 && !readiness().checks.every(({ ok }) => ok); waited += 20) await wait(20);
}

/** At least until whatever has come meanwhile was looked at. */
const rest = async (ms: number): Promise<void> => {
  await (ms < 1 ? nextTurn() : wait(ms));
};

/** What is on, what is off, and what would turn it on. */
function greeting(env: Env, url: string, data: { version: string; asOf: string }, platforms: Platforms): string {
  const on = new Set(Object.keys(platforms.messengers));
  const line = (name: string, how: string, set: string): string =>
    on.has(name) ? `  ${name.padEnd(8)}on   ${how}` : `  ${name.padEnd(8)}off  set ${set} (see .env.example)`;
  return [
    `Backchannel is up: the record as of ${data.asOf}, version ${data.version.slice(0, 12)}.`,
    `  page    on   ${url}`,
    line(
      'discord',
      env.DISCORD_PUBLIC_KEY ? 'over HTTP' : 'over the gateway',
      'DISCORD_TOKEN and DISCORD_APPLICATION_ID',
    ),
    line('slack', env.SLACK_APP_TOKEN ? 'over Socket Mode' : 'over HTTP', 'SLACK_BOT_TOKEN and SLACK_APP_TOKEN'),
  ].join('\n');
}

/** Longer than a balancer takes to look at /readyz twice a second and to finish what it sends; SIGINT is a person who waits. */
const LEAVING_MS = 1500;

const stopped = (): Promise<'SIGTERM' | 'SIGINT'> =>
  new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, resolve);
  });

/** Work in flight has five seconds; what hangs then is left behind, and the log says so. */
function stopInTime(log: Log): void {
  setTimeout(() => {
    log.error({}, 'stopped after five seconds with work unfinished');
    process.exit(1);
  }, 5000).unref();
}
