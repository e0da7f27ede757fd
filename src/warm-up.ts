// What the first free questions would wait for, made ready beforehand: once nobody waits for the start itself any more.
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { House } from '#core/house.ts';
import { respond } from '#core/respond.ts';
import type { Dataset } from '#dataset/dataset.ts';
import { libraryOf, type Opened } from './house.ts';

/** The room that answers free questions, from the ground up: each of these loads what those before it have not. */
const GROUND = [
  () => import('#ask/time/ahead.ts'),
  () => import('#ask/reading/terms.ts'),
  () => import('#ask/ways/succession.ts'),
  () => import('#ask/fit/rivals.ts'),
  () => import('#ask/premise/undone.ts'),
  () => import('#ask/record/index-of-record.ts'),
  () => import('#ask/ask.ts'),
  () => import('#ask/check.ts'),
];

/**
 * Loads what answers free questions and makes their index: in steps, so that nobody who asks meanwhile waits for more
 * than one of them, and only as long as it is wanted.
 */
export async function warmUp(house: House, isWanted: () => boolean): Promise<void> {
  const { dataset } = house.library();
  for (const load of GROUND) {
    await nextTurn();
    if (!isWanted()) return;
    await load();
  }
  const { prepare } = await import('#ask/record/prepare.ts');
  do {
    await nextTurn();
    // The record has changed meanwhile, and another index is under way.
    if (!isWanted() || house.library().dataset !== dataset) return;
  } while (prepare({ dataset, ...(house.kept ? { kept: house.kept } : {}) }));
  await respond(
    { command: 'ask', given: { question: 'who is Ali Larijani' }, asker: { id: 'start', roles: ['anyone'] } },
    house,
  );
}

/**
 * Puts another version of the record in the place of the present one, which answers until all that free questions need is
 * made of the new: that takes seconds on a busy machine, and whoever asked meanwhile would wait for it. Resolves to whether
 * it did so, which it does only as long as it is wanted.
 */
export async function takeUp(dataset: Dataset, house: Opened, isWanted: () => boolean): Promise<boolean> {
  const library = libraryOf(dataset);
  await warmUp({ ...house, library: () => library }, isWanted);
  if (!isWanted()) return false;
  house.replace(library);
  return true;
}
