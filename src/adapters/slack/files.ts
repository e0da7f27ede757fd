// What comes with an answer as a file, an export or a picture: to the channel when everybody sees the answer and the bot is
// in it, else to the asker's own conversation with the bot.
import type { RespondFn } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import type { Page } from '#answer/page.ts';
import { toFile } from '#render/file.ts';
import { notice } from '#render/slack.ts';
import { short } from '#render/slack-text.ts';
import { tenantOf } from './clients.ts';
import { type Door, isPublic, type Spot, wordsOf } from './door.ts';
import { codeOf } from './trouble.ts';

type Given = { readonly name: string; readonly title: string; readonly data: Buffer };

async function filesOf(door: Door, page: Page): Promise<Given[]> {
  const file = toFile(page, wordsOf(door));
  const given: Given[] = file ? [{ name: file.name, title: page.title, data: Buffer.from(file.text) }] : [];
  for (const block of page.blocks) {
    if (block.kind !== 'image' || !door.draw || door.pictureUrl?.(page, block.drawing)) continue;
    const { name, data } = await door.draw(block.drawing);
    given.push({ name, title: block.alt, data });
  }
  return given;
}

/** Does nothing for answers without a file. A file that cannot be given is said, not thrown. */
export async function giveFiles(door: Door, page: Page, spot: Spot, respond?: RespondFn): Promise<void> {
  if (page.file === undefined && !page.blocks.some((b) => b.kind === 'image')) return;
  try {
    const client = await door.clients.of(tenantOf(spot.team, spot.enterprise));
    const shared = isPublic(door, page, spot) ? spot.channel : undefined;
    for (const file of await filesOf(door, page))
      if (!(shared && (await upload(client, shared, file))))
        await upload(client, await inPrivate(client, spot.user), file);
  } catch (error) {
    door.log.warn({ err: error }, 'Slack: a file could not be given');
    const sorry = {
      response_type: 'ephemeral',
      replace_original: false,
      ...notice(wordsOf(door).slack.noFile),
    } as const;
    await respond?.(sorry).catch((err: unknown) => door.log.warn({ err }, 'Slack: nor could that be said'));
  }
}

/** False when the bot is not in the channel. */
async function upload(client: WebClient, channel_id: string, { name, title, data }: Given): Promise<boolean> {
  try {
    await client.files.uploadV2({ channel_id, filename: name, title: short(title, 255), file: data });
    return true;
  } catch (error) {
    if (['not_in_channel', 'channel_not_found'].includes(codeOf(error) ?? '')) return false;
    throw error;
  }
}

const inPrivate = async (client: WebClient, user: string): Promise<string> =>
  (await client.conversations.open({ users: user })).channel!.id!;
