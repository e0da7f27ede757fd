// Buttons and selects: each holds a line, so that pressing one asks it again. Nothing is kept between answer and press.
import {
  type APIMessageComponentInteraction,
  ComponentType,
  InteractionResponseType,
  MessageFlags,
} from 'discord-api-types/v10';
import type { Line } from '#answer/answer.ts';
import { readTyped } from '#core/read.ts';
import { ID_VERSION } from '#render/discord.ts';
import { ask, type Door, notice, outgoing, type Spot } from './door.ts';
import type { Reply } from './reply.ts';

type Press =
  | { readonly verb: 'ask' | 'choose' | 'share'; readonly line: Line }
  | { readonly verb: 'remove'; readonly user: string };

/** What a press means; undefined for an id that is old, forged or no longer readable. */
function pressOf(door: Door, { data }: APIMessageComponentInteraction): Press | undefined {
  const [version, ...rest] = data.custom_id.split('|');
  if (version !== ID_VERSION) return undefined;
  const [verb] = rest;
  if (verb === 'remove') return { verb, user: rest[1] ?? '' };
  const written = verb === 'share' ? rest.slice(1).join('|') : verb === 'choose' ? selected(data) : rest.join('|');
  const read = readTyped(written, door.house.commands, door.house.wordsFor());
  if ('unreadable' in read) return undefined;
  return { verb: verb === 'share' || verb === 'choose' ? verb : 'ask', line: read.line };
}

const selected = (data: APIMessageComponentInteraction['data']): string =>
  data.component_type === ComponentType.StringSelect ? (data.values[0] ?? '') : '';

export async function pressed(
  door: Door,
  interaction: APIMessageComponentInteraction,
  spot: Spot,
  reply: Reply,
): Promise<void> {
  const words = door.house.wordsFor(spot.locale);
  const press = pressOf(door, interaction);
  const tell = (says: string) =>
    reply.first({ type: InteractionResponseType.ChannelMessageWithSource, data: notice(says).body });
  if (!press) return void (await tell(words.discord.oldButton));
  if (press.verb === 'remove') {
    if (press.user !== spot.user) return void (await tell(words.discord.notYours));
    if (await reply.first({ type: InteractionResponseType.DeferredMessageUpdate })) await reply.remove();
    return;
  }
  const said = ask(door, press.line, spot);
  const { message } = interaction;
  const alone = ((message.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  const own = alone || message.interaction_metadata?.user.id === spot.user;
  if (press.verb === 'share')
    return reply.with(
      said.then((s) => outgoing(door, s, { asker: spot.user })),
      { hidden: false },
    );
  // A page turns in place in one's own message; under somebody else's, the answer is for the one who pressed.
  const turns = own && (press.verb === 'choose' || press.line.page !== undefined || isPager(message, press.line));
  if (turns)
    return reply.with(
      said.then((s) => outgoing(door, s, alone ? { share: s.page.status === 'answer' } : { asker: spot.user })),
      { update: true, hidden: alone },
    );
  return reply.with(
    said.then((s) => outgoing(door, s, { share: s.page.status === 'answer', hidden: true })),
    { hidden: true },
  );
}

/** Whether the message pages through this very line: its pager also leads back to page 1, which carries no number. */
function isPager(message: APIMessageComponentInteraction['message'], line: Line): boolean {
  const ids = JSON.stringify(message.components ?? []);
  return (
    line.page === undefined &&
    new RegExp(`\\|/${line.command} [^"]*page:2"`).test(ids) &&
    Object.values(line.given).every((v) => ids.includes(v))
  );
}
