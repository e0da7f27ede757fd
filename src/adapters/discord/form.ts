// A form for what is kinder to fill in than to type as options: a new digest.
import { type APIModalInteractionResponseCallbackData, ComponentType, TextInputStyle } from 'discord-api-types/v10';
import type { Line } from '#answer/answer.ts';
import type { Command } from '#core/command.ts';
import { grammarOf, optionsOf } from '#core/grammar.ts';
import { readLine, writeLine } from '#core/line.ts';
import type { OptionMeta } from '#core/option.ts';
import { ID_VERSION } from '#render/discord-id.ts';
import type { Words } from '#words/en.ts';
import type { Door } from './door.ts';

/** https://docs.discord.com/developers/components/reference: fields of a modal, texts of a label, a custom_id. */
const MOST = { fields: 5, title: 45, label: 45, description: 100, id: 100, options: 25, text: 4000 } as const;

type Option = ReturnType<typeof optionsOf>[number];

/** Commands with a rhythm have a form: nobody knows its spelling by heart. */
export const hasForm = (command: Command): boolean => optionsOf(command).some((o) => o.meta.kind === 'rhythm');

/** Whether the form is to be shown: something required was left out. */
export const wantsForm = (command: Command, line: Line): boolean =>
  hasForm(command) && optionsOf(command).some((o) => o.required && line.given[o.name] === undefined);

/** What is asked for: what is required, then one option of each kind, then the rest as declared, as far as there is room. */
function fields(command: Command, line: Line): Option[] {
  const open = optionsOf(command).filter((o) => line.given[o.name] === undefined);
  const required = open.filter((o) => o.required);
  const kinds = new Set(required.map((o) => o.meta.kind));
  const first = open.filter((o) => !o.required && !kinds.has(o.meta.kind) && kinds.add(o.meta.kind));
  return [...new Set([...required, ...first, ...open])].slice(0, MOST.fields);
}

const input = ({ name, meta, required }: Option): object => {
  const choices = choicesOf(meta);
  if (choices.length === 0 || choices.length > MOST.options)
    return {
      ...{ type: ComponentType.TextInput, custom_id: name, style: TextInputStyle.Short, required },
      max_length: Math.min(meta.kind === 'text' ? meta.max : 200, MOST.text),
    };
  const options = choices.map((value) => ({ label: value, value }));
  return { ...{ type: ComponentType.StringSelect, custom_id: name, required }, min_values: required ? 1 : 0, options };
};

const choicesOf = (meta: OptionMeta): readonly string[] =>
  meta.kind === 'choice' ? meta.choices : meta.kind === 'flag' ? ['yes', 'no'] : [];

/** The form; what was typed already is kept in its id. Undefined when that is more than an id holds. */
export function formOf(
  command: Command,
  line: Line,
  words: Words,
): APIModalInteractionResponseCallbackData | undefined {
  const custom_id = `${ID_VERSION}|form|${writeLine({ command: line.command, given: line.given })}`;
  if (custom_id.length > MOST.id) return undefined;
  const told = words.commands[command.name]?.options ?? {};
  return {
    custom_id,
    title: words.discord.form.slice(0, MOST.title),
    components: fields(command, line).map((option) => ({
      type: ComponentType.Label,
      label: words.discord.field(option.name).slice(0, MOST.label),
      ...(told[option.name] ? { description: told[option.name]!.slice(0, MOST.description) } : {}),
      component: input(option),
    })) as APIModalInteractionResponseCallbackData['components'],
  };
}

type Filled = {
  readonly component?: { readonly custom_id?: string; readonly value?: string; readonly values?: string[] };
};

/** A filled form as a line; undefined for a form that is not ours. Empty fields are options that were not given. */
export function readForm(door: Door, custom: string, components: readonly unknown[]): Line | undefined {
  const [, version, typed] = /^(\w+)\|form\|([\s\S]*)$/.exec(custom) ?? [];
  if (version !== ID_VERSION || !typed) return undefined;
  const filled: Record<string, string> = {};
  for (const { component } of components as readonly Filled[]) {
    const text = (component?.value ?? component?.values?.[0] ?? '').trim();
    if (component?.custom_id && text !== '') filled[component.custom_id] = text;
  }
  // The line in the id need not be complete: what was missing is in the fields. Wrong values are for the core to explain.
  const read = readLine(typed, grammarOf(door.house.commands));
  return 'line' in read ? { command: read.line.command, given: { ...read.line.given, ...filled } } : undefined;
}
