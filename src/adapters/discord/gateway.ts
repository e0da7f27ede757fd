// Interactions over the gateway: discord.js's own connection without its client, so that payloads come as they are and
// nothing is kept, without intents, and a login that does not give up.
import type { REST } from 'discord.js';
import type { RESTGetAPIGatewayBotResult } from 'discord-api-types/v10';
import { GatewayDispatchEvents, Routes } from 'discord-api-types/v10';
import { WebSocketManager, WebSocketShardEvents } from './library.ts';
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
  let connection: Connection | undefined;
  let closed = false;

  const attempt = async (): Promise<void> => {
    await sparingly(rest, log, wait);
    if (closed) return;
    connection = connectionOf(settings, rest, log, take);
    try {
      await connection.open();
    } catch (error) {
      await connection.close().catch(() => {});
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
      return connection?.isReady ?? false;
    },
    async close() {
      closed = true;
      await connection?.close();
    },
  };
}

type Connection = { open(): Promise<void>; readonly isReady: boolean; close(): Promise<void> };
type Session = Awaited<ReturnType<InstanceType<typeof WebSocketManager>['options']['retrieveSessionInfo']>>;

/** One try: its shards, each of which comes back by itself once it has been there, and their sessions. */
function connectionOf({ token, shards }: DiscordSettings, rest: REST, log: Log, take: Ports['take']): Connection {
  const ids = shards ? [...shards.ids] : [0];
  const ready = new Set<number>();
  const sessions = new Map<number, Session>();
  const manager = new WebSocketManager({
    ...{ token, rest, shardIds: ids, shardCount: shards?.count ?? 1 },
    // Interactions belong to no intent: nothing else is asked for.
    intents: 0,
    retrieveSessionInfo: (shard) => sessions.get(shard) ?? null,
    updateSessionInfo: (shard, session) => void sessions.set(shard, session),
  });
  manager.on(WebSocketShardEvents.Ready, ({ shardId }) => void ready.add(shardId));
  manager.on(WebSocketShardEvents.Resumed, ({ shardId }) => void ready.add(shardId));
  manager.on(WebSocketShardEvents.Error, ({ error: err, shardId: shard }) =>
    log.warn({ err, shard }, 'Discord: a connection broke'),
  );
  manager.on(WebSocketShardEvents.Closed, ({ code, shardId: shard }) => {
    ready.delete(shard);
    if (FINAL.has(code)) log.error({ code, shard }, 'Discord will not have us back');
    else log.info({ shard }, 'Discord: a shard is reconnecting');
  });
  manager.on(WebSocketShardEvents.Dispatch, ({ data }) => {
    if (data.t === GatewayDispatchEvents.InteractionCreate) take(data.d);
  });
  return {
    open: () => manager.connect(),
    get isReady() {
      return ready.size === ids.length;
    },
    close: async () => manager.destroy(),
  };
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
