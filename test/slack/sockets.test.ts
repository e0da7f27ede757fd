// Two sockets, the next open before the last one goes: whatever happens to a connection, no command is lost.
import { describe, expect, test } from 'vitest';
import { face, until } from './open.ts';

describe('sockets', () => {
  test.each(['refresh', 'half-closed', 'drop', 'silent'] as const)(
    'a connection that ends by %s loses no command',
    async (how) => {
      const it = await face();
      await until(() => it.slack.sockets.live === 2, 'two sockets');
      const sent: Promise<{ acked: boolean }>[] = [];
      for (let round = 0; round < 3; round += 1) {
        // What is on its way when a line breaks is lost whoever listens; what is said while it is down must not be.
        await Promise.all(sent);
        const opened = it.slack.sockets.opened;
        const ending = it.slack.sockets.end(how, { grace: 20 });
        while (it.slack.sockets.opened === opened) {
          sent.push(it.slack.people.command('/whois', 'Larijani'));
          await new Promise((next) => setTimeout(next, 10));
        }
        await ending;
        await until(() => it.slack.sockets.live >= 2, 'another socket');
      }
      const answers = await Promise.all(sent);
      expect(answers.length).toBeGreaterThan(2);
      expect(answers.filter((a) => !a.acked)).toEqual([]);
      await it.close();
    },
  );

  test('both connections asked to leave at once are both replaced', async () => {
    const it = await face();
    await until(() => it.slack.sockets.live === 2);
    await it.slack.sockets.end('refresh', { all: true, grace: 30 });
    await until(() => it.slack.sockets.opened === 4 && it.slack.sockets.live === 2);
    expect((await it.slack.people.command('/whois', 'Larijani')).acked).toBe(true);
    await it.close();
  });

  test('when Slack refuses the app token there is one clear line, and the process lives', async () => {
    const it = await face({
      before: (slack) => {
        slack.sockets.refuse = 'account_inactive';
      },
    });
    expect(it.ours.isReady).toBe(false);
    expect(it.log.filter((l) => l.startsWith('error'))).toEqual([
      expect.stringMatching(/^error Slack refuses SLACK_APP_TOKEN \(account_inactive\): /),
    ]);
    it.slack.sockets.refuse = undefined;
    await until(() => it.ours.isReady, 'the connection to come back');
    await it.close();
  });

  test('a revoked bot token is one clear line; look-ups are still answered', async () => {
    const it = await face({ before: (slack) => slack.space.revoked.add('xoxb-one') });
    expect(it.log.filter((l) => l.startsWith('error'))).toEqual([
      expect.stringMatching(/^error Slack refuses SLACK_BOT_TOKEN \(token_revoked\): /),
    ]);
    expect((await it.slack.people.command('/whois', 'Larijani')).shown!.text).toMatch(/^Ali Larijani/);
    expect(JSON.stringify(it.log)).not.toMatch(/xoxb|xapp-/);
    await it.close();
  });

  test('what is under way when the house closes is answered before it goes', async () => {
    const it = await face();
    const asked = it.slack.people.command('/whois', 'Larijani');
    await new Promise((next) => setTimeout(next, 2));
    const [answer] = await Promise.all([asked, it.ours.stop()]);
    expect(answer.acked).toBe(true);
    await it.close();
  });
});
