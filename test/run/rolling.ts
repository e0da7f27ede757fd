// `npm run rolling [-- --processes N] [--commands N] [--database URL]`: people on both platforms go on asking over HTTP, digests
// fall due, and each process in turn is ended with SIGTERM and started again. Nothing may be lost, and nothing come twice.
import { setTimeout as wait } from 'node:timers/promises';
import { openDatabase } from '#store/database.ts';
import { Line } from '../bench/line.ts';
import { percentile, Verdict } from '../bench/verdict.ts';
import { typed } from './commands.ts';
import { Digests } from './digests.ts';
import { Fleet, overHttp } from './fleet.ts';
import { runByFlags, startGround } from './ground.ts';

export type Rolling = {
  readonly processes: number;
  readonly commands: number;
  readonly perSecond: number;
  /** Channels with a digest, on each platform. */
  readonly channels: number;
  /** Empty; default a SQLite file that is thrown away. */
  readonly database?: string;
};

/** An operator's platform would kill what takes longer; the issue's own bound is the same. */
const GONE_BY_MS = 5000;
/** Slack's own answer to a post, so that some mention is always under way when a process has to go. */
const SLOW_POST_MS = 400;

export async function rolling({
  processes,
  commands,
  perSecond,
  channels,
  database: given,
}: Rolling): Promise<Verdict> {
  const ground = await startGround(given);
  const { discord, slack, url } = ground;
  const fleet = await Fleet.start(processes, { ...overHttp(discord, slack), DATABASE_URL: url });
  const database = await openDatabase(url);
  const digests = await Digests.subscribe(channels, fleet.balancer.url, { database, discord, slack });
  slack.api.faults.arm({ method: 'chat.postMessage', kind: 'delay', value: SLOW_POST_MS, times: 1_000_000 });
  digests.start(2000);

  let [asked, rolled, over] = [0, 0, false];
  const replacing = (async () => {
    while (!over) {
      await wait(300);
      await fleet.replace(rolled++ % processes);
    }
  })();
  const lost = { discord: 0, slack: 0 };
  const why = new Map<string, number>();
  const times: number[] = [];
  const mentions: Promise<{ ts: string; acked: boolean }>[] = [];
  const idle: Line[] = [];
  const under = new Set<Promise<void>>();
  const address = new URL(fleet.balancer.url);
  const ask = async (n: number, due: number): Promise<void> => {
    const line = idle.pop() ?? new Line(address);
    const { way, wire, expects } = typed(n, discord.people);
    const { status, body } = await line.ask(wire);
    times.push(performance.now() - due);
    if (status !== 0) idle.push(line);
    if (status === 200 && body.includes(expects)) return;
    lost[way] += 1;
    const said = status === 200 ? `200 without the answer: ${body.slice(0, 80)}` : String(status);
    why.set(said, (why.get(said) ?? 0) + 1);
  };
  const mention = async (n: number): Promise<{ ts: string; acked: boolean }> => {
    const ts = slack.space.ts();
    const event = {
      type: 'app_mention',
      user: `UM${n}`,
      channel: `CH${n % channels}`,
      text: '<@UBOTT1> whois Grossi',
      ts,
    };
    return { ts, acked: (await slack.people.event(event)).acked };
  };
  const began = performance.now();
  // A channel is posted to once a second, digests included.
  const everyMention = Math.ceil((2 * perSecond) / channels);
  for (; asked < commands || rolled < processes; asked += 1) {
    const due = began + (asked * 1000) / perSecond;
    if (due > performance.now()) await wait(due - performance.now());
    const work = ask(asked, due);
    under.add(work);
    void work.finally(() => under.delete(work));
    if (asked % everyMention === 0) mentions.push(mention(mentions.length));
  }
  over = true;
  await Promise.all(under);
  await replacing;
  const said = await Promise.all(mentions);
  const counted = await digests.finish();
  await fleet.stop();
  for (const line of idle) line.end();

  const replies = Map.groupBy(slack.space.messages, ({ thread_ts }) => thread_ts);
  const unanswered = said.filter(({ ts }) => !replies.has(ts)).length;
  const twice = said.filter(({ ts }) => (replies.get(ts)?.length ?? 0) > 1).length;
  const slowest = Math.max(...fleet.goings.map(({ ms }) => ms));
  const verdict = new Verdict();
  const { elsewhere, broken, alone } = fleet.balancer;
  verdict.tell('processes, store', `${processes}, ${database.kind}`);
  verdict.tell('restarts by SIGTERM while people asked', `${rolled}`);
  verdict.note('commands lost on Discord', `${lost.discord} of ${Math.ceil(asked / 2)}`, '0', lost.discord === 0);
  verdict.note('commands lost on Slack', `${lost.slack} of ${Math.floor(asked / 2)}`, '0', lost.slack === 0);
  verdict.note(
    'mentions without an answer, with two',
    `${unanswered}, ${twice} of ${said.length}`,
    '0, 0',
    unanswered + twice === 0,
  );
  verdict.note(
    'digests lost, repeated',
    `${counted.lost}, ${counted.repeated} of ${counted.expected}`,
    '0, 0',
    counted.lost === 0 && counted.repeated === 0 && counted.finished,
  );
  verdict.note(
    'SIGTERM to exit, slowest',
    `${(slowest / 1000).toFixed(1)} s of ${fleet.goings.length}`,
    `≤ ${GONE_BY_MS / 1000} s, status 0`,
    slowest <= GONE_BY_MS && fleet.goings.every(({ status }) => status === 0),
  );
  verdict.note('connections broken with a request on them', `${broken}`, '0', broken === 0);
  verdict.tell('sent to another process, waited for a ready one', `${elsewhere}, ${alone}`);
  verdict.tell(
    'time to an answer',
    `p50 ${percentile(times, 0.5).toFixed(1)} ms, p99 ${percentile(times, 0.99).toFixed(0)} ms`,
  );
  verdict.tell(
    'runs of digests',
    `${counted.runs}${counted.finished ? '' : ', unfinished'}; ${counted.along} slots told with the one before`,
  );
  for (const [kind, count] of why) verdict.tell(`  answered ${kind}`, `${count} times`);
  await ground.close(database);
  return verdict;
}

if (import.meta.main)
  await runByFlags({ processes: 2, commands: 6000, rate: 150, channels: 10 }, ({ rate, ...numbers }, database) =>
    rolling({ ...numbers, perSecond: rate, ...database }),
  );
