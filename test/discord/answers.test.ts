// What people get in Discord, over the gateway and over HTTP alike: the real discord.js, real sockets, the real record.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Place } from '#core/command.ts';
import { under } from './local/person.ts';
import { CHANNEL } from './local/world.ts';
import { answerTo, type Facing, face, house, isHidden, made, saying, seen, until } from './open.ts';

const bug = made('bug', () => {
  throw new Error('boom');
});
const slow = made('slow', async () => {
  await new Promise((next) => setTimeout(next, 1400));
  return saying('At last');
});
const late = made(
  'late',
  async () => {
    await new Promise((next) => setTimeout(next, 1400));
    return saying('Cannot say', 'notice');
  },
  { audience: 'channel' },
);
const named = made('named', (word) => saying(word, 'notice'));

describe.each(['gateway', 'http'] as const)('over the %s', (over) => {
  let it: Facing;
  beforeAll(async () => {
    it = await face({ over, commands: [bug, slow, late, named] });
  });
  afterAll(async () => {
    expect(it.discord.world.violations).toEqual([]);
    await it.close();
  });

  test('/whois answers the asker alone, with its sources and a button to share', async () => {
    const { type, data } = await answerTo(await it.discord.people.command('whois', { person: 'Larijani' }));
    expect(type).toBe(4);
    expect(isHidden(data)).toBe(true);
    expect(seen(data).text).toContain('Ali Larijani');
    expect(seen(data).text).toMatch(/-# 1\\\. \[/);
    expect([...seen(data).buttons.keys()]).toContain('Share in channel');
    expect(data.allowed_mentions).toEqual({ parse: [] });
  });

  test('public:true shows it to everybody, and its asker can delete it', async () => {
    const asked = await it.discord.people.command('whois', { person: 'Larijani', public: true });
    const { data } = await answerTo(asked);
    expect(isHidden(data)).toBe(false);
    const remove = seen(data).buttons.get('Delete')!;
    const other = await it.discord.people.press(remove, { user: '1500000000000000777' }, undefined, under(asked));
    expect(isHidden((await answerTo(other)).data)).toBe(true);
    const own = await it.discord.people.press(remove, {}, undefined, under(asked));
    expect((await answerTo(own)).type).toBe(6);
    await until(() => it.discord.world.calls.some((c) => c.method === 'DELETE' && c.path.includes(own.token)));
  });

  test('/rounds answers the channel; private:true the asker', async () => {
    expect(isHidden((await answerTo(await it.discord.people.command('rounds'))).data)).toBe(false);
    expect(isHidden((await answerTo(await it.discord.people.command('rounds', { private: true }))).data)).toBe(true);
  });

  test('with the bot alone nothing is hidden and nothing is to be shared', async () => {
    const { data } = await answerTo(await it.discord.people.command('whois', { person: 'Larijani' }, { direct: true }));
    expect(isHidden(data)).toBe(false);
    expect([...seen(data).buttons.keys()]).not.toContain('Share in channel');
  });

  test('sharing posts what the asker saw, to everybody, with their own button to delete it', async () => {
    const asked = await it.discord.people.command('whois', { person: 'Larijani' });
    const { data } = await answerTo(asked);
    const share = seen(data).buttons.get('Share in channel')!;
    const { type, data: shared } = await answerTo(await it.discord.people.press(share, {}, undefined, under(asked)));
    expect(type).toBe(4);
    expect(isHidden(shared)).toBe(false);
    expect(seen(shared).text).toBe(seen(data).text);
    expect([...seen(shared).buttons.keys()]).toContain('Delete');
    expect([...seen(shared).buttons.keys()]).not.toContain('Share in channel');
  });

  test('the pager turns the page in place for its asker, there and back', async () => {
    const asked = await it.discord.people.command('timeline');
    const { data } = await answerTo(asked);
    const next = seen(data).buttons.get('Next ▶')!;
    const turned = await answerTo(await it.discord.people.press(next, {}, undefined, under(asked)));
    expect(turned.type).toBe(7);
    expect(seen(turned.data).text).toContain('Page 2 of');
    const back = seen(turned.data).buttons.get('◀ Previous')!;
    const first = await answerTo(await it.discord.people.press(back, {}, undefined, under(asked)));
    expect(first.type).toBe(7);
    expect(seen(first.data).text).toBe(seen(data).text);
  });

  test('the pager of a line too long for a button finds it in the message', async () => {
    const names =
      'Larijani, Araghchi, Witkoff, Kushner, Grossi, Vance, Rubio, Albusaidi, Pezeshkian, Ghalibaf, Baghaei';
    const text = `\`Today\` they were all spoken of: ${names}, Netanyahu, Trump, Kallas, Barrot, Lammy, Merz and Guterres.`;
    const asked = await it.discord.people.command('explain', { text });
    const first = seen((await answerTo(asked)).data);
    expect(first.text).toContain("'Today' they were all spoken of");
    const next = first.buttons.get('Next ▶')!;
    expect(next).toBe('1|page|2');
    const turned = await answerTo(await it.discord.people.press(next, {}, undefined, under(asked)));
    expect(turned.type).toBe(7);
    expect(seen(turned.data).text).toContain('Page 2 of');
    expect(seen(turned.data).buttons.get('◀ Previous')).toBe('1|page|1');
  });

  test('a pager whose message holds no question is an old one', async () => {
    const pressed = await answerTo(await it.discord.people.press('1|page|2'));
    expect(isHidden(pressed.data)).toBe(true);
  });

  test('under somebody else’s message the page turns in private', async () => {
    const asked = await it.discord.people.command('timeline');
    const next = seen((await answerTo(asked)).data).buttons.get('Next ▶')!;
    const { type, data } = await answerTo(
      await it.discord.people.press(next, { user: '1500000000000000777' }, undefined, under(asked)),
    );
    expect([type, isHidden(data)]).toEqual([4, true]);
  });

  test('a follow-up of a private answer stays private, one of a public answer is as its command declares', async () => {
    const line = '1|/timeline about:ali-larijani';
    const asked = await it.discord.people.command('whois', { person: 'Larijani' });
    await answerTo(asked);
    const inPrivate = await answerTo(await it.discord.people.press(line, {}, undefined, under(asked)));
    expect(isHidden(inPrivate.data)).toBe(true);
    const shown = await answerTo(await it.discord.people.press(line, {}, undefined, under(asked, { flags: 0 })));
    expect(isHidden(shown.data)).toBe(false);
  });

  test('a choice goes on in the message that offered it', async () => {
    const asked = await it.discord.people.command('place', { place: 'Zzyzx' });
    const { data } = await answerTo(asked);
    expect(isHidden(data)).toBe(true);
    const line = seen(data).options[0] ?? '/place place:muscat';
    const chosen = await it.discord.people.press('1|choose', {}, [line], under(asked));
    expect((await answerTo(chosen)).type).toBe(7);
  });

  test.each(['0|/whois person:x', 'tl:p:2', '1|/nothing at:all', '1|rm -rf', '1|share|x', '1|remove|me', '1|', '|'])(
    'an old or forged id (%s) gets a notice, in private',
    async (id) => {
      const { type, data } = await answerTo(await it.discord.people.press(id));
      expect([type, isHidden(data)]).toEqual([4, true]);
      expect(seen(data).text).toMatch(/older version/);
    },
  );

  test('autocomplete offers records in any script, publishers, zones; never more than 25', async () => {
    const choices = async (name: string, option: string, typed: string) =>
      (await answerTo(await it.discord.people.complete(name, option, typed))).data.choices as { value: string }[];
    expect((await choices('whois', 'person', 'لاریجانی')).map((c) => c.value)).toContain('ali-larijani');
    expect((await choices('whois', 'person', '')).length).toBe(25);
    expect((await choices('source', 'source', 'jazeera')).length).toBeGreaterThan(0);
    expect(await choices('digest subscribe', 'zone', 'muscat')).toEqual([
      { name: 'Asia/Muscat', value: 'Asia/Muscat' },
    ]);
    expect(await choices('nothing', 'at', 'all')).toEqual([]);
  });

  test('what the core answers late is deferred for the same eyes, then given', async () => {
    const asked = await it.discord.people.command('slow', { public: true });
    expect(await answerTo(asked)).toEqual({ type: 5 });
    await until(() => asked.original, 'the answer');
    expect(seen(asked.original!.body).text).toContain('At last');
    const hidden = await it.discord.people.command('slow', { word: 'again' });
    expect(await answerTo(hidden)).toEqual({ type: 5, data: { flags: 64 } });
    await until(() => hidden.original, 'the answer');
  });

  test('a deferral to the channel that turns out to concern the asker alone is taken back', async () => {
    const asked = await it.discord.people.command('late');
    expect(await answerTo(asked)).toEqual({ type: 5 });
    await until(() => asked.followups.length > 0, 'the notice');
    expect(isHidden(asked.followups[0]!.body)).toBe(true);
    expect(asked.original?.deleted ?? true).toBe(true);
  });

  test('a mistake of ours is said with an id, to the asker alone', async () => {
    const { data } = await answerTo(await it.discord.people.command('bug', { public: true }));
    expect(isHidden(data)).toBe(true);
    expect(seen(data).text).toMatch(/logged under/);
  });

  test('an export comes as a file', async () => {
    const asked = await it.discord.people.command('export', { about: 'Larijani', as: 'csv' });
    await until(() => asked.original, 'the file');
    expect(JSON.stringify(asked.original!.body.components)).toContain('"attachment://');
  });

  test.each([
    '@everyone',
    '@here',
    '<@123456789012345678>',
    '<@&123456789012345678>',
    '<#123456789012345678>',
    '<t:0:R>',
  ])('a name like %s does not ping or turn into anything', async (name) => {
    const { data } = await answerTo(await it.discord.people.command('named', { word: name, public: true }));
    expect(data.allowed_mentions).toEqual({ parse: [] });
    expect(seen(data).text).not.toContain(name);
  });
});

describe('who may change what a channel receives', () => {
  const MANAGE = '32';
  let it: Facing;
  beforeAll(async () => {
    it = await face({ settings: { managerRoles: new Set(['1700000000000000001']) } });
  });
  afterAll(async () => {
    expect(it.discord.world.violations).toEqual([]);
    await it.close();
  });

  test.each([
    ['with Manage Server', { permissions: MANAGE }],
    ['with a role the operator named', { roles: ['1700000000000000001'] }],
  ])('/digest subscribe without a rhythm opens a form to somebody %s', async (_, who) => {
    const { type, data } = await answerTo(
      await it.discord.people.command('digest subscribe', { topic: 'snapback' }, who),
    );
    expect(type).toBe(9);
    expect(data.custom_id).toBe('1|form|/digest subscribe topic:snapback');
    const fields = (data.components as { component: { custom_id: string } }[]).map((f) => f.component.custom_id);
    expect(fields).toHaveLength(5);
    expect(fields.slice(0, 3)).toEqual(['rhythm', 'zone', 'about']);
  });

  test('to anybody else it says that they may not', async () => {
    const { type, data } = await answerTo(await it.discord.people.command('digest subscribe'));
    expect([type, isHidden(data)]).toEqual([4, true]);
    expect(seen(data).text).toMatch(/manage/);
  });

  test.each([
    ['everything', '2147483647', []],
    ['nothing', '0', ['View Channel', 'Send Messages']],
    ['no more than see it', '1024', ['Send Messages']],
    ['whatever administrators may', '8', []],
  ])('where the bot may do %s, the question says what is lacking to post', async (_, botMay, lacks) => {
    let place: Place | undefined;
    const where = made('where', () => saying('Here'), {
      answer: (_options, context) => {
        place = context.place;
        return saying('Here');
      },
    });
    const own = await face({ commands: [where] });
    await answerTo(await own.discord.people.command('where', {}, { botMay }));
    expect(place).toMatchObject({ channel: CHANNEL, name: 'general', lacks });
    await own.close();
  });

  test('a filled form is the command with what was typed before', async () => {
    const asked: unknown[] = [];
    const { commands } = await house();
    const subscribe = commands.get('digest subscribe')!;
    const answer = (options: unknown) => {
      asked.push(options);
      return saying('Subscribed', 'notice');
    };
    const own = await face({ commands: [{ ...subscribe, answer } as typeof subscribe] });
    const filled = { rhythm: 'daily 09:00', zone: 'Asia/Muscat', about: '' };
    await answerTo(
      await own.discord.people.submit('1|form|/digest subscribe topic:snapback', filled, { permissions: MANAGE }),
    );
    expect(asked).toEqual([{ rhythm: 'daily 09:00', zone: 'Asia/Muscat', topic: 'snapback' }]);
    const forged = await answerTo(await own.discord.people.submit('9|form|/digest subscribe', filled));
    expect(isHidden(forged.data)).toBe(true);
    expect(asked).toHaveLength(1);
    await own.close();
  });
});

describe('where the channel’s managers chose who sees answers', () => {
  test.each([
    ['channel', 'whois', false],
    ['asker', 'rounds', true],
  ] as const)('%s: /%s, unless the asker says otherwise', async (audience, name, hidden) => {
    const it = await face({ audienceOf: ({ channel }) => (channel === CHANNEL ? audience : undefined) });
    const options = name === 'whois' ? { person: 'Larijani' } : {};
    const wish = name === 'whois' ? { public: false } : { private: false };
    const as = async (more: object, who = {}) =>
      isHidden((await answerTo(await it.discord.people.command(name, { ...options, ...more }, who))).data);
    expect(await as({})).toBe(hidden);
    expect(await as(wish)).toBe(!hidden);
    expect(await as({}, { channel: '1300000000000000009' })).toBe(!hidden);
    await it.close();
  });
});

describe('the context menu of a message', () => {
  const asked: { text: string; on: string }[] = [];
  let it: Facing;
  beforeAll(async () => {
    const names = made('names', (word) => {
      asked.push(JSON.parse(word));
      return saying('Named');
    });
    it = await face({
      commands: [names],
      explain: (text, on) => ({ command: 'names', given: { word: JSON.stringify({ text, on }) } }),
    });
  });
  afterAll(() => it.close());

  test('asks about its text as of the day it was written, in private', async () => {
    const { data } = await answerTo(
      await it.discord.people.explain(
        'Explain names',
        'Larijani met <@123456789012345678>',
        '2026-02-10T23:30:00+00:00',
      ),
    );
    expect(asked).toEqual([{ text: 'Larijani met', on: '2026-02-10' }]);
    expect(isHidden(data)).toBe(true);
  });

  test('a message without words is said to hold none', async () => {
    const { data } = await answerTo(await it.discord.people.explain('Explain names', ' ', '2026-02-10T23:30:00+00:00'));
    expect(seen(data).text).toMatch(/no text/);
  });
});
