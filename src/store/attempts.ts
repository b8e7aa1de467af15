import { notice } from './actions.ts';
import type { Store } from './store.ts';

/** Parts of the site are fetched when a reader first needs them, and asked for again until they are there. */

/** How long a reader waits without a word, ms: enough for the largest part on a slow phone line. */
export const PATIENCE_MS = 10_000;

/** What an attempt rejects with that takes longer than that; it may still succeed. */
const SLOW = Symbol();

/** Does again what a reader has asked for in vain. */
export function tryAgain(store: Store): void {
  for (const again of store.missed.peek()) again();
}

/**
 * Returns a function that gives what `ask` brings. It is asked for once, and anew (`isAgain`) at the first call after an attempt has
 * failed or become slow. What comes late is kept as well, and `late` is called.
 */
export function untilThere<T>(ask: (isAgain: boolean) => Promise<T>, late: () => void): () => Promise<T> {
  let asked: Promise<T> | undefined;
  let isAgain = false;
  const start = (): Promise<T> => {
    const own = ask(isAgain);
    isAgain = true;
    const inTime = new Promise<T>((resolve, reject) => {
      own.then((value) => {
        resolve(value);
        if (asked === inTime) return;
        asked = own;
        late();
      }, reject);
      setTimeout(reject, PATIENCE_MS, SLOW);
    });
    inTime.catch(() => {
      if (asked === inTime) asked = undefined;
    });
    return inTime;
  };
  return () => (asked ??= start());
}

/**
 * Returns a function that does what a reader asks for, with parts that may be missing. Where they are, it says so and offers to do it
 * again: by `again`, where that is not the same act.
 */
export function persistent(
  store: Store,
  act: () => Promise<unknown>,
  again?: () => void,
): () => Promise<void> {
  const { failed, loading } = store.speech.messages.notes;
  const repeat = again ?? (() => void go());
  const others = () => store.missed.peek().filter((other) => other !== repeat);
  const go = (): Promise<void> =>
    act().then(
      () => {
        const missed = others();
        // When nothing is missing any more, nothing is said.
        if (missed.length < store.missed.peek().length)
          notice(store, missed.length ? store.notice.peek() : null, missed);
      },
      (why) => notice(store, why === SLOW ? loading : failed, [...others(), repeat]),
    );
  return go;
}
