// `npm run register`: tells Discord the commands, only when they changed. `--dry-run` prints what would be sent.

import { REST, Routes } from 'discord.js';
import dotenv from 'dotenv';
import { declare, fingerprint } from '#adapters/discord/declare.ts';
import { refused } from '#adapters/discord/gateway.ts';
import { discordSettings } from '#adapters/discord/settings.ts';
import { ConfigError, readEnv } from '#config/env.ts';
import { en } from '#words/en.ts';
import { loadCommands } from './commands-folder.ts';

async function register(dry: boolean): Promise<string> {
  const env = readEnv(process.env);
  const body = declare(await loadCommands(), en, [], env.DISCORD_MANAGER_ROLES !== undefined);
  if (dry) return JSON.stringify(body, null, 2);
  const settings = discordSettings(env);
  if (!settings)
    throw new ConfigError(
      'DISCORD_TOKEN is missing. It is for: telling Discord the commands. Example: DISCORD_TOKEN=MTIz…',
    );
  const rest = new REST({ ...(settings.api ? { api: settings.api } : {}) }).setToken(settings.token);
  const route = Routes.applicationCommands(settings.applicationId);
  const query = new URLSearchParams({ with_localizations: 'true' });
  const known = (await rest.get(route, { query }).catch((error: unknown) => {
    throw refused(error) ?? error;
  })) as object[];
  if (fingerprint(known) === fingerprint(body))
    return `Discord has these ${body.length} commands already: nothing was sent.`;
  await rest.put(route, { body });
  return `Discord was told ${body.length} commands.`;
}

dotenv.config({ quiet: true });
try {
  process.stdout.write(`${await register(process.argv.includes('--dry-run'))}\n`);
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
