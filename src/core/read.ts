// Reading a written line into a question: the grammar first, then the options as the command declared them.
import type * as z from 'zod';
import type { Line } from '#answer/answer.ts';
import type { Words } from '#words/en.ts';
import { type Command, type Commands, optionNames } from './command.ts';
import { grammarOf, usage } from './grammar.ts';
import { type LineProblem, readLine } from './line.ts';
import { nearest } from './near.ts';
import { isRequired, metaOf, type OptionMeta } from './option.ts';

/** Why an option cannot be taken. */
export type OptionProblem =
  | { readonly kind: 'unknown'; readonly name: string }
  | { readonly kind: 'missing'; readonly name: string }
  | { readonly kind: 'wrong'; readonly name: string; readonly value: string; readonly meta: OptionMeta };

/** The options of a command as it will receive them, or the first that cannot be taken. */
export function readOptions(
  command: Command,
  given: Readonly<Record<string, string>>,
): { options: z.output<z.ZodObject> } | { problem: OptionProblem } {
  const options: Record<string, unknown> = {};
  const names = optionNames(command);
  for (const name of Object.keys(given)) if (!names.includes(name)) return { problem: { kind: 'unknown', name } };
  for (const name of names) {
    const schema = command.options.shape[name] as z.ZodType;
    const value = given[name];
    if (value === undefined && isRequired(schema)) return { problem: { kind: 'missing', name } };
    const read = schema.safeParse(value);
    if (!read.success) return { problem: { kind: 'wrong', name, value: value ?? '', meta: metaOf(schema) } };
    if (read.data !== undefined) options[name] = read.data;
  }
  return { options };
}

/** What is wrong with a line, in words: the problem, then the usage or the nearest valid form. */
export type Unreadable = { readonly says: string; readonly hint: string };

/** Reads a line a person typed. */
export function readTyped(
  written: string,
  commands: Commands,
  words: Words,
): { line: Line } | { unreadable: Unreadable } {
  const read = readLine(written, grammarOf(commands));
  if ('problem' in read) return { unreadable: explainLine(read.problem, commands, words) };
  const command = commands.get(read.line.command)!;
  const options = readOptions(command, read.line.given);
  if ('options' in options) return read;
  const hint = `${words.help.usage}${usage(command)}`;
  const { problem } = options;
  const w = words.notice.unreadable;
  switch (problem.kind) {
    case 'unknown':
      return {
        unreadable: { says: w.noOption(command.name, problem.name, nearest(problem.name, optionNames(command))), hint },
      };
    case 'missing':
      return { unreadable: { says: w.missing(command.name, problem.name), hint } };
    case 'wrong':
      return { unreadable: { says: w.wrong(problem.name, problem.value, problem.meta), hint } };
    default:
      return problem satisfies never;
  }
}

function explainLine(problem: LineProblem, commands: Commands, words: Words): Unreadable {
  const w = words.notice.unreadable;
  if (problem.kind === 'too-long') return { says: w.tooLong(problem.most), hint: words.help.more };
  if (problem.kind === 'no-command')
    return { says: w.noCommand(problem.name, nearest(problem.name, commands.keys())), hint: words.help.all };
  const command = commands.get(problem.command)!;
  const hint = `${words.help.usage}${usage(command)}`;
  switch (problem.kind) {
    case 'no-option':
      return { says: w.noOption(command.name, problem.name, nearest(problem.name, optionNames(command))), hint };
    case 'twice':
      return { says: w.twice(command.name, problem.name), hint };
    case 'loose':
      return { says: w.loose(command.name, problem.words), hint };
    default:
      return problem satisfies never;
  }
}
