// `npm run manifest`: prints the Slack app manifest, and on standard error the link that creates the app from it.
//   --url https://bot.example   over HTTP at that address; without it, Socket Mode
//   --prefix ir-                 /ir-whois instead of /whois
import { parseArgs } from 'node:util';
import { createLink, manifestOf } from '#adapters/slack/manifest.ts';
import { en } from '#words/en.ts';
import { loadCommands } from './commands-folder.ts';

const { values } = parseArgs({ options: { url: { type: 'string' }, prefix: { type: 'string' } } });
const { url, prefix } = values;
if (url !== undefined && !/^https:\/\/[^\s/]+(?:\/\S*)?$/.test(url)) {
  process.stderr.write('--url takes the public https address of the bot, e.g. https://bot.example.org\n');
  process.exitCode = 2;
} else if (prefix !== undefined && !/^[a-z0-9_-]{1,12}$/.test(prefix)) {
  process.stderr.write('--prefix takes up to 12 of a–z, 0–9, - and _, e.g. ir-\n');
  process.exitCode = 2;
} else {
  const manifest = manifestOf(await loadCommands(), en, {
    ...(url ? { url: url.replace(/\/$/, '') } : {}),
    ...(prefix ? { prefix } : {}),
  });
  process.stdout.write(`${JSON.stringify(manifest, null, 2)}\n`);
  process.stderr.write(`\nCreate the app from it: ${createLink(manifest)}\n`);
}
