// Every variable the environment may hold, what it is for, and an example.
import * as z from 'zod';

/** What an operator reads when a variable is missing or malformed. */
export type About = {
  readonly purpose: string;
  readonly example: string;
  readonly group: string;
  readonly secret?: true;
};

export const about = z.registry<About>();

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
  DISCORD_MANAGER_ROLES: variable(
    z
      .string()
      .trim()
      .regex(/^\d{5,20}(?:,\d{5,20})*$/)
      .optional(),
    {
      group: 'Discord',
      purpose: 'ids of roles that may manage digests, besides everybody with Manage Server',
      example: '1234567890123456789',
    },
  ),
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
