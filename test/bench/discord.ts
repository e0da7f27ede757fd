// Measures Discord: npm run bench -- discord. The real start against bare discord.js, in one run, by ratios.
// Parts: gateway · latency · http · memory · faults; all of them when none is named. `--people N` asks in memory, 100,000
// by default; `--million` asks a million and tells how memory goes on the way.
import type { Json } from '../discord/local/world.ts';
import { APP, TOKEN } from '../discord/local/world.ts';
import { type LocalDiscord, startDiscord } from '../discord/stand-in.ts';
import { faults as breakThings } from './discord-faults.ts';
import { flood, offer, request, whois } from './discord-load.ts';
import { Child, local, started } from './slack-children.ts';
import { median, percentile, Verdict } from './verdict.ts';

const ROUNDS = 3;
const SECONDS = 3;
let people = 1;

const verdict = new Verdict();
const note = verdict.note.bind(verdict);

const settings = (discord: LocalDiscord): Record<string, string> => ({
  ...{ DISCORD_TOKEN: TOKEN, DISCORD_APPLICATION_ID: APP, DISCORD_API: discord.apiUrl },
});

/** A Discord that keeps nothing: it would be all that grows. */
async function forgetful(): Promise<LocalDiscord> {
  const discord = await startDiscord();
  discord.world.remembers = false;
  return discord;
}

/** What we answer to `/whois`, for the bare ones to repeat. */
async function ourAnswer(): Promise<string> {
  const discord = await startDiscord();
  const ours = await started(settings(discord));
  const asked = await discord.people.command('whois', { person: 'Larijani' });
  while (!asked.callback) await new Promise((next) => setTimeout(next, 10));
  await ours.stop();
  await discord.close();
  return JSON.stringify((asked.callback as { data: Json }).data);
}

/** Ours and the bare one take turns, so that whatever else the machine does falls on both alike. */
async function gateway(): Promise<Record<string, number>> {
  const message = await ourAnswer();
  const [here, there] = [await forgetful(), await forgetful()];
  const ours = await started(settings(here));
  const bare = await local('discord-bare.ts', ['gateway', there.apiUrl, TOKEN, message]);
  const sides = { ours: [here, ours], bare: [there, bare] } as const;
  const rates = { ours: [] as number[], bare: [] as number[] };
  const cpu = { ours: [] as number[], bare: [] as number[] };
  for (let round = -1; round < ROUNDS; round += 1)
    for (const [name, [discord, child]] of Object.entries(sides) as ['ours', (typeof sides)['ours']][]) {
      const { perSecond, perCpuSecond, asked } = await flood(discord, child, round < 0 ? 2 : SECONDS, people);
      people += asked;
      if (round < 0) continue;
      rates[name].push(perSecond);
      cpu[name].push(perCpuSecond);
    }
  const fresh = await flood(here, ours, SECONDS, people, (n) => `Larijani ${'y'.repeat(n % 3)}${n}`);
  for (const child of [ours, bare]) await child.stop();
  for (const discord of [here, there]) await discord.close();
  const ratio = median(rates.ours.map((rate, i) => rate / rates.bare[i]!));
  const ofCpu = median(cpu.ours.map((rate, i) => rate / cpu.bare[i]!));
  note(
    '/whois over the gateway, of bare discord.js',
    `${ratio.toFixed(2)} (${Math.round(median(rates.ours))}/s of ${Math.round(median(rates.bare))}/s)`,
    '≥ 0.7',
    ratio >= 0.7,
  );
  note(
    '… per second of its processor',
    `${ofCpu.toFixed(2)} (${Math.round(median(cpu.ours))} of ${Math.round(median(cpu.bare))})`,
    '≥ 0.7',
    ofCpu >= 0.7,
  );
  note('… when each is asked for the first time', `${Math.round(fresh.perSecond)}/s`, 'told, not bound', true);
  return {
    ratio,
    ofCpu,
    fresh: fresh.perSecond,
    ours: median(rates.ours),
    bare: median(rates.bare),
    bytes: message.length,
  };
}

async function latency(): Promise<Record<string, number>> {
  const discord = await forgetful();
  const ours = await started(settings(discord));
  await flood(discord, ours, 1.5, people);
  const times = await offer(discord, 500, 10, people + 1_000_000);
  await ours.stop();
  await discord.close();
  const came = times.filter((time) => time !== undefined);
  const [p50, p99] = [percentile(came, 0.5), percentile(came, 0.99)];
  note(
    '500/s offered, p99',
    `${p99.toFixed(1)} ms (p50 ${p50.toFixed(1)} ms, ${times.length - came.length} lost)`,
    '≤ 50 ms',
    p99 <= 50 && came.length === times.length,
  );
  return { p50, p99, lost: times.length - came.length };
}

