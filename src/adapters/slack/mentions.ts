// Being spoken to: an answer in the thread to a mention, and the names in somebody's message explained.
import type { App, MessageShortcut } from '@slack/bolt';
import type { Line } from '#answer/answer.ts';
import { tenantOf } from './clients.ts';
import { ask, type Door, lineOf, messageOf, type Spot, wordsOf } from './door.ts';
import { modal } from './modals.ts';
import { plain } from './plain.ts';
import { deliveryError } from './trouble.ts';

/** A command when it begins with one and is no question; anything else is a free question. */
function lineSaid(door: Door, text: string): Line {
  if (text === '') return door.doors.knock;
  const read = lineOf(door, text);
  return 'line' in read && (text.startsWith('/') || !text.endsWith('?')) ? read.line : door.doors.mention(text);
}

const dayOf = (ts: string): string => new Date(Number(ts) * 1000).toISOString().slice(0, 10);

export function listenToMentions(app: App, door: Door): void {
  app.event('app_mention', async ({ event, body, context }) => {
    if (event.user === undefined) return;
    const enterprise = context.isEnterpriseInstall ? { enterprise: context.enterpriseId } : {};
    const spot: Spot = { team: body.team_id, user: event.user, channel: event.channel, ...enterprise };
    const said = await ask(door, lineSaid(door, plain(event.text)), spot);
    await postInThread(door, spot, event.thread_ts ?? event.ts, messageOf(door, said, { asker: event.user }));
  });
  app.shortcut({ type: 'message_action' }, async ({ ack, shortcut, client, respond }) => {
    await ack();
    const { message, trigger_id, user, team, channel } = shortcut as MessageShortcut;
    const spot: Spot = {
      team: team?.id ?? user.team_id ?? '',
      user: user.id,
      channel: channel.id,
      channelName: channel.name,
    };
    const said = await ask(door, door.doors.message(plain(message.text ?? ''), dayOf(message.ts)), spot);
    const shown = messageOf(door, said, {});
    // A modal stands over the thread the message is in; a private message would end up outside it.
    await client.views
      .open({ trigger_id, view: modal(said.page.title, shown.blocks, wordsOf(door)) })
      .catch(async (error: unknown) => {
        door.log.debug({ err: error }, 'Slack: a modal could not be opened');
        await respond({ response_type: 'ephemeral', replace_original: false, ...shown });
      });
  });
}

/** Posts at the channel's pace; once more after a pause Slack asked for, never after anything uncertain. */
async function postInThread(
  door: Door,
  spot: Spot,
  thread_ts: string,
  message: ReturnType<typeof messageOf>,
): Promise<void> {
  const channel = spot.channel!;
  const key = `${tenantOf(spot.team, spot.enterprise)}/${channel}`;
  for (const last of [false, true]) {
    try {
      const client = await door.clients.of(tenantOf(spot.team, spot.enterprise));
      await door.pace.run(key, () =>
        client.chat.postMessage({ channel, thread_ts, ...message, link_names: false, parse: 'none' }),
      );
      return;
    } catch (error) {
      const trouble = deliveryError(error);
      if (trouble.retryAfterMs !== undefined) door.pace.pause(key, trouble.retryAfterMs);
      if (trouble.retryAfterMs === undefined || last) {
        door.log.warn({ trouble: trouble.trouble, why: trouble.message }, 'Slack: a mention could not be answered');
        return;
      }
    }
  }
}
