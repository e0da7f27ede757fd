// One interaction, whichever way it came: what it asks, and the one place where bugs are caught.
import { randomUUID } from 'node:crypto';
import type { REST } from 'discord.js';
import {
  type APIChatInputApplicationCommandInteraction,
  type APIInteraction,
  type APIMessageApplicationCommandInteraction,
  ApplicationCommandType,
  InteractionResponseType,
  InteractionType,
} from 'discord-api-types/v10';
import { pressed } from './buttons.ts';
import type { First } from './callback.ts';
import { choicesFor } from './complete.ts';
import { answered, type Door, isOpen, isSpared, spotOf, wordsAt } from './door.ts';
import { formOf, readForm, wantsForm } from './form.ts';
import { readData } from './options.ts';
import { notice } from './outgoing.ts';
import { textOf } from './plain.ts';
import { Reply } from './reply.ts';

const NOTHING_FITS = InteractionResponseType.ApplicationCommandAutocompleteResult;

/** Deals with an interaction, or spares it before anything of it is read; never rejects. `first` puts the first answer on the wire. */
export async function take(door: Door, rest: REST, interaction: APIInteraction, first: First): Promise<void> {
  if (isSpared(door, interaction)) return;
  const { log, now, wait, settings, spares } = door;
  const { id, token } = interaction;
  const reply = new Reply({ rest, first, log, now, wait, spares }, { application: settings.applicationId, token, id });
  try {
    await dispatch(door, interaction, reply);
  } catch (err) {
    const bug = randomUUID().slice(0, 8);
    log.error({ err, bug, kind: interaction.type }, 'Discord: an interaction could not be answered');
    // There are no words under a text field: it stays empty.
    if (interaction.type === InteractionType.ApplicationCommandAutocomplete)
      await reply.plain(NOTHING_FITS, { choices: [] }).catch(() => {});
    else await reply.sorry(notice(door.house.wordsFor().discord.sorry(bug)));
  }
}

async function dispatch(door: Door, interaction: APIInteraction, reply: Reply): Promise<unknown> {
  switch (interaction.type) {
    case InteractionType.Ping:
      return reply.plain(InteractionResponseType.Pong);
    case InteractionType.ApplicationCommand:
      if (interaction.data.type === ApplicationCommandType.Message)
        return explained(door, interaction as APIMessageApplicationCommandInteraction, reply);
      return commanded(door, interaction as APIChatInputApplicationCommandInteraction, reply);
    case InteractionType.ApplicationCommandAutocomplete: {
      const choices = choicesFor(door, readData(interaction.data));
      return reply.plain(InteractionResponseType.ApplicationCommandAutocompleteResult, { choices });
    }
    case InteractionType.MessageComponent:
      return pressed(door, interaction, spotOf(door, interaction), reply);
    case InteractionType.ModalSubmit: {
      const spot = spotOf(door, interaction);
      const line = readForm(door, interaction.data.custom_id, interaction.data.components);
      if (line === undefined) return reply.with(Promise.resolve(notice(wordsAt(door, spot).discord.oldButton)));
      const open = isOpen(door, line, undefined, spot);
      return reply.with(answered(door, line, spot, { open }), { hidden: !open });
    }
    default:
      return interaction satisfies never;
  }
}

async function commanded(
  door: Door,
  interaction: APIChatInputApplicationCommandInteraction,
  reply: Reply,
): Promise<unknown> {
  const spot = spotOf(door, interaction);
  const { line, wished } = readData(interaction.data);
  const command = door.house.commands.get(line.command);
  // The form is for those whom the core would let through; it tells the others why not.
  if (command && spot.roles.includes(command.access) && wantsForm(command, line)) {
    const form = formOf(command, line, wordsAt(door, spot));
    if (form) return reply.plain(InteractionResponseType.Modal, form);
  }
  const open = isOpen(door, line, wished, spot);
  return reply.with(answered(door, line, spot, { open, wished }), { hidden: !open });
}

/** The message's context menu: who and what it names, as of the day it was written, to the asker alone. */
async function explained(
  door: Door,
  interaction: APIMessageApplicationCommandInteraction,
  reply: Reply,
): Promise<void> {
  const spot = spotOf(door, interaction);
  const { resolved, target_id } = interaction.data;
  const message = resolved.messages[target_id];
  const text = message ? textOf(message) : '';
  if (message === undefined || text === '')
    return reply.with(Promise.resolve(notice(wordsAt(door, spot).discord.noText)));
  const line = door.explain(text, message.timestamp.slice(0, 10));
  return reply.with(answered(door, line, spot, { open: spot.alone, wished: spot.alone }), { hidden: !spot.alone });
}
