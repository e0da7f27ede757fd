// Bolt's App without Bolt's ways in. We bring our own (sockets.ts, http.ts), and those it would load for nothing bring an
// undici of their own and two hundred modules: 7 MB and a tenth of the start.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

const own = ['HTTPReceiver', 'SocketModeReceiver'].map((name) =>
  require.resolve(`@slack/bolt/dist/receivers/${name}.js`),
);
// Bolt finds an empty module where it looks for its receivers; whoever wants them afterwards gets the real ones.
for (const path of own) require.cache[path] ??= { exports: {}, loaded: true } as NodeJS.Module;
export const { default: App, LogLevel } = require('@slack/bolt/dist/App.js') as {
  readonly default: typeof import('@slack/bolt').App;
  readonly LogLevel: typeof import('@slack/bolt').LogLevel;
};
for (const path of own) delete require.cache[path];
