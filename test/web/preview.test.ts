// The previews: what Discord and Slack would make of the payloads, no more and no less.
import { describe, expect, test } from 'vitest';
import { discordPreview } from '#adapters/web/preview-discord.ts';
import { discordText, slackText } from '#adapters/web/preview-inline.ts';
import { slackPreview } from '#adapters/web/preview-slack.ts';
import { toDiscord } from '#render/discord.ts';
import { toSlack } from '#render/slack.ts';
import { en } from '#words/en.ts';
import { ask } from '../house/ask.ts';

const LINES = [
  '/whois Larijani',
  '/whois Sadegh',
  '/timeline Larijani',
  '/event 2026-02-10-larijani-muscat-visit',
  '/rounds year:2026',
  '/quote Baghaei',
  '/term snapback',
  '/whois nobody-of-this-name',
  '/help',
];

const PICTURE = { light: '/picture/x.svg', dark: '/picture/x.svg?dark=1' };

const bare = (html: string): string =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/[\s\u2066-\u2069]+/g, '');

/** Every `text`, `content`, `label` of a payload, one after the other. */
function textsOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'string' ? (['text', 'content', 'label'].includes(key) ? [inner] : []) : textsOf(inner),
  );
}

describe.each(LINES)('%s', (line) => {
  test('as Slack shows it has every text of the blocks, in order', async () => {
    const { blocks } = toSlack(await ask(line), en);
    const html = bare(slackPreview({ blocks } as ReturnType<typeof toSlack>, () => '/', PICTURE));
    const plain = textsOf(blocks)
      .map((text) =>
        text
          .replace(/<(https?:[^|>]+)\|([^>]*)>/g, '$2')
          .replace(/<(https?:[^>]+)>/g, '$1')
          .replace(/&lt;/g, '<')
          .replace(/&gt;/g, '>')
          .replace(/&amp;/g, '&'),
      )
      .join('');
    const marks = /[*_\s\u2066-\u2069]+/g;
    expect(html.replace(marks, '')).toBe(plain.replace(marks, ''));
  });

  test('as Discord shows it has every text of the components and a link for every line held', async () => {
    const message = toDiscord(await ask(line), en);
    const html = discordPreview(message, en, (to) => `/?${new URLSearchParams({ line: to })}`, PICTURE);
    const words = new Set(bare(html).match(/\p{L}+/gu));
    for (const text of textsOf(message.components))
      for (const word of text.replace(/\]\(<[^>]*>\)/g, ']').match(/\p{L}{4,}/gu) ?? [])
        expect([...words].join('')).toContain(word);
    const held = JSON.stringify(message).match(/"(?:custom_id|value)":"(?:1\|)?\//g) ?? [];
    expect(html.match(/href="\/\?line=/g) ?? []).toHaveLength(held.length);
  });
});

describe('Discord’s mark-up', () => {
  test.each([
    ['**bold** and *slanted* and ~~struck~~', '<p><b>bold</b> and <i>slanted</i> and <s>struck</s></p>'],
    ['\\*not slanted\\* \\[1\\]', '<p>*not slanted* [1]</p>'],
    [
      '[IRNA: a \\[title\\]](<https://irna.ir/x?a=1&b=2>)',
      '<p><a href="https://irna.ir/x?a=1&amp;b=2" rel="noopener">IRNA: a [title]</a></p>',
    ],
    [
      '## Title\n-# small\n> said\n- one\n- two',
      '<h3 class="heading">Title</h3><p class="small">small</p><blockquote>said</blockquote><ul><li>one</li><li>two</li></ul>',
    ],
    ['a\nb\n\nc', '<p>a<br>b</p><p>c</p>'],
    ['\u2068علی\u2069 said', '<p><bdi>علی</bdi> said</p>'],
    ['**open [and](<javascript:alert(1)>) <b>', '<p>**open and &lt;b&gt;</p>'],
  ])('%j', (content, html) => expect(discordText(content)).toBe(html));
});

describe('Slack’s mark-up', () => {
  test.each([
    ['*bold* _slanted_ a_b_c', '<b>bold</b> <i>slanted</i> a_b_c'],
    [
      '<https://irna.ir/?a=1&amp;b=2|IRNA &amp; co>',
      '<a href="https://irna.ir/?a=1&amp;b=2" rel="noopener">IRNA &amp; co</a>',
    ],
    ['&lt;script&gt;', '&lt;script&gt;'],
    ['a\nb', 'a<br>b'],
    ['<!date^1^{date}|1 January 1970>', '1 January 1970'],
  ])('%j', (text, html) => expect(slackText(text)).toBe(html));
});
