// Loads the commands folder: the file name is the command's name, and a file that is no valid command stops the start.
import { readdirSync } from 'node:fs';
import type { Command, Commands } from '#core/command.ts';

const FOLDER = new URL('../commands/', import.meta.url);

/** Thrown for a file that is not a command; the message names it and says why. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}

/**
 * All commands by full name, in the order of their files; or, when `only` is the first word of one, that one's alone:
 * a terminal that answers one line should not pay for the rest. /help tells of all, so it gets all.
 */
export async function loadCommands(only?: string): Promise<Commands> {
  const all = readdirSync(FOLDER)
    .filter((file) => file.endsWith('.ts'))
    .sort();
  const files = only !== 'help' && all.includes(`${only}.ts`) ? [`${only}.ts`] : all;
  const modules = await Promise.all(
    files.map((file) => import(new URL(file, FOLDER).href) as Promise<{ default?: unknown }>),
  );
  const commands = new Map<string, Command>();
  for (const [i, file] of files.entries()) {
    const made = modules[i]!.default;
    for (const command of Array.isArray(made) ? made : [made]) {
      if (!isCommand(command))
        throw new CommandError(`commands/${file} is not a command: export default command({ name, options, answer })`);
      if (command.name.split(' ')[0] !== file.slice(0, -3))
        throw new CommandError(`commands/${file} names itself "${command.name}": the file name is the command's name`);
      commands.set(command.name, command);
    }
  }
  return commands;
}

const isCommand = (value: unknown): value is Command =>
  typeof value === 'object' &&
  value !== null &&
  'name' in value &&
  'options' in value &&
  'answer' in value &&
  typeof value.answer === 'function';
