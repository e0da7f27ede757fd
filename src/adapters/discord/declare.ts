// The commands as Discord's application commands, made from their one declaration; and whether Discord has them already.
import { createHash } from 'node:crypto';
import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  Locale,
  PermissionFlagsBits,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { Command, Commands } from '#core/command.ts';
import { optionsOf } from '#core/grammar.ts';
import type { OptionMeta } from '#core/option.ts';
import type { Words } from '#words/en.ts';
import { hasForm } from './form.ts';
import { SWITCHES } from './options.ts';

const EVERYWHERE = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
};
/** What belongs to a channel is offered only in servers that have the bot. */
const IN_SERVERS = {
  integration_types: [ApplicationIntegrationType.GuildInstall],
  contexts: [InteractionContextType.Guild],
};

const shape = (meta: OptionMeta): object => {
  const text = { type: ApplicationCommandOptionType.String } as const;
  switch (meta.kind) {
    case 'record':
      return { ...text, autocomplete: true, max_length: 200 };
    case 'zone':
      return { ...text, autocomplete: true };
    case 'text':
      return { ...text, max_length: Math.min(meta.max, 6000) };
    case 'choice':
      return { ...text, choices: meta.choices.map((value) => ({ name: value, value })) };
    case 'day':
    case 'rhythm':
      return { ...text, max_length: 80 };
    case 'whole':
      return { type: ApplicationCommandOptionType.Integer, min_value: meta.least, max_value: meta.most };
    case 'flag':
      return { type: ApplicationCommandOptionType.Boolean };
    default:
      return meta satisfies never;
  }
};

/** What each of the words' languages says of a thing, beside the description in the first; absent with one language. */
type Tell = (say: (words: Words) => string | undefined) => {
  description: string;
  description_localizations?: Record<string, string>;
};

/** Discord's own locale codes; a language it does not know is left out, and English also stands for its British kind. */
const LOCALES: ReadonlySet<string> = new Set(Object.values(Locale));

const telling =
  ([first, ...others]: readonly [Words, ...Words[]]): Tell =>
  (say) => {
    const description = say(first) ?? '';
    const known = others.filter(({ locale }) => LOCALES.has(locale));
    if (known.length === 0) return { description };
    // The first language stands under its own name too, or Discord would take another English for it.
    const localized = [first, ...known].map((words) => [words.locale, say(words) ?? description] as const);
    return { description, description_localizations: Object.fromEntries(localized) };
  };

/** A command's options, required ones first, as Discord wants them; a command with a form may be sent without any. */
function declared(command: Command, tell: Tell): APIApplicationCommandBasicOption[] {
  const options = optionsOf(command).map(
    ({ name, meta, required }) =>
      ({
        ...shape(meta),
        name,
        ...tell((words) => words.commands[command.name]?.options[name] ?? name),
        required: required && !hasForm(command),
      }) as APIApplicationCommandBasicOption,
  );
  const flag = command.audience === 'channel' ? SWITCHES.private : SWITCHES.public;
  const told = tell((words) => words.discord[flag]);
  const sorted = options.sort((a, b) => Number(b.required) - Number(a.required));
  return [...sorted, { type: ApplicationCommandOptionType.Boolean, name: flag, ...told, required: false }];
}

/**
 * Everything Discord is told, in a stable order; descriptions also in `others`, further languages of the house.
 * `byRole`: the operator named roles that manage as well, so Discord must show everybody what the core allows only them.
 */
export function declare(
  commands: Commands,
  words: Words,
  others: readonly Words[] = [],
  byRole = false,
): RESTPostAPIApplicationCommandsJSONBody[] {
  const tell = telling([words, ...others]);
  const groups = new Map<string, Command[]>();
  for (const command of commands.values()) {
    const first = command.name.split(' ')[0]!;
    groups.set(first, [...(groups.get(first) ?? []), command]);
  }
  const slash = [...groups].map(([name, group]): RESTPostAPIApplicationCommandsJSONBody => {
    const [only] = group;
    const manages = group.some((command) => command.access === 'manager');
    const where = manages
      ? { ...IN_SERVERS, ...(byRole ? {} : { default_member_permissions: PermissionFlagsBits.ManageGuild.toString() }) }
      : EVERYWHERE;
    if (group.length === 1 && only!.name === name)
      return {
        type: ApplicationCommandType.ChatInput,
        name,
        ...tell((w) => w.commands[name]?.summary ?? name),
        options: declared(only!, tell),
        ...where,
      };
    const options = group.map(
      (command): APIApplicationCommandOption => ({
        type: ApplicationCommandOptionType.Subcommand,
        name: command.name.split(' ')[1]!,
        ...tell((w) => w.commands[command.name]?.summary ?? command.name),
        options: declared(command, tell),
      }),
    );
    return {
      type: ApplicationCommandType.ChatInput,
      name,
      ...tell((w) => w.commands[name]?.summary ?? w.commands[only!.name]?.summary ?? name),
      options,
      ...where,
    };
  });
  return [...slash, { type: ApplicationCommandType.Message, name: words.discord.explain, ...EVERYWHERE }];
}

/** What Discord adds or leaves out without meaning: ids, versions, defaults, empty lists. */
const MEANINGLESS = new Set(['id', 'application_id', 'version', 'guild_id', 'dm_permission', 'handler']);
const DEFAULTS: Readonly<Record<string, unknown>> = {
  required: false,
  nsfw: false,
  autocomplete: false,
  default_member_permissions: null,
  type: 1,
};

function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(
        ([key, v]) =>
          !MEANINGLESS.has(key) &&
          v !== null &&
          v !== undefined &&
          DEFAULTS[key] !== v &&
          !(Array.isArray(v) && v.length === 0) &&
          v !== '',
      )
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, v]) => [
        key,
        key === 'contexts' || key === 'integration_types' ? [...(v as number[])].sort() : canonical(v),
      ]),
  );
}

/** Equal for two lists of commands that mean the same to Discord, in any order. */
export const fingerprint = (commands: readonly object[]): string => {
  const each = commands.map((command) => JSON.stringify(canonical(command))).sort();
  return createHash('sha256').update(each.join('\n')).digest('hex');
};
