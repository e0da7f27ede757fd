// A stage for digests: a platform kept in memory, a little record that can be changed, a clock that is set.
import type { Page } from '#answer/page.ts';
import { assemble, type Dataset, KINDS, type Kind, type Records } from '#dataset/dataset.ts';
import type { Event } from '#dataset/event.ts';
import { makeClock } from '#digest/clock.ts';
import { DeliveryError, type LookedUp, type Messenger, type Seen, type Where } from '#digest/messenger.ts';
import { nextDue, scheduleOf } from '#digest/settings.ts';
import { EVERYTHING } from '#digest/wanted.ts';
import { LEASE_MS, type Shelf, type Step, shelve, type Works } from '#digest/works.ts';
import { type Database, openDatabase } from '#store/database.ts';
import type { SubscriptionRow } from '#store/schema.ts';
import { addSubscription } from '#store/subscriptions.ts';
import { placeHere } from '#store/tenants.ts';
import { en } from '#words/en.ts';

export type Message = { readonly id: string; readonly key: string; page: Page; edits: number };

/** Channels and what stands in them. */
export class Platform implements Messenger {
  readonly channels = new Map<string, Message[]>();
  readonly private: { person: string; page: Page }[] = [];
  /** Whether it can say what became of a message. */
  tells = true;
  /** Called before each post; what it throws is thrown. `true`: the message is posted all the same. */
  trouble: (where: Where, key: string) => DeliveryError | undefined = () => undefined;
  #count = 0;

  async post(where: Where, page: Page, key: string) {
    const error = this.trouble(where, key);
    if (error && !error.maybeSent) throw error;
    const messages = this.in(where);
    const message = { id: String(++this.#count), key, page, edits: 0 };
    messages.push(message);
    if (error) throw error;
    return { message: message.id };
  }

  async edit(where: Where, { message }: { message: string }, page: Page) {
    const found = this.in(where).find(({ id }) => id === message);
    if (!found) throw new DeliveryError('refused', 'No such message', { permanent: true });
    found.page = page;
    found.edits++;
  }

  async lookUp(where: Where, key: string): Promise<LookedUp> {
    if (!this.tells) return 'unknown';
    const found = this.in(where).find((message) => message.key === key);
    return found ? { message: found.id } : 'absent';
  }

  async tell(_where: Where, person: string, page: Page) {
    this.private.push({ person, page });
  }

  /** What it says of a channel that is looked at. */
  seen: Seen = { gone: [] };
  async look(): Promise<Seen> {
    return this.seen;
  }

  in({ channel }: Pick<Where, 'channel'>): Message[] {
    const messages = this.channels.get(channel) ?? [];
    this.channels.set(channel, messages);
    return messages;
  }

  /** Titles and lines of all that stands in a channel, as plain text. */
  read(channel: string): string[] {
    return this.in({ channel }).map(({ page }) => plain(page));
  }
}

export const plain = (page: Page): string =>
  [
    page.title,
    ...page.blocks.flatMap((block) => {
      if (block.kind === 'remark')
        return [block.prose.map((span) => ('text' in span ? span.text : span.value)).join('')];
      if (block.kind !== 'entries') return [];
      const lines = block.entries.map(
        ({ when, what, flag }) =>
          `${when} ${what.map((span) => ('text' in span ? span.text : span.value)).join('')}${flag ? ` [${flag}]` : ''}`,
      );
      return [...(block.title ? [`## ${block.title}`] : []), ...lines];
    }),
  ].join('\n');

export const event = (id: string, day: string, summary: string, more: Partial<Event> = {}): Event => ({
  id,
  name: `Event ${id}`,
  type: 'meeting',
  topics: ['talks'],
  start_date: [{ value: day, cites: ['paper/one'] }],
  summary: { value: summary, cites: ['paper/one'] },
  ...more,
});

export function datasetOf(events: readonly Event[], more: Partial<Records> = {}): Dataset {
  const none = Object.fromEntries(KINDS.map((kind) => [kind, []])) as unknown as { [K in Kind]: [] };
  const paper = {
    id: 'paper',
    name: 'The Paper',
    kind: 'newspaper' as const,
    items: [{ id: 'one', title: 'One', url: 'https://paper.example/one' }],
  };
  const records: Records = { ...none, publisher: [paper], utterance: [], ...more, event: [...events] };
  return assemble(records, { version: JSON.stringify(events).length.toString(36), asOf: '2026-07-05' });
}

export type Stage = {
  readonly database: Database;
  readonly platform: Platform;
  /** Sets the clock and lets everything due be done. */
  at(iso: string): Promise<void>;
  /** Puts up other data, as a reload does. */
  load(dataset: Dataset): Promise<void>;
  subscribe(change?: Partial<SubscriptionRow> & { channel?: string }): Promise<SubscriptionRow>;
  readonly works: Works;
  /** Another process on the same store, platform and clock. */
  another(name: string, onStep?: (step: Step) => void | Promise<void>): { tick(): Promise<void>; works: Works };
  close(): Promise<void>;
};

/** A store in memory unless a URL is given; nothing runs until the clock is set. */
export async function stage(dataset: Dataset, url = 'sqlite::memory:', start = '2026-11-25T05:00:00Z'): Promise<Stage> {
  const database = await openDatabase(url);
  const platform = new Platform();
  let now = Date.parse(start);
  let shelf: Shelf = await shelve(database, dataset, now);
  const worksOf = (name: string, onStep?: Works['onStep']): Works => ({
    database,
    shelf: () => shelf,
    messenger: platform,
    platforms: ['discord'],
    leaseMs: LEASE_MS,
    pace: { turn: (_, call) => call(), share: () => {}, budgets: () => [] },
    wordsFor: () => en,
    now: () => now,
    name,
    ...(onStep ? { onStep } : {}),
  });
  const works = worksOf('one');
  const clock = makeClock(works);
  let count = 0;
  return {
    database,
    platform,
    works,
    async at(iso) {
      now = Date.parse(iso);
      await clock.tick();
    },
    async load(next) {
      shelf = await shelve(database, next, now);
    },
    async subscribe({ channel = 'c1', ...change } = {}) {
      const place = await placeHere(database, { platform: 'discord', tenant: 't1', channel }, channel);
      const row: SubscriptionRow = {
        id: `s${String(++count).padStart(3, '0')}`,
        place,
        rhythm: 'daily 09:00',
        zone: 'Asia/Muscat',
        quiet: '',
        filter: JSON.stringify(EVERYTHING),
        nothing_new: 'silent',
        cap: 12,
        since: null,
        baseline: shelf.edition.number,
        locale: null,
        owner: 'discord:u1',
        owner_left: null,
        made_at: now,
        state: 'active',
        due_at: 0,
        due_slot: '',
        failures: 0,
        trouble: null,
        ...change,
      };
      const made = { ...row, ...nextDue(scheduleOf(row), place, now) };
      await addSubscription(database, made);
      return made;
    },
    another(name, onStep) {
      const other = worksOf(name, onStep);
      return { tick: makeClock(other).tick, works: other };
    },
    close: () => database.close(),
  };
}
