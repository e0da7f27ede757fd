// The manifest is made from the commands; what Slack refuses in a manifest is refused here first.
import { beforeAll, describe, expect, test } from 'vitest';
import { withoutSecrets } from '#adapters/slack/logger.ts';
import { createLink, manifestOf } from '#adapters/slack/manifest.ts';
import { plain } from '#adapters/slack/plain.ts';
import { en } from '#words/en.ts';
import { house } from './open.ts';

describe('the manifest', () => {
  let commands: Awaited<ReturnType<typeof house>>['commands'];
  beforeAll(async () => {
    commands = (await house()).commands;
  });

  test('has every command once, the umbrella too, and keeps every limit', () => {
    const { features, display_information: app } = manifestOf(commands, en);
    const names = features.slash_commands.map((c) => c.command);
    const wanted = new Set([...commands.keys()].map((name) => `/${name.split(' ')[0]}`));
    expect(new Set(names)).toEqual(new Set([...wanted, '/talks']));
    expect(names.length).toBe(new Set(names).size);
    expect(names.length).toBeLessThanOrEqual(50);
    for (const { command, description, usage_hint } of features.slash_commands) {
      expect(command).toMatch(/^\/[a-z0-9_-]{1,31}$/);
      expect(description.length).toBeGreaterThan(0);
      expect(description.length).toBeLessThanOrEqual(2000);
      expect(usage_hint.length).toBeLessThanOrEqual(1000);
    }
    expect(app.name.length).toBeLessThanOrEqual(35);
    expect(app.description.length).toBeLessThanOrEqual(140);
    expect(app.long_description.length).toBeGreaterThanOrEqual(174);
    for (const { description, callback_id } of features.shortcuts) {
      expect(description.length).toBeLessThanOrEqual(150);
      expect(callback_id.length).toBeLessThanOrEqual(255);
    }
  });

  test('without an address it is Socket Mode, with one every address is HTTP', () => {
    const sockets = manifestOf(commands, en);
    expect(sockets.settings.socket_mode_enabled).toBe(true);
    expect(JSON.stringify(sockets)).not.toContain('/slack/events');
    const http = manifestOf(commands, en, { url: 'https://bot.example', prefix: 'ir-' });
    expect(http.settings).toMatchObject({
      socket_mode_enabled: false,
      interactivity: { request_url: 'https://bot.example/slack/events' },
    });
    expect(http.features.slash_commands.every((c) => c.url === 'https://bot.example/slack/events')).toBe(true);
    expect(http.features.slash_commands.map((c) => c.command)).toContain('/ir-whois');
  });

  test('the link opens Slack’s page with the whole manifest', () => {
    const manifest = manifestOf(commands, en);
    const link = new URL(createLink(manifest));
    expect(link.origin + link.pathname).toBe('https://api.slack.com/apps');
    expect(JSON.parse(link.searchParams.get('manifest_json')!)).toEqual(manifest);
  });
});

test.each([
  ['&lt;!channel&gt; &amp;amp;', '<!channel> &amp;'],
  ['ask <@U1|sam> in <#C1|talks> about <https://a.example|Larijani>', 'ask @sam in #talks about Larijani'],
  ['<@U1> who is <https://a.example>?', 'who is https://a.example?'],
  ['<!here> hello', 'hello'],
])('%s is read as %s', (written, meant) => {
  expect(plain(written)).toBe(meant);
});

test('what a library logs loses its tokens', () => {
  const said = withoutSecrets(
    'xoxb-123-abc xapp-1-A-b xoxe.xoxp-1-x wss://h/link/?ticket=abc&app_id=1 https://x/?code=9&state=s',
  );
  expect(said).not.toMatch(/123-abc|1-A-b|ticket=abc|code=9|state=s\b/);
});
