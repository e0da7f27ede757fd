// From the options of an interaction to a line, and what only Discord adds to it.
import { type APIApplicationCommandInteractionDataOption, ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { Line } from '#answer/answer.ts';

export type Typed = {
  readonly line: Line;
  /** Whether everybody is to see the answer: `private:` or `public:`, when one was set. */
  readonly wished?: boolean;
  /** The option being typed, in autocomplete. */
  readonly focused?: { readonly name: string; readonly text: string };
};

/** The names of the two switches the adapter adds to every command. */
export const SWITCHES = { private: 'private', public: 'public' } as const;

/** A command's name and options as a line. */
export function readData(data: {
  readonly name: string;
  readonly options?: readonly APIApplicationCommandInteractionDataOption[];
}): Typed {
  const [first] = data.options ?? [];
  const inSub = first?.type === ApplicationCommandOptionType.Subcommand;
  const options = inSub ? (first.options ?? []) : (data.options ?? []);
  const given: Record<string, string> = {};
  let wished: boolean | undefined;
  let focused: Typed['focused'];
  for (const option of options) {
    if (!('value' in option)) continue;
    const text = String(option.value);
    if ('focused' in option && option.focused) focused = { name: option.name, text };
    else if (option.name === SWITCHES.private) wished = option.value !== true;
    else if (option.name === SWITCHES.public) wished = option.value === true;
    else if (text.trim() !== '') given[option.name] = text;
  }
  return {
    line: { command: inSub ? `${data.name} ${first.name}` : data.name, given },
    ...(wished === undefined ? {} : { wished }),
    ...(focused ? { focused } : {}),
  };
}
