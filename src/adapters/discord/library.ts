// discord.js by the parts we use, its REST and its gateway, in the versions it brings. Whole it loads four hundred modules
// more, of structures and caches that nobody here asks for: 12 MB, and a tenth of the start.
import { createRequire } from 'node:module';
import { loadWithout } from '#config/load-without.ts';

/** Ways of the web and of tests that undici brings beside its requests: thirty modules. */
const UNUSED = [
  ...['client', 'agent', 'pool', 'errors'].map((what) => `./lib/mock/mock-${what}`),
  ...['websocket/events', 'websocket/websocket', 'eventsource/eventsource', 'cookies', 'fileapi/filereader'].map(
    (what) => `./lib/web/${what}`,
  ),
];
export const { Pool } = loadWithout('undici', UNUSED) as typeof import('undici');

const require = createRequire(createRequire(import.meta.url).resolve('discord.js'));

export const { DefaultRestOptions, DefaultUserAgent, DiscordAPIError, HTTPError, RateLimitError, REST, RESTEvents } =
  require('@discordjs/rest') as typeof import('@discordjs/rest');
export const { WebSocketManager, WebSocketShardEvents } = require('@discordjs/ws') as typeof import('@discordjs/ws');
