// The terminal as a way in: one line, a batch of lines, or a prompt.
import { createInterface } from 'node:readline/promises';
import type { Readable, Writable } from 'node:stream';
import type { Page } from '#answer/page.ts';
import type { Question } from '#core/command.ts';
import type { House } from '#core/house.ts';
import { readTyped } from '#core/read.ts';
import { respond } from '#core/respond.ts';
import { toFile } from '#render/file.ts';
import { toJson } from '#render/json.ts';
import { toTerminal } from '#render/terminal.ts';
import type { Words } from '#words/en.ts';
import type { Flags, Format } from './flags.ts';

/** Where the terminal reads and writes. `rich` is a person's terminal: colour and links. */
export type Streams = {
  readonly input: Readable;
  readonly output: Writable;
  readonly errors: Writable;
  readonly rich: boolean;
  readonly columns: number;
};

/** Prints pages in other houses' formats; given by the start so that each renderer is loaded only when asked for. */
export type Printers = Partial<Record<Format, (page: Page, words: Words) => Promise<string> | string>>;

/** A person at their own terminal manages what is theirs. */
const ASKER = { id: 'terminal', roles: ['anyone', 'manager'] } as const;
const PLACE = { platform: 'terminal', tenant: 'local', channel: 'terminal' } as const;

const question = (line: Pick<Question, 'command' | 'given' | 'page'>, flags: Flags): Question => ({
  ...line,
  asker: ASKER,
  place: PLACE,
  ...(flags.locale ? { locale: flags.locale } : {}),
});

/** Answers one line. Resolves to the exit status: 0 a page was printed, 2 the line could not be read, 1 it failed. */
export async function answerLine(flags: Flags, house: House, streams: Streams, printers: Printers): Promise<number> {
  const words = house.wordsFor(flags.locale);
  const read = readTyped(flags.line, house.commands, words);
  if ('unreadable' in read) {
    streams.errors.write(`${read.unreadable.says}\n${read.unreadable.hint}\n`);
    return 2;
  }
  const page = await respond(question(read.line, flags), house);
  streams.output.write(await print(page, words, flags.format, streams, printers));
  return page.status === 'error' ? 1 : 0;
}

async function print(page: Page, words: Words, format: Format, streams: Streams, printers: Printers): Promise<string> {
  if (format === 'json') return `${JSON.stringify(toJson(page, words))}\n`;
  const other = printers[format];
  if (other) return other(page, words);
  const columns = Math.min(Math.max(streams.columns, 40), 100);
  // A file is printed alone, so that it can be piped into one.
  return toFile(page, words)?.text ?? toTerminal(page, words, { columns, rich: streams.rich });
}

/** One line of input per question, one JSON object per line of output, in order. */
export async function answerBatch(flags: Flags, house: House, streams: Streams): Promise<number> {
  const words = house.wordsFor(flags.locale);
  for await (const written of createInterface({ input: streams.input, crlfDelay: Number.POSITIVE_INFINITY })) {
    const read = readTyped(written, house.commands, words);
    const said =
      'unreadable' in read
        ? {
            line: written,
            status: 'error',
            reason: 'unreadable',
            text: `${read.unreadable.says}\n${read.unreadable.hint}`,
          }
        : toJson(await respond(question(read.line, flags), house), words);
    if (!streams.output.write(`${JSON.stringify(said)}\n`))
      await new Promise((done) => streams.output.once('drain', done));
  }
  return 0;
}

/** A prompt with completion and history, until the end of input or `exit`. */
export async function converse(
  flags: Flags,
  house: House,
  streams: Streams,
  printers: Printers,
  history: { readonly lines: string[]; remember(line: string): void },
): Promise<number> {
  const words = house.wordsFor(flags.locale);
  streams.output.write(`${words.terminal.welcome}\n`);
  const prompt = createInterface({
    input: streams.input,
    output: streams.output,
    prompt: words.terminal.prompt,
    history: [...history.lines],
    completer: (typed: string) => complete(typed, house),
  });
  prompt.prompt();
  for await (const typed of prompt) {
    const line = typed.trim();
    if (line === 'exit' || line === 'quit') break;
    if (line !== '') {
      history.remember(line);
      await answerLine({ ...flags, line }, house, streams, printers);
    }
    prompt.prompt();
  }
  prompt.close();
  return 0;
}

/** Commands first, then names of the record for the words after one. */
export function complete(typed: string, house: House): [string[], string] {
  const [, slash = '', name = '', space = '', rest = ''] = /^(\/?)(\S*)(\s*)(.*)$/s.exec(typed)!;
  if (space === '')
    return [[...house.commands.keys()].filter((c) => c.startsWith(name)).map((c) => `${slash}${c} `), typed];
  const command = house.commands.get(name);
  if (!command) return [[], typed];
  const suggestions = house.library().names.complete(rest, { limit: 12 });
  return [suggestions.map((s) => `${slash}${name} ${s.label}`), typed];
}
