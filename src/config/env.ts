// Who we are here: every variable the environment may hold, what it is for, and an example. `.env.example` is made from it.
import * as z from 'zod';

/** What an operator reads when a variable is missing or malformed. */
export type About = {
  readonly purpose: string;
  readonly example: string;
  readonly group: string;
  readonly secret?: true;
};

const about = z.registry<About>();

function variable<T extends z.ZodType>(schema: T, meta: About): T {
  about.add(schema, meta);
  return schema;
}

const text = () => z.string().trim().min(1).optional();
const address = () =>
  z
    .string()
    .trim()
    .regex(/^https?:\/\/\S+$/)
    .optional();

export const environment = z.object({
  DISCORD_TOKEN: variable(text(), {
    group: 'Discord',
    purpose: 'the bot token, for the gateway',
    example: 'MTIz…',
    secret: true,
  }),
  DISCORD_APPLICATION_ID: variable(
    z
      .string()
      .trim()
      .regex(/^\d{5,20}$/)
      .optional(),
    {
      group: 'Discord',
      purpose: 'the application’s id',
      example: '1234567890123456789',
    },
  ),
  DISCORD_PUBLIC_KEY: variable(
    z
      .string()
      .trim()
      .regex(/^[0-9a-f]{64}$/i)
      .optional(),
    {
      group: 'Discord',
      purpose: 'answers Discord over HTTP (POST /discord/interactions) instead of the gateway',
      example: '64 hexadecimal digits',
    },
  ),
  DISCORD_API: variable(address(), {
    group: 'Discord',
    purpose: 'base address of the Discord API, for a local stand-in',
    example: 'http://127.0.0.1:4001/api',
  }),
  SHARD_COUNT: variable(z.coerce.number().int().min(1).max(10_000).optional(), {
    group: 'Discord',
    purpose: 'how many gateway shards there are in all',
    example: '4',
  }),
  SHARDS: variable(
    z
      .string()
      .trim()
      .regex(/^\d+(?:-\d+)?(?:,\d+(?:-\d+)?)*$/)
      .optional(),
    {
      group: 'Discord',
      purpose: 'which gateway shards this process runs',
      example: '0-1',
    },
  ),
  SLACK_BOT_TOKEN: variable(
    z
      .string()
      .trim()
      .regex(/^xoxb-/)
      .optional(),
    {
      group: 'Slack',
      purpose: 'the bot token of one workspace',
      example: 'xoxb-…',
      secret: true,
    },
  ),
  SLACK_APP_TOKEN: variable(
    z
      .string()
      .trim()
      .regex(/^xapp-/)
      .optional(),
    {
      group: 'Slack',
      purpose: 'the app-level token, for Socket Mode',
      example: 'xapp-…',
      secret: true,
    },
  ),
  SLACK_SIGNING_SECRET: variable(text(), {
    group: 'Slack',
    purpose: 'checks what Slack sends over HTTP (POST /slack/events)',
    example: '32 hexadecimal digits',
    secret: true,
  }),
  SLACK_CLIENT_ID: variable(text(), {
    group: 'Slack',
    purpose: 'many workspaces: the app’s client id',
    example: '123.456',
  }),
  SLACK_CLIENT_SECRET: variable(text(), {
    group: 'Slack',
    purpose: 'many workspaces: the app’s client secret',
    example: '32 hexadecimal digits',
    secret: true,
  }),
  SLACK_STATE_SECRET: variable(z.string().trim().min(16).optional(), {
    group: 'Slack',
    purpose: 'many workspaces: signs the state of an installation',
    example: 'at least 16 characters of your own',
    secret: true,
  }),
  SLACK_MANAGERS: variable(z.enum(['members', 'admins']).default('members'), {
    group: 'Slack',
    purpose: 'who may subscribe a channel to digests: its members (never guests), or admins only',
    example: 'admins',
  }),
  SLACK_API_URL: variable(address(), {
    group: 'Slack',
    purpose: 'base address of the Slack API, for a local stand-in',
    example: 'http://127.0.0.1:4002/api/',
  }),
  DATABASE_URL: variable(
    z
      .string()
      .trim()
      .regex(/^(?:sqlite:.+|postgres(?:ql)?:\/\/.+)$/)
      .default('sqlite:./var/backchannel.db'),
    {
      group: 'What is remembered',
      purpose:
        'subscriptions, the ledger and installations: a SQLite file, or PostgreSQL when several processes share it',
      example: 'sqlite:./var/backchannel.db',
      secret: true,
    },
  ),
  ENCRYPTION_KEY: variable(z.string().trim().min(32).optional(), {
    group: 'What is remembered',
    purpose: 'encrypts installation tokens at rest; required when many workspaces install',
    example: 'at least 32 characters, e.g. from: openssl rand -base64 32',
    secret: true,
  }),
  DATA_DIR: variable(z.string().trim().min(1).default('data'), {
    group: 'The record',
    purpose: 'the data folder',
    example: 'data',
  }),
  NOW: variable(z.iso.datetime({ offset: true }).or(z.iso.date()).optional(), {
    group: 'The record',
    purpose: 'the time to answer at, for tests and demonstrations; default: the clock',
    example: '2026-07-05T12:00:00Z',
  }),
  HOST: variable(z.string().trim().min(1).default('127.0.0.1'), {
    group: 'The web page and HTTP endpoints',
    purpose: 'the address to listen on',
    example: '127.0.0.1',
  }),
  PORT: variable(z.coerce.number().int().min(0).max(65_535).default(3000), {
    group: 'The web page and HTTP endpoints',
    purpose: 'the port to listen on',
    example: '3000',
  }),
  PUBLIC_URL: variable(address(), {
    group: 'The web page and HTTP endpoints',
    purpose: 'the address under which others reach the page, for permalinks in answers',
    example: 'https://backchannel.example.org',
  }),
  LOG_LEVEL: variable(z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'), {
    group: 'Logs',
    purpose: 'how much is logged',
    example: 'info',
  }),
});

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
