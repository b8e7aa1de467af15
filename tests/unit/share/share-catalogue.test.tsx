/** The words of the share dialog come from the catalogue: with every message replaced, no Latin letter is left but in codes. */
import type { ComponentType } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { first, later, share } from '../../../src/i18n/en.ts';
import { numberKey } from '../../../src/model/base/number-key.ts';
import { createStore } from '../../../src/store/store.ts';
import { CiteSection } from '../../../src/ui/share/CiteSection.tsx';
import { EmbedSection } from '../../../src/ui/share/EmbedSection.tsx';
import { LinkSection } from '../../../src/ui/share/LinkSection.tsx';
import { PictureSection } from '../../../src/ui/share/PictureSection.tsx';
import type { ShareProps } from '../../../src/ui/share/props.ts';
import { DETAILS, inputOf } from '../../contract/picture/picture-help.ts';
import { DATASET } from '../page-data.ts';
import { pseudo } from '../pseudo.ts';

beforeEach(() => {
  vi.stubGlobal('location', { origin: 'https://example.org', pathname: '/', href: 'https://example.org/' });
  vi.stubGlobal('navigator', { share: () => undefined });
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  vi.stubGlobal('document', {
    getElementById: () => ({ clientWidth: 1000, clientHeight: 800 }),
    querySelector: () => null,
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const SECTIONS: readonly (readonly [string, ComponentType<ShareProps>])[] = [
  ['link', LinkSection],
  ['embed', EmbedSection],
  ['pictures', PictureSection],
  ['cite', CiteSection],
];
/** Names of formats. */
const NAMES = new Set(['SVG', 'PNG']);

it.each([
  ['balance', /^Who provides what, /],
  ['map', /allies spend/],
] as const)('pictures are of the view that is open, and the map can be had too: %s', (view, said) => {
  const { outlines, glyphs, place, words } = inputOf({});
  const store = createStore(DATASET, first, ['el']);
  store.view.value = { ...store.view.value, view };
  const html = renderToString(
    <PictureSection
      {...{ store, words: share, later, details: DETAILS, place }}
      materials={{ outlines, glyphs, words }}
      cites={null}
    />,
  );
  const [, alt = ''] = /<img class="picture-preview"[^>]* alt="([^"]*)"/.exec(html) ?? [];
  expect(alt).toMatch(said);
  expect(html.includes('name="share-picture-of"')).toBe(view === 'balance');
});

it.each(SECTIONS)('the words of the share dialog come from the catalogue: %s', (_, Section) => {
  const { outlines, glyphs, place, words } = inputOf({});
  const store = createStore(DATASET, pseudo(first), ['el']);
  const materials = { outlines, glyphs, words: pseudo(words) };
  const html = renderToString(
    <Section
      store={store}
      words={pseudo(share)}
      later={pseudo(later)}
      details={DETAILS}
      place={place}
      materials={materials}
      cites={numberKey.spending('share', 'POL')}
    />,
  );
  const shown = html.replace(/<textarea.*?<\/textarea>/gs, '');
  const labels = [...shown.matchAll(/\s(?:aria-label|title|alt)="([^"]*)"/g)].map(([, text = '']) => text);
  const texts = [...shown.split(/<[^>]*>/), ...labels].map((text) => text.replace(/&\w+;/g, ' '));
  expect(texts.join('').match(/⟦⟧/g)?.length).toBeGreaterThan(3);
  const latin = texts.flatMap((text) => text.match(/\p{Script=Latin}+/gu) ?? []);
  expect(latin.filter((word) => !NAMES.has(word))).toEqual([]);
});
