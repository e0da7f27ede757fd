// Workspaces that installed the app: who we are in each, kept sealed in the store, read through a short memory.
import { createRequire } from 'node:module';
import type { Installation, InstallationQuery, InstallationStore } from '@slack/bolt';
import type { InstallProvider } from '@slack/oauth';
import { clientOptions, type Who } from './clients.ts';
import { logger } from './logger.ts';
import type { Log, SlackSettings } from './settings.ts';

/** Where installations are kept: the store's, for this platform. `id` is a team or an organisation; values are JSON. */
export type Installations = {
  keep(id: string, installation: unknown): Promise<void>;
  find(id: string): Promise<unknown>;
  /** `now` in milliseconds: what belongs to the workspace is forgotten some time later. */
  remove(id: string, now: number): Promise<void>;
};

/** How long a token that was read may be used without asking the store; an uninstall in this process is seen at once. */
const REMEMBER = 60_000;

type Query = Who;

/** An organisation-wide installation is the organisation's; any other the workspace's. */
const keyOf = ({ teamId, enterpriseId, isEnterpriseInstall }: Query): string => {
  const key = isEnterpriseInstall ? enterpriseId : teamId;
  if (!key) throw new Error('An installation without a workspace');
  return key;
};

export class InstallationMemory implements InstallationStore {
  readonly #store: Installations;
  readonly #now: () => number;
  readonly #read = new Map<string, { installation: Installation; until: number }>();

  constructor(store: Installations, now: () => number) {
    this.#store = store;
    this.#now = now;
  }

  async storeInstallation(installation: Installation): Promise<void> {
    const { team, enterprise, isEnterpriseInstall = false } = installation;
    const query = { teamId: team?.id, enterpriseId: enterprise?.id, isEnterpriseInstall };
    await this.#store.keep(keyOf(query), installation);
    this.#read.delete(keyOf(query));
  }

  async fetchInstallation(query: InstallationQuery<boolean>): Promise<Installation> {
    const key = keyOf(query);
    const installation = await this.find(query);
    if (!installation) throw new Error(`Not installed in ${key}`);
    return installation;
  }

  /** Undefined when the workspace has not installed us; rejects when the store cannot tell. */
  async find(query: Query): Promise<Installation | undefined> {
    const key = keyOf(query);
    const read = this.#read.get(key);
    if (read && read.until > this.#now()) return read.installation;
    const installation = (await this.#store.find(key)) as Installation | undefined;
    if (!installation) return undefined;
    if (this.#read.size > 5000) this.#read.clear();
    this.#read.set(key, { installation, until: this.#now() + REMEMBER });
    return installation;
  }

  /** `app_uninstalled` and `tokens_revoked` come in either order, and more than once. */
  async deleteInstallation(query: Query): Promise<void> {
    const key = keyOf(query);
    this.#read.delete(key);
    await this.#store.remove(key, this.#now());
  }
}

/** Slack's own install flow: the state is signed and must come back in the same browser. Its library is loaded only here. */
export const installProvider = (settings: SlackSettings, store: InstallationStore, log: Log): InstallProvider => {
  const { InstallProvider } = createRequire(import.meta.url)('@slack/oauth') as typeof import('@slack/oauth');
  const { clientId, clientSecret, stateSecret } = settings.oauth!;
  return new InstallProvider({
    ...{ clientId, clientSecret, stateSecret, installationStore: store, directInstall: true },
    clientOptions: clientOptions(settings, log),
    logger: logger(log),
    ...(settings.apiUrl ? { authorizationUrl: new URL('/oauth/v2/authorize', settings.apiUrl).href } : {}),
  });
};
