// A form for what is kinder to fill in than to type as options: a new digest.
import { type APIModalInteractionResponseCallbackData, ComponentType, TextInputStyle } from 'discord-api-types/v10';
import type { Line } from '#answer/answer.ts';
import type { Command } from '#core/command.ts';
import { optionsOf } from '#core/grammar.ts';
import { ID_VERSION } from '#render/discord.ts';
import type { Words } from '#words/en.ts';

/** Discord shows at most five fields. */
const FIELDS = 5;

/** Commands with a rhythm have a form: nobody knows its spelling by heart. */
export const hasForm = (command: Command): boolean => optionsOf(command).some((o) => o.meta.kind === 'rhythm');

/** Whether the form is to be shown: something required was left out. */
export const wantsForm = (command: Command, line: Line): boolean =>
  hasForm(command) && optionsOf(command).some((o) => o.required && line.given[o.name] === undefined);

export function formOf(command: Command, line: Line, words: Words): APIModalInteractionResponseCallbackData {
  const told = words.commands[command.name];
  return {
    custom_id: `${ID_VERSION}|form|${command.name}`,
    title: words.discord.form,
    components: optionsOf(command)
      .slice(0, FIELDS)
      .map(({ name, required }) => ({
        type: ComponentType.Label,
        label: words.discord.field(name).slice(0, 45),
        description: (told?.options[name] ?? '').slice(0, 100),
        component: {
          type: ComponentType.TextInput,
          custom_id: name,
          style: TextInputStyle.Short,
          required,
          max_length: 200,
          ...(line.given[name] ? { value: line.given[name] } : {}),
        },
      })),
  };
}

/** A filled form as a line. Empty fields are options that were not given. */
export function readForm(custom: string, components: readonly unknown[]): Line | undefined {
  const [version, what, command] = custom.split('|');
  if (version !== ID_VERSION || what !== 'form' || !command) return undefined;
  const given: Record<string, string> = {};
  for (const field of components as { component?: { custom_id?: string; value?: string } }[]) {
    const { custom_id: name, value } = field.component ?? {};
    if (name && value?.trim()) given[name] = value.trim();
  }
  return { command, given };
}
