// What a person may be typing: a command, then a value of the option the line stands at, then further options.
import type { Suggestion } from '#names/names.ts';
import type { Words } from '#words/en.ts';
import type { Command } from './command.ts';
import { optionsOf } from './grammar.ts';
import type { House } from './house.ts';
import { writeLine } from './line.ts';
import type { OptionMeta } from './option.ts';
import { tellerOf } from './teller.ts';

/** A whole line to put in place of what was typed, and how to show it. */
export type Completion = { readonly line: string; readonly label: string; readonly note?: string };

type Option = { readonly name: string; readonly meta: OptionMeta };

/** The likeliest continuations of a line, best first. Only commands that anyone may use. */
export function completeLine(typed: string, house: House, words: Words, limit = 8): Completion[] {
  const line = typed.replace(/^\s*\/?/, '').slice(0, 300);
  const commands = [...house.commands.values()].filter(({ access }) => access === 'anyone');
  const inside = commands
    .filter(({ name }) => line.toLowerCase().startsWith(`${name} `))
    .sort((a, b) => b.name.length - a.name.length)[0];
  if (inside) return inCommand(inside, line.slice(inside.name.length + 1), house, words).slice(0, limit);
  const named = commands
    .filter(({ name }) => name.startsWith(line.toLowerCase()))
    .map(({ name }) => ({ line: `/${name} `, label: `/${name}`, ...noted(words.commands[name]?.summary) }));
  return [...named, ...(line.trim().length > 1 ? records(line, house, limit) : [])].slice(0, limit);
}

const noted = (note: string | undefined): { note?: string } => (note ? { note } : {});

/** Somebody who types only a name means the question that tells of it. */
const records = (name: string, house: House, limit: number): Completion[] =>
  house
    .library()
    .names.complete(name, { limit, kinds: NAMED })
    .flatMap(({ id, kind, label, note }) => {
      const question = tellerOf(house.commands, kind)?.(id);
      return question ? [{ line: writeLine(question), label, ...noted(note ?? `/${question.command}`) }] : [];
    });

function inCommand(command: Command, rest: string, house: House, words: Words): Completion[] {
  const options = optionsOf(command);
  const told = words.commands[command.name]?.options ?? {};
  const [, before = '', key, partial = ''] = /^(|.*\s)([a-z-]+):"?([^"]*)$/su.exec(rest) ?? [];
  const keyed = options.find(({ name }) => name === key);
  if (keyed && (partial === '' || !/\s/.test(partial) || rest.includes('"')))
    return values(keyed, partial, house).map(({ value, ...shown }) => ({
      line: `/${command.name} ${before}${writeLine({ command: '', given: { [keyed.name]: value } }).slice(2)} `,
      ...shown,
    }));
  const loose = /(?:^|\s)[a-z-]+:/.test(rest) ? undefined : rest.trim();
  const [first] = options;
  const whole = loose !== undefined && first ? values(first, loose, house) : [];
  const last = /(?:^|\s)(\S*)$/u.exec(rest)![1]!;
  const stem = rest.slice(0, rest.length - last.length);
  const further = options.filter(({ name }) => name.startsWith(last.toLowerCase()) && !rest.includes(`${name}:`));
  return [
    ...whole.map(({ value, ...shown }) => ({
      line: writeLine({ command: command.name, given: { [first!.name]: value } }),
      ...shown,
    })),
    ...further.slice(loose === undefined || stem !== '' ? 0 : 1).map(({ name }) => ({
      line: `/${command.name} ${stem}${name}:`,
      label: `${name}:`,
      ...noted(told[name]),
    })),
  ];
}

/** What goes by a name. Events are known by headlines, which would crowd out the names in them. */
const NAMED = ['person', 'organization', 'post', 'place', 'vessel', 'term'] as const;

type Value = Omit<Completion, 'line'> & { readonly value: string };

function values({ meta }: Option, partial: string, house: House): Value[] {
  const begins = (all: readonly string[]): Value[] =>
    all.filter((one) => one.startsWith(partial.toLowerCase())).map((value) => ({ value, label: value }));
  switch (meta.kind) {
    case 'record':
      return meta.kinds === 'source'
        ? []
        : house
            .library()
            .names.complete(partial, { limit: 8, kinds: meta.kinds === 'any' ? NAMED : meta.kinds })
            .map(suggested);
    case 'choice':
      return begins(meta.choices);
    case 'flag':
      return begins(['true']);
    default:
      return [];
  }
}

const suggested = ({ id, label, note }: Suggestion): Value => ({ value: id, label, ...noted(note) });
