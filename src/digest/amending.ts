// Brings earlier messages to what their corrected pages say. Doing so twice changes nothing, so a crash costs nothing.
import type { Page } from '#answer/page.ts';
import { amended, notAmended, type OpenAmendment } from '#store/amendments.ts';
import { inTime, waitAfter } from './deliver.ts';
import { DeliveryError } from './messenger.ts';
import { type Works, whereIs } from './works.ts';

/** After about six hours of trying a message is left as it is; its correction has been told all the same. */
const MOST_ATTEMPTS = 18;

/** Edits one message. A message that is gone, or may not be edited any more, is left. */
export async function amendOne(amendment: OpenAmendment, works: Works): Promise<void> {
  const { database, messenger } = works;
  await works.onStep?.('amending', amendment.id);
  try {
    const where = whereIs(amendment.place);
    const page = JSON.parse(amendment.page) as Page;
    await works.pace.turn(where.platform, () =>
      inTime(() => messenger.edit(where, { message: amendment.message }, page), works),
    );
    await works.onStep?.('amended', amendment.id);
    await amended(database, amendment.id);
  } catch (error) {
    works.onTrouble?.(amendment.id, error);
    const attempts = amendment.attempts + 1;
    const givenUp = attempts >= MOST_ATTEMPTS || (error instanceof DeliveryError && error.permanent);
    const asked = error instanceof DeliveryError ? error.retryAfterMs : undefined;
    const wait = asked ?? waitAfter({ id: amendment.id, attempts });
    await notAmended(database, amendment.id, givenUp ? undefined : works.now() + wait);
  }
}
