// A restart of every process while people ask loses nothing: the real start, twice, behind the balancer. `npm run rolling` is the long one.
import { afterAll, expect, test } from 'vitest';
import { Child } from '../bench/slack-children.ts';
import { rolling } from './rolling.ts';

afterAll(() => Child.stopAll());

test('two processes are restarted one after the other: no command, mention or digest is lost or comes twice', {
  timeout: 300_000,
}, async () => {
  const { rows } = await rolling({ processes: 2, commands: 300, perSecond: 40, channels: 3 });
  // How long it took is for `npm run rolling` to judge; a test machine may be busy.
  expect(rows.filter(({ what, ok }) => !ok && !what.startsWith('SIGTERM'))).toEqual([]);
});
