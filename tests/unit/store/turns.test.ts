import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { whenRested } from '../../../src/store/turns.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('what waits for rest is done once, when the last call has been a while ago', () => {
  const act = vi.fn();
  const changed = whenRested(act);
  for (let change = 0; change < 20; change++) {
    changed();
    vi.advanceTimersByTime(100);
  }
  expect(act).not.toHaveBeenCalled();
  vi.advanceTimersByTime(249);
  expect(act).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(act).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(5000);
  expect(act).toHaveBeenCalledTimes(1);
});

test('and again after the next change', () => {
  const act = vi.fn();
  const changed = whenRested(act);
  for (const times of [1, 2]) {
    changed();
    vi.advanceTimersByTime(350);
    expect(act).toHaveBeenCalledTimes(times);
  }
});
