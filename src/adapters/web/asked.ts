// A line typed on the page, answered as by a guest: nobody on the web manages a channel.
import type { Page } from '#answer/page.ts';
import type { House, Library } from '#core/house.ts';
import { readTyped, type Unreadable } from '#core/read.ts';
import { respond } from '#core/respond.ts';

const ASKER = { id: 'web', roles: ['anyone'] } as const;

export type Said = { readonly page: Page } | { readonly unreadable: Unreadable };

/** Answers kept ready for each version of the record; a link that is passed around is opened by many at once. */
const MOST_KEPT = 300;
const kept = new WeakMap<Library, Map<string, Said>>();

/**
 * Answers a line, or says why it cannot be read. Never throws. The same line on the same day has the same answer as long
 * as the record is the same: a guest has no channel, so nothing else enters.
 */
export async function answerLine(line: string, house: House): Promise<Said> {
  const library = house.library();
  const answers = kept.get(library) ?? new Map<string, Said>();
  kept.set(library, answers);
  const key = `${house.now().slice(0, 10)} ${line}`;
  const said = answers.get(key) ?? (await answer(line, house));
  answers.delete(key);
  if (!('page' in said) || said.page.status !== 'error') answers.set(key, said);
  if (answers.size > MOST_KEPT) answers.delete(answers.keys().next().value!);
  return said;
}

async function answer(line: string, house: House): Promise<Said> {
  const read = readTyped(line, house.commands, house.wordsFor());
  return 'unreadable' in read ? read : { page: await respond({ ...read.line, asker: ASKER }, house) };
}
