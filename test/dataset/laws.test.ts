// The laws at their edges: what is refused, and what looks alike but is allowed.
import { describe, expect, test } from 'vitest';
import { checkRecords } from '#dataset/check.ts';
import { changed, smallFiles, textOf } from './small.ts';

/** What is said of the small record after one file was rewritten. */
function said(path: string, rewrite: (text: string) => string): string[] {
  const before = textOf(path);
  const after = rewrite(before);
  expect(after).not.toBe(before);
  return checkRecords(changed(path, after), smallFiles).problems.map(({ what, why }) => `${what}: ${why}`);
}

const JOHN = 'person/john-sample.yaml';
const VISIT = 'event/2026-02-10-visit.yaml';

describe('one holder at a time', () => {
  const from =
    (day: string, more = '') =>
    (text: string) =>
      text
        .replace("value: '2025-08-05'", `value: '${day}'`)
        .replace(/( +)status: holds\n/, `$1status: holds\n${more && `$1${more}\n`}`);

  test('two who certainly overlap are a failure', () => {
    expect(said(JOHN, from('2025-07-31'))).toEqual([
      expect.stringMatching(/^memberships\.0\.post: Jane Example held it then/),
    ]);
  });

  test('an overlap that imprecise dates only allow is none', () => {
    // Jane's term ended in August 2025, on a day not reported.
    expect(said(JOHN, from('2025-08'))).toEqual([]);
    expect(said(JOHN, from('2025'))).toEqual([]);
  });

  test('an overlap told in a note is allowed, and so is an acting holder', () => {
    expect(said(JOHN, from('2024-01-01', 'note: Both were named by different papers.'))).toEqual([]);
    expect(said(JOHN, (text) => from('2024-01-01')(text).replace('status: holds', 'status: acting'))).toEqual([]);
  });

  test('a post with two seats holds two, not three', () => {
    const two = changed('post/secretary.yaml', `${textOf('post/secretary.yaml')}seats: 2\n`);
    const john = changed(JOHN, from('2024-01-01')(textOf(JOHN))).files.find(({ path }) => path === JOHN)!;
    const files = two.files.map((file) => (file.path === JOHN ? john : file));
    expect(checkRecords({ ...two, files }, smallFiles).problems).toEqual([]);
  });

  test('a post that says its holders are disputed is left to its reader', () => {
    const john = changed(JOHN, from('2024-01-01')(textOf(JOHN))).files.find(({ path }) => path === JOHN)!;
    const post = changed(
      'post/secretary.yaml',
      `${textOf('post/secretary.yaml')}disagreement: {says: Both were named., cites: [post/visit]}\n`,
    );
    const files = post.files.map((file) => (file.path === JOHN ? john : file));
    expect(checkRecords({ ...post, files }, smallFiles).problems).toEqual([]);
  });
});

describe('days', () => {
  test('a month that holds the first day may end what began on it', () => {
    expect(said(VISIT, (text) => text.replace("value: '2026-02-11'", "value: '2026-02'"))).toEqual([]);
    expect(said(VISIT, (text) => text.replace("value: '2026-02-11'", "value: '2026-01'"))).toEqual([
      'end_date.0.value: 2026-01 is before 2026-02-10',
    ]);
  });

  test('a day set aside does not count', () => {
    const aside = "{value: '2026-02-09', cites: [post/visit], rank: deprecated, because: Misprint.}";
    expect(said(VISIT, (text) => text.replace('end_date:\n', `end_date:\n  - ${aside}\n`))).toEqual([]);
  });

  test('nothing is dated after the record ends', () => {
    expect(
      said('quote/2026-02-11-jane-useful.yaml', (text) => text.replace("date: '2026-02-11'", "date: '2026-07'")),
    ).toEqual([]);
    expect(
      said('quote/2026-02-11-jane-useful.yaml', (text) => text.replace("date: '2026-02-11'", "date: '2026-08'")),
    ).toEqual([expect.stringMatching(/^date: 2026-08 is after the record ends/)]);
  });
});

describe('what cannot be so together', () => {
  test.each([
    [
      'a term held that has ended',
      JOHN,
      'status: holds',
      "end_date: [{value: '2026-01', cites: [gazette/readout]}]\n    status: holds",
      /holds" means not reported as ended/,
    ],
    [
      'a post held by the dead',
      JOHN,
      'memberships:',
      "death_date: [{value: '2026-03', cites: [gazette/readout]}]\nmemberships:",
      /the dead hold no post/,
    ],
    [
      'a term that ends after death',
      'person/jane-example.yaml',
      'memberships:',
      "death_date: [{value: '2024', cites: [gazette/readout]}]\nmemberships:",
      /after the death/,
    ],
    [
      'two preferred reports',
      'person/jane-example.yaml',
      "{value: '1958', cites: [post/profile]}",
      "{value: '1958', cites: [post/profile], rank: preferred, because: x}",
      /only one can be/,
    ],
    ['a round of talks without a round', VISIT, 'type: visit', 'type: talks-round', /a round of talks has a `round`/],
    ['half a coordinate', 'place/muscat.yaml', 'longitude: 58.38\n', '', /go together/],
  ])('%s', (_, path, from, to, why) => {
    expect(said(path, (text) => text.replace(from, to))).toEqual([expect.stringMatching(why)]);
  });
});

describe('expectations', () => {
  const check = (text: string) =>
    checkRecords(changed('place/muscat.yaml', textOf('place/muscat.yaml')), smallFiles, text);

  test('name what there is too little of, at its line', () => {
    const { problems } = check('least:\n  person: 2\n  event: 3\nleast_pages: 1\nconfirmed_within_days: 90\n');
    expect(problems).toMatchObject([
      { file: 'expectations.yaml', line: 3, what: 'least.event', why: 'expected 3 or more, found 2' },
    ]);
  });

  test('are themselves checked', () => {
    expect(check('least: {persons: 2}\n').problems.map(({ what }) => what)).toEqual([
      'least.persons',
      'least_pages',
      'confirmed_within_days',
    ]);
  });

  test('nudge about posts nobody confirmed lately, and not about those somebody did', () => {
    const nudges = (days: number) => check(`least: {}\nleast_pages: 0\nconfirmed_within_days: ${days}\n`).nudges;
    expect(nudges(144)).toMatchObject([{ file: JOHN, what: 'memberships.0.status' }]);
    expect(nudges(145)).toEqual([]);
  });
});
