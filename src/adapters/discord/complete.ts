// Autocomplete: what the focused option can be, from the record's names in any script, or from the list it is of.
import type { APIApplicationCommandOptionChoice } from 'discord-api-types/v10';
import { optionsOf } from '#core/grammar.ts';
import type { Door } from './door.ts';
import type { Typed } from './options.ts';

const MOST = { choices: 25, text: 100 } as const;

const clip = (text: string): string =>
  (text.length > MOST.text ? `${text.slice(0, MOST.text - 1)}…` : text).toWellFormed();

/** At most 25 choices; the value is an id, which no name can be mistaken for. */
export function choicesFor(door: Door, { line, focused }: Typed): APIApplicationCommandOptionChoice<string>[] {
  const command = door.house.commands.get(line.command);
  const option = command && focused && optionsOf(command).find((o) => o.name === focused.name);
  if (!option || !focused) return [];
  const { meta } = option;
  if (meta.kind === 'zone') return named(Intl.supportedValuesOf('timeZone').filter((zone) => has(zone, focused.text)));
  if (meta.kind !== 'record') return [];
  const { dataset, names } = door.house.library();
  if (meta.kinds === 'source')
    return [...dataset.publishers.values()]
      .filter((publisher) => has(publisher.name, focused.text))
      .slice(0, MOST.choices)
      .map(({ id, name }) => ({ name: clip(name), value: id }));
  const scope = meta.kinds === 'any' ? {} : { kinds: meta.kinds };
  return names.complete(focused.text, { ...scope, limit: MOST.choices }).map(({ id, label, note }) => ({
    name: clip(note ? `${label} (${note})` : label),
    value: id,
  }));
}

const has = (text: string, typed: string): boolean => text.toLowerCase().includes(typed.trim().toLowerCase());

const named = (texts: readonly string[]): APIApplicationCommandOptionChoice<string>[] =>
  texts.slice(0, MOST.choices).map((text) => ({ name: clip(text), value: text }));
