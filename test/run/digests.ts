// Digests that fall due while something else goes on: subscribed as people do it, slots opened one after the other, then counted.
import { setTimeout as wait } from 'node:timers/promises';
import type { Tally } from '#digest/compose-run.ts';
import type { Database } from '#store/database.ts';
import { allDue, idle, places } from '../chaos/ground.ts';
import { standing } from '../chaos/judge.ts';
import type { LocalDiscord } from '../discord/stand-in.ts';
import type { LocalSlack } from '../slack/stand-in.ts';

const MANAGE_SERVER = '32';
/** Once a year: no slot opens but those we open. */
const RHYTHM = '0 0 1 1 *';

export type Counted = {
  readonly expected: number;
  /** Slots that neither have a message of their own nor were taken along by one that came late and says so. */
  readonly lost: number;
  /** Slots told by the message of the slot before: it was composed only after the next one had opened. */
  readonly along: number;
  readonly repeated: number;
  /** Whether nothing was left to do in the end. */
  readonly finished: boolean;
  /** Runs by state, for the reader. */
  readonly runs: string;
};

export class Digests {
  #rounds = 0;
  #stopped = false;
  #going: Promise<void> | undefined;
  readonly #database: Database;
  readonly #discord: LocalDiscord;
  readonly #slack: LocalSlack;
  readonly #subscriptions: number;

  private constructor(database: Database, discord: LocalDiscord, slack: LocalSlack, subscriptions: number) {
    this.#database = database;
    this.#discord = discord;
    this.#slack = slack;
    this.#subscriptions = subscriptions;
  }

  /** Subscribes so many channels on each platform, over HTTP at `url`, to be told in each slot even when nothing is new. */
  static async subscribe(
    channels: number,
    url: string,
    { database, discord, slack }: { database: Database; discord: LocalDiscord; slack: LocalSlack },
  ): Promise<Digests> {
    discord.people.requestUrl = `${url}/discord/interactions`;
    slack.people.requestUrl = `${url}/slack/events`;
    for (const key of places(channels, discord, slack)) {
      const [platform, , channel = ''] = key.split(':');
      const wish = { rhythm: RHYTHM, zone: 'UTC', 'nothing-new': 'say-so' };
      if (platform === 'discord')
        await discord.people.command('digest subscribe', wish, {
          ...{ channel, guild: 'g1', user: channel, permissions: MANAGE_SERVER },
        });
      else await slack.people.mention(`/digest subscribe rhythm:"${RHYTHM}" zone:UTC nothing-new:say-so`, { channel });
    }
    const subscribed = async () => (await database.db.selectFrom('subscription').select('id').execute()).length;
    for (let tries = 0; (await subscribed()) < 2 * channels; await wait(100))
      if (++tries > 100) throw new Error(`${await subscribed()} of ${2 * channels} channels could be subscribed`);
    return new Digests(database, discord, slack, 2 * channels);
  }

  /** Opens a slot for everybody every so often, once the one before has been claimed by all. */
  start(everyMs: number): void {
    const go = async (): Promise<void> => {
      while (!this.#stopped) {
        await allDue(this.#database, ++this.#rounds);
        await wait(everyMs);
        while (await this.#unclaimed()) await wait(100);
      }
    };
    this.#going = go();
  }

  async #unclaimed(): Promise<boolean> {
    const due = this.#database.db.selectFrom('subscription').select('id').where('due_at', '<=', Date.now());
    return (await due.limit(1).executeTakeFirst()) !== undefined;
  }

  /** Opens no more slots and waits for what is due. Each slot in each channel is expected in one message. */
  async finish(): Promise<Counted> {
    this.#stopped = true;
    await this.#going;
    const finished = await idle(this.#database, 240_000);
    const keys = standing(this.#discord, this.#slack)
      .map(({ key }) => key)
      .filter((key) => key !== '');
    const expected = this.#rounds * this.#subscriptions;
    const different = new Set(keys).size;
    const states = await this.#database.db.selectFrom('run').select(['state', 'trouble', 'tally']).execute();
    const posted = states.filter(({ state }) => state === 'posted');
    const along = posted.reduce((sum, { tally }) => sum + (JSON.parse(tally ?? '{}') as Tally).missed, 0);
    const runs = [...Map.groupBy(states, ({ state, trouble }) => (trouble === null ? state : `${state}: ${trouble}`))]
      .map(([state, { length }]) => `${length} ${state}`)
      .join(', ');
    const lost = expected - different - along;
    return { runs, expected, lost, along, repeated: keys.length - different, finished };
  }
}
