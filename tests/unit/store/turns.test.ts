import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import story from '../../../src/data/story.json';
import { first as messages } from '../../../src/i18n/en.ts';
import type { Story } from '../../../src/model/story/story.ts';
import { compareSince, focus, goTo, openStep } from '../../../src/store/actions.ts';
import { createStore } from '../../../src/store/store.ts';
import { followInWords, followView, whenRested } from '../../../src/store/turns.ts';
import { DATASET, LAST_MONTH } from '../page-data.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

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

describe('map and words', () => {
  const { steps } = story as unknown as Story;

  /** A page of which one sees, frame by frame, which months the map and the words are of. */
  function page() {
    let waiting: (() => void)[] = [];
    vi.stubGlobal('document', { hidden: false });
    vi.stubGlobal('requestAnimationFrame', (draw: () => void) => waiting.push(draw));
    const store = createStore(DATASET, messages, ['en']);
    const shown = { map: LAST_MONTH, words: LAST_MONTH };
    const monthOf = () => [store.view.value.since, store.view.value.date].filter(Boolean).join(' ');
    followInWords(store, () => {
      shown.words = monthOf();
    });
    followView(store, () => {
      shown.map = monthOf();
    });
    const frame = () => {
      const now = waiting;
      waiting = [];
      for (const draw of now) draw();
      return { ...shown };
    };
    return { store, frame };
  }

  test.each(steps)('are of one month in every frame when a step of the story opens: $id', (step) => {
    const { store, frame } = page();
    openStep(store, step);
    const month = [step.view.since, step.view.date].filter(Boolean).join(' ');
    expect(frame()).toEqual({ map: month, words: month });
    expect(frame()).toEqual({ map: month, words: month });
  });

  test('are of one month from step to step, also when a handle was just let go', () => {
    const { store, frame } = page();
    for (const step of steps) {
      goTo(store, '2019-03');
      openStep(store, step);
      const { map, words } = frame();
      expect([step.id, words]).toEqual([step.id, map]);
    }
  });

  test('do not share a frame while a handle is dragged: the words come with the next one', () => {
    const { store, frame } = page();
    goTo(store, '2022-06');
    expect(frame()).toEqual({ map: '2022-06', words: LAST_MONTH });
    expect(frame()).toEqual({ map: '2022-06', words: '2022-06' });
  });

  test('come together when a comparison begins or a country is chosen', () => {
    const { store, frame } = page();
    compareSince(store, '2021-12');
    expect(frame().words).toBe(`2021-12 ${LAST_MONTH}`);
    goTo(store, '2024-01');
    focus(store, 'POL');
    expect(frame()).toEqual({ map: '2021-12 2024-01', words: '2021-12 2024-01' });
  });
});
