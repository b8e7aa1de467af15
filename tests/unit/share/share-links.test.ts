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
  lesson: [],
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

  it('of the classroom takes the questions of a lesson along, and no other link does', () => {
    const lesson = { ...place, lesson: [['ask', 'rose-most~own-1'] as const, ['own', 'A?|b|c'] as const] };
    const url = viewLink(viewOf({ view: 'classroom' }), lesson);
    expect(queryOf(url).kept).toEqual(lesson.lesson);
    expect(viewLink(viewOf(), lesson)).toBe(place.base);
    expect(embedLink(viewOf({ view: 'classroom' }), lesson)).not.toContain('own=');
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
        '<figure style="margin:0">',
        '<iframe src="https://example.org/map/index.html?date=2025-12&amp;layers=us~europe&amp;theme=dark&amp;embed=1" title="Map &quot;A&quot; &amp; &lt;b>" loading="lazy" width="100%" height="700" frameborder="0" style="border:0;width:100%;height:auto;aspect-ratio:3/2;min-height:700px" allow="fullscreen; web-share; clipboard-write" referrerpolicy="strict-origin-when-cross-origin"></iframe>',
        '<figcaption><a href="https://example.org/map/index.html?date=2025-12&amp;layers=us~europe&amp;theme=dark">The map</a></figcaption>',
        '</figure>',
      ].join('\n'),
    );
  });

  it('has a linked picture where the site has one, which pages with scripts do not ask for', () => {
    const page = 'https://example.org/m/latest/';
    const picture = { src: 'https://example.org/previews/latest.png', alt: 'A "map"', page };
    const code = embedCode('frame', view, place, { ...words, picture });
    expect(code).toMatch(
      /<noscript><a href="https:\/\/example.org\/m\/latest\/"><img src="https:\/\/example.org\/previews\/latest.png" alt="A &quot;map&quot;" style="width:100%;height:auto"><\/a><\/noscript>/,
    );
    expect(code.replace(/<noscript>.*<\/noscript>/, '')).not.toContain('<img');
  });

  it('keeps less height free for a map without its title, time or legend', () => {
    const bare = embedCode('frame', { ...view, legend: false }, place, words);
    expect(bare).toMatch(/height="420".*min-height:420px/);
  });

  it('comes with the loader that lies beside the document, or as an element with the keys of the link', () => {
    const loader = '<script async src="https://example.org/map/embed.js"></script>';
    expect(embedCode('loader', view, place, words)).toBe(
      `${embedCode('frame', view, place, words)}\n${loader}`,
    );
    expect(embedCode('element', view, place, words)).toBe(
      `<who-defends-europe src="https://example.org/map/index.html" date="2025-12" layers="us~europe" theme="dark"><a href="https://example.org/map/index.html?date=2025-12&amp;layers=us~europe&amp;theme=dark">The map</a></who-defends-europe>\n${loader}`,
    );
    const part = { ...view, legend: false, data: '1.0.0' };
    expect(queryOf(embedLink(part, place)).view).toEqual({ ...part, embed: true });
    expect(embedCode('element', part, place, words)).toContain(' legend="0" data="1.0.0">');
  });
});
