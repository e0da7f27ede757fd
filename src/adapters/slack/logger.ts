// Slack's libraries log through the house's log, quietly, and never a token.
import type { Logger } from '@slack/bolt';
import { LogLevel } from './bolt.ts';
import type { Log } from './settings.ts';

/** Tokens, secrets and one-time addresses, wherever a library puts them into a sentence. */
export const withoutSecrets = (text: string): string =>
  text
    .replace(/\b(?:xox[a-z]|xapp|xoxe)[\w.-]*-[\w-]+/g, 'xox…')
    .replace(/([?&](?:ticket|code|state)=)[^&\s"]+/g, '$1…');

const said = (parts: readonly unknown[]): string =>
  withoutSecrets(
    parts.map((p) => (p instanceof Error ? p.message : typeof p === 'string' ? p : JSON.stringify(p))).join(' '),
  ).slice(0, 500);

export const logger = (log: Log): Logger => ({
  debug: () => {},
  info: (...parts) => log.debug({}, `Slack: ${said(parts)}`),
  warn: (...parts) => log.debug({}, `Slack: ${said(parts)}`),
  error: (...parts) => log.warn({}, `Slack: ${said(parts)}`),
  getLevel: () => LogLevel.INFO,
  setLevel: () => {},
  setName: () => {},
});
