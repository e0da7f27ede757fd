// What a page becomes in Slack: within every limit, whole in the fallback, harmless whatever is written in it.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '#answer/answer.ts';
import type { Page } from '#answer/page.ts';
import { respond } from '#core/respond.ts';
import { toSlack } from '#render/slack.ts';
import { instant } from '#render/slack-text.ts';
import { en } from '#words/en.ts';
import { mentionsIn, problemsOfMessage } from './local/limits.ts';
import { house } from './open.ts';
import { HOSTILE, pages } from './pages.ts';

const page = (blocks: Block[], more: object = {}): Page =>
  ({
    ...{ title: 'Ali Larijani', status: 'answer', records: ['ali-larijani'], asked: {}, disputed: false },
    ...{ line: { command: 'whois', given: { person: 'ali-larijani' } }, followups: [], number: 1, of: 1 },
    footnotes: [
      {
        mark: 1,
        ref: 'irna/1',
        publisher: 'IRNA',
        kind: 'agency',
        title: 'A & B',
        url: 'https://irna.example/1?a=1&b=2',
        published: '2026-02-10',
      },
    ],
    data: { version: 'abcdef0123456789', asOf: '2026-07-05' },
    blocks,
    ...more,
  }) as unknown as Page;

const say = (text: string): Block => ({ kind: 'statement', prose: [{ kind: 'text', text }], cites: ['irna/1'] });

describe('a page in Slack', () => {
  test('keeps every limit, whatever the page', () => {
    fc.assert(
      fc.property(pages, fc.boolean(), (any, share) => {
        const message = toSlack(any, en, { asker: 'U123', share, picture: () => ({ url: 'https://p.example/x.png' }) });
        expect(problemsOfMessage(message)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('notifies nobody, fallback text included, whatever the page', () => {
    fc.assert(
      fc.property(pages, (any) => {
        const message = toSlack(any, en, { asker: 'U123' });
        expect(mentionsIn(message)).toEqual([]);
        expect(message.text.replace(/<https?:[^<>|]*(?:\|[^<>]*)?>/g, '')).not.toMatch(/[<>]/);
        expect([message.unfurl_links, message.unfurl_media]).toEqual([false, false]);
      }),
      { numRuns: 300 },
    );
  });

  test('a hostile name is shown as it is written', () => {
    const [channel, , user] = HOSTILE as [string, string, string];
    const message = toSlack(page([say(`${channel} & ${user}`)], { title: channel }), en);
    expect(message.text).toContain('&lt;!channel&gt; &amp; &lt;@U123&gt;');
    expect(JSON.stringify(message.blocks[1])).toContain('"text":"<!channel> & <@U123>"');
  });

  test('the fallback holds the whole answer: title, every line, the sources with their addresses, the date of the data', () => {
    const entries: Block = {
      kind: 'entries',
      title: 'Latest',
      entries: [{ when: '2026-02', what: [{ kind: 'text', text: 'They met.' }], cites: ['irna/1'] }],
    };
    expect(toSlack(page([say('A man.'), entries]), en).text).toBe(
      [
        'Ali Larijani',
        'A man. [1]',
        'Latest',
        '• February 2026 — They met. [1]',
        'Record as of 5 July 2026 · data abcdef012345',
        'Sources',
        '[1] IRNA, 10 February 2026. <https://irna.example/1?a=1&amp;b=2|A &amp; B>',
      ].join('\n'),
    );
  });

  test('short facts stand in two columns, facts that could be read as markup do not', () => {
    const facts = (value: string): Block => ({
      kind: 'facts',
      facts: ['Born', 'Died'].map((label) => ({ label, value: [{ kind: 'text', text: value }], cites: ['irna/1'] })),
    });
    expect(toSlack(page([facts('1957')]), en).blocks[1]).toMatchObject({
      type: 'section',
      fields: [{ text: expect.stringContaining('*Born*\n1957') }, {}],
    });
    expect(toSlack(page([facts('~1957~')]), en).blocks[1]).toMatchObject({ type: 'rich_text' });
  });

  test('a button holds the line itself; the pager is told from other questions', () => {
    const line = { command: 'whois', given: { person: 'ali-larijani' } };
    const followups = [
      { label: 'Next ▶', question: { ...line, page: 2 } },
      { label: 'Timeline', question: { command: 'timeline', given: { about: 'ali larijani' } } },
    ];
    const { blocks } = toSlack(page([], { followups, of: 2 }), en, { asker: 'U1', share: true });
    expect(blocks.at(-1)).toMatchObject({
      block_id: 'by:U1:asks',
      elements: [
        { action_id: 'turn:0', value: '/whois person:ali-larijani page:2' },
        { action_id: 'ask:1', value: '/timeline about:"ali larijani"' },
        { action_id: 'share', value: '/whois person:ali-larijani' },
        { action_id: 'remove', value: 'U1' },
      ],
    });
  });

  test('a question longer than a button holds gets no button rather than a broken one', () => {
    const followups = [{ label: 'Again', question: { command: 'ask', given: { question: 'why '.repeat(800) } } }];
    expect(toSlack(page([], { followups }), en).blocks.some((b) => b.type === 'actions')).toBe(false);
  });

  test('only an instant is left to the reader’s clock', () => {
    expect(instant('2026-07-05T05:00:00Z', '5 July 2026, 09:00 <Asia/Muscat>')).toBe(
      '<!date^1783227600^{date_short_pretty} {time}|5 July 2026, 09:00 &lt;Asia/Muscat&gt;>',
    );
  });
});

describe('the real record in Slack', () => {
  test('every person, event and term keeps the limits, and its fallback is whole', async () => {
    const open = await house();
    const { all } = open.library().dataset;
    const lines = [
      ...[...all.person.keys()].flatMap((person) =>
        [1, 2].map((n) => ({ command: 'whois', given: { person }, page: n })),
      ),
      ...[...all.person.keys()].map((about) => ({ command: 'timeline', given: { about } })),
      ...[...all.event.keys()].map((event) => ({ command: 'event', given: { event } })),
      ...[...all.term.keys()].map((term) => ({ command: 'term', given: { term } })),
    ];
    for (const line of lines) {
      const answer = await respond({ ...line, asker: { id: 'test', roles: ['anyone'] } }, open);
      const message = toSlack(answer, en, { asker: 'U1', share: true });
      expect([line, problemsOfMessage(message), mentionsIn(message)]).toEqual([line, [], []]);
      expect(message.text).not.toMatch(/…$/);
      expect(JSON.stringify(message.blocks)).not.toContain(en.slack.cut);
    }
  });
});
