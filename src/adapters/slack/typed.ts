// What a slash command's words come to: a line to ask, a form to fill in, or a word on why neither.
import type { Line } from '#answer/answer.ts';
import type { SlackMessage } from '#render/slack.ts';
import { type Door, lineOf } from './door.ts';
import { type Form, formFor } from './forms.ts';
import { unescaped } from './plain.ts';

export type Typed = {
  /** To be opened where it may be; else what else there is is said. */
  readonly form?: Form;
  readonly read: { readonly line: Line } | { readonly notice: SlackMessage };
};

/** Readings kept: the commands never change while the house stands, so neither does what the same words come to. */
const MOST = 2000;
const SHORT = 200;

/** Reads `/command text`, and remembers the short ones: people ask the same things. */
export function reader(door: Door): (command: string, text: string) => Typed {
  const known = new Map<string, Typed>();
  return (command, text) => {
    const key = `${command} ${text}`;
    const found = known.get(key);
    if (found) return found;
    const typed = readTyped(door, command, unescaped(text).trim());
    if (key.length <= SHORT) {
      if (known.size >= MOST) known.clear();
      known.set(key, typed);
    }
    return typed;
  };
}

function readTyped(door: Door, command: string, words: string): Typed {
  const written = lineWritten(door, command, words);
  const form = formFor(door, written);
  const read = typeof written === 'string' ? lineOf(door, written) : { line: written };
  return { ...(form ? { form } : {}), read };
}

/**
 * The line somebody typed. Workspaces may have put a prefix before every command (`/ir-whois`); an unknown command without
 * words is the umbrella, and gets what everybody gets who only knocks.
 */
function lineWritten(door: Door, command: string, words: string): Line | string {
  const name = command.slice(1).toLowerCase();
  if (isKnown(door, name)) return `/${name} ${words}`;
  const bare = name.slice(name.indexOf('-') + 1);
  if (isKnown(door, bare)) return `/${bare} ${words}`;
  return words === '' ? door.doors.knock : `/${name} ${words}`;
}

/** First words of all commands: `whois`, `digest`. */
const isKnown = (door: Door, word: string): boolean =>
  [...door.house.commands.keys()].some((name) => name === word || name.startsWith(`${word} `));
