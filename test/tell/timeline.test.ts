// Timelines are answered from indexes and page by page: they must be what a plain walk over every event would make.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Day } from '#answer/answer.ts';
import { firstDay, lastDay } from '#answer/day.ts';
import { paginate } from '#answer/page.ts';
import { respond, weigh } from '#core/respond.ts';
import { type Dataset, namedIn } from '#dataset/dataset.ts';
import { EVENT_TYPES, type Event, TOPICS } from '#dataset/event.ts';
import { type Filter, fits, selectEvents } from '#dataset/select.ts';
import type { Publisher } from '#dataset/source.ts';
import { entryOf } from '#tell/event.ts';
import { libraryOf } from '../../src/house.ts';
import { datasetOf } from '../digest/stage.ts';
import { house, dataset as real } from '../house/ask.ts';

const PEOPLE = ['ann', 'ben', 'cem'] as const;
const PAGES = 12;
const paper: Publisher = {
  id: 'paper',
  name: 'The Paper',
  kind: 'newspaper',
  // Some footnotes take a third of a page, some next to nothing.
  items: Array.from({ length: PAGES }, (_, i) => ({
    id: `p${i}`,
    title: 'Title '.repeat(1 + (i % 4) * 12),
    url: `https://paper.example/${'x'.repeat(i * 20)}`,
  })),
};

