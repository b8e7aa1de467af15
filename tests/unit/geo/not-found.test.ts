/** The page for addresses that have nothing leads to the map from wherever it is shown. */
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { ROOT_SCRIPT } from '../../../geo/site/not-found.ts';

/** Where a link leads on a page that is shown at this path. */
function linkAt(pathname: string): string {
  let href = 'index.html';
  const link = { getAttribute: () => href, setAttribute: (_: string, value: string) => (href = value) };
  runInNewContext(ROOT_SCRIPT, { location: { pathname }, document: { querySelectorAll: () => [link] } });
  return href;
}

describe('a link of the page for addresses that have nothing', () => {
  it.each([
    ['/gone', '/index.html'],
    ['/', '/index.html'],
    ['/a/sub-folder/gone.html', '/a/sub-folder/index.html'],
    ['/a/sub-folder/country/atlantis/', '/a/sub-folder/index.html'],
    ['/a/sub-folder/data/9.9.9/first.js', '/a/sub-folder/index.html'],
    ['/assets/panels-old.js', '/index.html'],
  ])('at %s leads to %s', (path, root) => expect(linkAt(path)).toBe(root));
});
