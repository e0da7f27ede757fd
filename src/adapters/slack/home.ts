// App Home: look something up, and the questions the house thinks everybody would ask: what is new, what is subscribed.
import type { App } from '@slack/bolt';
import type { HomeView, KnownBlock } from '@slack/types';
import { richText } from '#render/slack-blocks.ts';
import { short } from '#render/slack-text.ts';
import { ask, type Door, messageOf, type Spot, wordsOf } from './door.ts';
import { searchBox } from './search.ts';

/** Slack takes 100 blocks. */
const MOST = 100;

export async function homeView(door: Door, spot: Spot): Promise<HomeView> {
  const words = wordsOf(door);
  const blocks: KnownBlock[] = [
    { type: 'header', text: { type: 'plain_text', text: short(words.slack.home, 150), emoji: false } },
    ...richText([{ as: 'plain', pieces: [{ text: words.help.promise }] }]),
    searchBox(words),
  ];
  for (const [i, line] of door.doors.home.entries()) {
    const said = await ask(door, line, spot);
    // Block ids must differ within a view, and every answer names its own alike.
    const own = messageOf(door, said, {}).blocks.map((b) =>
      b.block_id ? { ...b, block_id: `${i}:${b.block_id}` } : b,
    );
    blocks.push({ type: 'divider' }, ...own);
  }
  return { type: 'home', callback_id: 'home', blocks: blocks.slice(0, MOST) };
}

export function listenToHome(app: App, door: Door): void {
  app.event('app_home_opened', async ({ event, client, body, context }) => {
    if (event.tab !== 'home') return;
    const spot = {
      team: body.team_id,
      user: event.user,
      ...(context.isEnterpriseInstall ? { enterprise: context.enterpriseId } : {}),
    };
    await client.views.publish({ user_id: event.user, view: await homeView(door, spot) });
  });
}
