// Who we are here: reading the environment, and saying in one line what is wrong with it. `.env.example` is made from it.
import type * as z from 'zod';
import { type About, about, environment } from './variables.ts';

export type Env = z.output<typeof environment>;
type Name = keyof Env;

/** What a variable is for. */
export const aboutVariable = (name: Name): About => about.get(environment.shape[name])!;

/** Names of the variables whose values must never be printed. */
export const SECRETS: readonly Name[] = (Object.keys(environment.shape) as Name[]).filter(
  (name) => aboutVariable(name).secret,
);

/** A setting that stops the start; its message is one line for the operator, and never holds the value of a secret. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

const explain = (name: Name, problem: string): string => {
  const { purpose, example } = aboutVariable(name);
  return `${name} ${problem}. It is for: ${purpose}. Example: ${name}=${example}`;
};

/** Variables that are only of use together. */
const TOGETHER: readonly (readonly [Name, readonly Name[]])[] = [
  ['DISCORD_TOKEN', ['DISCORD_APPLICATION_ID']],
  ['DISCORD_PUBLIC_KEY', ['DISCORD_TOKEN', 'DISCORD_APPLICATION_ID']],
  ['SLACK_APP_TOKEN', ['SLACK_BOT_TOKEN']],
  ['SLACK_CLIENT_ID', ['SLACK_CLIENT_SECRET', 'SLACK_STATE_SECRET', 'SLACK_SIGNING_SECRET', 'ENCRYPTION_KEY']],
  ['SHARDS', ['SHARD_COUNT']],
];

/** Reads the environment. An empty value counts as absent. Throws ConfigError naming every variable at fault, a line each. */
export function readEnv(raw: Readonly<Record<string, string | undefined>>): Env {
  const given = Object.fromEntries(
    Object.keys(environment.shape).flatMap((name) => (raw[name]?.trim() ? [[name, raw[name]]] : [])),
  );
  const read = environment.safeParse(given);
  if (!read.success) {
    const names = new Set(read.error.issues.map((issue) => issue.path[0] as Name));
    throw new ConfigError([...names].map((name) => explain(name, 'is malformed')).join('\n'));
  }
  const env = read.data;
  const missing = TOGETHER.flatMap(([name, needed]) =>
    env[name] === undefined
      ? []
      : needed.filter((n) => env[n] === undefined).map((n) => explain(n, `is missing, and ${name} needs it`)),
  );
  if (env.SLACK_BOT_TOKEN !== undefined && env.SLACK_APP_TOKEN === undefined && env.SLACK_SIGNING_SECRET === undefined)
    missing.push(explain('SLACK_APP_TOKEN', 'is missing, and SLACK_BOT_TOKEN needs it (or SLACK_SIGNING_SECRET)'));
  if (missing.length > 0) throw new ConfigError([...new Set(missing)].join('\n'));
  return env;
}

/** The text of `.env.example`. */
export function envExample(): string {
  const lines = ['# Copy to .env and fill in what you need; everything is optional. Made by: npm run env-example', ''];
  let group = '';
  for (const name of Object.keys(environment.shape) as Name[]) {
    const { group: its, purpose, example } = aboutVariable(name);
    if (its !== group) lines.push(`# ── ${its} ──`);
    group = its;
    lines.push(`# ${purpose.charAt(0).toUpperCase()}${purpose.slice(1)}. Example: ${example}`, `#${name}=`, '');
  }
  return lines.join('\n');
}
