// What Slack tells of channels and workspaces reaches the digests: renamed, archived, deleted, the bot taken out, uninstalled.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { manifestOf } from '#adapters/slack/manifest.ts';
import type { Reports } from '#digest/reports.ts';
import { en } from '#words/en.ts';
import { type Facing, face, until } from './open.ts';

let it: Facing;
let told: unknown[][];
beforeEach(async () => {
  told = [];
  const note =
    (what: string) =>
    async (...about: unknown[]) =>
      void told.push([what, ...about]);
  const reports: Reports = {
    channelRenamed: note('renamed'),
    channelClosed: note('closed'),
    botRemoved: note('removed'),
    botHere: note('here'),
    personLeft: note('left'),
  };
  it = await face({
    reports: () => reports,
    before: ({ space }) => space.addTeam({ id: 'T3', name: 'Of an organisation', token: 'xoxb-one', enterprise: 'E1' }),
  });
});
afterEach(() => it.close());

const where = { platform: 'slack', tenant: 'T1', channel: 'C1' };

test.each([
  [{ type: 'channel_rename', channel: { id: 'C1', name: 'newsroom', created: 1 } }, ['renamed', where, 'newsroom']],
  [{ type: 'group_rename', channel: { id: 'C1', name: 'newsroom', created: 1 } }, ['renamed', where, 'newsroom']],
  [{ type: 'channel_archive', channel: 'C1', user: 'U1' }, ['closed', where, 'channel-archived']],
  [{ type: 'group_archive', channel: 'C1', user: 'U1' }, ['closed', where, 'channel-archived']],
  [{ type: 'channel_deleted', channel: 'C1' }, ['closed', where, 'channel-gone']],
  [{ type: 'group_deleted', channel: 'C1' }, ['closed', where, 'channel-gone']],
  [{ type: 'channel_left', channel: 'C1', actor_id: 'U1' }, ['closed', where, 'not-in-channel']],
  [{ type: 'group_left', channel: 'C1', actor_id: 'U1' }, ['closed', where, 'not-in-channel']],
  [{ type: 'app_uninstalled' }, ['removed', { platform: 'slack', tenant: 'T1' }]],
  [{ type: 'tokens_revoked', tokens: { bot: ['UBOTT1'] } }, ['removed', { platform: 'slack', tenant: 'T1' }]],
] as const)('%o is reported, and the manifest asks for it', async (event, report) => {
  await it.slack.people.event(event);
  await until(() => told.length > 0, 'a report');
  expect(told).toEqual([report]);
  expect(manifestOf(new Map(), en).settings.event_subscriptions.bot_events).toContain(event.type);
});

test('a workspace of an organisation is known by both', async () => {
  await it.slack.people.event({ type: 'channel_archive', channel: 'C8' }, { team: 'T3' });
  await until(() => told.length > 0, 'a report');
  expect(told[0]![1]).toEqual({ platform: 'slack', tenant: 'E1/T3', channel: 'C8' });
});
