// Interactions over the gateway: the real discord.js client without intents and without caches, and a login that does not give up.
import { Client, Events, GatewayDispatchEvents, type REST, Status } from 'discord.js';
import type { RESTGetAPIGatewayBotResult } from 'discord-api-types/v10';
import { Routes } from 'discord-api-types/v10';
import type { DiscordSettings, Log } from './settings.ts';
import { TokenError } from './settings.ts';

export type Gateway = {
  /** Resolves once logged in, or once it is clear that it will take longer. Rejects with TokenError. */
  open(): Promise<void>;
  readonly isReady: boolean;
  close(): Promise<void>;
};

type Ports = {
  readonly settings: DiscordSettings;
  readonly log: Log;
  /** Any REST with our token; asked how many sessions may still be begun. */
  readonly rest: REST;
  readonly wait: (ms: number) => Promise<void>;
  readonly take: (interaction: unknown) => void;
};

/** Discord resets the token of a bot that begins more than 1,000 sessions a day: the last ones are not spent on a crash loop. */
const SPARE_SESSIONS = 20;
const LONGEST_WAIT_MS = 60_000;

/** Close codes after which coming back is useless: 4004 token, 4010–4014 shards, version, intents. */
const FINAL = new Set([4004, 4010, 4011, 4012, 4013, 4014]);

export function makeGateway({ settings, log, rest, wait, take }: Ports): Gateway {
  let client: Client | undefined;
  let closed = false;

  const attempt = async (): Promise<void> => {
    await sparingly(rest, log, wait);
    if (closed) return;
    client = clientFor(settings, log, take);
    try {
      await client.login(settings.token);
    } catch (error) {
      await client.destroy().catch(() => {});
      throw refused(error) ?? error;
    }
  };

  const keepTrying = async (): Promise<void> => {
    for (let wait_ms = 1000; !closed; wait_ms = Math.min(LONGEST_WAIT_MS, wait_ms * 2)) {
      await wait(wait_ms);
      try {
        await attempt();
        return;
      } catch (err) {
        log.error({ err }, 'Discord: still no login');
        if (err instanceof TokenError) return;
      }
    }
  };

  return {
    async open() {
      try {
        await attempt();
      } catch (error) {
        if (error instanceof TokenError) throw error;
        log.error({ err: error }, 'Discord cannot be reached; trying on');
        void keepTrying();
      }
    },
    get isReady() {
      const shards = client?.ws.shards;
      return shards !== undefined && shards.size > 0 && shards.every((shard) => shard.status === Status.Ready);
    },
    async close() {
      closed = true;
      await client?.destroy();
    },
  };
}

function clientFor({ api, shards }: DiscordSettings, log: Log, take: Ports['take']): Client {
  const client = new Client({
    // Interactions belong to no intent: nothing else is asked for, nothing else is kept.
    intents: [],
    waitGuildTimeout: 0,
    allowedMentions: { parse: [] },
    enforceNonce: true,
    rest: { ...(api ? { api } : {}), timeout: 10_000 },
    ...(shards ? { shards: [...shards.ids], shardCount: shards.count } : {}),
  });
  client.on(Events.Error, (err) => log.error({ err }, 'Discord: the client had a problem'));
  client.on(Events.ShardError, (err, shard) => log.warn({ err, shard }, 'Discord: a connection broke'));
  client.on(Events.ShardDisconnect, ({ code }, shard) =>
    log.error({ code, shard }, FINAL.has(code) ? 'Discord will not have us back' : 'Discord: a shard is gone'),
  );
  client.on(Events.ShardReconnecting, (shard) => log.info({ shard }, 'Discord: a shard is reconnecting'));
  // Raw events are delivered at once; `interactionCreate` would wait until every shard and server is ready.
  client.ws.on(GatewayDispatchEvents.InteractionCreate, take);
  leaveRaw(client);
  return client;
}

/**
 * Nobody listens to `interactionCreate`, yet discord.js would build its structures for each one: keep everybody who ever
 * asked, and break on a payload newer than itself. There is no option to switch that off in 14.28; a test says whether this still does.
 */
function leaveRaw(client: Client): void {
  const { actions } = client as unknown as { actions: Record<'InteractionCreate', { handle(data: unknown): void }> };
  actions.InteractionCreate = { handle: () => {} };
}

/** Waits for the day to turn rather than begin the last sessions of it. */
async function sparingly(rest: REST, log: Log, wait: Ports['wait']): Promise<void> {
  const info = (await rest.get(Routes.gatewayBot()).catch((error: unknown) => {
    throw refused(error) ?? error;
  })) as RESTGetAPIGatewayBotResult;
  const { remaining, reset_after } = info.session_start_limit;
  if (remaining > SPARE_SESSIONS) return;
  log.error({ remaining, reset_after }, 'Discord: hardly any sessions are left today; waiting until there are');
  await wait(reset_after);
}

/** The operator's mistake, as one line; undefined for anything else. */
export function refused(error: unknown): TokenError | undefined {
  const { code, status } = error as { code?: unknown; status?: unknown };
  if (code === 'TokenInvalid' || status === 401)
    return new TokenError(
      'DISCORD_TOKEN is not accepted by Discord. Copy it again from the application’s Bot page, or reset it there.',
    );
  if (code === 4010 || code === 4011 || code === 'InvalidShard')
    return new TokenError('SHARDS or SHARD_COUNT is not accepted by Discord. Leave both out, or set both anew.');
  return undefined;
}
