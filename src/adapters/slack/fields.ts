// A command's options as fields of a modal, and what was filled in as options again.
import type { ViewOutput } from '@slack/bolt';
import type { InputBlock, PlainTextOption } from '@slack/types';
import type { Command } from '#core/command.ts';
import { optionsOf } from '#core/grammar.ts';
import type { OptionMeta } from '#core/option.ts';
import { short } from '#render/slack-text.ts';
import type { Words } from '#words/en.ts';

const text = (value: string, most: number) => ({ type: 'plain_text' as const, text: short(value, most), emoji: false });

export const choice = (label: string, value: string): PlainTextOption => ({ text: text(label, 75), value });

/** Values that a select can hold; Slack's newer documents say 150, its declarations 75. */
export const fitsOption = (value: string): boolean => value.length > 0 && value.length <= 75;

/** Action ids of selects that are filled from the record say which option of which command they stand for. */
export const pickId = (command: string, option: string): string => `pick:${command}:${option}`;

function element(command: Command, name: string, meta: OptionMeta, given: string | undefined): InputBlock['element'] {
  switch (meta.kind) {
    case 'record': {
      // Plain words are as good as a record here, and a select takes none.
      if (meta.words) return typed(given);
      const first = given !== undefined && fitsOption(given) ? { initial_option: choice(given, given) } : {};
      return { type: 'external_select', action_id: pickId(command.name, name), min_query_length: 1, ...first };
    }
    case 'choice': {
      const options = meta.choices.map((value) => choice(value, value));
      const first = options.find((o) => o.value === given);
      return { type: 'static_select', action_id: 'choice', options, ...(first ? { initial_option: first } : {}) };
    }
    case 'flag': {
      const options = ['yes', 'no'].map((value) => choice(value, value));
      const first = given === undefined ? undefined : options[['true', 'yes'].includes(given) ? 0 : 1];
      return { type: 'static_select', action_id: 'choice', options, ...(first ? { initial_option: first } : {}) };
    }
    case 'text':
      return { ...typed(given), max_length: Math.min(meta.max, 3000), multiline: meta.max > 600 };
    case 'day':
    case 'whole':
    case 'zone':
    case 'rhythm':
      return typed(given);
    default:
      return meta satisfies never;
  }
}

const typed = (given: string | undefined) => ({
  type: 'plain_text_input' as const,
  action_id: 'typed',
  ...(given === undefined ? {} : { initial_value: given.slice(0, 3000) }),
});

/** One field an option, in the command's order; block id = the option's name, so that errors find their field. */
export function fieldsOf(command: Command, given: Readonly<Record<string, string>>, words: Words): InputBlock[] {
  const told = words.commands[command.name]?.options ?? {};
  return optionsOf(command).map(({ name, meta, required }) => ({
    ...{ type: 'input', block_id: name, optional: !required, label: text(name, 200) },
    element: element(command, name, meta, given[name]),
    ...(told[name] ? { hint: text(told[name], 500) } : {}),
  }));
}

/** What was filled in; empty fields are options that were not given. */
export function givenIn(values: ViewOutput['state']['values']): Record<string, string> {
  const given: Record<string, string> = {};
  for (const [name, fields] of Object.entries(values))
    for (const field of Object.values(fields)) {
      const value = (field.selected_option?.value ?? field.value ?? '').trim();
      if (value !== '') given[name] = value;
    }
  return given;
}
