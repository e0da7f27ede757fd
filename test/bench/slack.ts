// Measures Slack: npm run bench -- slack. The real start against bare Bolt and the Chat SDK's echo, in one run, by ratios.
// Parts: http · latency · sockets · memory; all of them when none is named.

import { APP, TOKEN } from '../discord/local/world.ts';
import { startDiscord } from '../discord/stand-in.ts';
import { startSlack } from '../slack/stand-in.ts';
import { Child, local, started } from './slack-children.ts';
import { fire, offer } from './slack-load.ts';
import { median, percentile, Verdict } from './verdict.ts';

const SECRET = 'bench-signing-secret';
const ROUNDS = 3;
const SECONDS = 4;

const verdict = new Verdict();
const note = verdict.note.bind(verdict);

/** Ours, bare Bolt and the Chat SDK take turns, so that whatever else the machine does falls on all alike. */
async function http(): Promise<Record<string, number>> {
  const api = await local('slack-api.ts', []);
  const ours = await started({
    SLACK_BOT_TOKEN: 'xoxb-bench',
    SLACK_SIGNING_SECRET: SECRET,
    SLACK_API_URL: `${api.url}/api/`,
  });
  const size = (await fire(ours.url, SECRET, 0.2)).bytes;
  const bolt = await local('slack-bolt.ts', [`${size}`, SECRET, `${api.url}/api/`]);
  const chat = await local('peer/echo.mjs', [SECRET, `${api.url}/api/`]);
  const contenders = { ours, bolt, ...(chat.url ? { chat } : {}) };
  const rates: Record<string, number[]> = Object.fromEntries(Object.keys(contenders).map((name) => [name, []]));
  for (let round = -1; round < ROUNDS; round += 1)
    for (const [name, child] of Object.entries(contenders)) {
      const { perSecond, failed } = await fire(child.url, SECRET, round < 0 ? 1.5 : SECONDS);
      if (failed > 0) throw new Error(`${failed} requests to ${name} failed`);
      // The first round warms up.
      if (round >= 0) rates[name]!.push(perSecond);
    }
  // The same question is drawn once a minute; these are asked for the first time, each of them.
  const fresh = (await fire(ours.url, SECRET, SECONDS, (n) => `Larijani on:${1980 + (n % 46)}-${dayOfYear(n)}`))
    .perSecond;
  for (const child of [...Object.values(contenders), api]) await child.stop();
  const ratio = (other: string) => median(rates.ours!.map((rate, i) => rate / rates[other]![i]!));
  const perSecond = Object.fromEntries(
    Object.entries(rates).map(([name, values]) => [name, Math.round(median(values))]),
  );
  note(
    '/whois over HTTP, of bare Bolt acking the same size',
    `${ratio('bolt').toFixed(2)} (${perSecond.ours}/s of ${perSecond.bolt}/s)`,
    '≥ 0.6',
    ratio('bolt') >= 0.6,
  );
  if (chat.url)
    note('… of the Chat SDK’s echo', `${ratio('chat').toFixed(2)} (${perSecond.chat}/s)`, '≥ 2', ratio('chat') >= 2);
  else console.log('The Chat SDK is not installed: npm ci --prefix test/bench/peer');
  note('… when each is asked for the first time', `${Math.round(fresh)}/s`, 'told, not bound', true);
  return { fresh, ofBolt: ratio('bolt'), ...(chat.url ? { ofChat: ratio('chat') } : {}), ...perSecond, bytes: size };
}

/** A day that differs from request to request. */
const dayOfYear = (n: number): string => new Date(Date.UTC(2023, 0, 1 + (n % 365))).toISOString().slice(5, 10);

