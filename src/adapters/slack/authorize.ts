// Whose token answers in a workspace: its own installation, or the one token of the environment.
import type { AuthorizeResult } from '@slack/bolt';
import type { InstallProvider } from '@slack/oauth';
import { WebClient } from '@slack/web-api';
import { type Authorize, clientOptions } from './clients.ts';
import type { Log, SlackSettings } from './settings.ts';
import { Refused } from './sockets.ts';
import { codeOf, isUninstalled } from './trouble.ts';

/** Who we are with the token of the environment; asked of Slack once. */
export function ownToken(settings: SlackSettings, log: Log): () => Promise<AuthorizeResult> {
  let me: AuthorizeResult | undefined;
  return async () => {
    if (me) return me;
    const { botToken } = settings;
    if (botToken === undefined) throw new Error('No installation, and no SLACK_BOT_TOKEN');
    const it = await new WebClient(botToken, clientOptions(settings, log)).auth.test();
    me = { botToken, ...(it.bot_id ? { botId: it.bot_id } : {}), ...(it.user_id ? { botUserId: it.user_id } : {}) };
    return me;
  };
}

/** A workspace's own installation first. Rejects when there is neither. */
export const authorizeWith =
  (own: () => Promise<AuthorizeResult>, installer: InstallProvider | undefined): Authorize =>
  async (who) => {
    if (installer === undefined) return own();
    const query = { ...who, teamId: who.teamId, enterpriseId: who.enterpriseId };
    return installer.authorize(query).catch(() => own());
  };

/**
 * For incoming payloads nothing is refused: Slack has signed them, and a look-up is answered in the acknowledgement, which
 * needs no token. What does need one fails by itself.
 */
export const lenient =
  (authorize: Authorize): Authorize =>
  (who) =>
    authorize(who).catch(() => ({ ...(who.teamId ? { teamId: who.teamId } : {}) }));

/** Asks Slack for the address of a new socket. */
export function socketAddress(settings: SlackSettings, log: Log): () => Promise<string> {
  const client = new WebClient(settings.appToken!, clientOptions(settings, log));
  return async () => {
    try {
      const { url } = await client.apps.connections.open();
      return url!;
    } catch (error) {
      const code = codeOf(error);
      if (!isUninstalled(error) && code !== 'not_allowed_token_type' && code !== 'missing_scope') throw error;
      throw new Refused(
        `Slack refuses SLACK_APP_TOKEN (${code}): make an app-level token with connections:write and set it`,
      );
    }
  };
}

/** One line when the token of the environment is no longer good; everything else goes on. */
export async function checkOwnToken(own: () => Promise<AuthorizeResult>, log: Log): Promise<boolean> {
  try {
    await own();
    return true;
  } catch (error) {
    if (isUninstalled(error))
      log.error({}, `Slack refuses SLACK_BOT_TOKEN (${codeOf(error)}): install the app again and set its new token`);
    else log.warn({ why: (error as Error).message }, 'Slack: cannot tell whether SLACK_BOT_TOKEN is good');
    return !isUninstalled(error);
  }
}
