// Who did what when: every change of a channel's digests, by a person or by the bot itself.
import type { Database } from './database.ts';
import type { DeedRow } from './schema.ts';

export type Deed = Omit<DeedRow, 'id'>;

export async function noteDeed({ db }: Pick<Database, 'db'>, deed: Deed): Promise<void> {
  await db.insertInto('deed').values(deed).execute();
}

/** Deeds of a channel, the last one first. */
export const deedsOf = ({ db }: Pick<Database, 'db'>, place: string, most: number): Promise<Deed[]> =>
  db
    .selectFrom('deed')
    .select(['place', 'subscription', 'at', 'who', 'what', 'detail'])
    .where('place', '=', place)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(most)
    .execute();
