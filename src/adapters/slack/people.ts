// Who a person is in their workspace: guest or admin, and the zone they live in. Asked of Slack, remembered for five minutes.
import { type Clients, tenantOf } from './clients.ts';
import type { Log } from './settings.ts';

export type Person = { readonly admin: boolean; readonly guest: boolean; readonly zone?: string };

const REMEMBER = 300_000;

export class People {
  readonly #clients: Pick<Clients, 'of'>;
  readonly #now: () => number;
  readonly #log: Log;
  readonly #known = new Map<string, { person: Person; until: number }>();

  constructor(clients: Pick<Clients, 'of'>, now: () => number, log: Log) {
    this.#clients = clients;
    this.#now = now;
    this.#log = log;
  }

  /** Undefined when Slack does not say: then nobody is taken for more than anyone. */
  async find(spot: { team: string; enterprise?: string | undefined; user: string }): Promise<Person | undefined> {
    const key = `${spot.team}:${spot.user}`;
    const known = this.#known.get(key);
    if (known && known.until > this.#now()) return known.person;
    try {
      const client = await this.#clients.of(tenantOf(spot.team, spot.enterprise));
      const { user } = await client.users.info({ user: spot.user });
      const person = {
        admin: user?.is_admin === true || user?.is_owner === true || user?.is_primary_owner === true,
        guest: user?.is_restricted === true || user?.is_ultra_restricted === true || user?.is_stranger === true,
        ...(user?.tz ? { zone: user.tz } : {}),
      };
      if (this.#known.size > 2000) this.#known.clear();
      this.#known.set(key, { person, until: this.#now() + REMEMBER });
      return person;
    } catch (error) {
      this.#log.warn({ err: error }, 'Slack: cannot tell who somebody is');
      return undefined;
    }
  }
}
