// What the tests of digests share: three events, three mornings, and a channel that subscribed when only the first was recorded.
import { afterEach } from 'vitest';
import type { SubscriptionRow } from '#store/schema.ts';
import { datasetOf, event, type Stage, stage } from './stage.ts';

export const old = event('old', '2026-02-01', 'The old thing happened.');
export const one = event('one', '2026-11-24', 'The first thing happened.');
export const two = event('two', '2026-11-25', 'The second thing happened.', { topics: ['enrichment'] });

/** 09:00 in Muscat, and the minute of spread. */
export const DAY1 = '2026-11-25T05:01:00Z';
export const DAY2 = '2026-11-26T05:01:00Z';
export const DAY3 = '2026-11-27T05:01:00Z';

/** The stage of the test that runs; closed after it. */
export let here: Stage;
afterEach(() => here.close());

/** A channel that subscribes before anything but `old` is recorded, unless told otherwise. */
export async function subscribed(
  change: Parameters<Stage['subscribe']>[0] = {},
  { start = '2026-11-25T04:30:00Z', events = [old] } = {},
): Promise<SubscriptionRow> {
  here = await stage(datasetOf(events), undefined, start);
  return here.subscribe(change);
}

/** What stands in a channel, as plain text. */
export const read = (channel = 'c1'): string[] => here.platform.read(channel);
