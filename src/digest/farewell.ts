// A subscription that has ended says why: to the person who made it, because its channel can no longer be reached.
import { toPage } from '#core/respond.ts';
import type { SubscriptionRow } from '#store/schema.ts';
import { DeliveryError, type Trouble } from './messenger.ts';
import { type Works, whereIs } from './works.ts';

/** Tells the subscriber in private; that this cannot be done either is no further trouble. */
export async function farewell(row: SubscriptionRow, trouble: Trouble, works: Works): Promise<void> {
  const words = works.wordsFor(row.locale ?? undefined);
  const place = await works.database.db
    .selectFrom('place')
    .select('name')
    .where('id', '=', row.place)
    .executeTakeFirst();
  const answer = words.digest.ended(place?.name ?? whereIs(row.place).channel, words.digest.trouble[trouble], row.id);
  const page = toPage(answer, { command: 'digest show', given: { digest: row.id } }, 1, works.shelf().dataset, words);
  try {
    await works.messenger.tell(whereIs(row.place), row.owner, page);
  } catch (error) {
    if (!(error instanceof DeliveryError)) throw error;
    works.onTrouble?.(row.id, error);
  }
}
