// Whatever a page holds, what we send keeps every limit of Discord and says nothing that only looks like Discord's own.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer, Block, Cites, Line, Prose } from '#answer/answer.ts';
import type { Page } from '#answer/page.ts';
import { toPage } from '#core/respond.ts';
import { toDiscord } from '#render/discord.ts';
import { shareable } from '#render/discord-share.ts';
import { masked, plain } from '#render/discord-text.ts';
import { en } from '#words/en.ts';
import { ask, dataset } from '../house/ask.ts';
import { messageFlaws } from './local/limits.ts';
import { hasSchema, schemaJudge } from './local/schema.ts';
import { seen } from './open.ts';

const judge = hasSchema ? schemaJudge() : () => [];
const STYLES = [
  {},
  { share: true },
  { asker: '1500000000000000001' },
  { picture: () => 'timeline.png', file: 'a.csv' },
];

/** Every flaw of a page in every way it is shown. */
const flawsOf = (page: Page): string[] =>
  STYLES.flatMap((style) => {
    const message = toDiscord(page, en, style);
    const shared = shareable(message.components, '1500000000000000001', en);
    const again = { ...message, components: [{ type: 17, components: shared }] };
    return [message, again].flatMap((body) => [
      ...messageFlaws(body as never),
      ...judge('callback', { type: 4, data: body }),
      ...judge('message', { ...body, nonce: 'abc', enforce_nonce: true }),
    ]);
  });

const refs = [...dataset.sources.keys()];
const NASTY = [
  '@everyone',
  '<@&1>',
  '```',
  '||x||',
  '[a](b)',
  '](<',
  '\\',
  '# ',
  '> ',
  '- ',
  '1. ',
  '\u202e',
  '\n\n\n',
  'سلام',
  '👩‍👩‍👧',
  '\ud800',
  '-# ',
  '<t:0:R>',
];
const text = (max: number) =>
  fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: max }),
    fc.array(fc.constantFrom(...NASTY, 'word '), { maxLength: max / 3 }).map((w) => w.join('')),
  );
const cites: fc.Arbitrary<Cites> = fc.array(fc.constantFrom(...refs), { minLength: 1, maxLength: 6 }) as never;
const day = fc.constantFrom('1957', '2026-06', '2026-06-03');
const prose: fc.Arbitrary<Prose> = fc.array(
  fc.oneof(
    text(900).map((t) => ({ kind: 'text', text: t }) as const),
    text(60).map((t) => ({ kind: 'strong', text: t }) as const),
    text(60).map((t) => ({ kind: 'name', text: t }) as const),
    day.map((value) => ({ kind: 'date', value }) as const),
    fc.record({ kind: fc.constant('link' as const), text: text(80), url: fc.oneof(fc.webUrl(), text(300)) }),
  ),
  { minLength: 1, maxLength: 5 },
);
const line: fc.Arbitrary<Line> = fc.record(
  {
    command: fc.constantFrom('whois', 'timeline', 'ask'),
    given: fc.dictionary(fc.constantFrom('person', 'about', 'question'), text(120)),
    page: fc.integer({ min: 1, max: 40 }),
  },
  { requiredKeys: ['command', 'given'] },
);
const entry = fc.record({ when: day, what: prose, cites });
const report = fc.record({
  says: prose,
  cites,
  by: text(60),
  because: text(200),
  rank: fc.constantFrom('preferred' as const, 'deprecated' as const),
});
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('statement' as const), prose, cites }),
  fc.record({ kind: fc.constant('remark' as const), prose, small: fc.boolean() }),
  fc.record({
    kind: fc.constant('facts' as const),
    title: text(80),
    facts: fc.array(fc.record({ label: text(80), value: prose, cites }), { minLength: 1, maxLength: 8 }),
  }),
  fc.record({ kind: fc.constant('entries' as const), entries: fc.array(entry, { minLength: 1, maxLength: 12 }) }),
  fc.record({
    kind: fc.constant('quote' as const),
    words: text(1500),
    speaker: prose,
    when: day,
    context: text(300),
    cites,
  }),
  fc.record({
    kind: fc.constant('dispute' as const),
    about: text(120),
    reports: fc.array(report, { minLength: 2, maxLength: 5 }) as never,
  }),
  fc.record({
    kind: fc.constant('choices' as const),
    choices: fc.array(fc.record({ id: text(40), label: text(200), note: text(200), question: line }), {
      maxLength: 30,
    }),
  }),
  fc.record({
    kind: fc.constant('image' as const),
    drawing: fc.constant({ shape: 'timeline' as const, title: 't', marks: [] }),
    alt: text(2000),
    twin: fc.array(entry, { maxLength: 3 }),
  }),
) as fc.Arbitrary<Block>;
const answer: fc.Arbitrary<Answer> = fc.record({
  title: text(400),
  status: fc.constantFrom(
    'answer' as const,
    'choices' as const,
    'abstain' as const,
    'notice' as const,
    'error' as const,
  ),
  reading: text(300),
  records: fc.constant([]),
  blocks: fc.array(block, { maxLength: 12 }),
  followups: fc.array(fc.record({ label: text(200), question: line }), { maxLength: 12 }),
});

describe('every limit of Discord', () => {
  test('holds for any page at all', () => {
    fc.assert(
      fc.property(answer, line, fc.integer({ min: 1, max: 6 }), (made, asked, number) => {
        expect(flawsOf(toPage(made, asked, number, dataset, en))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  const lines = [
    '/help',
    '/rounds',
    '/timeline',
    ...[...dataset.all.person.keys()].map((id) => `/whois person:${id}`),
    ...[...dataset.all.organization.keys()].map((id) => `/body organization:${id}`),
    ...[...dataset.all.event.keys()].map((id) => `/event event:${id}`),
  ];
  test('holds for every page of the record', async () => {
    for (const each of lines) {
      const first = await ask(each);
      for (let n = 1; n <= first.of; n += 1) {
        const page = n === 1 ? first : await ask(`${each} page:${n}`);
        expect(messageFlaws(toDiscord(page, en, { share: true, asker: '1500000000000000001' }) as never), each).toEqual(
          [],
        );
        // Of our own pages nothing is cut: what does not fit is on the next.
        expect(seen(toDiscord(page, en) as never).text, `${each} page:${n}`).not.toMatch(/…\n*$|\n-# …/);
      }
    }
  });

  test('a button of a page is a line that asks for it again', async () => {
    const page = await ask('/timeline page:2');
    const { buttons } = seen(toDiscord(page, en) as never);
    expect(buttons.get('◀ Previous')).toBe('1|/timeline page:1');
    expect(buttons.get('Next ▶')).toBe('1|/timeline page:3');
  });

  if (!hasSchema) test.skip('Discord’s own description of its API is not at hand, so it was not asked', () => {});
});

describe('text from outside', () => {
  test('never mentions, formats, links or breaks a line', () => {
    fc.assert(
      fc.property(text(200), (raw) => {
        const shown = plain(raw);
        // What Discord would act on is what is left beside the escaped characters.
        const acting = shown.replace(/\\[\s\S]/g, 'x');
        expect(acting).not.toMatch(/[*_~`|<>#[\]()\n\r]|@everyone|@here|^\s*[-+]|^\d+\./);
        expect(shown.isWellFormed()).toBe(true);
      }),
    );
  });

  test.each(['javascript:alert(1)', 'https://a.b/(x', 'https://a.b/ x', 'https://a.b/>)<@1>', ''])(
    'an address like %s does not become a link',
    (url) => expect(masked('text', url)).toBe('text'),
  );
});
