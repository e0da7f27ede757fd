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

/** The token of a workspace, or undefined when it has not installed us. Rejects when that cannot be told just now. */
export type TokenOf = (who: Who) => Promise<string | undefined>;

export class Clients {
  readonly #settings: SlackSettings;
  readonly #log: Log;
  readonly #tokenOf: TokenOf;
  readonly #made = new Map<string, { token: string; client: WebClient }>();

  constructor(settings: SlackSettings, tokenOf: TokenOf, log: Log) {
    this.#settings = settings;
    this.#tokenOf = tokenOf;
    this.#log = log;
  }

  /** The client of a workspace. Throws DeliveryError: `bot-removed` when there is no token, `unreachable` when the store is. */
  async of(tenant: string): Promise<WebClient> {
    const { team, enterprise } = teamOf(tenant);
    const who = { teamId: team, enterpriseId: enterprise, isEnterpriseInstall: enterprise !== undefined };
    const token = await this.#tokenOf(who).catch((cause: unknown) => {
      throw new DeliveryError('unreachable', 'The token of a workspace could not be read', { cause });
    });
    if (token === undefined)
      throw new DeliveryError('bot-removed', `No installation for workspace ${tenant}`, { permanent: true });
    const made = this.#made.get(tenant);
    if (made?.token === token) return made.client;
    const client = new WebClient(token, { ...clientOptions(this.#settings, this.#log), teamId: team });
    this.#made.set(tenant, { token, client });
    return client;
  }
}
