// What the line grammar must know of each command, and the usage that is shown when a line cannot be read.
import type * as z from 'zod';
import { type Command, type Commands, optionNames } from './command.ts';
import type { Grammar } from './line.ts';
import { isRequired, metaOf, type OptionMeta } from './option.ts';

const schemaOf = (command: Command, name: string): z.ZodType => command.options.shape[name] as z.ZodType;

export type Declared = { readonly name: string; readonly meta: OptionMeta; readonly required: boolean };

const declared = new WeakMap<Command, readonly Declared[]>();

/** Option names and kinds, in the order they were declared; read once for each command, as every interaction asks for them. */
export function optionsOf(command: Command): readonly Declared[] {
  const known = declared.get(command);
  if (known) return known;
  const options = optionNames(command).map((name) => {
    const schema = schemaOf(command, name);
    return { name, meta: metaOf(schema), required: isRequired(schema) };
  });
  declared.set(command, options);
  return options;
}

const known = new WeakMap<Commands, ReadonlyMap<string, Grammar>>();

/** The grammar of every command by its full name; made once per set of commands. */
export function grammarOf(commands: Commands): (name: string) => Grammar | undefined {
  const grammars = known.get(commands) ?? grammarsOf(commands);
  known.set(commands, grammars);
  return (name) => grammars.get(name);
}

function grammarsOf(commands: Commands): ReadonlyMap<string, Grammar> {
  const grammars = new Map<string, Grammar>();
  for (const command of commands.values()) {
    const options = optionsOf(command);
    grammars.set(command.name, { options: options.map((o) => o.name), freeText: options[0]?.meta.kind === 'text' });
  }
  return grammars;
}

const shown = (name: string, meta: OptionMeta): string => {
  switch (meta.kind) {
    case 'record':
    case 'text':
      return `<${name}>`;
    case 'choice':
      return `${name}:${meta.choices.join('|')}`;
    case 'day':
      return `${name}:<day>`;
    case 'whole':
      return `${name}:<${meta.least}–${meta.most}>`;
    case 'flag':
      return `${name}:true`;
    case 'zone':
      return `${name}:<zone>`;
    case 'rhythm':
      return `${name}:<rhythm>`;
    default:
      return meta satisfies never;
  }
};

/** `/whois <person> [on:<day>]` */
export function usage(command: Command): string {
  const options = optionsOf(command).map(({ name, meta, required }, i) => {
    const plain = shown(name, meta);
    const written = i === 0 || plain.includes(':') ? plain : `${name}:${plain}`;
    return required ? written : `[${written}]`;
  });
  return [`/${command.name}`, ...options].join(' ');
}
