// Tests speak to the bot as people do: `await ask('/whois Larijani')`.

import type { Page } from '#answer/page.ts';
import type { House } from '#core/house.ts';
import { readTyped } from '#core/read.ts';
import { respond } from '#core/respond.ts';
import { loadDataset } from '#dataset/load.ts';
import { toTerminal } from '#render/terminal.ts';
import { en } from '#words/en.ts';
import { loadCommands } from '../../src/commands-folder.ts';
import { KEPT, libraryOf } from '../../src/house.ts';

/** The day tests are asked on, some months after the record ends. */
export const NOW = '2026-11-25T12:00:00Z';

const library = libraryOf(await loadDataset('data'));

export const house: House = {
  commands: await loadCommands(),
  wordsFor: () => en,
  library: () => library,
  now: () => NOW,
  bugId: () => 'bug-1',
  kept: KEPT,
  onBug: (_id, line, error) => {
    throw new Error(`bug in ${line}`, { cause: error });
  },
};

export const { dataset } = library;

/** The page a line gets. Throws when the line cannot be read. */
export async function ask(line: string): Promise<Page> {
  const read = readTyped(line, house.commands, en);
  if ('unreadable' in read) throw new Error(`${line}: ${read.unreadable.says}`);
  return respond({ ...read.line, asker: { id: 'test', roles: ['anyone'] } }, house);
}

/** The line that asks a free question. */
export const freely = (question: string): string => `/ask question:"${question.replaceAll('"', '\\"')}"`;

/** The page as the terminal prints it. */
export const said = async (line: string): Promise<string> => toTerminal(await ask(line), en);

/** Every page of an answer, as the terminal prints it. */
export async function saidWhole(line: string): Promise<string> {
  const first = await ask(line);
  const rest = await Promise.all(Array.from({ length: first.of - 1 }, (_, i) => said(`${line} page:${i + 2}`)));
  return [toTerminal(first, en), ...rest].join('\n');
}
