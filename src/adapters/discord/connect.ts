// Discord as a way in and out: the gateway or HTTP, one adapter behind both; and the digests' own road out.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Client, GatewayDispatchEvents, REST, Status } from 'discord.js';
import type { APIInteraction } from 'discord-api-types/v10';
import type { Messenger } from '#digest/messenger.ts';
import type { Door } from './door.ts';
import { httpHandler } from './http.ts';
import { take } from './interactions.ts';
import { discordMessenger } from './messenger.ts';
import { callback } from './reply.ts';

/** A token Discord does not accept; its message is one line for the operator. */
export class TokenError extends Error {
  override readonly name = 'TokenError';
}

export type Discord = {
  readonly messenger: Messenger;
  /** The handler of POST /discord/interactions, when Discord comes over HTTP. */
  readonly http?: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  /** Whether interactions can arrive. */
  ready(): boolean;
  /** Stops taking interactions and lets those in flight finish, for at most `most` milliseconds. */
  stop(most?: number): Promise<void>;
};

/** REST for interactions: Discord exempts them from its global limit, so ours is out of the way; handlers are swept soon. */
const forInteractions = (api: string | undefined) => ({
  ...(api ? { api } : {}),
  timeout: 5000,
  retries: 2,
  globalRequestsPerSecond: 1_000_000,
  handlerSweepInterval: 60_000,
  invalidRequestWarningInterval: 500,
});

/** REST for digests: Discord's 50 a second; a 429 is thrown, because the digest knows better how to wait. */
const forDigests = (api: string | undefined) => ({
  ...(api ? { api } : {}),
  timeout: 10_000,
  retries: 0,
  globalRequestsPerSecond: 45,
  rejectOnRateLimit: () => true,
});

export async function connectDiscord(door: Door): Promise<Discord> {
  const { settings, log } = door;
  const digests = new REST(forDigests(settings.api)).setToken(settings.token);
  const messenger = discordMessenger(digests, () => door.house.wordsFor());
  const work = new InFlight();
  if (settings.publicKey !== undefined) {
    const rest = new REST(forInteractions(settings.api)).setToken(settings.token);
    watch(rest, log);
    const handler = httpHandler(door, rest, () => Date.now());
    return {
      messenger,
      http: (request, response) => work.add(handler(request, response)),
      ready: () => true,
      stop: (most = 4000) => work.drain(most),
    };
  }
  const client = new Client({
    // Interactions belong to no intent: nothing else is asked for, nothing else is kept.
    intents: [],
    waitGuildTimeout: 0,
    allowedMentions: { parse: [] },
    enforceNonce: true,
    rest: forInteractions(settings.api),
    ...(settings.shards ? { shards: [...settings.shards.ids], shardCount: settings.shards.count } : {}),
  });
  watch(client.rest, log);
  client.on('error', (err) => log.error({ err }, 'Discord: the client had a problem'));
  client.on('shardDisconnect', (event, shard) =>
    log.error({ code: event.code, shard }, 'Discord: a shard will not come back'),
  );
  client.on('shardReconnecting', (shard) => log.info({ shard }, 'Discord: a shard is reconnecting'));
  let taking = true;
  // Raw events are delivered at once; `interactionCreate` would wait until every shard and server is ready.
  client.ws.on(GatewayDispatchEvents.InteractionCreate, (interaction: APIInteraction) => {
    if (!taking) return;
    void work.add(take(door, client.rest, interaction, callback(client.rest, interaction.id, interaction.token)));
  });
  client.ws.on(GatewayDispatchEvents.GuildDelete, (guild: { id: string; unavailable?: boolean }) => {
    if (!guild.unavailable) door.onTenant?.(guild.id, false);
  });
  await login(client, settings.token);
  return {
    messenger,
    ready: () => client.ws.shards.size > 0 && client.ws.shards.every((shard) => shard.status === Status.Ready),
    async stop(most = 4000) {
      taking = false;
      await work.drain(most);
      await client.destroy();
    },
  };
}

async function login(client: Client, token: string): Promise<void> {
  try {
    await client.login(token);
  } catch (error) {
    const code = (error as { code?: unknown }).code;
    await client.destroy();
    if (code === 'TokenInvalid' || (error as { status?: number }).status === 401)
      throw new TokenError(
        'DISCORD_TOKEN is not accepted by Discord. Copy it again from the application’s Bot page, or reset it there.',
      );
    throw error;
  }
}

/** Discord bans an address that makes 10,000 invalid requests in 10 minutes: the log says so long before. */
function watch(rest: REST, log: Door['log']): void {
  rest.on('invalidRequestWarning', ({ count, remainingTime }) =>
    log.warn(
      { count, remainingTime },
      'Discord: many requests were refused; at 10,000 in 10 minutes Discord blocks us',
    ),
  );
  rest.on('rateLimited', ({ route, timeToReset, scope }) =>
    log.info({ route, timeToReset, scope }, 'Discord: rate limited'),
  );
}

/** What has been taken in and is not finished. */
class InFlight {
  readonly #open = new Set<Promise<void>>();

  add(work: Promise<void>): Promise<void> {
    const done = work.finally(() => this.#open.delete(done));
    this.#open.add(done);
    return done;
  }

  async drain(most: number): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, most);
    });
    await Promise.race([Promise.allSettled(this.#open), late]);
    clearTimeout(timer);
  }
}
