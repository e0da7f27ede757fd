// Commands and buttons in Slack, over sockets and over HTTP: the same listeners, the same answers.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buttonsOf, type Facing, face, house, until } from './open.ts';

describe.each(['sockets', 'http'] as const)('over %s', (over) => {
  let it: Facing;
  beforeAll(async () => {
    it = await face({ over });
  });
  afterAll(async () => {
    expect(it.slack.space.violations).toEqual([]);
    await it.close();
  });

  test('/whois Larijani is answered in the acknowledgement, to the asker alone, with the other Larijanis to choose', async () => {
    const { shown, ms } = await it.slack.people.command('/whois', 'Larijani');
    expect(shown).toMatchObject({ via: 'ack', onlyFor: 'U1', channel: 'C1' });
    expect(shown!.text).toMatch(/^Ali Larijani\n/);
    expect(ms).toBeLessThan(3000);
    const labels = [...buttonsOf(shown!.blocks).values()].map((b) => b.text.text);
    expect(labels).toEqual(expect.arrayContaining(['Share in channel', 'Delete']));
    expect(labels.some((l) => /Sadeq|Javad|Mohammad/.test(l))).toBe(true);
  });

  test('the umbrella reaches the same command, and alone shows what there is', async () => {
    const { shown } = await it.slack.people.command('/talks', 'whois Larijani');
    expect(shown!.text).toMatch(/^Ali Larijani\n/);
    expect((await it.slack.people.command('/talks', '')).shown!.text).toMatch(/^Backchannel\n/);
    expect((await it.slack.people.command('/ir-whois', 'Larijani')).shown!.text).toMatch(/^Ali Larijani\n/);
  });

  test('/timeline is seen by the whole channel, and only its asker can delete it', async () => {
    const { shown } = await it.slack.people.command('/timeline', 'Larijani');
    expect(shown!.onlyFor).toBeUndefined();
    const remove = buttonsOf(shown!.blocks).get('remove')!;
    await it.slack.people.press(shown!, remove, { user: 'U2' });
    await until(() =>
      it.slack.space.messages.some((m) => m.onlyFor === 'U2' && /Only the person who asked/.test(m.text)),
    );
    expect(it.slack.space.messages).toContain(shown);
    await it.slack.people.press(shown!, remove, { user: 'U1' });
    await until(() => !it.slack.space.messages.includes(shown!));
  });

  test('the pager turns the asker’s message in place, and for anybody else in private', async () => {
    const { shown } = await it.slack.people.command('/timeline', 'from:2026-01 to:2026-06');
    const next = [...buttonsOf(shown!.blocks).values()].find((b) => b.action_id.startsWith('turn:'))!;
    await it.slack.people.press(shown!, next, { user: 'U2' });
    await until(() => it.slack.space.messages.some((m) => m.onlyFor === 'U2' && /Page 2 of/.test(m.text)));
    expect(shown!.edits).toBe(0);
    await it.slack.people.press(shown!, next);
    await until(() => shown!.edits === 1);
    expect(shown!.text).toMatch(/Page 2 of/);
  });

  test('an answer is shared when its asker says so, and leaves private view', async () => {
    const { shown } = await it.slack.people.command('/whois', 'Larijani');
    await it.slack.people.press(shown!, buttonsOf(shown!.blocks).get('share')!);
    await until(() => !it.slack.space.messages.includes(shown!));
    const shared = it.slack.space.messages.at(-1)!;
    expect(shared).toMatchObject({ channel: 'C1', text: shown!.text });
    expect(shared.onlyFor).toBeUndefined();
    expect(buttonsOf(shared.blocks).has('share')).toBe(false);
  });

  test('unknown commands and made-up buttons get a private word', async () => {
    const { shown } = await it.slack.people.command('/whoiss', 'Larijani');
    expect(shown).toMatchObject({ onlyFor: 'U1', text: expect.stringMatching(/No such command: whoiss.*whois/) });
    const pressed = await it.slack.people.press(shown!, {
      action_id: 'launch',
      block_id: 'x',
      value: 'now',
      type: 'button',
    });
    expect(pressed.status).toBe(200);
    await until(() => it.slack.space.messages.some((m) => /no longer known/.test(m.text)));
    await it.slack.people.press(shown!, { action_id: 'ask:1', block_id: 'x', value: 'drop table', type: 'button' });
    await until(() => it.slack.space.messages.some((m) => /No such command: drop/.test(m.text)));
  });

  test('entities Slack puts into what was typed are undone before it is read', async () => {
    const { shown } = await it.slack.people.command('/term', '&lt;!channel&gt; &amp; co');
    expect(shown!.text).toContain('&lt;!channel&gt; &amp; co');
    expect(shown!.text).not.toContain('&amp;lt;');
  });

  test('a command that lacks what it needs opens a form, filled from the record, and answers where it was typed', async () => {
    const { shown, acked } = await it.slack.people.command('/whois', 'on:2026-01-01');
    expect([acked, shown]).toEqual([true, undefined]);
    const form = it.slack.space.views.at(-1)!;
    expect(form.view).toMatchObject({ callback_id: 'form', title: { text: '/whois' } });
    const offered = (await it.slack.people.typing('pick:whois:person', 'larij', {}, form)).body as {
      options: { value: string }[];
    };
    expect(offered.options.map((o) => o.value)).toContain('ali-larijani');
    const bad = await it.slack.people.submit(form, {
      person: { 'pick:whois:person': { selected_option: { value: 'ali-larijani' } } },
      on: { typed: { value: 'someday' } },
    });
    expect(bad.body).toMatchObject({ response_action: 'errors', errors: { on: expect.stringContaining('someday') } });
    await it.slack.people.submit(form, {
      person: { 'pick:whois:person': { selected_option: { value: 'ali-larijani' } } },
      on: { typed: { value: '2026-01-01' } },
    });
    await until(() =>
      it.slack.space.messages.some((m) => m.via === 'response_url' && m.text.startsWith('Ali Larijani')),
    );
  });

  test('a slow answer follows by the response URL', async () => {
    const real = await house();
    const slow = {
      ...real.commands.get('help')!,
      name: 'slow',
      answer: () =>
        new Promise<never>((done) =>
          setTimeout(
            () =>
              done(
                real.commands
                  .get('help')!
                  .answer({}, { words: real.wordsFor(), commands: real.commands } as never) as never,
              ),
            1600,
          ),
        ),
    };
    const other = await face({ over, house: { ...real, commands: new Map([...real.commands, ['slow', slow]]) } });
    const { shown, acked } = await other.slack.people.command('/slow', '');
    expect([acked, shown]).toEqual([true, undefined]);
    await until(() =>
      other.slack.space.messages.some((m) => m.via === 'response_url' && m.text.startsWith('Backchannel')),
    );
    await other.close();
  });

  test('a bug is a sorry with an id, and the log has the id', async () => {
    const real = await house();
    const bugs: string[] = [];
    const broken = {
      ...real.commands.get('help')!,
      name: 'broken',
      answer: () => {
        throw new Error('boom');
      },
    };
    const other = await face({
      over,
      house: {
        ...real,
        bugId: () => 'id-77',
        onBug: (id) => bugs.push(id),
        commands: new Map([...real.commands, ['broken', broken]]),
      },
    });
    expect((await other.slack.people.command('/broken', '')).shown!.text).toContain('id-77');
    expect(bugs).toEqual(['id-77']);
    await other.close();
  });
});

test('what a channel’s managers chose decides who sees an answer there, and nowhere else', async () => {
  const chosen = { C1: 'asker', C2: 'channel' } as const;
  const it = await face({ audienceOf: ({ channel }) => chosen[channel as keyof typeof chosen] });
  const seenBy = async (command: string, text: string, channel: string) =>
    (await it.slack.people.command(command, text, { channel })).shown!.onlyFor;
  expect(await seenBy('/timeline', 'Larijani', 'C1')).toBe('U1');
  expect(await seenBy('/whois', 'Larijani', 'C2')).toBeUndefined();
  expect(await seenBy('/whois', 'nobody at all', 'C2')).toBe('U1');
  await it.close();
});
