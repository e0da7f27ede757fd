// A line typed on the page, answered as by a guest: nobody on the web manages a channel.
import type { Page } from '#answer/page.ts';
import type { House } from '#core/house.ts';
import { readTyped, type Unreadable } from '#core/read.ts';
import { respond } from '#core/respond.ts';

const ASKER = { id: 'web', roles: ['anyone'] } as const;

export type Said = { readonly page: Page } | { readonly unreadable: Unreadable };

/** Answers a line, or says why it cannot be read. Never throws. */
export async function answerLine(line: string, house: House): Promise<Said> {
  const read = readTyped(line, house.commands, house.wordsFor());
  return 'unreadable' in read ? read : { page: await respond({ ...read.line, asker: ASKER }, house) };
}
