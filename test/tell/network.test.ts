// Who met whom, and many events as numbers: the same as a plain walk over the record says.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block, Drawing } from '#answer/answer.ts';
import { firstDay } from '#answer/day.ts';
import type { Page } from '#answer/page.ts';
import { dayOf } from '#dataset/dataset.ts';
import { countsOf } from '#tell/counts.ts';
import { entryOf } from '#tell/event.ts';
import { timelinePicture } from '#tell/timeline.ts';
import { en } from '#words/en.ts';
import { ask, dataset, saidWhole } from '../house/ask.ts';

const imageOf = ({ blocks }: Pick<Page, 'blocks'>): Extract<Block, { kind: 'image' }> => {
  const found = blocks.find((block) => block.kind === 'image');
  if (!found) throw new Error('no picture');
  return found;
};

async function networkOf(line: string): Promise<Extract<Drawing, { shape: 'network' }>> {
  const { drawing } = imageOf(await ask(line));
  if (drawing.shape !== 'network') throw new Error(`${line} draws no network`);
  return drawing;
}

describe('/whois picture:true', () => {
  test.each(['abbas-araghchi', 'steve-witkoff', 'badr-albusaidi', 'ali-larijani'])(
    'of %s draws whoever is named beside them in meetings, talks, visits and calls, and how often',
    async (id) => {
      const often: Record<string, number> = {};
      for (const { type, people = [], round } of dataset.all.event.values()) {
        const part = new Set([...people, ...(round?.heads ?? []), ...(round?.mediators ?? [])]);
        if (!['meeting', 'talks-round', 'visit', 'call'].includes(type) || !part.has(id)) continue;
        for (const other of part)
          if (other !== id && dataset.all.person.has(other)) often[other] = (often[other] ?? 0) + 1;
      }
      const { centre, links, nodes } = await networkOf(`/whois person:${id} picture:true`);
      expect(centre).toBe(id);
      expect(Object.fromEntries(links.map(({ to, times }) => [to, times]))).toEqual(often);
      expect(nodes.map((node) => node.id).toSorted()).toEqual([id, ...Object.keys(often)].toSorted());
    },
  );

  test('tells the same people as text, each with sources, and says what the picture shows', async () => {
    const line = '/whois person:abbas-araghchi picture:true';
    const { nodes } = await networkOf(line);
    const text = (await saidWhole(line)).replace(/\s+/g, ' ');
    for (const { id, label } of nodes.slice(1)) expect(text, id).toContain(label);
    expect(text).toMatch(
      /— Steve Witkoff \(United States\): \d+ times, of which \d+ in talks reported as indirect\. Last: [^[]+\[\d/,
    );
    expect(imageOf(await ask(line)).alt).toMatch(/35 people|\d+ people named together with them/);
  });

  test('says of delegations that only talked through a mediator that they did', async () => {
    const { links } = await networkOf('/whois person:brett-mcgurk picture:true');
    const apart = Object.fromEntries(links.map(({ to, indirect }) => [to, indirect]));
    expect(apart).toMatchObject({ 'ali-bagheri-kani': true, 'abram-paley': undefined });
    const mediator = (await networkOf('/whois person:badr-albusaidi picture:true')).links;
    expect(mediator.some(({ indirect }) => indirect)).toBe(false);
  });

  test('as of a day knows nothing later', async () => {
    const page = await ask('/whois person:abbas-araghchi on:2025-04-30 picture:true');
    expect(page.asked).toEqual({ person: 'abbas-araghchi', on: '2025-04-30', picture: 'true' });
    const days = page.records.flatMap((id) => dataset.all.event.get(id) ?? []).map(dayOf);
    expect(days.length).toBeGreaterThan(1);
    for (const day of days) expect(firstDay(day) <= '2025-04-30').toBe(true);
  });

  test('of somebody the record names with nobody says so, and answers in words', async () => {
    const alone = [...dataset.all.person.values()].find(({ id }) => dataset.eventsOf(id).length === 0)!;
    const page = await ask(`/whois person:${alone.id} picture:true`);
    expect(page.blocks.some(({ kind }) => kind === 'image')).toBe(false);
    expect(JSON.stringify(page.blocks)).toContain('The record names nobody with');
  });

  test('of a post says that it is drawn for people', async () =>
    expect(await saidWhole('/whois person:foreign-minister-of-iran picture:true')).toMatch(/drawn for a\s+person/));

  test('is offered where there is something to draw', async () =>
    expect((await ask('/whois Araghchi')).followups.map(({ label }) => label)).toContain('Who met whom'));
});

describe('many events', () => {
  const days = fc
    .date({ min: new Date('1953-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
    .chain((d) => fc.constantFrom(4, 7, 10).map((length) => d.toISOString().slice(0, length)));

  /** Days of one season: told by days or weeks, when the record knows them to the day or month. */
  const near = fc
    .tuple(fc.integer({ min: 0, max: 90 }), fc.constantFrom(7, 10))
    .map(([n, length]) => new Date(Date.UTC(2026, 0, 15 + n)).toISOString().slice(0, length));

  test('are each counted once, in the period they are of, in no more columns than fit', () =>
    fc.assert(
      fc.property(fc.oneof(...[days, near].map((d) => fc.array(d, { minLength: 2, maxLength: 300 }))), (when) => {
        const [model] = dataset.events;
        const events = when
          .toSorted((a, b) => (firstDay(a) < firstDay(b) ? -1 : 1))
          .map((day) => ({ ...model!, start_date: [{ value: day, cites: ['a/b'] as [string] }] }));
        const { drawing } = countsOf('t', events, en);
        if (drawing.shape !== 'counts') throw new Error(drawing.shape);
        const { periods, lanes } = drawing;
        // A month by its days is the most there is room for.
        expect(periods.length).toBeLessThanOrEqual(31);
        const starts = periods.map(({ from }) => from);
        expect(starts).toEqual([...new Set(starts)].toSorted());
        for (const [i, { from, until }] of periods.entries()) {
          const next = periods[i + 1]?.from ?? '9999';
          const begins = (day: string): string => (from.length === 10 ? firstDay(day) : day.slice(0, 7));
          const inside = when.filter((day) => begins(day) >= from && begins(day) < next).length;
          expect(
            lanes.reduce((sum, { counts }) => sum + counts[i]!, 0),
            `${from}–${until}`,
          ).toBe(inside);
        }
      }),
      { numRuns: 100 },
    ));

  test('are drawn as numbers, a few each by name', () => {
    const shapeOf = (count: number) => {
      const events = dataset.events.slice(-count);
      const block = timelinePicture(
        't',
        events,
        events.map((event) => entryOf(event)),
        en,
      );
      return block.kind === 'image' ? block.drawing.shape : block.kind;
    };
    expect([1, 60, 61, 400].map(shapeOf)).toEqual(['timeline', 'timeline', 'counts', 'counts']);
  });

  test('are all told as text beside the picture, each once', async () => {
    const plain = await ask('/timeline from:2026');
    const pages = Array.from({ length: plain.of }, (_, i) => i + 1);
    const listed = async (line: string): Promise<unknown[]> =>
      (await Promise.all(pages.map((page) => ask(`${line} page:${page}`)))).flatMap(({ blocks }) =>
        blocks.flatMap((block) => (block.kind === 'entries' ? block.entries : [])),
      );
    const both = await Promise.all(['/timeline from:2026', '/timeline from:2026 picture:true'].map(listed));
    expect(both[1]).toEqual(both[0]);
    expect(both[0]!.length).toBe((await ask('/timeline from:2026')).records.length);
  });
});
