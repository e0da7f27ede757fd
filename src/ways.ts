// The platforms that are configured, opened: each with its routes for the one server and its messenger for digests.
import { setTimeout as wait } from 'node:timers/promises';
import type { Discord } from '#adapters/discord/connect.ts';
import type { Draw } from '#adapters/discord/outgoing.ts';
import { discordSettings } from '#adapters/discord/settings.ts';
import type { Route, Slack } from '#adapters/slack/connect.ts';
import type { Standing } from '#adapters/slack/door.ts';
import { slackSettings } from '#adapters/slack/settings.ts';
import type { Budget } from '#adapters/web/metrics.ts';
import type { Env } from '#config/env.ts';
import type { Log } from '#config/log.ts';
import type { Place } from '#core/command.ts';
import type { House } from '#core/house.ts';
import type { Ways } from '#digest/messengers.ts';
import type { Reports } from '#digest/reports.ts';
import { type Audience, audiences } from '#store/audience.ts';
import type { Database } from '#store/database.ts';
import { subscriptionsIn } from '#store/subscriptions.ts';
import { placeKey, tenantKey } from '#store/tenants.ts';

export type Platforms = {
  readonly routes: readonly Route[];
  readonly messengers: Ways;
  /** Each platform and whether it can take questions now. */
  checks(): { readonly name: string; readonly ok: boolean }[];
  /** What the platforms allow, and how much of it is used. */
  budgets(): Budget[];
  stop(): Promise<void>;
};

type Ground = {
  readonly env: Env;
  readonly house: House;
  readonly log: Log;
  readonly database: Database;
  /** Told what becomes of channels; undefined until the digests are open. */
  readonly reports: () => Reports | undefined;
  /** A picture as PNG, for platforms that take files. */
  readonly draw: Draw;
};

/** The questions Slack's own doors ask. */
const DOORS = {
  mention: (text: string) => ({ command: 'ask', given: { question: text } }),
  message: (text: string, day: string) => ({ command: 'explain', given: { text, on: day } }),
  home: [{ command: 'timeline', given: { order: 'newest' } }],
  knock: { command: 'help', given: {} },
} as const;

export async function openPlatforms({ env, house, log, database, draw, reports }: Ground): Promise<Platforms> {
  const seen = await audiencesAtHand(database, log);
  const opening = [
    openDiscord({ env, house, log, draw }, seen.of),
    openSlack({ env, house, log, database, draw, reports }, seen.of),
  ] as const;
  // Neither waits for the other; but where one cannot be opened the house does not start, and the other goes again.
  const [discord, slack] = await Promise.all(opening).catch((error: unknown) => {
    for (const platform of opening) platform.then((opened) => opened?.stop()).catch(() => {});
    throw error;
  });
  return {
    routes: [...(slack?.routes ?? []), ...(discord?.routes ?? [])],
    messengers: { ...(discord ? { discord: discord.messenger } : {}), ...(slack ? { slack: slack.messenger } : {}) },
    checks: () => [
      ...(discord ? [{ name: 'discord', ok: discord.isReady }] : []),
      ...(slack ? [{ name: 'slack', ok: slack.isReady }] : []),
    ],
    budgets: () => (discord ? [discord.refusals] : []),
    async stop() {
      seen.stop();
      await Promise.all([discord?.stop(), slack?.stop()]);
    },
  };
}

type AudienceOf = (place: Place) => Audience | undefined;

/** What managers chose, re-read every second: nothing may be looked up between an interaction and its answer. */
async function audiencesAtHand(database: Database, log: Log): Promise<{ of: AudienceOf; stop(): void }> {
  let chosen = await audiences(database);
  const again = setInterval(async () => {
    try {
      chosen = await audiences(database);
    } catch (err) {
      log.warn({ err }, 'who sees answers could not be read; the last known choice stands');
    }
  }, 1000).unref();
  return { of: (place) => chosen.get(placeKey(place)), stop: () => clearInterval(again) };
}

/** discord.js is loaded only where Discord is configured: it is a third of the start. */
async function openDiscord(
  { env, house, log, draw }: Pick<Ground, 'env' | 'house' | 'log' | 'draw'>,
  audienceOf: AudienceOf,
): Promise<Discord | undefined> {
  const settings = discordSettings(env);
  if (!settings) return undefined;
  const { createDiscord } = await import('#adapters/discord/connect.ts');
  const discord = createDiscord({ settings, house, log, explain: DOORS.message, audienceOf, draw });
  await discord.start();
  return discord;
}

async function openSlack(
  { env, house, log, database, draw, reports }: Ground,
  audienceOf: AudienceOf,
): Promise<Slack | undefined> {
  const settings = slackSettings(env);
  if (!settings) return undefined;
  const { createSlack } = await import('#adapters/slack/connect.ts');
  const now = () => Date.now();
  const slack = createSlack({
    settings,
    house,
    log,
    draw,
    doors: DOORS,
    audienceOf,
    reports,
    now,
    wait: async (ms) => void (await wait(ms)),
    standing: async (tenant) =>
      (await subscriptionsIn(database, tenantKey({ platform: 'slack', tenant }))).map(standing),
    ...(settings.oauth ? { installations: await installations(env, database, now) } : {}),
  });
  await slack.start();
  return slack;
}

const standing = ({
  channel,
  rhythm,
  zone,
  state,
  due_at,
}: Awaited<ReturnType<typeof subscriptionsIn>>[number]): Standing => ({
  ...{ channel, rhythm, zone },
  ...(state === 'active' ? { next: due_at } : {}),
});

async function installations(env: Env, database: Database, now: () => number) {
  const [{ installationsOf }, { sealWith }] = await Promise.all([
    import('#store/installations.ts'),
    import('#store/seal.ts'),
  ]);
  return installationsOf(database, sealWith(env.ENCRYPTION_KEY!), 'slack', now);
}
