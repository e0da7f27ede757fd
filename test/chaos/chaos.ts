// `npm run chaos [-- --kills N] [--database URL] [--processes N] [--channels N]`: processes that deliver digests to the local
// Discord and Slack are killed at random moments and at every named step, while the record changes. Then it is counted.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { openDatabase } from '#store/database.ts';
import { TOKEN } from '../discord/local/world.ts';
import { startDiscord } from '../discord/stand-in.ts';
import { startSlack } from '../slack/stand-in.ts';
import { bundleWorker } from './bundle.ts';
import { Crowd } from './crowd.ts';
import { allDue, dropAll, hurry, idle, places, settle } from './ground.ts';
import { judge, standing } from './judge.ts';
import { grow, type Versions } from './record.ts';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '200' },
    database: { type: 'string' },
    processes: { type: 'string', default: '4' },
    channels: { type: 'string', default: '8' },
  },
});
const [kills, processes, channels] = [Number(values.kills), Number(values.processes), Number(values.channels)];
const LEASE_MS = 6_000;
const ROUND_MS = 2_000;

const folder = mkdtempSync(join(tmpdir(), 'chaos-'));
const url = values.database ?? `sqlite:${join(folder, 'chaos.db')}`;
const [discord, slack, database] = [await startDiscord(), await startSlack(), await openDatabase(url)];
const where = places(channels, discord, slack);
let versions: Versions = { before: 0 };
await settle(database, where, versions);

const worker = await bundleWorker(folder);
const crowd = new Crowd(processes, {
  database: url,
  discord: { api: discord.apiUrl, token: TOKEN },
  slack: { api: slack.apiUrl, token: 'xoxb-one' },
  leaseMs: LEASE_MS,
  cache: join(folder, 'cache'),
  worker,
  versions: () => versions,
});
// Whoever has no more time gets the judgement of what was done: ^C ends the killing, not the run.
let enough = false;
process.once('SIGINT', () => {
  enough = true;
});
const started = performance.now();
crowd.start();
for (let round = 1; crowd.killed < kills && !enough; round++) {
  if (round % 2 === 0) {
    versions = grow(versions, round / 2);
    crowd.tell({ versions });
  }
  await allDue(database, round);
  // What networks and platforms do anyway.
  discord.world.faults.arm({ what: 'message', kind: 'lost-response' });
  discord.world.faults.arm({ what: 'message', kind: 'rate-limit' });
  discord.world.faults.arm({ what: 'message', kind: 'delay', value: 80, times: 4 });
  slack.api.faults.arm({ method: 'chat.postMessage', kind: 'lost-response' });
  slack.api.faults.arm({ method: 'chat.postMessage', kind: 'lost-request' });
  slack.api.faults.arm({ method: 'chat.postMessage', kind: 'delay', value: 80, times: 4 });
  await wait(ROUND_MS);
  process.stderr.write(`\r${crowd.killed} of ${kills} kills, round ${round} `);
}
crowd.calm();
discord.world.faults.clear();
slack.api.faults.clear();
await hurry(database, LEASE_MS);
let finished = await idle(database, 180_000);
// What was over a digest's cap comes with the next ones.
for (let round = 0; finished; round--) {
  const before = standing(discord, slack).length;
  await allDue(database, round);
  finished = await idle(database, 60_000);
  if (standing(discord, slack).length === before) break;
}
await crowd.stop();
const verdict = await judge(database, { discord, slack, places: where, versions });

console.log(
  `\n${database.kind}, ${processes} processes, ${crowd.killed} kills in ${((performance.now() - started) / 1000).toFixed(0)} s`,
);
console.log(
  `killed when: ${Object.entries(crowd.steps)
    .map(([step, count]) => `${step} ${count}`)
    .join(', ')}`,
);
console.log(
  `channels ${verdict.channels}, messages ${verdict.messages}, edits ${verdict.edits}, runs ${JSON.stringify(verdict.runs)}`,
);
console.log(
  `messages looked up ${crowd.lookedUp}, sent again because the platform could not tell ${verdict.maybeRepeated}`,
);
console.log(
  `lost ${verdict.lost.length}, told twice ${verdict.toldTwice.length}, told twice and explained ${verdict.explained.length}, uncorrected ${verdict.uncorrected.length}, finished ${finished}`,
);
console.log(`refused by the platforms' limits ${discord.world.violations.length + slack.space.violations.length}`);
for (const line of [...verdict.lost, ...verdict.toldTwice, ...verdict.explained, ...verdict.uncorrected].slice(0, 40))
  console.log(`  ${line}`);
for (const [trouble, count] of crowd.troubles) console.log(`  trouble, ${count} times: ${trouble}`);

if (database.kind === 'postgres') await dropAll(database);
await Promise.all([database.close(), discord.close(), slack.close()]);
for (const made of [folder, worker]) rmSync(made, { recursive: true, force: true });
process.exitCode =
  finished && verdict.lost.length + verdict.toldTwice.length + verdict.uncorrected.length === 0 ? 0 : 1;
