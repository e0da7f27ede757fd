// A minute's soak in a few seconds less: every door is asked, everything is sampled, nothing is lost. `npm run soak` is the long one.
import { afterAll, expect, test } from 'vitest';
import { Child } from '../bench/slack-children.ts';
import { soak } from './soak.ts';

afterAll(() => Child.stopAll());

test('every way in is asked for a while, through faults and a reload: nothing is lost', {
  timeout: 300_000,
}, async () => {
  // A test machine may be busy: how soon is not judged here, and restarts have a test of their own.
  const { rows } = await soak({ minutes: 0.4, rate: 12, patience: 60_000, restarting: false });
  // What grows in so short a time is still warming up: that is for `npm run soak` to judge.
  const lost = rows.filter(({ what }) => /^(?:lost|digests|refused|ended|went)/.test(what));
  expect(lost.length).toBeGreaterThanOrEqual(9);
  expect(lost.filter(({ ok }) => !ok)).toEqual([]);
});
