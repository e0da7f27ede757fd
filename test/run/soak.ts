// `npm run soak [-- --minutes 30] [--rate 20] [--cut-every 20] [--database URL]`: every way in at once for a long time, while platforms fail, the
// record changes, digests fall due and one process is restarted again and again. Fails when anything is lost or grows.
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { openDatabase } from '#store/database.ts';
import { started } from '../bench/slack-children.ts';
import { median, percentile, Verdict } from '../bench/verdict.ts';
import { APP, TOKEN } from '../discord/local/world.ts';
import { Crowd, DOORS } from './crowd.ts';
import { Diary } from './diary.ts';
import { Digests } from './digests.ts';
import { Fleet, overHttp } from './fleet.ts';
import { runByFlags, startGround } from './ground.ts';
import { type Change, changeOf, costOf, least, middle, type Sample, sampleOf } from './samples.ts';
import { Troubles } from './troubles.ts';

export type Soak = {
  readonly minutes: number;
  /** Questions a second, at all doors together. */
  readonly rate: number;
  /** Milliseconds the platforms wait for an answer; default theirs, 3,000. */
  readonly patience?: number;
  /** Whether a process is replaced every minute; default yes. */
  readonly restarting?: boolean;
  /** Seconds between one cut connection and the next; default 20. */
  readonly cutEvery?: number;
  /** Empty; default a SQLite file that is thrown away. */
  readonly database?: string;
};

/**
 * What a process may grow from the second fifth of the run to the last. A short run is still warming up. `handles` are those
 * of requests that happen to be under way; connections are kept for a minute after their last request.
 */
const toleranceOf = (minutes: number) =>
  minutes >= 10
    ? { memory: 1.1, cost: 1.25, latency: 1.5, handles: 10 }
    : { memory: 1.5, cost: 2, latency: 4, handles: 80 };
const MB = 4;
const LATENCY_MS = 5;

type Moment = {
  readonly processes: readonly Sample[];
  /** MB. */
  readonly terminal: { readonly resident: number; readonly alive: number };
  readonly times: readonly number[];
  /** How many wanted the processors of the machine. */
  readonly wanted: number;
};