/** 200 a second offered, whatever becomes of the ones before. */
async function latency(): Promise<Record<string, number>> {
  const api = await local('slack-api.ts', []);
  const ours = await started({
    SLACK_BOT_TOKEN: 'xoxb-bench',
    SLACK_SIGNING_SECRET: SECRET,
    SLACK_API_URL: `${api.url}/api/`,
  });
  await fire(ours.url, SECRET, 1.5);
  const times = await offer(ours.url, SECRET, 200, 10);
  await ours.stop();
  await api.stop();
  const [p50, p99] = [percentile(times, 0.5), percentile(times, 0.99)];
  note('200/s offered, p99', `${p99.toFixed(1)} ms (p50 ${p50.toFixed(1)} ms)`, '≤ 100 ms', p99 <= 100);
  return { p50, p99 };
}

/** 2,000 commands while connections are made to go, twenty times, half of them without the other end letting go. */
async function sockets(): Promise<Record<string, number>> {
  const slack = await startSlack();
  const ours = await started({
    SLACK_BOT_TOKEN: 'xoxb-one',
    SLACK_APP_TOKEN: slack.sockets.appToken,
    SLACK_API_URL: slack.apiUrl,
  });
  const both = async (): Promise<void> => {
    while (slack.sockets.live < 2) await new Promise((next) => setTimeout(next, 5));
  };
  // Slack refreshes a connection hours after it was made, never while the house is still opening its doors.
  while (!(await slack.people.command('/whois', 'Larijani')).acked);
  const sent: Promise<{ acked: boolean; ms: number }>[] = [];
  for (let refresh = 0; refresh < 20; refresh += 1) {
    await both();
    const ending = slack.sockets.end(refresh % 2 === 0 ? 'refresh' : 'half-closed', { grace: 60 });
    for (let i = 0; i < 100; i += 1) {
      sent.push(slack.people.command('/whois', 'Larijani', { user: `U${sent.length}` }));
      await new Promise((next) => setTimeout(next, 3));
    }
    await ending;
  }
  const answers = await Promise.all(sent);
  const lost = answers.filter((a) => !a.acked).length;
  const [opened, worst] = [slack.sockets.opened, Math.max(...answers.map((a) => a.ms))];
  await ours.stop();
  await slack.close();
  note(
    'commands lost of 2,000 across 20 refreshes',
    `${lost} (slowest ${worst.toFixed(0)} ms, ${opened} connections)`,
    '0',
    lost === 0,
  );
  return { sent: answers.length, lost, worst, opened };
}

/** Resident memory ten seconds after the start, nothing asked. */
async function memory(): Promise<Record<string, number>> {
  const [slack, discord] = [await startSlack(), await startDiscord()];
  const settings = {
    SLACK_BOT_TOKEN: 'xoxb-one',
    SLACK_APP_TOKEN: slack.sockets.appToken,
    SLACK_API_URL: slack.apiUrl,
  };
  const both = {
    DISCORD_TOKEN: TOKEN,
    DISCORD_APPLICATION_ID: APP,
    DISCORD_API: discord.apiUrl,
  };
  const idle = async (env: Record<string, string>): Promise<number> => {
    const ours = await started(env);
    await new Promise((next) => setTimeout(next, 10_000));
    const mb = ours.memory();
    await ours.stop();
    return mb;
  };
  const first = await idle(settings);
  const [alone, together] = [await idle(settings), await idle({ ...settings, ...both })];
  await slack.close();
  await discord.close();
  note('idle after the first start, which reads every file', `${first.toFixed(0)} MB`, 'told, not bound', true);
  note('idle with the whole record', `${alone.toFixed(0)} MB`, '≤ 160 MB', alone <= 160);
  note('idle with Discord beside it', `${together.toFixed(0)} MB`, '≤ 190 MB', together <= 190);
  return { first, alone, together };
}

const PARTS = { http, latency, sockets, memory };

export async function bench(args: readonly string[]): Promise<void> {
  const wanted = args.length > 0 ? args : Object.keys(PARTS);
  const measured: Record<string, unknown> = {};
  try {
    for (const part of wanted) measured[part] = await PARTS[part as keyof typeof PARTS]();
  } finally {
    Child.stopAll();
  }
  console.log(JSON.stringify({ bench: 'slack', ...measured }));
  verdict.print();
}

if (import.meta.main) await bench(process.argv.slice(2));
