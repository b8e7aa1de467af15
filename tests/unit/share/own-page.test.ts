/** Snippets and links name the page and the picture of just the view they are made for, or none. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { first } from '../../../src/i18n/en.ts';
import { ownAlternative } from '../../../src/model/share/own-alternative.ts';
import type { View } from '../../../src/model/view/view.ts';
import { change, look } from '../../../src/store/actions.ts';
import { createStore } from '../../../src/store/store.ts';
import { ownPage, ownPicture } from '../../../src/ui/share/own-page.ts';
import { DATASET, viewOf } from '../page-data.ts';

function storeOf(part: Partial<View>) {
  const store = createStore(DATASET, first, ['en']);
  change(store, part);
  return store;
}
const at = (content: string | null) =>
  vi.stubGlobal('document', { querySelector: () => content && { content } });
afterEach(() => vi.unstubAllGlobals());

describe('a view that has a page', () => {
  it('is given its address and its picture, from the address of the site', () => {
    at('https://example.org/map/');
    const view = viewOf({ date: '2025-12' });
    const store = storeOf({ date: '2025-12' });
    expect(ownPicture(store, { ...view, embed: true }, 'In December 2025')).toEqual({
      src: 'https://example.org/map/previews/m-2025-12.png',
      page: 'https://example.org/map/m/2025-12/',
      alt: 'In December 2025',
    });
    at('https://example.org/map/de.html');
    expect(ownPage(store, view)?.page).toBe('https://example.org/map/m/2025-12/');
  });

  it('has none while a piece of the map is looked at, or where the site does not know its address', () => {
    const store = storeOf({});
    at(null);
    expect(ownPage(store, viewOf())).toBeNull();
    at('https://example.org/map/');
    expect(ownPage(store, viewOf())?.page).toBe('https://example.org/map/m/latest/');
    look(store, { x: 1000, y: 900, zoom: 3 });
    expect(ownPage(store, viewOf())).toBeNull();
  });
});

it('a view without a page is given no picture: that of the latest month would be another', () => {
  at('https://example.org/map/');
  for (const part of [{ date: '2025-11' }, { date: '2025-12', since: '2021-12', focus: 'ROU' }])
    expect(ownPicture(storeOf(part), viewOf(part), 'x')).toBeNull();
});

it('what the picture of a country shows is said of the country', () => {
  const { speech } = storeOf({});
  expect(ownAlternative(speech, viewOf({ focus: 'POL' }), 'In November 2026 …')).toMatch(/^Poland/);
  expect(ownAlternative(speech, viewOf(), 'In November 2026 …')).toBe('In November 2026 …');
});
