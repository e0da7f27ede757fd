// Random pages, hostile and oversized on purpose, for the laws every Slack message must keep.
import fc from 'fast-check';
import type { Block, Cites, Line, Prose, Report, Span } from '#answer/answer.ts';
import type { Footnote, Page } from '#answer/page.ts';

/** Texts that would notify somebody, break a link or a block, or reorder a line, if they ever went out as they are. */
export const HOSTILE = [
  '<!channel>',
  '<!here|here>',
  '<@U123>',
  '<#C1|talks>',
  '<!subteam^S1>',
  '@here @channel @everyone',
  '&lt;!channel&gt;',
  '<https://evil.example|https://bank.example>',
  '*bold* _it_ ~gone~ `code` ```block```',
  '> quote\n> more',
  '\u202Egnp.exe\u2066',
  '\u0000\u0007\u001B[31m',
  '\uD83D',
  '👩‍👩‍👧‍👦🏳️‍🌈',
  'علی لاریجانی',
  '   ',
  '',
  '<'.repeat(3000),
  'word '.repeat(900),
  'x'.repeat(5000),
];

const hostile = fc.constantFrom(...HOSTILE);
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  hostile,
  fc.lorem(),
  fc.array(hostile, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' ')),
);
const url = fc.oneof(
  fc.webUrl({ withQueryParameters: true }),
  fc.constantFrom(
    'about:blank',
    'javascript:alert(1)',
    'https://x.example/a|b>c<d"e f',
    `https://x.example/${'y'.repeat(4000)}`,
  ),
);
const day = fc.constantFrom('1957', '1957-06', '2026-02-28');
const refs = ['a/1', 'a/2', 'b/1', 'c/1'] as const;
const cites = fc.array(fc.constantFrom(...refs), { minLength: 1, maxLength: 5 }) as unknown as fc.Arbitrary<Cites>;
const span: fc.Arbitrary<Span> = fc.oneof(
  text.map((t) => ({ kind: 'text', text: t }) as const),
  text.map((t) => ({ kind: 'strong', text: t }) as const),
  text.map((t) => ({ kind: 'name', text: t, lang: 'fa' }) as const),
  day.map((value) => ({ kind: 'date', value }) as const),
  fc.tuple(text, url).map(([t, u]) => ({ kind: 'link', text: t, url: u }) as const),
);
const prose: fc.Arbitrary<Prose> = fc.array(span, { maxLength: 5 });
const flag = fc.constantFrom('disputed', 'unconfirmed', 'deprecated', 'corrected') as fc.Arbitrary<'disputed'>;
const line: fc.Arbitrary<Line> = fc.record(
  {
    command: fc.constantFrom('whois', 'digest list'),
    given: fc.dictionary(fc.constantFrom('person', 'on'), text),
    page: fc.integer({ min: 1, max: 9 }),
  },
  { requiredKeys: ['command', 'given'] },
);
const report = fc.record(
  { says: prose, cites, by: text, rank: fc.constantFrom('preferred', 'deprecated'), because: text },
  { requiredKeys: ['says', 'cites'] },
);

const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('statement'), prose, cites, flag }, { requiredKeys: ['kind', 'prose', 'cites'] }),
  fc.record({ kind: fc.constant('remark'), prose, small: fc.boolean() }),
  fc.record({
    kind: fc.constant('facts'),
    title: text,
    facts: fc.array(fc.record({ label: text, value: prose, cites }), { minLength: 1, maxLength: 20 }),
  }),
  fc.record({
    kind: fc.constant('entries'),
    title: text,
    entries: fc.array(fc.record({ when: day, until: day, what: prose, cites }), { minLength: 1, maxLength: 30 }),
  }),
  fc.record({
    kind: fc.constant('quote'),
    words: text,
    speaker: prose,
    when: day,
    context: text,
    rendering: text,
    cites,
  }),
  fc.record({
    kind: fc.constant('dispute'),
    about: text,
    reports: fc.array(report, { minLength: 2, maxLength: 20 }) as unknown as fc.Arbitrary<[Report, Report]>,
  }),
  fc.record({
    kind: fc.constant('choices'),
    choices: fc.array(fc.record({ id: fc.constant('x'), label: text, note: text, question: line }), {
      minLength: 1,
      maxLength: 30,
    }),
  }),
  fc.record({
    kind: fc.constant('image'),
    drawing: fc.constant({ shape: 'timeline', title: 't', marks: [] } as const),
    alt: text,
    twin: fc.constant([]),
  }),
) as fc.Arbitrary<Block>;

const footnotes: fc.Arbitrary<Footnote[]> = fc
  .tuple(...refs.map(() => fc.record({ publisher: text, title: text, url, readAt: url, wire: text })))
  .map((notes) =>
    notes.map((note, i) => ({ ...note, mark: i + 1, ref: refs[i]!, kind: 'digest', published: '2026-02' })),
  );

/** Pages as no command would make them: `core/respond.ts` keeps them small, and a renderer must not rely on it. */
export const pages: fc.Arbitrary<Page> = fc.record({
  title: text,
  status: fc.constantFrom('answer', 'choices', 'abstain', 'notice', 'error'),
  reading: fc.option(text, { nil: undefined }),
  line,
  blocks: fc.array(block, { maxLength: 30 }),
  followups: fc.array(fc.record({ label: text, question: line }), { maxLength: 30 }),
  footnotes,
  number: fc.constant(1),
  of: fc.integer({ min: 1, max: 9 }),
  data: fc.constant({ version: '0123456789abcdef', asOf: '2026-07-05' }),
}) as unknown as fc.Arbitrary<Page>;
