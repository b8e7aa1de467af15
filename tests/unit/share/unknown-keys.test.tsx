/** Keys that are not ours, such as those that follow readers, stay in the reader's own address: nothing that is passed on has them. */
import type { ComponentType } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { first, later, pinned, share } from '../../../src/i18n/en.ts';
import { numberKey } from '../../../src/model/base/number-key.ts';
import { openLink } from '../../../src/store/actions.ts';
import { createStore, type Store } from '../../../src/store/store.ts';
import { OtherNote } from '../../../src/ui/first/PinnedNote.tsx';
import { Views } from '../../../src/ui/first/Views.tsx';
import { CiteSection } from '../../../src/ui/share/CiteSection.tsx';
import { EmbedSection } from '../../../src/ui/share/EmbedSection.tsx';
import { LinkSection } from '../../../src/ui/share/LinkSection.tsx';
import { PictureSection } from '../../../src/ui/share/PictureSection.tsx';
import type { ShareProps } from '../../../src/ui/share/props.ts';
import { Tabs } from '../../../src/ui/view/Tabs.tsx';
import { DETAILS, inputOf } from '../../contract/picture/picture-help.ts';
import { DATASET } from '../page-data.ts';

const OURS = '?date=2022-06&view=balance';
const UNKNOWN = '&fbclid=IwAR3x&utm_source=newsletter&utm_medium=email&__proto__=1&whatever=2';

beforeEach(() => {
  const address = { origin: 'https://example.org', pathname: '/', search: OURS + UNKNOWN };
  vi.stubGlobal('location', { ...address, href: `https://example.org/${OURS}${UNKNOWN}` });
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

function opened(query: string): Store {
  const store = createStore(DATASET, first, ['en']);
  openLink(store, query);
  return store;
}

function shared(Section: ComponentType<ShareProps>) {
  const { outlines, glyphs, place, words } = inputOf({});
  const materials = { outlines, glyphs, words };
  const cites = numberKey.spending('share', 'POL');
  return (store: Store) => (
    <Section {...{ store, later, place, materials, cites }} words={share} details={DETAILS} />
  );
}

it.each([
  ['the link', shared(LinkSection)],
  ['embed code', shared(EmbedSection)],
  ['pictures', shared(PictureSection)],
  ['citations', shared(CiteSection)],
  ['links to views', (store: Store) => <Views store={store} words={later.controls.views} />],
  ['links above a view', (store: Store) => <Tabs store={store} words={later} />],
  ['the way out of a pin', (store: Store) => <OtherNote store={store} words={pinned} why="notKept" />],
])('%s: as if the unknown keys were not there', (_, drawn) => {
  const followed = opened(OURS + UNKNOWN);
  expect(followed.kept.value).toHaveLength(5);
  const html = renderToString(drawn(followed));
  expect(html).toBe(renderToString(drawn(opened(OURS))));
  expect(html).not.toMatch(/fbclid|utm_|whatever/);
  expect(html).toContain('2022');
});
