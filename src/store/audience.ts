// Who sees answers in a channel, where its managers chose otherwise than the commands declare.
import type { Database } from './database.ts';

export type Audience = 'channel' | 'asker';

/** Null: as each command declares. The channel must be known. */
export async function setAudience(
  { db }: Pick<Database, 'db'>,
  place: string,
  audience: Audience | null,
): Promise<void> {
  await db.updateTable('place').set({ audience }).where('id', '=', place).execute();
}

/** Every choice that was made, by the channel's key. */
export async function audiences({ db }: Pick<Database, 'db'>): Promise<Map<string, Audience>> {
  const rows = await db.selectFrom('place').select(['id', 'audience']).where('audience', 'is not', null).execute();
  return new Map(rows.map(({ id, audience }) => [id, audience as Audience]));
}
