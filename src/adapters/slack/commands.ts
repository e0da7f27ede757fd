// Slash commands: every one of them, and the umbrella, through one listener; the answer in the acknowledgement when it is quick.
import type { App, SlashCommand } from '@slack/bolt';
import type { Line } from '#answer/answer.ts';
import { ask, type Door, lineOf, type Reply, replyOf, type Spot } from './door.ts';
import { giveFiles } from './files.ts';
import { formFor, openForm } from './forms.ts';
import { unescaped } from './plain.ts';
import { promptly } from './promptly.ts';

export const spotOf = (command: SlashCommand): Spot => ({
  ...{ team: command.team_id, user: command.user_id, channel: command.channel_id, channelName: command.channel_name },
  ...(isTrue(command.is_enterprise_install) ? { enterprise: command.enterprise_id } : {}),
});

const isTrue = (value: unknown): boolean => value === true || value === 'true';

/** First words of all commands: `whois`, `digest`. */
const isKnown = (door: Door, word: string): boolean =>
  [...door.house.commands.keys()].some((name) => name === word || name.startsWith(`${word} `));

/**
 * The line somebody typed. Workspaces may have put a prefix before every command (`/ir-whois`); an unknown command without
 * words is the umbrella, and gets what everybody gets who only knocks.
 */
function written(door: Door, { command, text }: SlashCommand): Line | string {
  const name = command.slice(1).toLowerCase();
  const words = unescaped(text ?? '').trim();
  if (isKnown(door, name)) return `/${name} ${words}`;
  const bare = name.slice(name.indexOf('-') + 1);
  if (isKnown(door, bare)) return `/${bare} ${words}`;
  return words === '' ? door.doors.knock : `/${name} ${words}`;
}

export function listenToCommands(app: App, door: Door): void {
  app.command(/^\//, async ({ command, ack, respond }) => {
    const spot = spotOf(command);
    const typed = written(door, command);
    const form = formFor(door, typed);
    if (form && (await openForm(door, form, spot, { trigger: command.trigger_id, responseUrl: command.response_url })))
      return ack();
    const read = typeof typed === 'string' ? lineOf(door, typed) : { line: typed };
    if ('notice' in read) return ack({ response_type: 'ephemeral', ...read.notice } as Reply);
    const answer = ask(door, read.line, spot);
    const said = await promptly(answer);
    if (said === undefined) {
      await ack();
      await respond(replyOf(door, await answer, spot.user));
    } else await ack(replyOf(door, said, spot.user));
    await giveFiles(door, (await answer).page, spot, respond);
  });
}
