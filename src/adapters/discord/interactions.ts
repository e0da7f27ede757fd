// One interaction, whichever way it came: what it asks, who sees the answer, and the one place where bugs are caught.

import type { REST } from 'discord.js';
import {
  type APIApplicationCommandInteraction,
  type APIInteraction,
  type APIMessageApplicationCommandInteraction,
  ApplicationCommandType,
  InteractionResponseType,
  InteractionType,
} from 'discord-api-types/v10';
import type { Line } from '#answer/answer.ts';
import { pressed } from './buttons.ts';
import { choicesFor } from './complete.ts';
import { ask, type Door, notice, outgoing, type Spot, spotOf } from './door.ts';
import { formOf, readForm, wantsForm } from './form.ts';
import { readData } from './options.ts';
import { type First, Reply } from './reply.ts';

/** Deals with an interaction; never rejects. `first` puts the first answer on the wire. */
export async function take(door: Door, rest: REST, interaction: APIInteraction, first: First): Promise<void> {
  const reply = new Reply(rest, door.settings.applicationId, interaction.token, first, door.log);
  try {
    await dispatch(door, interaction, reply);
  } catch (err) {
    const id = crypto.randomUUID().slice(0, 8);
    door.log.error({ err, bug: id }, 'Discord: an interaction could not be answered');
    const words = door.house.wordsFor();
    const [sorry] = words.notice.bug(id).blocks;
    const says = sorry?.kind === 'remark' && sorry.prose[0]?.kind === 'text' ? sorry.prose[0].text : id;
    if (!reply.answered && interaction.type !== InteractionType.ApplicationCommandAutocomplete)
      await reply
        .first({ type: InteractionResponseType.ChannelMessageWithSource, data: notice(says).body })
        .catch(() => {});
  }
}

async function dispatch(door: Door, interaction: APIInteraction, reply: Reply): Promise<void> {
  switch (interaction.type) {
    case InteractionType.Ping:
      await reply.first({ type: InteractionResponseType.Pong });
      return;
    case InteractionType.ApplicationCommand:
      return interaction.data.type === ApplicationCommandType.Message
        ? explained(door, interaction as APIMessageApplicationCommandInteraction, reply)
        : commanded(door, interaction, reply);
    case InteractionType.ApplicationCommandAutocomplete: {
      const choices = choicesFor(door, readData(interaction.data));
      await reply.first({ type: InteractionResponseType.ApplicationCommandAutocompleteResult, data: { choices } });
      return;
    }
    case InteractionType.MessageComponent:
      return pressed(door, interaction, spotOf(door, interaction), reply);
    case InteractionType.ModalSubmit: {
      const line = readForm(interaction.data.custom_id, interaction.data.components);
      const spot = spotOf(door, interaction);
      if (line) return answer(door, line, undefined, spot, reply);
      const old = notice(door.house.wordsFor(spot.locale).discord.oldButton);
      await reply.first({ type: InteractionResponseType.ChannelMessageWithSource, data: old.body });
      return;
    }
    default:
      return interaction satisfies never;
  }
}

async function commanded(door: Door, interaction: APIApplicationCommandInteraction, reply: Reply): Promise<void> {
  if (interaction.data.type !== ApplicationCommandType.ChatInput) return;
  const spot = spotOf(door, interaction);
  const { line, hidden } = readData(interaction.data);
  const command = door.house.commands.get(line.command);
  if (command && wantsForm(command, line)) {
    const data = formOf(command, line, door.house.wordsFor(spot.locale));
    await reply.first({ type: InteractionResponseType.Modal, data });
    return;
  }
  return answer(door, line, hidden, spot, reply);
}

/** Answers a line: in the channel where the command or the asker says so, to the asker alone otherwise. */
async function answer(door: Door, line: Line, wished: boolean | undefined, spot: Spot, reply: Reply): Promise<void> {
  const open = wished === undefined ? door.house.commands.get(line.command)?.audience === 'channel' : !wished;
  const made = ask(door, line, spot).then((said) => {
    const shown = open && said.page.status === 'answer';
    const style = shown ? { asker: spot.user } : { hidden: true, share: said.page.status === 'answer' };
    return outgoing(door, said, style);
  });
  await reply.with(made, { hidden: !open });
}

/** The message's context menu: who and what it names, as of the day it was written, to the asker alone. */
async function explained(
  door: Door,
  interaction: APIMessageApplicationCommandInteraction,
  reply: Reply,
): Promise<void> {
  const spot = spotOf(door, interaction);
  const message = interaction.data.resolved.messages[interaction.data.target_id];
  const text = (message?.content ?? '').trim().slice(0, 10_000);
  if (!message || text === '') {
    const none = notice(door.house.wordsFor(spot.locale).discord.noText);
    await reply.first({ type: InteractionResponseType.ChannelMessageWithSource, data: none.body });
    return;
  }
  const line = { command: 'explain', given: { text, on: message.timestamp.slice(0, 10) } };
  const made = ask(door, line, spot).then((said) => outgoing(door, said, { hidden: true, share: false }));
  await reply.with(made, { hidden: true });
}
