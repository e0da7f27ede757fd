// `npm run bot -- doctor`: looks at configuration, data, store, tokens, scopes, commands and clock, and says how to mend each.
import { declare, fingerprint } from '#adapters/discord/declare.ts';
import { SCOPES } from '#adapters/slack/manifest.ts';
import { type Env, readEnv } from '#config/env.ts';
import { loadDataset } from '#dataset/load.ts';
import { openDatabase } from '#store/database.ts';
import { en } from '#words/en.ts';
import { loadCommands } from './commands-folder.ts';

/** One thing looked at. `mend` says what to do, where it is not well. */
export type Finding = { readonly what: string; readonly well: boolean; readonly says: string; readonly mend?: string };

const well = (what: string, says: string): Finding => ({ what, well: true, says });
const ill = (what: string, says: string, mend: string): Finding => ({ what, well: false, says, mend });

/** Runs a look; what it throws is a finding too. */
async function look(what: string, mend: string, does: () => Promise<Finding[]>): Promise<Finding[]> {
  try {
    return await does();
  } catch (error) {
    return [ill(what, (error as Error).message, mend)];
  }
}

export async function examine(
  raw: Readonly<Record<string, string | undefined>>,
  now: () => number,
): Promise<Finding[]> {
  let env: Env;
  try {
    env = readEnv(raw);
  } catch (error) {
    return [
      ill(
        'configuration',
        (error as Error).message,
        'Correct the variable in .env or the environment; .env.example explains each.',
      ),
    ];
  }
  const parts = await Promise.all([
    look('data', 'npm run data lists every failure with file, line and column.', () => data(env, now)),
    look('store', 'Check DATABASE_URL, that the folder can be written to, and that PostgreSQL accepts the user.', () =>
      store(env),
    ),
    look('discord', 'Check DISCORD_TOKEN, and that this machine reaches discord.com.', () => discord(env, now)),
    look('slack', 'Check SLACK_BOT_TOKEN, and that this machine reaches slack.com.', () => slack(env)),
  ]);
  return [well('configuration', 'every variable can be read'), ...parts.flat()];
}

async function data(env: Env, now: () => number): Promise<Finding[]> {
  const { version, asOf, events } = await loadDataset(env.DATA_DIR);
  const days = Math.floor((now() - Date.parse(asOf)) / 86_400_000);
  return [well('data', `${events.length} events, version ${version.slice(0, 12)}, as of ${asOf} (${days} days ago)`)];
}

async function store(env: Env): Promise<Finding[]> {
  const database = await openDatabase(env.DATABASE_URL, { connections: 1 });
  await database.close();
  return [well('store', `${database.kind} opens, its tables are up to date`)];
}

/** How far this machine's clock is from the platform's, in whole seconds. */
const drift = (response: Response, now: number): number =>
  Math.round(Math.abs(now - Date.parse(response.headers.get('date') ?? new Date(now).toISOString())) / 1000);

async function discord(env: Env, now: () => number): Promise<Finding[]> {
  if (!env.DISCORD_TOKEN) return [well('discord', 'not configured')];
  const api = `${env.DISCORD_API ?? 'https://discord.com/api'}/v10`;
  const headers = { authorization: `Bot ${env.DISCORD_TOKEN}` };
  const me = await fetch(`${api}/users/@me`, { headers, signal: AbortSignal.timeout(5000) });
  if (me.status === 401)
    return [
      ill('discord', 'the token is not accepted', 'Copy it again from the application’s Bot page, or reset it there.'),
    ];
  const off = drift(me, now());
  const known = (await (
    await fetch(`${api}/applications/${env.DISCORD_APPLICATION_ID}/commands?with_localizations=true`, {
      headers,
      signal: AbortSignal.timeout(5000),
    })
  ).json()) as object[];
  const declared = declare(await loadCommands(), en);
  return [
    well('discord', 'the token is accepted'),
    Array.isArray(known) && fingerprint(known) === fingerprint(declared)
      ? well('discord commands', `${declared.length} are registered as declared`)
      : ill('discord commands', 'Discord does not have them as declared', 'npm run register'),
    off <= 60
      ? well('clock', `within ${off} s of Discord's`)
      : ill('clock', `${off} s from Discord's`, 'Set the clock (NTP): signatures and replays are judged by it.'),
  ];
}

async function slack(env: Env): Promise<Finding[]> {
  if (!env.SLACK_BOT_TOKEN)
    return [well('slack', env.SLACK_CLIENT_ID ? 'workspaces install it themselves' : 'not configured')];
  const api = (env.SLACK_API_URL ?? 'https://slack.com/api/').replace(/\/?$/, '/');
  const call = (method: string, token: string) =>
    fetch(`${api}${method}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
      signal: AbortSignal.timeout(5000),
    });
  const test = await call('auth.test', env.SLACK_BOT_TOKEN);
  const said = (await test.json()) as { ok: boolean; error?: string; team?: string };
  if (!said.ok)
    return [
      ill(
        'slack',
        `the token is refused: ${said.error}`,
        'Reinstall the app to the workspace and copy the bot token again.',
      ),
    ];
  const granted = test.headers.get('x-oauth-scopes')?.split(/,\s*/);
  const missing = granted ? SCOPES.filter((scope) => !granted.includes(scope)) : [];
  const socket = env.SLACK_APP_TOKEN
    ? ((await (await call('apps.connections.open', env.SLACK_APP_TOKEN)).json()) as { ok: boolean; error?: string })
    : undefined;
  return [
    well('slack', 'the token is accepted'),
    missing.length === 0
      ? well('slack scopes', 'all that are needed')
      : ill(
          'slack scopes',
          `missing: ${missing.join(', ')}`,
          'npm run manifest, put it in the app’s settings, and reinstall.',
        ),
    ...(socket
      ? [
          socket.ok
            ? well('slack socket', 'can be opened')
            : ill('slack socket', `refused: ${socket.error}`, 'Make an app-level token with connections:write.'),
        ]
      : []),
  ];
}

/** Findings as a terminal shows them; a mark, what, what it says, and how to mend it. */
export const toText = (findings: readonly Finding[]): string =>
  findings
    .map(
      ({ what, well: ok, says, mend }) =>
        `${ok ? '✓' : '✗'} ${what.padEnd(17)} ${says}${mend ? `\n  → ${mend}` : ''}\n`,
    )
    .join('');
