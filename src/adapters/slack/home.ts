// App Home: look something up, the questions everybody would ask, and what the workspace's channels receive and when.
import type { App } from '@slack/bolt';
import type { HomeView, KnownBlock } from '@slack/types';
import { context, richText } from '#render/slack-blocks.ts';
import { instant, mrkdwn, short } from '#render/slack-text.ts';
import { tenantOf } from './clients.ts';
import { ask, type Door, messageOf, type Spot, type Standing, wordsOf } from './door.ts';
import { searchBox } from './search.ts';

/** Slack takes 100 blocks. */
const MOST = 100;
/** Subscriptions shown; a workspace with more of them asks in the channel. */
const MOST_STANDING = 20;

export async function homeView(door: Door, spot: Spot): Promise<HomeView> {
  const words = wordsOf(door);
  const blocks: KnownBlock[] = [
    heading(words.slack.home),
    ...richText([{ as: 'plain', pieces: [{ text: words.help.promise }] }]),
    searchBox(words),
    ...(await standingBlocks(door, spot)),
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

const heading = (text: string): KnownBlock => ({
  type: 'header',
  text: { type: 'plain_text', text: short(text, 150), emoji: false },
});

async function standingBlocks(door: Door, spot: Spot): Promise<KnownBlock[]> {
  if (door.standing === undefined) return [];
  const words = wordsOf(door);
  const standing = await door.standing(tenantOf(spot.team, spot.enterprise));
  const lines = standing.slice(0, MOST_STANDING).map((it) => standingLine(it, words.locale, words.slack.paused));
  return [
    heading(words.slack.standing),
    ...(lines.length === 0
      ? context([[{ text: words.slack.noStanding }]])
      : lines.map((text) => ({ type: 'section' as const, text: { type: 'mrkdwn' as const, text, verbatim: true } }))),
  ];
}

/** A channel is named by Slack itself, so that its members alone read its name; the next run is in the reader's own time. */
function standingLine({ channel, rhythm, zone, next }: Standing, locale: string, paused: string): string {
  const told = mrkdwn([{ text: ` — ${rhythm} (${zone}): ` }]);
  const where = /^[A-Z0-9]+$/.test(channel) ? `<#${channel}>` : mrkdwn([{ text: channel }]);
  if (next === undefined) return `${where}${told}${mrkdwn([{ text: paused }])}`;
  const plain = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: zone }).format(
    next,
  );
  return `${where}${told}${instant(new Date(next).toISOString(), `${plain}, ${zone}`)}`;
}

export function listenToHome(app: App, door: Door): void {
  app.event('app_home_opened', async ({ event, client, body, context: { isEnterpriseInstall, enterpriseId } }) => {
    if (event.tab !== 'home') return;
    const spot = { team: body.team_id, user: event.user, ...(isEnterpriseInstall ? { enterprise: enterpriseId } : {}) };
    await client.views.publish({ user_id: event.user, view: await homeView(door, spot) });
  });
}
