// When memory is collected again: after a flood, once nobody asks.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { settleAfterFloods } from '../../src/settle.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const collected = vi.fn();
const ask = (floods: ReturnType<typeof settleAfterFloods>, times: number): void => {
  for (let n = 0; n < times; n++) floods.answered();
};

test('a flood is settled once, when it is over', () => {
  const floods = settleAfterFloods(collected);
  for (let n = 0; n < 5; n++) {
    ask(floods, 2000);
    vi.advanceTimersByTime(10_000);
  }
  expect(collected).not.toHaveBeenCalled();
  vi.advanceTimersByTime(10_000);
  expect(collected).toHaveBeenCalledOnce();
  vi.advanceTimersByTime(600_000);
  expect(collected).toHaveBeenCalledOnce();
  floods.stop();
});

test('now and then a question settles nothing', () => {
  collected.mockClear();
  const floods = settleAfterFloods(collected);
  for (let n = 0; n < 100; n++) {
    ask(floods, 1);
    vi.advanceTimersByTime(30_000);
  }
  expect(collected).not.toHaveBeenCalled();
  floods.stop();
});
