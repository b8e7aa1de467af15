/** Parts that come late, or not at first: the table of what a reader is told and what happens by itself. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { unpacked } from '../../../src/data/index.ts';
import { first as messages } from '../../../src/i18n/en.ts';
import { notice } from '../../../src/store/actions.ts';
import { PATIENCE_MS, persistent, tryAgain, untilThere } from '../../../src/store/attempts.ts';
import { createStore } from '../../../src/store/store.ts';
import { PACKED } from '../page-data.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A part whose answers are given by hand, and the store of a page that uses it. */
function page() {
  const store = createStore(unpacked(PACKED), messages, ['en']);
  const asked: { isAgain: boolean; come: () => void; fail: () => void }[] = [];
  const load = untilThere(
    (isAgain) =>
      new Promise<string>((resolve, reject) =>
        asked.push({ isAgain, come: () => resolve('part'), fail: reject }),
      ),
    () => tryAgain(store),
  );
  const shown: string[] = [];
  const show = persistent(store, async () => {
    shown.push(await load());
  });
  return { store, asked, load, shown, show };
}

const settle = () => vi.advanceTimersByTimeAsync(0);

describe('a part of the site', () => {
  it('is asked for once, however often it is needed', async () => {
    const { asked, load, show, shown } = page();
    show();
    show();
    asked[0]?.come();
    await settle();
    await load();
    expect(asked).toHaveLength(1);
    expect(shown).toEqual(['part', 'part']);
  });

  it('that fails is said, offered, and asked for anew at the next use, which takes the notice away', async () => {
    const { store, asked, show, shown } = page();
    show();
    asked[0]?.fail();
    await settle();
    expect(store.notice.value).toBe('This part could not be loaded.');
    expect(store.missed.value).toHaveLength(1);
    show();
    expect(asked.map(({ isAgain }) => isAgain)).toEqual([false, true]);
    asked[1]?.come();
    await settle();
    expect(shown).toEqual(['part']);
    expect([store.notice.value, store.missed.value]).toEqual([null, []]);
  });

  it('that was asked for in vain is had by trying again', async () => {
    const { store, asked, show, shown } = page();
    show();
    asked[0]?.fail();
    await settle();
    tryAgain(store);
    asked[1]?.come();
    await settle();
    expect(shown).toEqual(['part']);
  });

  it('that is slow is said, and does what was asked for when it comes', async () => {
    const { store, asked, show, shown } = page();
    show();
    await vi.advanceTimersByTimeAsync(PATIENCE_MS - 1);
    expect(store.notice.value).toBeNull();
    await vi.advanceTimersByTimeAsync(1);
    expect([store.notice.value, store.missed.value.length]).toEqual(['Loading …', 1]);
    asked[0]?.come();
    await settle();
    expect(shown).toEqual(['part']);
    expect([store.notice.value, store.missed.value]).toEqual([null, []]);
    expect(asked).toHaveLength(1);
  });

  it('that is slow is asked for anew by the next use, and whichever comes first is taken', async () => {
    const { store, asked, show, shown } = page();
    show();
    await vi.advanceTimersByTimeAsync(PATIENCE_MS);
    show();
    expect(asked).toHaveLength(2);
    asked[0]?.fail();
    await settle();
    asked[1]?.come();
    await settle();
    expect(shown).toContain('part');
    expect(store.notice.value).toBeNull();
  });

  it('that comes after its notice was closed does nothing by itself', async () => {
    const { store, asked, show, shown } = page();
    show();
    await vi.advanceTimersByTimeAsync(PATIENCE_MS);
    notice(store, null);
    asked[0]?.come();
    await settle();
    expect(shown).toEqual([]);
  });

  it('does not take away what is said of another', async () => {
    const { store, asked, show } = page();
    const other = persistent(store, () => Promise.reject(new Error('gone')));
    show();
    other();
    asked[0]?.fail();
    await settle();
    expect(store.missed.value).toHaveLength(2);
    show();
    asked[1]?.come();
    await settle();
    expect(store.notice.value).toBe('This part could not be loaded.');
    expect(store.missed.value).toHaveLength(1);
  });
});
