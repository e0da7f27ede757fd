// `npm run bench -- processes [--database URL]`: commands a second over HTTP, Discord's and Slack's mixed, by one process and by two.
// The commands are signed before the clock starts, so that what sends them takes little of the processors they share.
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { startDiscord } from '../discord/stand-in.ts';
import { typed } from '../run/commands.ts';
import { overHttp } from '../run/fleet.ts';
import { startSlack } from '../slack/stand-in.ts';
import { Line } from './line.ts';
import { Child, started } from './slack-children.ts';
import { median, Verdict } from './verdict.ts';

const SECONDS = 3;
const ROUNDS = 5;
/** Requests under way at each process. */
const AT_ONCE = 32;
/** More than are answered in one round. */
const PREPARED = 20_000;
const WANTED = 1.6;

type Measured = {
  readonly perSecond: number;
  /** Milliseconds of processor time a command costs: the processes, and what sends. */
  readonly ours: number;
  readonly sending: number;
};

/** As many as are answered in a round; each process has its own connections, and they share the commands. */
async function round(children: readonly Child[], wires: readonly string[]): Promise<Measured> {
  let [next, answered] = [0, 0];
  const cpuOf = (): number => children.reduce((sum, child) => sum + child.cpu(), 0);
  const [cpu, own, began] = [cpuOf(), process.cpuUsage(), performance.now()];
  const line = async (child: Child): Promise<void> => {
    const connection = new Line(new URL(child.url));
    while (performance.now() - began < SECONDS * 1000 && next < wires.length) {
      const { status } = await connection.ask(wires[next++]!);
      if (status !== 200) throw new Error(`answered ${status}`);
      answered += 1;
    }
    connection.end();
  };
  await Promise.all(children.flatMap((child) => Array.from({ length: AT_ONCE }, () => line(child))));
  const took = performance.now() - began;
  const { user, system } = process.cpuUsage(own);
  return {
    perSecond: (answered / took) * 1000,
    ours: ((cpuOf() - cpu) * 1000) / answered,
    sending: (user + system) / 1000 / answered,
  };
}

export async function bench(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...args], options: { database: { type: 'string' } } });
  const [discord, slack] = [await startDiscord(), await startSlack()];
  discord.world.remembers = false;
  const store: Record<string, string> = values.database ? { DATABASE_URL: values.database } : {};
  const verdict = new Verdict();
  try {
    const children: Child[] = [];
    for (let i = 0; i < 2; i++) children.push(await started({ ...overHttp(discord, slack), ...store }));
    let made = 0;
    const prepare = (): string[] =>
      Array.from({ length: PREPARED }, () => {
        const { wire } = typed(made++, discord.people);
        return wire;
      });
    const sides = { one: children.slice(0, 1), two: children };
    const measured: Record<keyof typeof sides, Measured[]> = { one: [], two: [] };
    // They take turns, so that whatever else the machine does falls on both; the first round warms up.
    for (let n = -1; n < ROUNDS; n++)
      for (const side of ['two', 'one'] as const) {
        const wires = prepare();
        discord.world.interactions.clear();
        const result = await round(sides[side], wires);
        if (n >= 0) measured[side].push(result);
      }
    for (const child of children) await child.stop();
    const middle = (side: keyof typeof sides, of: (m: Measured) => number): number => median(measured[side].map(of));
    const ratio = median(measured.two.map(({ perSecond }, i) => perSecond / measured.one[i]!.perSecond));
    const [one, two] = [middle('one', ({ ours }) => ours), middle('two', ({ ours }) => ours)];
    const sending = middle('two', (m) => m.sending);
    // With a processor for each, two would answer twice as many, less what each command costs more beside another process.
    const apart = (2 * one) / two;
    // What is left on this machine when what sends takes its share.
    const possible = Math.min(2, (availableParallelism() * one) / (two + sending));
    verdict.note(
      'commands/s of two processes, of one',
      `${ratio.toFixed(2)} (${Math.round(middle('two', (m) => m.perSecond))}/s of ${Math.round(middle('one', (m) => m.perSecond))}/s)`,
      `≥ ${WANTED}, or as below`,
      ratio >= WANTED || apart >= WANTED,
    );
    verdict.note(
      '… with a processor for each, by what a command costs',
      `${apart.toFixed(2)} (${two.toFixed(3)} ms beside another, ${one.toFixed(3)} ms alone)`,
      `≥ ${WANTED}`,
      apart >= WANTED,
    );
    verdict.tell(
      `… at most possible here, sender included, on ${availableParallelism()} processors`,
      `${possible.toFixed(2)} (sending costs ${sending.toFixed(3)} ms)`,
    );
    console.log(JSON.stringify({ bench: 'processes', ratio, apart, possible, one, two, sending }));
  } finally {
    Child.stopAll();
  }
  await Promise.all([discord.close(), slack.close()]);
  verdict.print();
}

if (import.meta.main) await bench(process.argv.slice(2));