async function http(): Promise<Record<string, number>> {
  const message = await ourAnswer();
  const discord = await forgetful();
  const { publicKey } = discord.people;
  const ours = await started({ ...settings(discord), DISCORD_PUBLIC_KEY: publicKey });
  const bare = await local('discord-bare.ts', ['http', publicKey, message]);
  const rates = { ours: [] as number[], bare: [] as number[] };
  const cpu = { ours: [] as number[], bare: [] as number[] };
  for (let round = -1; round < ROUNDS; round += 1)
    for (const [name, child] of [
      ['ours', ours],
      ['bare', bare],
    ] as const) {
      discord.people.requestUrl = `${child.url}/discord/interactions`;
      const { perSecond, perCpuSecond, failed } = await request(discord, child, round < 0 ? 2 : SECONDS, people);
      people += 100_000;
      if (failed > 0) throw new Error(`${failed} requests to ${name} failed`);
      if (round < 0) continue;
      rates[name].push(perSecond);
      cpu[name].push(perCpuSecond);
    }
  for (const child of [ours, bare]) await child.stop();
  await discord.close();
  const ratio = median(rates.ours.map((rate, i) => rate / rates.bare[i]!));
  const ofCpu = median(cpu.ours.map((rate, i) => rate / cpu.bare[i]!));
  note(
    '/whois over HTTP, of a bare signature check',
    `${ratio.toFixed(2)} (${Math.round(median(rates.ours))}/s of ${Math.round(median(rates.bare))}/s)`,
    '≥ 0.7',
    ratio >= 0.7,
  );
  note(
    '… per second of its processor',
    `${ofCpu.toFixed(2)} (${Math.round(median(cpu.ours))} of ${Math.round(median(cpu.bare))})`,
    '≥ 0.7',
    ofCpu >= 0.7,
  );
  return { ratio, ofCpu, ours: median(rates.ours), bare: median(rates.bare) };
}

/** Seconds of quiet in which memory is read: the least of them counts. */
const REST_S = 60;

/** Resident memory after the start; and what people who never ask twice leave behind once all is quiet again. */
async function memory(crowd: number): Promise<Record<string, number>> {
  const discord = await forgetful();
  const ours = await started(settings(discord));
  // V8 gives back what it no longer needs some time after the last question.
  const rested = async (): Promise<number> => {
    let least = Number.POSITIVE_INFINITY;
    for (let second = 0; second < REST_S; second++) {
      await new Promise((next) => setTimeout(next, 1000));
      least = Math.min(least, ours.memory());
    }
    return least;
  };
  const idle = await rested();
  let told = people;
  const asked = async (many: number): Promise<number> => {
    for (let left = many; left > 0; ) {
      const { asked: these } = await flood(discord, ours, Math.min(5, left / 1000), people);
      people += these;
      left -= these;
      if (people - told < 50_000) continue;
      told = people;
      console.error(`${people} people: ${ours.memory().toFixed(0)} MB`);
    }
    return rested();
  };
  // Warm, then many more: what is gained from here on would be gained for ever.
  const warm = await asked(crowd / 10);
  const after = await asked(crowd);
  await ours.stop();
  await discord.close();
  const gained = after / warm - 1;
  note('idle with the whole record', `${idle.toFixed(0)} MB`, '≤ 150 MB', idle <= 150);
  note(
    `gained by ${crowd} people`,
    `${(100 * gained).toFixed(1)} % (${warm.toFixed(0)} → ${after.toFixed(0)} MB)`,
    '≤ 5 %',
    gained <= 0.05,
  );
  return { idle, warm, after, crowd };
}

async function faults(): Promise<Record<string, number>> {
  const told = await breakThings(200, settings, (discord, n) => whois(discord.people, people + n));
  note(
    `lost of ${told.asked} through ${told.faults} faults`,
    `${told.lost} (answered twice ${told.twice}, slowest ${told.slowest.toFixed(0)} ms)`,
    '0',
    told.lost === 0 && told.twice === 0,
  );
  return told;
}

const PARTS = { gateway, latency, http, memory, faults };

export async function bench(args: readonly string[]): Promise<void> {
  const at = args.indexOf('--people');
  const crowd = args.includes('--million') ? 1_000_000 : at < 0 ? 100_000 : Number(args[at + 1]);
  const named = args.filter((arg) => arg in PARTS) as (keyof typeof PARTS)[];
  const measured: Record<string, unknown> = {};
  try {
    for (const part of named.length > 0 ? named : (Object.keys(PARTS) as (keyof typeof PARTS)[]))
      measured[part] = await PARTS[part](crowd);
  } finally {
    Child.stopAll();
  }
  console.log(JSON.stringify({ bench: 'discord', ...measured }));
  verdict.print();
}

if (import.meta.main) await bench(process.argv.slice(2));
