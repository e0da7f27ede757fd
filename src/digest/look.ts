// Looks at the channel in which somebody asks about its digests: may we post there, what is it called, who has left?
import { setTimeout as wait } from 'node:timers/promises';
import { placeRenamed } from '#store/tenants.ts';
import type { Desk } from './memory.ts';
import { DeliveryError, type Seen } from './messenger.ts';
import { personLeft } from './reports.ts';
import { whereIs } from './works.ts';

/** Whoever asks waits for it; what is not known by then is not said. */
const PATIENCE_MS = 2_000;

const NOTHING: Seen = { gone: [] };

/** What the platform says of the channel and of these people. Its new name and who has left are noted. Never throws for it. */
export async function lookHere(desk: Desk, people: readonly string[]): Promise<Seen> {
  const { database, context, look, now } = desk;
  const where = whereIs(desk.place);
  const given = context.place?.name;
  const seen = look ? await soon(look(where, people)) : NOTHING;
  const name = seen.name ?? given;
  if (name !== undefined) await placeRenamed(database, where, name);
  for (const person of seen.gone) await personLeft(database, where, person, now);
  // What came with the question itself is known for certain, and more exactly.
  return (context.place?.lacks?.length ?? 0) > 0 ? { ...seen, trouble: 'not-allowed' } : seen;
}

async function soon(looking: Promise<Seen>): Promise<Seen> {
  const late = new AbortController();
  try {
    return await Promise.race([looking, wait(PATIENCE_MS, NOTHING, { signal: late.signal })]);
  } catch (error) {
    if (!(error instanceof DeliveryError)) throw error;
    return NOTHING;
  } finally {
    late.abort();
    looking.catch(() => {});
  }
}
