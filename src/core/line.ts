// The line grammar, one for Slack text, the terminal, buttons, logs and permalinks:
// the first option takes the loose words; the rest are name:value; quotes keep spaces together; `page:` is the house's own.
import type { Line } from '#answer/answer.ts';

/** Names of a command's options, the one that takes the loose words first. Free text keeps unknown `word:` as it is. */
export type Grammar = { readonly options: readonly string[]; readonly freeText: boolean };

export type LineProblem =
  | { readonly kind: 'no-command'; readonly name: string }
  | { readonly kind: 'no-option'; readonly command: string; readonly name: string }
  | { readonly kind: 'twice'; readonly command: string; readonly name: string }
  | { readonly kind: 'loose'; readonly command: string; readonly words: string }
  | { readonly kind: 'too-long'; readonly most: number };

export type ReadLine = { readonly line: Line } | { readonly problem: LineProblem };

/** Characters a line may hold: the longest text /explain takes, and room for its options. */
export const LINE_MOST = 12_000;

/** The name under which Slack workspaces reach every command at once. */
const UMBRELLA = 'talks';

/** Reads a line; `grammarOf` knows the commands by full name (`whois`, `digest subscribe`). */
export function readLine(written: string, grammarOf: (command: string) => Grammar | undefined): ReadLine {
  if (written.length > LINE_MOST) return { problem: { kind: 'too-long', most: LINE_MOST } };
  const words = written.trim().replace(/^\//, '');
  const { name, rest } = commandOf(words, grammarOf);
  const grammar = grammarOf(name);
  if (!grammar) return { problem: { kind: 'no-command', name } };
  const given: Record<string, string> = {};
  let page: number | undefined;
  const loose: string[] = [];
  for (const token of tokens(rest)) {
    const key = token.key?.toLowerCase();
    if (key === 'page' && /^[1-9]\d{0,3}$/.test(token.value)) page = Number(token.value);
    else if (key !== undefined && grammar.options.includes(key)) {
      if (key in given) return { problem: { kind: 'twice', command: name, name: key } };
      given[key] = token.value;
    } else if (key !== undefined && !grammar.freeText)
      return { problem: { kind: 'no-option', command: name, name: key } };
    else loose.push(token.raw);
  }
  if (loose.length > 0) {
    const [first] = grammar.options;
    const text = looseText(loose);
    if (first === undefined || first in given) return { problem: { kind: 'loose', command: name, words: text } };
    given[first] = text;
  }
  return { line: { command: name, given, ...(page === undefined || page === 1 ? {} : { page }) } };
}

/** The line a person could type, canonical: readLine gives the same question back. */
export function writeLine({ command, given, page }: Line): string {
  const options = Object.entries(given).map(([key, value]) => `${key}:${quote(value)}`);
  return [`/${command}`, ...options, ...(page && page > 1 ? [`page:${page}`] : [])].join(' ');
}

const PLAIN = /^(?!\/\/)[^\s"“”\\]+$/u;

const quote = (value: string): string =>
  PLAIN.test(value)
    ? value
    : `"${value
        .replace(/["“”\\]/gu, (c) => `\\${c}`)
        .replace(/\n/g, '\\n')
        .replace(/\r/g, '\\r')}"`;

const unquote = (value: string): string =>
  value.replace(/\\(.)/gsu, (_, c: string) => (c === 'n' ? '\n' : c === 'r' ? '\r' : c));

type Token = { readonly raw: string; readonly key?: string; readonly value: string };

/** `key:"a b"`, `key:value`, `"a b"` or a word; white space between tokens is kept with the token before it. */
const TOKEN = /(?:([A-Za-z][A-Za-z-]*):(?!\/\/))?(?:["“”]((?:\\.|[^"“”\\])*)["“”](?=\s|$)|(\S+))\s*/gsu;

function* tokens(text: string): Generator<Token> {
  for (const [raw, key, quoted, plain] of text.matchAll(TOKEN)) {
    yield { raw, ...(key ? { key } : {}), value: quoted === undefined ? (plain ?? '') : unquote(quoted) };
  }
}

/** Loose words stay as they were typed; a single quoted run loses its quotes. */
function looseText(raws: readonly string[]): string {
  const text = raws.join('').trim();
  const whole = /^["“”]((?:\\.|[^"“”\\])*)["“”]$/su.exec(text);
  return whole ? unquote(whole[1]!) : text;
}

function commandOf(words: string, grammarOf: (name: string) => Grammar | undefined): { name: string; rest: string } {
  const [, first = '', after = ''] = /^(\S*)\s*([\s\S]*)$/.exec(words)!;
  if (first.toLowerCase() === UMBRELLA && after !== '') return commandOf(after.replace(/^\//, ''), grammarOf);
  const [, second = '', rest = ''] = /^(\S*)\s*([\s\S]*)$/.exec(after)!;
  const two = `${first} ${second}`.toLowerCase();
  return grammarOf(two) ? { name: two, rest } : { name: first.toLowerCase(), rest: after };
}