export async function soak({
  minutes,
  rate,
  patience = 3000,
  restarting = true,
  cutEvery = 20,
  database: given,
}: Soak): Promise<Verdict> {
  const ground = await startGround(given);
  const { discord, slack, url } = ground;
  const data = join(ground.folder, 'data');
  cpSync(join(import.meta.dirname, '../../data'), data, { recursive: true });
  const diary = new Diary();
  const home = { DATA_DIR: data, DATABASE_URL: url, LOG_LEVEL: 'debug' };
  discord.world.patience = patience;
  slack.sockets.patience = patience;
  const fleet = await Fleet.start(2, { ...overHttp(discord, slack), ...home }, (i) => diary.listen(`process ${i}`));
  const connected = await started(
    {
      ...{ DISCORD_TOKEN: TOKEN, DISCORD_APPLICATION_ID: APP, DISCORD_API: discord.apiUrl },
      ...{ SLACK_BOT_TOKEN: 'xoxb-one', SLACK_APP_TOKEN: slack.sockets.appToken, SLACK_API_URL: slack.apiUrl },
      ...home,
    },
    diary.listen('the connected process'),
  );
  const database = await openDatabase(url);
  const digests = await Digests.subscribe(5, fleet.balancer.url, { database, discord, slack });
  const crowd = new Crowd({ discord, slack, balancer: fleet.balancer.url, page: connected.url, env: home, diary });
  const steady = { connected: connected.url, http: fleet.children[0]!.url };
  const troubles = new Troubles(discord, slack, diary);

  diary.feel('the connected process', connected.url);
  diary.feel('process 0', fleet.children[0]!.url);

  const endsAt = performance.now() + minutes * 60_000;
  const until = async (everyMs: number, work: (n: number) => Promise<unknown> | unknown): Promise<void> => {
    for (let n = 1; performance.now() + everyMs < endsAt; n += 1) {
      await wait(everyMs);
      await work(n);
    }
  };
  const moments: Moment[] = [];
  const record = readFileSync(join(data, 'dataset.yaml'), 'utf8');
  const everyMs = (seconds: number): number => Math.min(seconds * 1000, minutes * 10_000);
  let [reloads, restarts, unsaid] = [0, 0, 0];
  digests.start(10_000);
  await Promise.all([
    until(1000 / rate, () => crowd.ask()),
    until(2000, () => troubles.arm()),
    until(everyMs(cutEvery), () => troubles.cut()),
    until(everyMs(120), () => {
      diary.note('the record is changed');
      writeFileSync(join(data, 'dataset.yaml'), record.replace(/^title: .*$/m, `title: Version ${++reloads}`));
    }),
    until(everyMs(60), async () => {
      if (!restarting) return;
      diary.note('process 1 is restarted');
      await fleet.replace(1);
      diary.note('process 1 is back');
      restarts += 1;
    }),
    until(Math.min(5000, minutes * 600), async () => {
      const processes = await Promise.all(Object.values(steady).map(sampleOf)).catch(() => undefined);
      // Whoever is too busy to say is asked again; one that has gone is found out at the end.
      if (processes === undefined) {
        unsaid += 1;
        return;
      }
      moments.push({ processes, terminal: crowd.terminalMb(), times: crowd.times, wanted: loadavg()[0]! });
      crowd.times = [];
    }),
  ]);
  troubles.end();
  await crowd.finish();
  const counted = await digests.finish();
  const began = performance.now();
  const ended = { status: await connected.stop(), ms: performance.now() - began };
  await fleet.stop();

  const verdict = new Verdict();
  const { memory, cost, latency, handles } = toleranceOf(minutes);
  verdict.tell('minutes, questions a second, store', `${minutes}, ${rate}, ${database.kind}`);
  verdict.tell(
    'faults, connections cut, reloads, restarts',
    `${troubles.armed}, ${troubles.cuts}, ${reloads}, ${restarts}`,
  );
  const busy = median(moments.map(({ wanted }) => wanted));
  verdict.tell('load of the machine, processors', `${busy.toFixed(1)}, ${availableParallelism()}`);
  for (const door of DOORS) {
    const { asked, lost } = crowd.told[door];
    verdict.note(`lost at the door ${door}`, `${lost} of ${asked}`, '0', lost === 0);
  }
  verdict.note(
    'digests lost, repeated',
    `${counted.lost}, ${counted.repeated} of ${counted.expected}${counted.finished ? '' : ', unfinished'}`,
    '0, 0',
    counted.lost === 0 && counted.repeated === 0,
  );
  const refused = discord.world.violations.length + slack.space.violations.length;
  verdict.note('refused by the platforms’ limits', `${refused}`, '0', refused === 0);
  // Whoever still has work in flight after five seconds leaves it behind and says so: another fault than a crash.
  const goings = [ended, ...fleet.goings];
  const badly = goings.filter(({ status }) => status !== 0);
  const late = badly.filter(({ status, ms }) => status === 1 && ms >= 5000);
  verdict.note(
    'went after five seconds with work unfinished',
    `${late.length} of ${goings.length}`,
    '0',
    late.length === 0,
  );
  const others = badly.length - late.length;
  verdict.note('ended other than with status 0', `${others} of ${goings.length}`, '0', others === 0);
  for (const [who, { ms, around }] of diary.longest) {
    verdict.tell(`held up longest: ${who}`, `${ms} ms`);
    verdict.told.push([`held up for ${ms} ms: ${who}`, ...around.map((entry) => `    ${entry}`)].join('\n'));
  }
  verdict.tell('samples, and times nothing could be read', `${moments.length}, ${unsaid}`);

  const change = (what: string, { before, after }: Change, most: number, unit: string): void =>
    verdict.note(what, `${before.toFixed(1)} → ${after.toFixed(1)} ${unit}`, `≤ ${most.toFixed(1)}`, after <= most);
  for (const [i, name] of Object.keys(steady).entries()) {
    const samples = moments.map(({ processes }) => processes[i]!);
    const of = (what: (part: readonly Sample[]) => number): Change => changeOf(samples, what);
    const [rss, heap] = [of(middle((sample) => sample.rss)), of(least((sample) => sample.heap))];
    change(`${name}: resident memory`, rss, rss.before * memory + MB, 'MB');
    change(`${name}: least heap`, heap, heap.before * memory + MB, 'MB');
    for (const [what, part] of [
      ['handles', of(middle((sample) => sample.handles))],
      ['open files', of(middle((sample) => sample.files))],
    ] as const)
      change(`${name}: ${what}`, part, part.before + handles, '');
    const costs = of(costOf);
    change(`${name}: processor time an answer`, costs, costs.before * cost, 'ms');
  }
  const terminal = (which: keyof Moment['terminal']): Change =>
    changeOf(moments, (part) => median(part.map((moment) => moment.terminal[which])));
  const [alive, resident] = [terminal('alive'), terminal('resident')];
  change('terminal: heap that is alive', alive, alive.before * memory + MB, 'MB');
  // Nothing makes V8 collect there before its old space has doubled: with 173 lines asked 24,000 times the heap that is alive
  // stays the same, while eighty MB more come and go.
  verdict.tell('terminal: resident memory', `${resident.before.toFixed(1)} → ${resident.after.toFixed(1)} MB`);
  const taking = (share: number): Change =>
    changeOf(moments, (part) =>
      percentile(
        part.flatMap(({ times }) => times),
        share,
      ),
    );
  const half = taking(0.5);
  change('time to an answer, p50', half, half.before * latency + LATENCY_MS, 'ms');
  const p99 = taking(0.99);
  verdict.tell('time to an answer, p99', `${p99.before.toFixed(0)} → ${p99.after.toFixed(0)} ms`);

  await ground.close(database);
  diary.close();
  verdict.told.push(...crowd.losses);
  return verdict;
}

if (import.meta.main)
  await runByFlags({ minutes: 30, rate: 20, 'cut-every': 20 }, ({ 'cut-every': cutEvery, ...numbers }, database) =>
    soak({ ...numbers, cutEvery, ...database }),
  );
