// What /digest may know and change: the store, the data as taken up, and where and by whom it is asked.
import type { Answer } from '#answer/answer.ts';
import type { Context } from '#core/command.ts';
import type { Database } from '#store/database.ts';
import type { SubscriptionRow } from '#store/schema.ts';
import { findSubscription, subscriptionsOf } from '#store/subscriptions.ts';
import { placeHere, placeKey, tenantBack } from '#store/tenants.ts';
import type { Messenger } from './messenger.ts';
import type { Shelf } from './works.ts';

export type Opened = {
  readonly database: Database;
  readonly shelf: Shelf;
  /** Absent where no platform can be asked: in a terminal. */
  readonly look?: Messenger['look'];
};

/** Given to commands as `context.memory`. Opened on first use, so that a question which remembers nothing pays nothing. */
export type Memory = {
  readonly open: () => Promise<Opened>;
};

/** A question about the digests of one channel. */
export type Desk = {
  readonly database: Database;
  readonly shelf: Shelf;
  readonly look?: Messenger['look'];
  readonly context: Context;
  /** The channel's key in the store. */
  readonly place: string;
  /** Milliseconds since 1970. */
  readonly now: number;
};

/** Where digests can be asked about; else the answer that says why not. */
export async function deskOf(context: Context): Promise<Desk | { readonly answer: Answer }> {
  const memory = context.memory as Memory | undefined;
  if (!memory || !context.place) return { answer: context.words.digest.set.nowhere() };
  const opened = await memory.open();
  // Where the bot is asked, it is.
  await tenantBack(opened.database, context.place);
  return { ...opened, context, place: placeKey(context.place), now: Date.parse(context.now) };
}

/** Makes sure the channel is known before something of it is kept. */
export const settle = ({ database, context: { place } }: Desk): Promise<string> =>
  placeHere(database, place!, place!.name);

/** The subscription meant: by its id, or the only one of the channel. Those of other channels are not told of. */
export async function theOne(
  id: string | undefined,
  desk: Desk,
  command: string,
): Promise<{ readonly row: SubscriptionRow } | { readonly answer: Answer }> {
  const words = desk.context.words.digest.set;
  const rows = await subscriptionsOf(desk.database, desk.place);
  const [only] = rows;
  if (id === undefined && only && rows.length === 1) return { row: only };
  if (id === undefined)
    return {
      answer:
        rows.length === 0
          ? words.none()
          : words.which(
              command,
              rows.map((r) => r.id),
            ),
    };
  const row = await findSubscription(desk.database, id.toLowerCase());
  return row && row.place === desk.place ? { row } : { answer: words.noSuch(id) };
}
