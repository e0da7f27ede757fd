// Buttons and selects: each holds a line, so that pressing one asks it again. Nothing is kept between answer and press.
import {
  type APIMessageComponentInteraction,
  ComponentType,
  InteractionResponseType,
  MessageFlags,
} from 'discord-api-types/v10';
import type { Line } from '#answer/answer.ts';
import { readTyped } from '#core/read.ts';
import { ID_VERSION, lineIn } from '#render/discord-id.ts';
import { shareable } from '#render/discord-share.ts';
import { answered, type Door, isOpen, type Spot, turned, wordsAt } from './door.ts';
import { message, notice } from './outgoing.ts';
import type { Reply } from './reply.ts';

type Press =
  /** `turn` and `choose` go on in the same message. */
  | { readonly verb: 'ask' | 'turn' | 'choose'; readonly line: Line }
  | { readonly verb: 'share' }
  | { readonly verb: 'remove'; readonly user: string };

const selected = (data: APIMessageComponentInteraction['data']): string =>
  data.component_type === ComponentType.StringSelect ? (data.values[0] ?? '') : '';

/** What a press means; undefined for an id that is old, forged or no longer readable. */
function pressOf(door: Door, { data, message }: APIMessageComponentInteraction): Press | undefined {
  const [, version, rest = ''] = /^(\w+)\|([\s\S]*)$/.exec(data.custom_id) ?? [];
  if (version !== ID_VERSION) return undefined;
  if (rest === 'share') return { verb: 'share' };
  const user = /^remove\|(\d+)$/.exec(rest)?.[1];
  if (user) return { verb: 'remove', user };
  const chosen = rest === 'choose';
  const turned = /^page\|(\d+)$/.exec(rest)?.[1];
  const written = turned ? lineIn(message.components ?? [], turned) : chosen ? selected(data) : rest;
  if (!written?.startsWith('/')) return undefined;
  const read = readTyped(written, door.house.commands, door.house.wordsFor());
  if ('unreadable' in read) return undefined;
  // Only pagers write their page into the line, page 1 included.
  const verb = chosen ? 'choose' : / page:\d+$/.test(written) ? 'turn' : 'ask';
  return { verb, line: read.line };
}

export async function pressed(
  door: Door,
  interaction: APIMessageComponentInteraction,
  spot: Spot,
  reply: Reply,
): Promise<void> {
  const words = wordsAt(door, spot);
  const press = pressOf(door, interaction);
  const tell = (says: string) => reply.with(Promise.resolve(notice(says)));
  if (press === undefined) return tell(words.discord.oldButton);
  const { message: under } = interaction;
  const by = under.interaction_metadata?.user.id;
  const isPrivate = ((under.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  const own = isPrivate || spot.alone || by === spot.user;
  switch (press.verb) {
    case 'remove':
      if (press.user !== spot.user && by !== spot.user) return tell(words.discord.notYours);
      if (await reply.plain(InteractionResponseType.DeferredMessageUpdate)) await reply.remove();
      return;
    case 'share': {
      const shown = shareable(under.components ?? [], spot.user, words);
      if (shown.length === 0) return tell(words.discord.oldButton);
      return reply.with(Promise.resolve(message(shown, false)), { hidden: false });
    }
    case 'turn':
    case 'choose':
      if (own) return reply.with(turned(door, press.line, spot, isPrivate), { update: true });
      // Under somebody else's message the page turns in private, beside it.
      return reply.with(answered(door, press.line, spot, { open: false }));
    case 'ask': {
      // A conversation that began in private goes on in private.
      const open = !isPrivate && isOpen(door, press.line, undefined, spot);
      return reply.with(answered(door, press.line, spot, { open }), { hidden: !open });
    }
    default:
      press satisfies never;
  }
}