const day: fc.Arbitrary<Day> = fc
  .tuple(fc.integer({ min: 2019, max: 2020 }), fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 5 }))
  .chain(([y, m, d]) => {
    const whole = `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
    return fc.constantFrom(whole, whole, whole, whole.slice(0, 7), whole.slice(0, 4));
  });
const cites = fc
  .uniqueArray(fc.integer({ min: 0, max: PAGES - 1 }), { minLength: 1, maxLength: 5 })
  .map((pages) => pages.map((page) => `paper/p${page}`) as [string, ...string[]]);
const shape = fc.record({
  words: fc.array(fc.constantFrom('Talks', 'talking', 'Müscat', 'oil', 'sanctions'), { minLength: 1, maxLength: 60 }),
  type: fc.constantFrom(...EVENT_TYPES.slice(0, 3)),
  topics: fc.uniqueArray(fc.constantFrom(...TOPICS.slice(0, 3)), { minLength: 1 }),
  people: fc.subarray([...PEOPLE]),
  days: fc.uniqueArray(day, { minLength: 1, maxLength: 2 }),
  lasts: fc.option(fc.integer({ min: 0, max: 40 }), { freq: 2, nil: undefined }),
  cites,
});

const DAY_MS = 86_400_000;
const eventOf = (made: typeof shape extends fc.Arbitrary<infer T> ? T : never, i: number): Event => {
  const end =
    made.lasts === undefined
      ? undefined
      : new Date(Date.parse(lastDay(made.days[0]!)) + made.lasts * DAY_MS).toISOString().slice(0, 10);
  return {
    id: `event-${i}`,
    name: made.words.join(' ').slice(0, 200),
    type: made.type,
    topics: made.topics as Event['topics'],
    start_date: made.days.map((value) => ({ value, cites: made.cites })) as Event['start_date'],
    ...(end ? { end_date: [{ value: end, cites: made.cites }] } : {}),
    summary: { value: made.words.toReversed().join(' '), cites: made.cites },
    people: made.people,
  };
};

const record = (least: number) =>
  fc
    .array(shape, { minLength: least, maxLength: 80, size: 'max' })
    .map((made) =>
      datasetOf(made.map(eventOf), { publisher: [paper], person: PEOPLE.map((id) => ({ id, name: `Person ${id}` })) }),
    );
const given = fc.record(
  {
    id: fc.constantFrom(...PEOPLE),
    words: fc.constantFrom('talk', 'müscat oil', 'MUSCAT', 'sanctions talks', 'nobody'),
    from: day,
    to: day,
    topic: fc.constantFrom(...TOPICS.slice(0, 4)),
    type: fc.constantFrom(...EVENT_TYPES.slice(0, 4)),
  },
  { requiredKeys: [] },
);

/** The filter in its plainest words. */
function plainly({ events }: Dataset, { id, words, from, to, topic, type }: Filter): string[] {
  const folded = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().split(/\s+/);
  const wanted = events.filter((event) => {
    const days = [event.start_date[0]!.value, ...(event.end_date ?? []).map(({ value }) => value)];
    const said = folded(`${event.name} ${event.summary.value}`);
    return (
      (id === undefined || namedIn(event).includes(id)) &&
      (topic === undefined || event.topics.includes(topic)) &&
      (type === undefined || event.type === type) &&
      (from === undefined || days.some((one) => lastDay(one) >= firstDay(from))) &&
      (to === undefined || firstDay(days[0]!) <= lastDay(to)) &&
      (words === undefined || folded(words).every((word) => said.some((one) => one.startsWith(word))))
    );
  });
  return wanted.map((event) => event.id);
}

describe('a selection from the indexes', () => {
  test('is what a walk over every event selects', () =>
    fc.assert(
      fc.property(record(0), fc.array(given, { maxLength: 6 }), (dataset, filters) => {
        for (const filter of filters) {
          const selected = selectEvents(dataset, filter).map((event) => event.id);
          expect(selected).toEqual(plainly(dataset, filter));
          expect(selected).toEqual(dataset.events.filter((e) => fits(e, filter)).map((e) => e.id));
        }
      }),
      { numRuns: 300 },
    ));

  test('leaves out what had not begun when the time ends, however long it lasted', () => {
    const before = selectEvents(real, { to: '2003-01-01' });
    expect(before.length).toBeGreaterThan(0);
    expect(before.filter((event) => firstDay(event.start_date[0]!.value) > '2003-01-01')).toEqual([]);
  });
});

/** Every page of a timeline, asked one by one. */
async function everyPage(dataset: Dataset, options: Record<string, string>) {
  const library = libraryOf(dataset);
  const at = (page: number) =>
    respond(
      { command: 'timeline', given: options, page, asker: { id: 'test', roles: ['anyone'] } },
      { ...house, library: () => library },
    );
  const first = await at(1);
  const rest = await Promise.all(Array.from({ length: first.of - 1 }, (_, i) => at(i + 2)));
  return [first, ...rest, await at(first.of + 5)];
}

/** The whole list made and cut, as any other answer is. */
async function checkPages(dataset: Dataset, filter: Filter, order: 'oldest' | 'newest' | undefined): Promise<void> {
  const { id, ...options } = filter;
  const events = selectEvents(dataset, filter);
  const entries = (order === 'newest' ? events.reverse() : events).map((event) => entryOf(event));
  if (entries.length === 0) return;
  const whole = paginate([{ kind: 'entries', entries }], weigh(dataset));
  const asked = { ...options, ...(id ? { about: id } : {}), ...(order ? { order } : {}) } as Record<string, string>;
  const pages = await everyPage(dataset, asked);
  const last = pages.pop()!;
  expect(pages.map(({ blocks }) => blocks)).toEqual(whole);
  expect(last.blocks).toEqual(whole.at(-1));
  for (const [i, page] of [...pages, last].entries()) {
    expect(page).toMatchObject({ number: Math.min(i + 1, whole.length), of: whole.length });
    expect(page.disputed).toBe(entries.some(({ flag }) => flag === 'disputed'));
    expect(page.records).toEqual(entries.map((entry) => entry.record));
  }
}

describe('a page of a timeline', () => {
  const order = fc.constantFrom('oldest', 'newest', undefined);
  // Seldom more than one condition besides the time, so that lists are long enough to have pages.
  const byRecord = fc.oneof(
    given.map(({ from, to }) => ({ ...(from ? { from } : {}), ...(to ? { to } : {}) })),
    given.map(({ from, topic }) => ({ ...(from ? { from } : {}), ...(topic ? { topic } : {}) })),
    given.map(({ words: _, ...filter }) => filter),
  );

  test('is what cutting the whole list gives, whatever is asked', () =>
    fc.assert(fc.asyncProperty(record(1), byRecord, order, checkPages), { numRuns: 200 }));

  test.each([
    {},
    { from: '2025' },
    { to: '2020-06' },
    { from: '2024-03-10', to: '2026-02' },
    { topic: 'talks' },
  ] as Filter[])('of the real record, %j', async (filter) => {
    for (const way of ['oldest', 'newest'] as const) await checkPages(real, filter, way);
  });
});
