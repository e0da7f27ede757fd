// The flags of `npm run bot`, and what is left: the line as typed in a channel.
import { parseArgs } from 'node:util';

export const FORMATS = ['text', 'json', 'discord', 'slack', 'html'] as const;
export type Format = (typeof FORMATS)[number];

export type Flags = {
  readonly format: Format;
  readonly batch: boolean;
  readonly data?: string;
  readonly now?: string;
  readonly locale?: string;
  /** Empty when no command was given. */
  readonly line: string;
};

/** Thrown for flags that cannot be read; the message is one line. */
export class FlagError extends Error {
  override readonly name = 'FlagError';
}

const NAMES = new Set(['--format', '--batch', '--data', '--now', '--locale']);

/** Reads the arguments. Flags may stand before or after the line; anything unknown that begins with `--` is refused. */
export function readFlags(args: readonly string[]): Flags {
  const unknown = args.find((arg) => arg.startsWith('--') && !NAMES.has(arg.split('=')[0]!));
  if (unknown) throw new FlagError(`No such flag: ${unknown.slice(0, 60)}. Flags: ${[...NAMES].join(' ')}`);
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'text' },
        batch: { type: 'boolean', default: false },
        data: { type: 'string' },
        now: { type: 'string' },
        locale: { type: 'string' },
      },
    });
    if (!FORMATS.includes(values.format as Format)) throw new FlagError(`--format takes one of: ${FORMATS.join(', ')}`);
    if (values.now !== undefined && Number.isNaN(Date.parse(values.now)))
      throw new FlagError('--now takes an ISO 8601 time such as 2026-07-05T12:00:00Z');
    return {
      format: values.format as Format,
      batch: values.batch,
      line: lineOf(positionals),
      ...(values.data === undefined ? {} : { data: values.data }),
      ...(values.now === undefined ? {} : { now: new Date(values.now).toISOString() }),
      ...(values.locale === undefined ? {} : { locale: values.locale }),
    };
  } catch (error) {
    if (error instanceof FlagError) throw error;
    throw new FlagError((error as Error).message.split('\n')[0]!);
  }
}

/** A shell has taken the quotes away: an argument `name:two words` gets its quotes back. */
const lineOf = (positionals: readonly string[]): string =>
  positionals.length === 1
    ? positionals[0]!
    : positionals
        .map((arg) =>
          arg.replace(/^([a-z-]+):(.*\s.*)$/s, (_, key: string, value: string) => `${key}:${JSON.stringify(value)}`),
        )
        .join(' ');
