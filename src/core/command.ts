// A command: one question the bot can answer. It returns a value; it never replies.
import type * as z from 'zod';
import type { Answer, Line } from '#answer/answer.ts';
import type { Dataset } from '#dataset/dataset.ts';
import type { Kept } from '#dataset/kept.ts';
import type { Names } from '#names/names.ts';
import type { Words } from '#words/en.ts';
import { metaOf } from './option.ts';

/** `manager`: may change what a channel receives. */
export type Role = 'anyone' | 'manager';

/** Who asks. Ids are the platform's, prefixed: `discord:123`, `slack:T1:U2`, `terminal`. */
export type Asker = { readonly id: string; readonly roles: readonly Role[] };

/** Where it is asked, by ids that survive renaming. Absent for the page and one-off terminal questions. */
export type Place = {
  readonly platform: 'discord' | 'slack' | 'terminal';
  /** The server or workspace. */
  readonly tenant: string;
  readonly channel: string;
  readonly name?: string;
  /** What the bot may not do there and must to post, by the platform's own names; known where it comes with the question. */
  readonly lacks?: readonly string[];
};

/** A line with who asks and where. */
export type Question = Line & {
  readonly asker: Asker;
  readonly place?: Place;
  /** BCP 47; the words' language when we have it. */
  readonly locale?: string;
};

/** Everything a command may know. `now` is given: no command reads the clock. */
export type Context = {
  readonly dataset: Dataset;
  readonly names: Names;
  readonly words: Words;
  /** ISO 8601 instant. */
  readonly now: string;
  /** The page that is wanted, for a command that makes only that one of a long list. */
  readonly page: number;
  readonly asker: Asker;
  readonly place?: Place;
  /** All commands by full name, for /help. */
  readonly commands: Commands;
  /** Where what is dear to make of the record is kept. */
  readonly kept?: Kept;
  /** What a command that remembers needs; see `#digest/`. Absent where nothing is remembered. */
  readonly memory?: unknown;
};

export type Command<S extends z.ZodObject = z.ZodObject> = {
  /** The full name: `whois`, `digest subscribe`. */
  readonly name: string;
  readonly access: Role;
  /** Who sees the answer in a channel: everyone there, or the asker alone. */
  readonly audience: 'channel' | 'asker';
  readonly options: S;
  answer(options: z.output<S>, context: Context): Answer | Promise<Answer>;
};

export type Commands = ReadonlyMap<string, Command>;

/** Checks and types a command. The file name must be (the first word of) its name. */
export function command<S extends z.ZodObject>(
  made: Omit<Command<S>, 'access' | 'audience'> & Partial<Pick<Command<S>, 'access' | 'audience'>>,
): Command {
  for (const schema of Object.values(made.options.shape)) metaOf(schema as z.ZodType);
  return { access: 'anyone', audience: 'asker', ...made } as unknown as Command;
}

export const optionNames = (command: Command): string[] => Object.keys(command.options.shape);
