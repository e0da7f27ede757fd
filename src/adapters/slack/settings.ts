// What the Slack side needs to know to start, read from the house's environment.
import type { Env } from '#config/env.ts';

/** As pino's: what it is about, then a sentence. */
export type Log = Record<'debug' | 'info' | 'warn' | 'error', (about: object, says: string) => void>;

export type SlackSettings = {
  /** One workspace's bot token. Absent when workspaces install themselves. */
  readonly botToken?: string;
  /** Socket Mode when present. */
  readonly appToken?: string;
  /** HTTP when present. */
  readonly signingSecret?: string;
  readonly oauth?: { readonly clientId: string; readonly clientSecret: string; readonly stateSecret: string };
  /** A stand-in's Web API; ends in a slash. */
  readonly apiUrl?: string;
  readonly publicUrl?: string;
  /** Who may change what a channel receives: everybody but guests, or admins only. */
  readonly managers: 'members' | 'admins';
};

/** The settings, or undefined when nothing of Slack is configured. */
export function slackSettings(env: Env): SlackSettings | undefined {
  if (env.SLACK_BOT_TOKEN === undefined && env.SLACK_CLIENT_ID === undefined) return undefined;
  const { SLACK_CLIENT_ID: clientId, SLACK_CLIENT_SECRET: clientSecret, SLACK_STATE_SECRET: stateSecret } = env;
  return {
    managers: env.SLACK_MANAGERS,
    ...(env.SLACK_BOT_TOKEN ? { botToken: env.SLACK_BOT_TOKEN } : {}),
    ...(env.SLACK_APP_TOKEN ? { appToken: env.SLACK_APP_TOKEN } : {}),
    ...(env.SLACK_SIGNING_SECRET ? { signingSecret: env.SLACK_SIGNING_SECRET } : {}),
    ...(clientId && clientSecret && stateSecret ? { oauth: { clientId, clientSecret, stateSecret } } : {}),
    ...(env.SLACK_API_URL ? { apiUrl: env.SLACK_API_URL.replace(/\/?$/, '/') } : {}),
    ...(env.PUBLIC_URL ? { publicUrl: env.PUBLIC_URL.replace(/\/$/, '') } : {}),
  };
}
