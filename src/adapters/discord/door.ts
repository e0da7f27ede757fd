// What every listener of the Discord side shares: the house, who asks and where, and who is to see the answer.
import {
  type APIInteraction,
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
  InteractionType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import type { Line } from '#answer/answer.ts';
import type { Page } from '#answer/page.ts';
import type { Place, Role } from '#core/command.ts';
import type { House } from '#core/house.ts';
import type { Remembered } from '#core/remember.ts';
import type { Words } from '#words/en.ts';
import { type Draw, type Outgoing, outgoing, type Said, type Shown } from './outgoing.ts';
import type { DiscordSettings, Log } from './settings.ts';

/** Whom answers in a channel are for, where its managers chose otherwise than the commands declare. */
export type Audience = 'channel' | 'asker';

export type Door = {
  readonly house: House;
  readonly pages: Remembered;
  readonly settings: DiscordSettings;
  readonly log: Log;
  /** What the context menu of a message asks: its text, and the day it was written. */
  readonly explain: (text: string, day: string) => Line;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly wait: (ms: number) => Promise<void>;
  /** Whether somebody who asks too much may go without an answer after they were told; a request has to be answered. */
  readonly spares: boolean;
  readonly draw?: Draw;
  /** What the channel's managers chose. Known at once: nothing may come between an interaction and its answer. */
  readonly audienceOf?: (place: Place) => Audience | undefined;
};

/** Where and by whom something was done. */
export type Spot = {
  readonly user: string;
  /** Absent in direct messages and where the bot itself is not: nothing can be remembered or posted there. */
  readonly place?: Place;
  /** A conversation with the bot alone. */
  readonly alone: boolean;
  readonly locale: string;
  readonly roles: readonly Role[];
};

const THREADS = new Set([ChannelType.AnnouncementThread, ChannelType.PublicThread, ChannelType.PrivateThread]);

const MANAGE = PermissionFlagsBits.ManageGuild | PermissionFlagsBits.Administrator;

/** Manage Server, or a role that the operator named. */
function rolesOf({ settings }: Door, { member }: APIInteraction): Role[] {
  if (member === undefined) return ['anyone'];
  const manages =
    (BigInt(member.permissions) & MANAGE) !== 0n || member.roles.some((role) => settings.managerRoles.has(role));
  return manages ? ['anyone', 'manager'] : ['anyone'];
}

/** What posting needs, by the names of Discord's own settings. It comes with every interaction, for this channel and bot. */
function lacks({ app_permissions, channel }: APIInteraction): string[] {
  const isThread = channel !== undefined && THREADS.has(channel.type);
  const needs: [string, bigint][] = [
    ['View Channel', PermissionFlagsBits.ViewChannel],
    isThread
      ? ['Send Messages in Threads', PermissionFlagsBits.SendMessagesInThreads]
      : ['Send Messages', PermissionFlagsBits.SendMessages],
  ];
  const has = BigInt(app_permissions);
  if ((has & PermissionFlagsBits.Administrator) !== 0n) return [];
  return needs.flatMap(([name, bit]) => ((has & bit) === 0n ? [name] : []));
}

const userOf = ({ member, user }: APIInteraction): string => (member?.user ?? user)!.id;

const askerOf = (user: string): string => `discord:${user}`;

export function spotOf(door: Door, interaction: APIInteraction): Spot {
  const { guild_id: tenant, channel } = interaction;
  const installed = interaction.authorizing_integration_owners[ApplicationIntegrationType.GuildInstall] !== undefined;
  const name = channel && 'name' in channel && channel.name ? { name: channel.name } : {};
  return {
    user: userOf(interaction),
    alone: interaction.context === InteractionContextType.BotDM,
    locale: 'locale' in interaction ? interaction.locale : 'en-GB',
    roles: rolesOf(door, interaction),
    ...(tenant && channel && installed
      ? { place: { platform: 'discord', tenant, channel: channel.id, ...name, lacks: lacks(interaction) } as const }
      : {}),
  };
}

export const wordsAt = (door: Door, spot: Spot): Words => door.house.wordsFor(spot.locale);

/** Whether it comes of somebody who asks too much, was told so just now and may go without an answer. Typing is not asking. */
export const isSpared = ({ spares, house }: Door, interaction: APIInteraction): boolean =>
  spares &&
  interaction.type !== InteractionType.ApplicationCommandAutocomplete &&
  house.turns?.spares(askerOf(userOf(interaction))) === true;

export async function ask(door: Door, line: Line, spot: Spot): Promise<Said> {
  const { user, place, locale, roles } = spot;
  const asker = { id: askerOf(user), roles };
  const page = await door.pages.respond({ ...line, asker, locale, ...(place ? { place } : {}) });
  return { page, words: wordsAt(door, spot) };
}

/**
 * Whether everybody in the channel is to see the answer: as the asker wished, else as the channel's managers chose,
 * else as the command declares. With the bot alone nothing is hidden.
 */
export function isOpen(door: Door, line: Line, wished: boolean | undefined, { alone, place }: Spot): boolean {
  if (alone) return true;
  if (wished !== undefined) return wished;
  const declared = door.house.commands.get(line.command)?.audience ?? 'asker';
  return ((place && door.audienceOf?.(place)) ?? declared) === 'channel';
}

/** What is no answer concerns the asker alone, unless they wished otherwise; a mistake of ours always does. */
const isForAll = ({ status }: Page, wished: boolean | undefined): boolean =>
  status === 'answer' || (wished === true && status !== 'error');

/** An answer with the buttons that belong to it: to share what is private, to delete what is public. */
export function shownTo(page: Page, open: boolean, wished: boolean | undefined, { user, alone }: Spot): Shown {
  if (alone) return {};
  if (open && isForAll(page, wished)) return { asker: user };
  return { hidden: true, share: page.status === 'answer' };
}

/** Asks, and shows the answer to whom it is for. */
export async function answered(
  door: Door,
  line: Line,
  spot: Spot,
  { open, wished }: { open: boolean; wished?: boolean | undefined },
): Promise<Outgoing> {
  const said = await ask(door, line, spot);
  return outgoing(said, shownTo(said.page, open, wished, spot), door.draw);
}

/** Asks, and shows the answer in the message the asker already has before them, under the same eyes as before. */
export async function turned(door: Door, line: Line, spot: Spot, isPrivate: boolean): Promise<Outgoing> {
  const said = await ask(door, line, spot);
  const shown = isPrivate ? { share: said.page.status === 'answer' } : spot.alone ? {} : { asker: spot.user };
  return outgoing(said, shown, door.draw);
}
