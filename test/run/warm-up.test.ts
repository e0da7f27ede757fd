// What is made ready once nobody waits for the start: all of it, or nothing more when the process is leaving.
import { expect, test, vi } from 'vitest';
import { indexFurther } from '#ask/record/index-of-record.ts';
import { openHouse } from '../../src/house.ts';
import { warmUp } from '../../src/warm-up.ts';

const onAnswer = vi.fn();
const house = await openHouse({ dataDir: 'data', onAnswer });

test('what is not wanted any more is not made ready', async () => {
  let steps = 0;
  await warmUp(house, () => ++steps < 10);
  expect(steps).toBe(10);
  expect(onAnswer).not.toHaveBeenCalled();
});

test('the first free question finds all it needs', async () => {
  await warmUp(house, () => true);
  expect(onAnswer).toHaveBeenCalledOnce();
  expect(onAnswer.mock.calls[0]![1]).toMatchObject({ status: 'answer' });
  expect(indexFurther(house.library().dataset)).toBe(false);
});
