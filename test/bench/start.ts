// How long a start takes until /readyz says ready, with both platforms configured, and what rests in memory: npm run bench -- start
import { APP, TOKEN } from '../discord/local/world.ts';
import { startDiscord } from '../discord/stand-in.ts';
import { startSlack } from '../slack/stand-in.ts';
import { Child, started } from './slack-children.ts';

const TIMES = 5;
const BOUNDS = { ms: 1500, mb: 150 };

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!;
const rest = (ms: number) => new Promise((next) => setTimeout(next, ms));

type Start = { readonly ms: number; readonly cpu: number; readonly ask: number; readonly mb: number };

async function startWith(settings: Record<string, string>): Promise<Start> {
  const begin = performance.now();
  // The greeting, and with it the address, comes last of all; /readyz has the last word.
  const ours = await started(settings);
  while ((await fetch(`${ours.url}/readyz`)).status !== 200) await rest(10);
  const [ms, cpu] = [performance.now() - begin, ours.cpu()];
  const asked = performance.now();
  await fetch(`${ours.url}/api/ask?${new URLSearchParams({ line: '/ask when did Larijani visit Muscat?' })}`);
  const ask = performance.now() - asked;
  await rest(10_000);
  const mb = ours.memory();
  await ours.stop();
  return { ms, cpu, ask, mb };
}

export async function bench(): Promise<void> {
  const [discord, slack] = [await startDiscord(), await startSlack()];
  discord.world.remembers = false;
  const settings = {
    ...{ DISCORD_TOKEN: TOKEN, DISCORD_APPLICATION_ID: APP, DISCORD_API: discord.apiUrl },
    ...{ SLACK_BOT_TOKEN: 'xoxb-one', SLACK_APP_TOKEN: slack.sockets.appToken, SLACK_API_URL: slack.apiUrl },
  };
  const tell = (what: string, { ms, cpu, ask, mb }: Start): void =>
    console.log(
      `${what}: ready after ${ms.toFixed(0)} ms (${(1000 * cpu).toFixed(0)} ms of processor), first /ask ${ask.toFixed(0)} ms, at rest ${mb.toFixed(0)} MB`,
    );
  try {
    tell('the first start, which reads the YAML', await startWith(settings));
    const starts: Start[] = [];
    for (let i = 0; i < TIMES; i += 1) starts.push(await startWith(settings));
    const of = (what: keyof Start): number => median(starts.map((start) => start[what]));
    const typical = { ms: of('ms'), cpu: of('cpu'), ask: of('ask'), mb: of('mb') };
    tell(`starts after it, the median of ${TIMES}`, typical);
    console.log(`bounds: ${BOUNDS.ms} ms; ${BOUNDS.mb} MB with one platform, bench -- discord memory`);
    if (typical.ms > BOUNDS.ms) process.exitCode = 1;
  } finally {
    Child.stopAll();
    await Promise.all([discord.close(), slack.close()]);
  }
}
