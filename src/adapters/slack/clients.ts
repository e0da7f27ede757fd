// Talking to Slack on behalf of a workspace: its token, its client, and what happens when the token is no longer good.
import type { AuthorizeResult } from '@slack/bolt';
import { WebClient, type WebClientOptions } from '@slack/web-api';
import { DeliveryError } from '#digest/messenger.ts';
import { logger } from './logger.ts';
import type { Log, SlackSettings } from './settings.ts';

/**
 * Options for every client. Always a new object: Bolt's socket client and the web client write into what they are given.
 * No retries: a lost answer would post again, and one 429 would hold up every channel of the workspace. No headers: the
 * client writes the first workspace's token into them.
 */
export const clientOptions = (settings: Pick<SlackSettings, 'apiUrl'>, log: Log): WebClientOptions => ({
  ...(settings.apiUrl ? { slackApiUrl: settings.apiUrl } : {}),
  retryConfig: { retries: 0 },
  rejectRateLimitedCalls: true,
  timeout: 8000,
  logger: logger(log),
});

/** A workspace, and its organisation when the app is installed in all of it: `T1` or `E1/T1`. */
export const tenantOf = (team: string, enterprise?: string): string => (enterprise ? `${enterprise}/${team}` : team);

export const teamOf = (tenant: string): { team: string; enterprise?: string } => {
  const [first, second] = tenant.split('/') as [string, string?];
  return second === undefined ? { team: first } : { team: second, enterprise: first };
};

export type Who = {
  readonly teamId?: string | undefined;
  readonly enterpriseId?: string | undefined;
  readonly isEnterpriseInstall: boolean;
};

/** Who we are in a workspace: its token and our ids there. Rejects when it has not installed us. */
export type Authorize = (who: Who) => Promise<AuthorizeResult>;

export class Clients {
  readonly #settings: SlackSettings;
  readonly #log: Log;
  readonly #authorize: Authorize;
  readonly #made = new Map<string, { token: string; client: WebClient }>();

  constructor(settings: SlackSettings, authorize: Authorize, log: Log) {
    this.#settings = settings;
    this.#authorize = authorize;
    this.#log = log;
  }

  /** The client of a workspace. Throws DeliveryError `bot-removed` when there is no token for it. */
  async of(tenant: string): Promise<WebClient> {
    const { team, enterprise } = teamOf(tenant);
    const who = {
      teamId: team,
      isEnterpriseInstall: enterprise !== undefined,
      ...(enterprise ? { enterpriseId: enterprise } : {}),
    };
    const token = await this.#authorize(who).then(
      (it) => it.botToken,
      () => undefined,
    );
    if (token === undefined)
      throw new DeliveryError('bot-removed', `No installation for workspace ${tenant}`, { permanent: true });
    const made = this.#made.get(tenant);
    if (made?.token === token) return made.client;
    const client = new WebClient(token, { ...clientOptions(this.#settings, this.#log), teamId: team });
    this.#made.set(tenant, { token, client });
    return client;
  }
}
