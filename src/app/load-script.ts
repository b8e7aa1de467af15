import { untilThere } from '../store/attempts.ts';

/** Loads a part when it is called; see {@link untilThere}. */
export type Load = () => Promise<void>;

/**
 * Returns a function that loads a script and lets it begin with `mount`. They are classic scripts, since module scripts are refused when
 * the page is opened from disk or framed without an origin. `part` is what the script puts into the page's globals: a cut-off file, or a
 * page that a host sends in its place, runs as no script but still counts as loaded for the browser. `late` is called when the part comes
 * after a reader has been told that it is slow.
 */
export function loader(address: string, part: () => unknown, mount: () => unknown, late: () => void): Load {
  let script: HTMLScriptElement | undefined;
  const load = (isAgain: boolean): Promise<void> =>
    new Promise((resolve, reject) => {
      // A script that has been given up and still comes must not run beside its successor: in another document it does not.
      if (script) new Document().append(script);
      script = document.createElement('script');
      if (IS_ONE_FILE) script.text = document.getElementById(address)?.textContent ?? '';
      // The answer to the same address may be the wrong one again, from the browser's cache.
      else script.src = isAgain ? `${address}?${Date.now()}` : address;
      script.onload = () => (part() ? resolve() : reject());
      script.onerror = reject;
      document.head.append(script);
      // A script whose text is in the document runs when it is appended, and fires no `load` event by itself.
      if (IS_ONE_FILE) script.dispatchEvent(new Event('load'));
    });
  return untilThere(async (isAgain) => {
    if (!part()) await load(isAgain);
    await mount();
  }, late);
}
