// A file that comes with an answer reaches the asker in their own conversation with the bot.
import type { RespondFn } from '@slack/bolt';
import type { Page } from '#answer/page.ts';
import { toFile } from '#render/file.ts';
import { notice } from '#render/slack.ts';
import { tenantOf } from './clients.ts';
import { type Door, type Spot, wordsOf } from './door.ts';

/** Does nothing for answers without a file. A file that cannot be given is said, not thrown. */
export async function giveFile(door: Door, page: Page, spot: Spot, respond?: RespondFn): Promise<void> {
  const file = toFile(page, wordsOf(door));
  if (file === undefined) return;
  try {
    const client = await door.clients.of(tenantOf(spot.team, spot.enterprise));
    const { channel } = await client.conversations.open({ users: spot.user });
    await client.files.uploadV2({
      channel_id: channel!.id!,
      filename: file.name,
      title: page.title,
      content: file.text,
    });
  } catch (error) {
    door.log.warn({ err: error }, 'Slack: a file could not be given');
    await respond?.({ response_type: 'ephemeral', replace_original: false, ...notice(wordsOf(door).slack.noFile) });
  }
}
