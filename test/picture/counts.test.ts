// Many events are told by numbers: by days, weeks, months or years, as the stretch asks, and none is left out.
import { expect, test } from 'vitest';
import { selectEvents } from '#dataset/select.ts';
import { countsOf } from '#tell/counts.ts';
import { en } from '#words/en.ts';
import { dataset } from '../house/ask.ts';

test.each([
  ['2026-02-01', '2026-02-28', 28, '2026-02-01', undefined],
  ['2026-02-01', '2026-04-20', 12, '2026-02-01', '2026-02-07'],
  ['2025-01-01', '2026-07-05', 19, '2025-01', undefined],
])('from %s to %s', (from, to, columns, first, until) => {
  const events = selectEvents(dataset, { from, to });
  const { drawing } = countsOf('x', events, en);
  if (drawing.shape !== 'counts') throw new Error(drawing.shape);
  expect(drawing.periods).toHaveLength(columns);
  expect(drawing.periods[0]).toEqual(until ? { from: first, until } : { from: first });
  const sum = drawing.lanes.flatMap(({ counts }) => counts).reduce((a, b) => a + b, 0);
  expect(sum).toBe(events.length);
});
