// Our roads to Discord's API: for first answers, for what follows them, and for digests.
import type { REST as Rest } from 'discord.js';
import { CallbackRoad } from './callback.ts';
import { Guard } from './guard.ts';
import { DefaultRestOptions, REST, RESTEvents } from './library.ts';
import type { DiscordSettings, Log } from './settings.ts';

export type Roads = {
  /** For the first answer. */
  readonly callbacks: CallbackRoad;
  /** For what follows through the interaction's token. */
  readonly answers: Rest;
  /** For digests: Discord's budget of the bot; a 429 is thrown, because the digest knows better how to wait. */
  readonly digests: Rest;
  readonly guard: Guard;
};

/**
 * Discord exempts interactions from its global limit, so ours is out of the way; and every interaction has a bucket of
 * its own, so what keeps them is swept every minute instead of every hour.
 */
const FOR_INTERACTIONS = { globalRequestsPerSecond: 1_000_000, handlerSweepInterval: 60_000, hashSweepInterval: 0 };

export function roadsTo(
  { api, token }: DiscordSettings,
  log: Log,
  now: () => number,
  wait: (ms: number) => Promise<void>,
): Roads {
  const where = api ? { api } : {};
  const guard = new Guard(now);
  const roads = {
    answers: new REST({ ...where, ...FOR_INTERACTIONS, timeout: 5000, retries: 2 }),
    digests: new REST({ ...where, timeout: 10_000, retries: 0, rejectOnRateLimit: () => true }),
  };
  let warned = 0;
  for (const rest of Object.values(roads)) {
    rest.setToken(token);
    rest.on(RESTEvents.Response, (_, { status, headers }) => {
      if (status < 400) return;
      guard.saw(status, headers.get('x-ratelimit-scope'));
      if (guard.count % 500 !== 0 || guard.count === warned) return;
      warned = guard.count;
      if (warned > 0) log.warn({ count: warned }, 'Discord: many requests were refused; at 10,000 we are shut out');
    });
    rest.on(RESTEvents.RateLimited, ({ route, timeToReset, scope }) =>
      log.info({ route, timeToReset, scope }, 'Discord: rate limited'),
    );
  }
  return { ...roads, callbacks: new CallbackRoad(api ?? DefaultRestOptions.api, guard, wait), guard };
}
