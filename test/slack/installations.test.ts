// Many workspaces: installed by OAuth with a checked state, kept sealed, each with its own token, forgotten when they leave.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Database, openDatabase } from '#store/database.ts';
import { installationsOf } from '#store/installations.ts';
import { sealWith } from '#store/seal.ts';
import { type Facing, face, until } from './open.ts';
import type { LocalSlack } from './stand-in.ts';

describe('installations', () => {
  let it: Facing;
  let database: Database;
  beforeEach(async () => {
    database = await openDatabase('sqlite::memory:');
    it = await face({
      over: 'http',
      before: ({ space }: LocalSlack) => {
        space.addTeam({ id: 'T2', name: 'Second', token: 'xoxb-two' });
        space.addTeam({ id: 'T3', name: 'Of an organisation', token: 'xoxb-org', enterprise: 'E1' });
        for (const [id, team] of [
          ['C9', 'T2'],
          ['C8', 'T3'],
        ] as const)
          space.channels.set(id, { id, team, name: 'talks', member: true, archived: false });
      },
      installations: installationsOf(database, sealWith('k'.repeat(32)), 'slack', Date.now),
      settings: {
        botToken: undefined,
        oauth: { clientId: '1.1', clientSecret: 'client-secret', stateSecret: 's'.repeat(20) },
      } as never,
    });
  });
  afterEach(async () => {
    await it.close();
    await database.close();
  });

  const site = () => it.slack.people.requestUrl!.replace('/slack/events', '');

  /** Walks through the install flow as a browser does, with or without the cookie it was given. */
  async function install(team: string, { cookie = true } = {}): Promise<number> {
    const start = await fetch(`${site()}/slack/install`, { redirect: 'manual' });
    const slackPage = new URL(start.headers.get('location')!);
    slackPage.searchParams.set('team', team);
    slackPage.searchParams.set('redirect_uri', `${site()}/slack/oauth_redirect`);
    const allowed = await fetch(slackPage, { redirect: 'manual' });
    const headers = cookie ? { cookie: start.headers.get('set-cookie')!.split(';')[0]! } : {};
    return (await fetch(allowed.headers.get('location')!, { headers, redirect: 'manual' })).status;
  }

  test('the page asks for the scopes of the manifest and nothing else', async () => {
    const start = await fetch(`${site()}/slack/install`, { redirect: 'manual' });
    expect(new URL(start.headers.get('location')!).searchParams.get('scope')).toBe(
      'commands,chat:write,app_mentions:read,users:read,im:write,files:write,channels:history,groups:history,channels:read,groups:read',
    );
  });

  test('a state that comes back in another browser installs nothing', async () => {
    expect(await install('T1', { cookie: false })).toBeGreaterThanOrEqual(400);
    expect(await database.db.selectFrom('installation').selectAll().execute()).toEqual([]);
  });

  test('each workspace is answered with its own token, which is never kept readable', async () => {
    expect(await install('T1')).toBe(200);
    expect(await install('T2')).toBe(200);
    const kept = JSON.stringify(await database.db.selectFrom('installation').selectAll().execute());
    expect(kept).not.toMatch(/xoxb/);
    await it.slack.people.mention('whois Larijani');
    await it.slack.people.mention('whois Larijani', { team: 'T2', channel: 'C9' });
    const posts = () => it.slack.space.calls.filter((c) => c.method === 'chat.postMessage');
    await until(() => posts().length === 2);
    expect(
      posts()
        .map((c) => [c.team, c.args.channel, c.outcome])
        .sort(),
    ).toEqual([
      ['T1', 'C1', 'ok'],
      ['T2', 'C9', 'ok'],
    ]);
    expect(it.log.join('\n')).not.toMatch(/xoxb|client-secret/);
  });

  test('an organisation installs once for all of its workspaces', async () => {
    expect(await install('T3')).toBe(200);
    const [row] = await database.db.selectFrom('installation').select('id').execute();
    expect(row).toEqual({ id: 'slack:E1' });
    await it.slack.people.mention('whois Larijani', { team: 'T3', channel: 'C8' });
    await until(() => it.slack.space.messages.some((m) => m.channel === 'C8'));
  });

  test.each([
    ['app_uninstalled', { type: 'app_uninstalled' }],
    ['tokens_revoked', { type: 'tokens_revoked', tokens: { bot: ['UBOTT1'], oauth: [] } }],
  ])('%s forgets the workspace, however often it comes', async (_, event) => {
    await install('T1');
    await install('T2');
    await it.slack.people.event(event);
    await it.slack.people.event(event);
    const ids = async () => (await database.db.selectFrom('installation').select('id').execute()).map((r) => r.id);
    for (let i = 0; i < 50 && (await ids()).length > 1; i += 1) await new Promise((next) => setTimeout(next, 10));
    expect(await ids()).toEqual(['slack:T2']);
  });

  test('a workspace that never installed still gets look-ups answered, which need no token', async () => {
    expect((await it.slack.people.command('/whois', 'Larijani')).shown!.text).toMatch(/^Ali Larijani/);
  });

  test('a token revoked behind our back is one line for its workspace; the other goes on', async () => {
    await install('T1');
    await install('T2');
    it.slack.space.revoked.add('xoxb-one');
    await it.slack.people.openHome();
    await it.slack.people.openHome();
    const lines = () => it.log.filter((l) => l.startsWith('error'));
    await until(() => lines().length > 0);
    await it.slack.people.mention('whois Larijani', { team: 'T2', channel: 'C9' });
    await until(() => it.slack.space.messages.some((m) => m.channel === 'C9'));
    expect(lines()).toEqual([expect.stringMatching(/no longer accepts our token for T1 \(token_revoked\)/)]);
  });
});
