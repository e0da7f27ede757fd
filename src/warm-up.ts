// What the first free questions would wait for, made ready beforehand: once nobody waits for the start itself any more.
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { House } from '#core/house.ts';
import { respond } from '#core/respond.ts';

/** The room that answers free questions, from the ground up: each of these loads what those before it have not. */
const GROUND = 'ahead terms succession rivals undone index-of-record ask check'.split(' ');

/**
 * Loads what answers free questions and makes their index: in steps, so that nobody who asks meanwhile waits for more
 * than one of them, and only as long as it is wanted.
 */
export async function warmUp(house: House, isWanted: () => boolean): Promise<void> {
  const { dataset } = house.library();
  for (const file of GROUND) {
    await nextTurn();
    if (!isWanted()) return;
    await import(`#ask/${file}.ts`);
  }
  const { prepare } = await import('#ask/prepare.ts');
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
