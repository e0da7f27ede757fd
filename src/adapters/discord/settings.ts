// What the Discord side needs to know to start, read from the house's environment.
import { ConfigError, type Env } from '#config/env.ts';

/** As pino's: what it is about, then a sentence. */
export type Log = Record<'debug' | 'info' | 'warn' | 'error', (about: object, says: string) => void>;

/** What Discord does not accept of our settings; its message is one line for the operator. */
export class TokenError extends ConfigError {}

export type DiscordSettings = {
  readonly token: string;
  readonly applicationId: string;
  /** 64 hexadecimal digits; answers over HTTP instead of the gateway when present. */
  readonly publicKey?: string;
  /** A stand-in's API, without the version. */
  readonly api?: string;
  /** Shards this process runs, of how many; one of one when absent. */
  readonly shards?: { readonly ids: readonly number[]; readonly count: number };
  /** Roles that may manage digests besides Manage Server. */
  readonly managerRoles: ReadonlySet<string>;
};

/** `0-2,5` → 0, 1, 2, 5 */
const shardIds = (written: string): number[] =>
  written.split(',').flatMap((part) => {
    const [from, to = from] = part.split('-').map(Number) as [number, number?];
    return Array.from({ length: to - from + 1 }, (_, i) => from + i);
  });

/** The settings, or undefined when Discord is not configured. */
export function discordSettings(env: Env): DiscordSettings | undefined {
  const { DISCORD_TOKEN: token, DISCORD_APPLICATION_ID: applicationId } = env;
  if (token === undefined || applicationId === undefined) return undefined;
  const count = env.SHARD_COUNT;
  return {
    token,
    applicationId,
    managerRoles: new Set(env.DISCORD_MANAGER_ROLES?.split(',') ?? []),
    ...(env.DISCORD_PUBLIC_KEY ? { publicKey: env.DISCORD_PUBLIC_KEY } : {}),
    ...(env.DISCORD_API ? { api: env.DISCORD_API.replace(/\/$/, '') } : {}),
    ...(count
      ? { shards: { count, ids: env.SHARDS ? shardIds(env.SHARDS) : Array.from({ length: count }, (_, i) => i) } }
      : {}),
  };
}
