// Slash commands: every one of them, and the umbrella, through one listener; the answer in the acknowledgement when it is quick.
import type { App, SlashCommand } from '@slack/bolt';
import { ask, type Door, type Reply, replyOf, type Spot } from './door.ts';
import { giveFiles } from './files.ts';
import { openForm } from './forms.ts';
import { promptly } from './promptly.ts';
import { reader } from './typed.ts';

export const spotOf = (command: SlashCommand): Spot => ({
  ...{ team: command.team_id, user: command.user_id, channel: command.channel_id, channelName: command.channel_name },
  ...(isTrue(command.is_enterprise_install) ? { enterprise: command.enterprise_id } : {}),
});

const isTrue = (value: unknown): boolean => value === true || value === 'true';

export function listenToCommands(app: App, door: Door): void {
  const read = reader(door);
  app.command(/^\//, async ({ command, ack, respond }) => {
    const spot = spotOf(command);
    const typed = read(command.command, command.text ?? '');
    const back = { trigger: command.trigger_id, responseUrl: command.response_url };
    if (typed.form && (await openForm(door, typed.form, spot, back))) return ack();
    if ('notice' in typed.read) return ack({ response_type: 'ephemeral', ...typed.read.notice } as Reply);
    const answer = ask(door, typed.read.line, spot);
    const said = await promptly(answer);
    if (said === undefined) {
      await ack();
      await respond(replyOf(door, await answer, spot));
    } else await ack(replyOf(door, said, spot));
    await giveFiles(door, (await answer).page, spot, respond);
  });
}
