// The variables the terminal reads, without the rest of the environment: a local answer needs no tokens.
import { ConfigError } from './env.ts';

export function readTerminalEnv(raw: Readonly<Record<string, string | undefined>>): {
  dataDir: string;
  database: string;
  now?: string;
} {
  const now = raw.NOW?.trim();
  if (now && Number.isNaN(Date.parse(now)))
    throw new ConfigError('NOW is malformed. It is for: the time to answer at. Example: NOW=2026-07-05T12:00:00Z');
  return {
    dataDir: raw.DATA_DIR?.trim() || 'data',
    database: raw.DATABASE_URL?.trim() || 'sqlite:./var/backchannel.db',
    ...(now ? { now: new Date(now).toISOString() } : {}),
  };
}
