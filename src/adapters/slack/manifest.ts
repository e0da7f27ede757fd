// The app as Slack is told of it: commands, scopes, events and shortcuts, all from the commands' one declaration.
import type { Command, Commands } from '#core/command.ts';
import { optionsOf } from '#core/grammar.ts';
import type { Words } from '#words/en.ts';
import { CHANNEL_EVENTS } from './lifecycle.ts';
import { SEARCH } from './search.ts';

/** What the bot may do, and why it must; README.md says the same to those who install it. Nothing else is asked for. */
export const SCOPES = [
  'commands',
  'chat:write',
  'app_mentions:read',
  'users:read',
  'im:write',
  'files:write',
  'channels:history',
  'groups:history',
  'channels:read',
  'groups:read',
] as const;

/** What comes for private channels is called after groups, their old name. */
const EVENTS = [
  'app_mention',
  'app_home_opened',
  'app_uninstalled',
  'tokens_revoked',
  ...CHANNEL_EVENTS.flatMap((what) => [`channel_${what}`, `group_${what}`]),
] as const;

/** Workspaces where another app owns a short name reach every command under this one. */
const UMBRELLA = '/talks';

export type ManifestOptions = {
  /** The house's public address: HTTP; without one, Socket Mode. */
  readonly url?: string;
  /** Put before every command, e.g. `ir-` for `/ir-whois`. */
  readonly prefix?: string;
};

type SlashCommand = { command: string; description: string; usage_hint: string; should_escape: false; url?: string };

/** One slash command a first word; commands of two words stand under theirs. */
function slashCommands(commands: Commands, words: Words, prefix: string, url: string | undefined): SlashCommand[] {
  const families = new Map<string, Command[]>();
  for (const command of commands.values()) {
    const [first] = command.name.split(' ') as [string];
    families.set(first, [...(families.get(first) ?? []), command]);
  }
  const at = url === undefined ? {} : { url: `${url}/slack/events` };
  const own = [...families].map(([first, family]) => ({
    command: `/${prefix}${first}`,
    description: (words.commands[family[0]!.name]?.summary ?? first).slice(0, 2000),
    usage_hint: hint(family).slice(0, 1000),
    should_escape: false as const,
    ...at,
  }));
  const umbrella = {
    command: UMBRELLA,
    description: words.slack.umbrella,
    usage_hint: 'whois Larijani',
    should_escape: false as const,
    ...at,
  };
  return [umbrella, ...own];
}

/** `<person> [on:…]`; what a family of two-word commands takes is their second words. */
const hint = (family: readonly Command[]): string =>
  family.length > 1
    ? family.map((command) => command.name.split(' ').slice(1).join(' ')).join(' | ')
    : optionsOf(family[0]!)
        .map(({ name, required }, i) => {
          const shown = i === 0 ? `<${name}>` : `${name}:…`;
          return required ? shown : `[${shown}]`;
        })
        .join(' ');

export function manifestOf(commands: Commands, words: Words, { url, prefix = '' }: ManifestOptions = {}) {
  const request = url === undefined ? {} : { request_url: `${url}/slack/events` };
  return {
    _metadata: { major_version: 2 },
    display_information: {
      name: 'Backchannel',
      description: words.slack.shortDescription,
      long_description: words.slack.longDescription,
      background_color: '#1f2937',
    },
    features: {
      app_home: { home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: true },
      bot_user: { display_name: 'backchannel', always_online: true },
      shortcuts: [
        { name: words.slack.search, type: 'global', callback_id: SEARCH, description: words.slack.searchHint },
        {
          name: words.slack.explainNames,
          type: 'message',
          callback_id: 'explain',
          description: words.slack.explainHint,
        },
      ],
      slash_commands: slashCommands(commands, words, prefix, url),
    },
    oauth_config: {
      ...(url === undefined ? {} : { redirect_urls: [`${url}/slack/oauth_redirect`] }),
      scopes: { bot: [...SCOPES] },
    },
    settings: {
      event_subscriptions: { ...request, bot_events: [...EVENTS] },
      interactivity: {
        is_enabled: true,
        ...request,
        ...(url === undefined ? {} : { message_menu_options_url: `${url}/slack/events` }),
      },
      org_deploy_enabled: true,
      socket_mode_enabled: url === undefined,
      token_rotation_enabled: false,
    },
  };
}

/** Opens Slack's page for a new app with the manifest filled in. */
export const createLink = (manifest: object): string =>
  `https://api.slack.com/apps?new_app=1&manifest_json=${encodeURIComponent(JSON.stringify(manifest))}`;
