// What every listener of the Discord side shares: the house, who asks, and how a question becomes a message.
import { type APIInteraction, MessageFlags, PermissionFlagsBits } from 'discord-api-types/v10';
import type { Drawing, Line } from '#answer/answer.ts';
import type { Page } from '#answer/page.ts';
import type { Place, Question, Role } from '#core/command.ts';
import type { House } from '#core/house.ts';
import { respond } from '#core/respond.ts';
import { type DiscordMessage, type DiscordStyle, toDiscord } from '#render/discord.ts';
import { toFile } from '#render/file.ts';
import type { Words } from '#words/en.ts';
import type { DiscordSettings, Log } from './settings.ts';

/** A file that goes with a message. */
export type Attachment = { readonly name: string; readonly data: Buffer; readonly contentType: string };

export type Door = {
  readonly house: House;
  readonly settings: DiscordSettings;
  readonly log: Log;
  /** Draws a picture as PNG, where the house can. */
  readonly draw?: (drawing: Drawing) => Promise<Attachment>;
  /** The server told us that the bot was removed, or put in. */
  readonly onTenant?: (tenant: string, here: boolean) => void;
};

/** Where and by whom something was done. */
export type Spot = {
  readonly user: string;
  readonly place: Place;
  readonly locale: string;
  readonly roles: readonly Role[];
};

export type Said = { readonly page: Page; readonly words: Words };

/** A message body with the files it refers to. */
export type Outgoing = { readonly body: DiscordMessage; readonly files: readonly Attachment[] };

const MANAGE = PermissionFlagsBits.ManageGuild | PermissionFlagsBits.Administrator;

/** Manages: Manage Server, a role the operator named, or anybody in their own direct messages. */
function rolesOf({ settings }: Door, interaction: APIInteraction): Role[] {
  const { member } = interaction;
  const manages =
    member === undefined ||
    (BigInt(member.permissions) & MANAGE) !== 0n ||
    member.roles.some((role) => settings.managerRoles.has(role));
  return manages ? ['anyone', 'manager'] : ['anyone'];
}

export function spotOf(door: Door, interaction: APIInteraction): Spot {
  const user = (interaction.member?.user ?? interaction.user)!.id;
  const channel = interaction.channel?.id ?? '';
  const name = interaction.channel && 'name' in interaction.channel ? interaction.channel.name : undefined;
  return {
    user,
    locale: 'locale' in interaction ? interaction.locale : 'en',
    roles: rolesOf(door, interaction),
    place: { platform: 'discord', tenant: interaction.guild_id ?? `dm:${user}`, channel, ...(name ? { name } : {}) },
  };
}

export async function ask(door: Door, line: Line, spot: Spot): Promise<Said> {
  const { user, place, locale, roles } = spot;
  const question: Question = { ...line, asker: { id: `discord:${user}`, roles }, place, locale };
  return { page: await respond(question, door.house), words: door.house.wordsFor(locale) };
}

/** A page as a message, with its picture drawn and its file attached. */
export async function outgoing(
  door: Door,
  { page, words }: Said,
  style: Omit<DiscordStyle, 'picture'> & { hidden?: boolean },
): Promise<Outgoing> {
  const files: Attachment[] = [];
  const pictures = new Map<Drawing, string>();
  for (const block of page.blocks) {
    if (block.kind !== 'image' || !door.draw) continue;
    const drawn = await door.draw(block.drawing);
    pictures.set(block.drawing, drawn.name);
    files.push(drawn);
  }
  const file = toFile(page, words);
  if (file) files.push({ name: file.name, data: Buffer.from(file.text), contentType: file.type });
  const { hidden, ...rest } = style;
  const body = toDiscord(page, words, {
    ...rest,
    picture: (drawing) => pictures.get(drawing),
    ...(file ? { file: file.name } : {}),
  });
  return { body: hidden ? { ...body, flags: body.flags | MessageFlags.Ephemeral } : body, files };
}

/** A sentence of the bot about itself, to the asker alone. */
export const notice = (says: string): Outgoing => ({
  files: [],
  body: {
    flags: MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral,
    components: [{ type: 17, components: [{ type: 10, content: says }] }],
    allowed_mentions: { parse: [] },
  },
});
