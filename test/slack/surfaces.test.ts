// The other ways of asking in Slack: search, App Home, the message shortcut, a mention, and a form that may not be everybody's.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { command } from '#core/command.ts';
import { option } from '#core/option.ts';
import { buttonsOf, type Facing, face, house, until } from './open.ts';

/** A standing order, as /digest subscribe is one. */
const standing = command({
  name: 'digest subscribe',
  access: 'manager',
  audience: 'channel',
  options: z.object({ rhythm: option.rhythm(), zone: option.zone(), about: option.about().optional() }),
  answer: ({ rhythm, zone }) => ({
    title: `Every ${rhythm} in ${zone}`,
    status: 'notice',
    records: [],
    blocks: [],
    followups: [],
  }),
});

describe('surfaces', () => {
  let it: Facing;
  beforeAll(async () => {
    const real = await house();
    it = await face({ house: { ...real, commands: new Map([...real.commands, ['digest subscribe', standing]]) } });
  });
  afterAll(async () => {
    expect(it.slack.space.violations).toEqual([]);
    await it.close();
  });
  const posts = () => it.slack.space.messages.filter((m) => m.via === 'post');

  test('the global shortcut opens a search that the record fills, and shows the answer in place', async () => {
    await it.slack.people.shortcut('search');
    await until(() => it.slack.space.views.length === 1);
    const view = it.slack.space.views[0]!;
    const { options } = (await it.slack.people.typing('search', 'larij', {}, view)).body as {
      options: { value: string; text: { text: string } }[];
    };
    expect(options[0]).toMatchObject({
      value: '/whois person:ali-larijani',
      text: { text: expect.stringContaining('Larijani') },
    });
    await it.slack.people.pressInView(view, {
      type: 'external_select',
      action_id: 'search',
      block_id: 'search',
      selected_option: options[0],
    });
    await until(() => JSON.stringify(view.view).includes('Ali Larijani'));
    expect(view.view).toMatchObject({ callback_id: 'search' });
  });

  test('a search in Persian finds the same man', async () => {
    const { body } = await it.slack.people.typing('search', 'لاریجانی');
    expect(JSON.stringify(body)).toContain('ali-larijani');
  });

  test('App Home shows the latest events and a search', async () => {
    await it.slack.people.openHome();
    await until(() => it.slack.space.homes.has('U1'));
    const home = JSON.stringify(it.slack.space.homes.get('U1'));
    expect(home).toContain('"action_id":"search"');
    expect(home).toMatch(/2026/);
    const [turn] = [...buttonsOf(it.slack.space.homes.get('U1')!.blocks as unknown[]).values()];
    const seen = it.slack.space.views.length;
    await it.slack.people.pressInView(
      { team: 'T1', user: 'U1', id: 'home', view: { type: 'home', callback_id: 'home' } },
      { ...turn, type: 'button' },
    );
    await until(() => it.slack.space.views.length === seen + 1);
  });

  test('a mention is answered in its thread, once, however often Slack delivers it', async () => {
    const before = posts().length;
    await it.slack.people.mention('whois Larijani', {}, { id: 'Ev1' });
    await it.slack.people.mention('whois Larijani', {}, { id: 'Ev1', retry: 1 });
    await until(() => posts().length > before);
    await it.slack.people.mention('term snapback', {}, { id: 'Ev2', thread_ts: '1.5' });
    await until(() => posts().length > before + 1);
    expect(posts().length).toBe(before + 2);
    expect(posts().at(-2)).toMatchObject({
      channel: 'C1',
      text: expect.stringMatching(/^Ali Larijani/),
      thread_ts: expect.any(String),
    });
    expect(posts().at(-1)).toMatchObject({ thread_ts: '1.5' });
  });

  test('a mention in words goes to the free question, a bare one gets the list', async () => {
    const before = posts().length;
    await it.slack.people.mention('snapback?');
    await until(() => posts().length === before + 1);
    expect(posts().at(-1)!.text).toMatch(/^Snapback/i);
    await it.slack.people.mention('');
    await until(() => posts().length === before + 2);
    expect(posts().at(-1)!.text).toMatch(/^Backchannel/);
  });

  test('a rate limit delays a mention’s answer and nothing else', async () => {
    const before = posts().length;
    it.slack.api.faults.arm({ method: 'chat.postMessage', channel: 'C1', kind: 'rate-limit', value: 3 });
    await it.slack.people.mention('whois Larijani');
    await it.slack.people.mention('whois Araghchi', { channel: 'C2' });
    await until(() => posts().length === before + 2);
    expect(
      new Set(
        posts()
          .slice(-2)
          .map((m) => m.channel),
      ),
    ).toEqual(new Set(['C1', 'C2']));
  });

  test('a lost answer is not posted twice', async () => {
    const before = posts().length;
    it.slack.api.faults.arm({ method: 'chat.postMessage', kind: 'lost-response' });
    await it.slack.people.mention('whois Larijani');
    await until(() => it.log.some((l) => /a mention could not be answered/.test(l)));
    expect(posts().length).toBe(before + 1);
  });

  test('the message shortcut explains a message in a modal, Slack’s own markup undone', async () => {
    const seen = it.slack.space.views.length;
    await it.slack.people.shortcut('explain', {}, { ts: '1770000000.000100', text: 'snapback' });
    await until(() => it.slack.space.views.length > seen);
    expect(JSON.stringify(it.slack.space.views.at(-1)!.view)).toMatch(/snapback/i);
  });

  test('a standing order opens its form, filled from what was typed, in the zone of the person’s profile', async () => {
    const seen = it.slack.space.views.length;
    await it.slack.people.command('/digest', 'subscribe rhythm:"weekdays 09:00"');
    await until(() => it.slack.space.views.length > seen);
    const form = it.slack.space.views.at(-1)!;
    const filled = JSON.stringify(form.view);
    expect(filled).toContain('"initial_value":"weekdays 09:00"');
    expect(filled).toContain('"initial_value":"Asia/Muscat"');
    const values = { rhythm: { typed: { value: 'weekdays 09:00' } }, zone: { typed: { value: 'Asia/Muscat' } } };
    await it.slack.people.submit(form, values);
    await until(() => it.slack.space.messages.some((m) => m.text.startsWith('Every weekdays 09:00 in Asia/Muscat')));
    const wrong = await it.slack.people.submit(form, { ...values, zone: { typed: { value: 'Mars/Olympus' } } });
    expect(wrong.body).toMatchObject({
      response_action: 'errors',
      errors: { zone: expect.stringContaining('Mars/Olympus') },
    });
  });

  test('a guest may not subscribe, and is told so in private', async () => {
    const { shown } = await it.slack.people.command('/digest', 'subscribe rhythm:hourly zone:UTC', { user: 'UGUEST' });
    expect(shown).toMatchObject({ onlyFor: 'UGUEST', text: expect.stringMatching(/^Not allowed here/) });
  });

  test('where admins restrict it, only admins may', async () => {
    const real = await house();
    const strict = await face({
      settings: { managers: 'admins' },
      house: { ...real, commands: new Map([['digest subscribe', standing]]) },
    });
    expect((await strict.slack.people.command('/digest', 'subscribe rhythm:hourly zone:UTC')).shown!.text).toMatch(
      /^Not allowed here/,
    );
    await strict.slack.people.command('/digest', 'subscribe rhythm:hourly zone:UTC', { user: 'UADMIN' });
    expect(strict.slack.space.views).toHaveLength(1);
    await strict.close();
  });
});

