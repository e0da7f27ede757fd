// Bolt's App without Bolt's ways in. We bring our own (sockets.ts, http.ts), and those it would load for nothing bring an
// undici of their own and two hundred modules: 7 MB and a tenth of the start.
import { loadWithout } from '#config/load-without.ts';

const WAYS_IN = ['./receivers/HTTPReceiver.js', './receivers/SocketModeReceiver.js'];

export const { default: App, LogLevel } = loadWithout('@slack/bolt/dist/App.js', WAYS_IN) as {
  readonly default: typeof import('@slack/bolt').App;
  readonly LogLevel: typeof import('@slack/bolt').LogLevel;
};
