// Things as people name them: by words of their kind, in sentences, in other scripts.
import { describe, expect, test } from 'vitest';
import { loadDataset } from '#dataset/load.ts';
import { createNames } from '#names/create.ts';
import { judge } from './score.ts';
import { thingRows } from './things.ts';

const names = createNames(await loadDataset('data'));
const rows = thingRows(new URL('things.tsv', import.meta.url)).filter(({ kind }) => kind !== 'event');

describe.each(Object.entries(Object.groupBy(rows, ({ kind }) => kind)))('%s', (_, of) => {
  test.each(of.map(({ text, kind, want }) => [text, kind, [...want]] as const))('%s', (text, kind, want) =>
    expect(judge({ group: kind, text, want: [...want] }, names, [kind])).toBe('right'),
  );
});

test('a country beside a name says whose it is, and is no name of a thing by itself', () => {
  expect(names.resolve('us destroyer mcfaul', { kinds: ['vessel'] })).toMatchObject({ match: { id: 'uss-mcfaul' } });
  expect(names.resolve('oman', { kinds: ['place'] }).kind).toBe('none');
  expect(names.resolve('uk foreign ministry', { kinds: ['organization'] })).not.toMatchObject({
    match: { id: 'iran-mfa' },
  });
});

describe('events by other words than their headlines', () => {
  const events = thingRows(new URL('things.tsv', import.meta.url)).filter(({ kind }) => kind === 'event');
  const of = (text: string, want: readonly string[]) =>
    judge({ group: 'event', text, want: [...want] }, names, ['event']);

  test('are found or offered, and seldom missed', () => {
    const missed = events.filter(({ text, want }) => !['right', 'offered'].includes(of(text, want)));
    expect(missed.map(({ text }) => text)).toEqual([]);
  });

  test.each([
    ['larijani death', '2026-03-17-larijani-killed'],
    ['seizure of the talara', '2025-11-14-talara-tanker-seizure'],
    ['evin prison strike', '2025-06-23-evin-prison-strike'],
    ['убийство Лариджани', '2026-03-17-larijani-killed'],
  ])('%s', (text, id) => expect(of(text, [id])).toBe('right'));

  test('what is offered has the likeliest first', () => {
    const found = names.resolve('war powers vote', { kinds: ['event'] });
    expect(found.kind === 'several' && found.matches[0]!.id).toBe('2026-06-23-senate-war-powers');
  });

  test('an event that is not in the record is none', () =>
    expect(names.resolve('larijani killed in moscow', { kinds: ['event'] }).kind).toBe('none'));
});

describe('rounds of talks', () => {
  test.each([
    ['rome round', ['2025-05-23-rome-round-5', '2025-04-19-rome-round-2']],
    ['second round', ['2026-02-17-geneva-second-round', '2025-04-19-rome-round-2']],
    ['geneva talks feb 2026', ['2026-02-26-geneva-third-round', '2026-02-17-geneva-second-round']],
    ['4th round of talks', ['2025-05-11-muscat-round-4']],
    ['first muscat round 2025', ['2025-04-12-muscat-round-1']],
    ['latest round', ['2026-07-01-doha-indirect-talks']],
    ['swiss talks june 2026', ['2026-06-21-burgenstock-talks']],
    ['vienna round 2027', []],
  ] as const)('%s', (text, want) => {
    const found = names.resolve(text, { kinds: ['event'] });
    const ids =
      found.kind === 'one' ? [found.match.id] : found.kind === 'several' ? found.matches.map(({ id }) => id) : [];
    expect(ids).toEqual(want);
  });
});

test.each([
  ['iranian revolutionary guards', 'organization', 'irgc'],
  ['IRNA agency', 'organization', 'irna'],
  ['iranian atomic energy organization', 'organization', 'aeoi'],
  ['us state dept', 'organization', 'us-state-department'],
  ['وكالة الطاقة الذرية', 'organization', 'iaea'],
  ['vienna austria', 'place', 'vienna'],
  ['bab-el-mandab strait', 'place', 'bab-el-mandeb'],
  ['ussabrahamlincoln', 'vessel', 'uss-abraham-lincoln'],
  ['hormuz reopened', 'event', '2026-04-17-hormuz-open'],
  ['direct negotiations', 'term', 'direct-talks'],
  ['60 percent enriched uranium', 'term', 'uranium-60'],
  ['cairo deal', 'event', '2025-09-09-cairo-agreement'],
] as const)('%s is a %s', (text, kind, id) =>
  expect(names.resolve(text, { kinds: [kind] })).toMatchObject({ kind: 'one', match: { id } }),
);

test('a name that is nobody’s is no event, and a round of talks no term', () => {
  for (const text of ['Robert Burns', 'Mohammad Khamenei', 'Dan Cain']) expect(names.resolve(text).kind).toBe('none');
  expect(names.resolve('rome talks')).toMatchObject({
    kind: 'several',
    matches: [{ kind: 'event' }, { kind: 'event' }],
  });
  expect(names.resolve('cairo deal')).toMatchObject({ match: { id: '2025-09-09-cairo-agreement' } });
  expect(names.resolve('iranian revolutionary guards')).toMatchObject({ match: { id: 'irgc' } });
});
