// The line grammar: what a person types, and that every line we write reads back as the same question.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Grammar, LINE_MOST, readLine, writeLine } from '#core/line.ts';

const GRAMMARS: Readonly<Record<string, Grammar>> = {
  whois: { options: ['person', 'on'], freeText: false },
  timeline: { options: ['about', 'from', 'to'], freeText: false },
  ask: { options: ['question'], freeText: true },
  'digest subscribe': { options: ['rhythm', 'zone'], freeText: false },
};
const read = (line: string) => readLine(line, (name) => GRAMMARS[name]);

describe('readLine()', () => {
  test.each([
    ['/whois Larijani', { command: 'whois', given: { person: 'Larijani' } }],
    ['whois Ali   Larijani', { command: 'whois', given: { person: 'Ali   Larijani' } }],
    ['/whois "Ali Larijani" on:2025', { command: 'whois', given: { person: 'Ali Larijani', on: '2025' } }],
    ['/talks whois Larijani', { command: 'whois', given: { person: 'Larijani' } }],
    [
      '/timeline from:2026-02 Hormuz to:2026-03 page:2',
      { command: 'timeline', given: { from: '2026-02', about: 'Hormuz', to: '2026-03' }, page: 2 },
    ],
    ['/timeline from:2026', { command: 'timeline', given: { from: '2026' } }],
    ['/ask who said: "use off ramps"?', { command: 'ask', given: { question: 'who said: "use off ramps"?' } }],
    [
      '/digest subscribe rhythm:"weekdays 09:00" zone:Asia/Muscat',
      { command: 'digest subscribe', given: { rhythm: 'weekdays 09:00', zone: 'Asia/Muscat' } },
    ],
    ['/digest subscribe weekdays 09:00', { command: 'digest subscribe', given: { rhythm: 'weekdays 09:00' } }],
    ['/whois person:“Ali Larijani”', { command: 'whois', given: { person: 'Ali Larijani' } }],
  ])('%s', (written, line) => expect(read(written)).toEqual({ line }));

  test.each([
    ['/whoami', { kind: 'no-command', name: 'whoami' }],
    ['', { kind: 'no-command', name: '' }],
    ['/timeline form:2026', { kind: 'no-option', command: 'timeline', name: 'form' }],
    ['/timeline from:2026 from:2025', { kind: 'twice', command: 'timeline', name: 'from' }],
    ['/whois person:ali-larijani Larijani', { kind: 'loose', command: 'whois', words: 'Larijani' }],
    [`/ask ${'x'.repeat(100_000)}`, { kind: 'too-long', most: LINE_MOST }],
  ])('says what is wrong with %.40s', (written, problem) => expect(read(written)).toEqual({ problem }));
});

test('readLine() undoes writeLine() for any value: quotes, colons, newlines, Arabic, emoji', () => {
  const value = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
    fc.string({
      unit: fc.constantFrom(
        'a',
        'ب',
        ' ',
        '"',
        ':',
        '\\',
        '“',
        '”',
        '\n',
        '\r',
        '\t',
        '<',
        '@',
        '🙂',
        'page:2',
        'from:',
      ),
      minLength: 1,
      maxLength: 12,
    }),
  );
  const question = fc.record({
    command: fc.constant('timeline'),
    given: fc.record({ about: value, from: value, to: value }, { requiredKeys: [] }),
    page: fc.integer({ min: 1, max: 99 }),
  });
  fc.assert(
    fc.property(question, ({ command, given, page }) => {
      const line = { command, given, ...(page > 1 ? { page } : {}) };
      expect(read(writeLine(line))).toEqual({ line });
    }),
    { numRuns: 3000 },
  );
});

test('a value that begins like the rest of an address stays the value of its option', () => {
  const line = { command: 'timeline', given: { from: '//x' } };
  expect(read(writeLine(line))).toEqual({ line });
});

test('readLine() never throws, whatever is typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (written) => void read(`/timeline ${written}`)),
    { numRuns: 2000 },
  );
});
