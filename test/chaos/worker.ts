// One process of the bot that only delivers digests, with the real adapters. It is told the data and the step to die at by its parent.
import { flushCompileCache } from 'node:module';
import { discordMessenger } from '#adapters/discord/messenger.ts';
import { roadsTo } from '#adapters/discord/rest.ts';
import type { DiscordSettings } from '#adapters/discord/settings.ts';
import { Clients } from '#adapters/slack/clients.ts';
import { slackMessenger } from '#adapters/slack/messenger.ts';
import { paceOf } from '#adapters/slack/queue.ts';
import type { Step } from '#digest/works.ts';
import { openDatabase } from '#store/database.ts';
import { en } from '#words/en.ts';
import { openDigests } from '../../src/digests.ts';
import { APP } from '../discord/local/world.ts';
import { datasetAt, type Versions } from './record.ts';

/** What a worker is started with. */
export type Job = {
  readonly database: string;
  readonly discord: { readonly api: string; readonly token: string };
  readonly slack: { readonly api: string; readonly token: string };
  readonly versions: Versions;
  readonly leaseMs: number;
  /** Die at the n-th time this step is reached. */
  readonly fatal?: { readonly step: Step; readonly times: number };
};

const job = JSON.parse(process.env.CHAOS_JOB!) as Job;
const silent = () => {};
const log = { debug: silent, info: silent, warn: silent, error: silent };
const clients = new Clients({ apiUrl: job.slack.api, managers: 'members' }, async () => job.slack.token, log);
const wait = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));
const pace = paceOf(Date.now, wait);
const slack = slackMessenger({ clients, pace, words: () => en, log });
const settings = { ...job.discord, applicationId: APP } as DiscordSettings;
const discord = discordMessenger({ ...roadsTo(settings, log, Date.now, wait), applicationId: APP, words: () => en });

let reached = 0;
const digests = await openDigests({
  database: await openDatabase(job.database),
  dataset: datasetAt(job.versions),
  ways: { discord, slack },
  wordsFor: () => en,
  leaseMs: job.leaseMs,
  onStep(step) {
    if (step === 'looking-up') process.send?.({ lookedUp: true });
    if (step === job.fatal?.step && ++reached === job.fatal.times) {
      process.send?.({ died: step });
      process.kill(process.pid, 'SIGKILL');
    }
  },
  onTrouble: (about, error) =>
    process.send?.({ trouble: `${about}: ${error instanceof Error ? error.message : error}` }),
});
process.on('message', (told: { versions?: Versions; stop?: true }) => {
  if (told.versions) void digests.takeUp(datasetAt(told.versions));
  if (told.stop) void digests.close().then(() => process.exit(0));
});
process.on('disconnect', () => process.exit(0));
digests.clock.start();
setInterval(() => {
  const { user, system } = process.cpuUsage();
  process.send?.({ rss: process.memoryUsage.rss(), cpu: (user + system) / 1e6 });
}, 2000).unref();
// Whoever is killed leaves no compiled code behind; written now, it lets the next process start sooner.
flushCompileCache();
process.send?.({ ready: true });
