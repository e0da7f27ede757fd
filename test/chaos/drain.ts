// `npm run drain [-- --channels N] [--database URL] [--processes N]`: so many channels due in one minute, against Discord's own rate.
import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { spreadOf } from '#digest/due.ts';
import { EVERYTHING } from '#digest/wanted.ts';
import { LEASE_MS, shelve } from '#digest/works.ts';
import { openDatabase } from '#store/database.ts';
import { countingDiscord } from './counting-discord.ts';
import { dropAll } from './ground.ts';
import { datasetAt } from './record.ts';
import type { Job } from './worker.ts';

const { values } = parseArgs({
  options: {
    channels: { type: 'string', default: '10000' },
    processes: { type: 'string', default: '2' },
    database: { type: 'string' },
  },
});
const [channels, processes] = [Number(values.channels), Number(values.processes)];
const folder = mkdtempSync(join(tmpdir(), 'drain-'));
const url = values.database ?? `sqlite:${join(folder, 'drain.db')}`;
const [database, discord] = [await openDatabase(url), await countingDiscord()];
const CHUNK = 500;
const base = 1_300_000_000_000_000_000n;

await shelve(database, datasetAt({ before: 0 }), Date.now());
const versions = { before: 0, ...Object.fromEntries(Array.from({ length: 5 }, (_, i) => [`e${i}`, 1])) };
await database.db.insertInto('tenant').values({ id: 'discord:g1', platform: 'discord', removed_at: null }).execute();
const opens = Date.now() + 15_000;
// Half a day away, so that no second slot opens meanwhile.
const rhythm = `daily ${String((new Date(opens).getUTCHours() + 12) % 24).padStart(2, '0')}:00`;
for (let from = 0; from < channels; from += CHUNK) {
  const ids = Array.from({ length: Math.min(CHUNK, channels - from) }, (_, i) => String(base + BigInt(from + i)));
  const places = ids.map((channel) => ({ id: `discord:g1:${channel}`, tenant: 'discord:g1', channel, name: null }));
  await database.db.insertInto('place').values(places).execute();
  const rows = places.map(({ id }, i) => ({
    ...{
      id: `d${from + i}`,
      place: id,
      rhythm,
      zone: 'UTC',
      quiet: '',
      filter: JSON.stringify(EVERYTHING),
    },
    ...{ nothing_new: 'silent', cap: 12, since: null, baseline: 1, locale: null, owner: 'nobody', owner_left: null },
    ...{ made_at: opens, state: 'active' as const, failures: 0, trouble: null },
    ...{ due_at: opens + spreadOf(id), due_slot: '2030-01-01T09:00' },
  }));
  await database.db.insertInto('subscription').values(rows).execute();
}

const job: Job = {
  database: url,
  discord: { api: discord.api, token: 'local' },
  slack: { api: 'http://127.0.0.1:9/api/', token: 'xoxb-none' },
  versions,
  leaseMs: LEASE_MS,
};
const memory: number[][] = [];
const cpu: number[] = [];
const troubles = new Map<string, number>();
const children = Array.from({ length: processes }, (_, i) => {
  const child = fork(new URL('worker.ts', import.meta.url), {
    env: { ...process.env, CHAOS_JOB: JSON.stringify(job) },
  });
  memory.push([]);
  child.on('message', (said: { rss?: number; cpu?: number; trouble?: string }) => {
    if (said.rss) memory[i]!.push(said.rss);
    if (said.cpu) cpu[i] = said.cpu;
    const kind = said.trouble?.replace(/^[^:]*: /, '');
    if (kind) troubles.set(kind, (troubles.get(kind) ?? 0) + 1);
  });
  return child;
});
const allowed = Math.max(60, channels / 50);
while (Date.now() < opens + allowed * 3000) {
  await wait(1000);
  process.stderr.write(`\r${discord.messages.size} of ${channels} `);
  if (discord.messages.size >= channels) break;
}
const took = (Date.now() - opens) / 1000;
await wait(2000);
const gone = children.map((child) => new Promise((done) => child.once('exit', done)));
for (const child of children) child.send({ stop: true });
await Promise.all(gone);

const runs = await database.db.selectFrom('run').select(['claimed_at', 'settled_at', 'state', 'holder']).execute();
const times = runs
  .flatMap((run) => (run.settled_at === null ? [] : [run.settled_at - run.claimed_at]))
  .sort((a, b) => a - b);
const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
const twice = [...discord.messages.values()].filter((count) => count > 1).length;
const mb = (bytes: number | undefined): string => ((bytes ?? 0) / 1e6).toFixed(0);
console.log(`\n${database.kind}, ${processes} processes, ${channels} channels due within one minute`);
console.log(
  `drained in ${took.toFixed(0)} s; Discord's 50 a second and the minute of spread allow ${allowed.toFixed(0)} s: ${(took / allowed).toFixed(2)} ×`,
);
console.log(`told ${discord.messages.size}, told twice ${twice}, refused with 429 ${discord.refused()}`);
console.log(`claim to settle: median ${at(0.5)} ms, p99 ${at(0.99)} ms, most ${at(1)} ms`);
console.log(
  `by process: ${Object.values(Object.groupBy(runs, ({ holder }) => holder))
    .map((own) => own!.length)
    .join(', ')}`,
);
for (const [i, rss] of memory.entries())
  console.log(
    `memory of process ${i + 1}: a quarter through ${mb(rss[Math.floor(rss.length / 4)])} MB, half ${mb(rss[Math.floor(rss.length / 2)])} MB, at the end ${mb(rss.at(-1))} MB`,
  );
const own = process.cpuUsage();
console.log(
  `CPU seconds: ${cpu.map((seconds) => seconds.toFixed(1)).join(' and ')} of the processes, start included; ${((own.user + own.system) / 1e6).toFixed(1)} of this one with its Discord`,
);
for (const [kind, count] of troubles) console.log(`trouble, ${count} times: ${kind}`);
if (database.kind === 'postgres') await dropAll(database);
await database.close();
discord.close();
rmSync(folder, { recursive: true, force: true });
process.exitCode = discord.messages.size === channels && twice === 0 && took <= allowed * 1.15 ? 0 : 1;
