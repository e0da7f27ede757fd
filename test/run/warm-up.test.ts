// What is made ready once nobody waits for the start: all of it, or nothing more when the process is leaving.
import { expect, test, vi } from 'vitest';
import { indexFurther } from '#ask/record/index-of-record.ts';
import { loadDataset } from '#dataset/load.ts';
import { openHouse } from '../../src/house.ts';
import { takeUp, warmUp } from '../../src/warm-up.ts';

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

test('the older record answers until the newer one is ready', async () => {
  const older = house.library().dataset;
  const newer = await loadDataset('data', { snapshot: false });
  let looks = 0;
  const isWanted = (): boolean => {
    looks += 1;
    expect(house.library().dataset).toBe(older);
    return true;
  };
  await expect(takeUp(newer, house, isWanted)).resolves.toBe(true);
  expect(looks).toBeGreaterThan(10);
  expect(house.library().dataset).toBe(newer);
  expect(indexFurther(newer)).toBe(false);
});

test('a process that is leaving takes up nothing', async () => {
  const older = house.library().dataset;
  await expect(takeUp(await loadDataset('data', { snapshot: false }), house, () => false)).resolves.toBe(false);
  expect(house.library().dataset).toBe(older);
});