describe('what comes beside an answer', () => {
  test('an export reaches its asker’s own conversation with the bot', async () => {
    const it = await face();
    await it.slack.people.command('/export', 'Larijani as:csv');
    await until(() => [...it.slack.space.files.values()].some((f) => f.channel === 'DU1'));
    const [file] = it.slack.space.files.values();
    expect(file!.name).toMatch(/\.csv$/);
    expect(file!.bytes.toString()).toMatch(/^id,start,end,name/m);
    await it.close();
  });

  test('a picture goes to the channel that sees the answer, or to the asker where the bot is no member', async () => {
    const draw = async () => ({ name: 'timeline.png', data: Buffer.from('png') });
    const it = await face({ draw });
    it.slack.space.channels.get('C2')!.member = false;
    await it.slack.people.command('/timeline', 'Larijani picture:true');
    await it.slack.people.command('/timeline', 'Larijani picture:true', { channel: 'C2' });
    const channels = () => [...it.slack.space.files.values()].map((f) => f.channel);
    await until(() => channels().filter(Boolean).length === 2);
    expect(channels()).toEqual(expect.arrayContaining(['C1', 'DU1']));
    await it.close();
  });

  test('where the house has an address the picture stands in the message, with its words', async () => {
    const it = await face({ pictureUrl: () => 'https://bot.example/p.png' });
    const { shown } = await it.slack.people.command('/timeline', 'Larijani picture:true');
    expect(shown!.blocks).toContainEqual({
      type: 'image',
      image_url: 'https://bot.example/p.png',
      alt_text: expect.stringMatching(/\w/),
    });
    await it.close();
  });

  test('App Home shows what the workspace’s channels receive, and the next run in the reader’s own time', async () => {
    const next = Date.parse('2026-07-06T05:00:00Z');
    const standing = async (tenant: string) =>
      tenant === 'T1'
        ? [
            { channel: 'C1', rhythm: 'weekdays 09:00', zone: 'Asia/Muscat', next },
            { channel: 'C2', rhythm: '<!channel>', zone: 'UTC' },
          ]
        : [];
    const it = await face({ standing });
    await it.slack.people.openHome();
    await until(() => it.slack.space.homes.has('U1'));
    const home = JSON.stringify(it.slack.space.homes.get('U1'));
    expect(home).toContain(
      `<#C1> — weekdays 09:00 (Asia/Muscat): <!date^${next / 1000}^{date_short_pretty} {time}|6 Jul 2026, 09:00, Asia/Muscat>`,
    );
    expect(home).toContain('<#C2> — &lt;!channel&gt; (UTC): paused');
    expect(it.slack.space.violations).toEqual([]);
    await it.close();
  });
});
