import { describe, expect, it } from 'vitest';
import {
  type EmbedWords,
  embedCode,
  embedLink,
  type LinkPlace,
  viewLink,
} from '../../../src/model/share/share-links.ts';
import { HOME } from '../../../src/model/view/camera.ts';
import { readLink } from '../../../src/model/view/link.ts';
import { CONTEXT, LAST_MONTH, viewOf } from '../page-data.ts';

const place: LinkPlace = {
  base: 'https://example.org/map/index.html',
  context: CONTEXT,
  camera: HOME,
  box: { width: 1000, height: 880 },
};
const words: EmbedWords = { title: 'Map "A" & <b>', caption: 'The map', picture: null };
const view = viewOf({ date: '2025-12', layers: ['us', 'europe'], theme: 'dark' });
const queryOf = (url: string) => readLink(new URL(url).search, CONTEXT);

describe('a link', () => {
  it('leads to exactly the view, on the whole page, and has the camera', () => {
    const framed = { ...view, embed: true, legend: false, eid: 'x' };
    const url = viewLink(framed, { ...place, camera: { x: 1090, y: 900, zoom: 3.5 } });
    expect(queryOf(url)).toEqual({ view, refused: [], kept: [] });
    expect(url).toMatch(/layers=us~europe.*#map=\d\.\d\d\/[\d.]+\/[\d.]+$/);
    expect(viewLink(viewOf(), place)).toBe(place.base);
  });

  it('that is pinned names its month even where it is the latest', () => {
    const url = viewLink(viewOf({ data: '1.0.0' }), place);
    expect(url).toBe(`${place.base}?date=${LAST_MONTH}&data=1.0.0`);
    expect(viewLink({ ...view, data: '1.0.0' }, place).match(/date=/g)).toHaveLength(1);
  });
});

describe('embed code', () => {
  it('is a frame as design asks for it, in a figure with a sentence', () => {
    expect(embedCode('frame', view, place, words)).toBe(
      [
        '<figure>',
        '<iframe src="https://example.org/map/index.html?date=2025-12&amp;layers=us~europe&amp;theme=dark&amp;embed=1" title="Map &quot;A&quot; &amp; &lt;b>" loading="lazy" width="100%" height="600" style="border:0;width:100%;aspect-ratio:4/3;min-height:420px" allow="fullscreen; web-share; clipboard-write" referrerpolicy="strict-origin-when-cross-origin"></iframe>',
        '<figcaption><a href="https://example.org/map/index.html?date=2025-12&amp;layers=us~europe&amp;theme=dark">The map</a></figcaption>',
        '</figure>',
      ].join('\n'),
    );
  });

  it('has a linked picture where the site has one', () => {
    const picture = { src: 'https://example.org/previews/latest.png', alt: 'A "map"' };
    expect(embedCode('frame', view, place, { ...words, picture })).toMatch(
      /<a href="[^"]*" hidden><img src="https:\/\/example.org\/previews\/latest.png" alt="A &quot;map&quot;" loading="lazy"/,
    );
  });

  it('comes with the loader that lies beside the document, or as an element with the keys of the link', () => {
    const loader = '<script async src="https://example.org/map/embed.js"></script>';
    expect(embedCode('loader', view, place, words)).toBe(
      `${embedCode('frame', view, place, words)}\n${loader}`,
    );
    expect(embedCode('element', view, place, words)).toBe(
      `<who-defends-europe date="2025-12" layers="us~europe" theme="dark"></who-defends-europe>\n${loader}`,
    );
    const part = { ...view, legend: false, data: '1.0.0' };
    expect(queryOf(embedLink(part, place)).view).toEqual({ ...part, embed: true });
    expect(embedCode('element', part, place, words)).toContain(' legend="0" data="1.0.0">');
  });
});
