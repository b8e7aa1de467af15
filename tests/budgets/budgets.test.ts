/** What a reader's browser gets: the built document in `dist/`, its size, its order, its policy. Run after the build. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { previewLinks } from '../../geo/site/previews.ts';
import { unpacked } from '../../src/data/index.ts';
import { MAIN_PREVIEW } from '../../src/model/share/canonical.ts';

const root = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const page = read('dist/index.html');
const packed = JSON.parse(read('src/data/first.json'));
const dataset = unpacked(packed);
const { shapes } = JSON.parse(read('src/data/overview.json')) as { shapes: Record<string, string> };

/** What a server sends at the best setting: bytes of brotli 11. */
function compressed(text: string): Buffer {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
}
const kB = (text: string) => compressed(text).length / 1000;

/** Contents of the elements of a name, with the text of their start tag's attributes. */
function elements(name: string): { attributes: string; text: string }[] {
  const pattern = new RegExp(`<${name}(\\s[^>]*)?>(.*?)</${name}>`, 'gs');
  return [...page.matchAll(pattern)].map(([, attributes = '', text = '']) => ({ attributes, text }));
}
const scripts = elements('script').filter(({ attributes }) => !/\btype="application\/json"/.test(attributes));
const data = elements('script').filter(({ attributes }) => /\btype="application\/json"/.test(attributes));
const styles = elements('style');
const joined = (parts: readonly { text: string }[]) => parts.map(({ text }) => text).join('');
/** Markup without what scripts, styles and data blocks hold. */
const markup = page.replace(/(<(script|style)\b[^>]*>).*?<\/\2>/gs, '$1');

/** Values of an attribute in the markup. */
function attributes(name: string): string[] {
  return [...markup.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value = '']) => value);
}

/** An address as long as those of newsrooms. */
const ADDRESS = 'https://maps.example-newsroom.org/projects/2026/who-defends-europe/';
/** Where the build puts what needs the address of the site. */
const ICON = '<link rel="icon"';

/** The document as a build that knows its address writes it. */
function addressed(): string {
  if (page.includes('<link rel="canonical"')) return page;
  // The same sentences describe the map to those who do not see it.
  const [, alt = ''] = /<desc[^>]*>(.*?)<\/desc>/.exec(page) ?? [];
  const [, title = ''] = /<title>(.*?)<\/title>/.exec(page) ?? [];
  const links = previewLinks(ADDRESS, '', { name: MAIN_PREVIEW, title, alt });
  return page.replace(ICON, () => links.join('') + ICON);
}

/** Both builds are held to the same sizes. */
const BUILDS = [
  ['as built', page],
  ['with an address', addressed()],
] as const;

describe('the address of the site', () => {
  it('is in the head alone, before any drawing, where cards are made from', () => {
    const [, html] = BUILDS[1];
    const card = html.indexOf('<meta property="og:image"');
    expect(card).toBeGreaterThan(0);
    expect(card).toBeLessThan(html.indexOf('</head>'));
    expect(card).toBeLessThan(html.indexOf('<svg'));
    expect(html.slice(0, html.indexOf('</head>'))).toMatch(
      /<link rel="canonical".*<meta property="og:image:alt" content="In /s,
    );
  });

  it('leads no reader of oEmbed from a page that answers every query to the frame of one view', () => {
    for (const [, html] of BUILDS) expect(html).not.toContain('oembed');
  });

  it('leaves it to be said which month is shown where no script runs, with the way to other months', () => {
    const month = new Date(`${dataset.asOf}Z`).toLocaleString('en', { month: 'long', timeZone: 'UTC' });
    expect(page).toContain(
      `<noscript><p>This still picture shows ${month} ${dataset.asOf.slice(0, 4)}. <a href="m/index.html">Other months</a></p></noscript>`,
    );
    expect(read('dist/class.html')).not.toContain('href="m/');
  });

  it('is nowhere where none was set: neither in the document nor in files that need it', () => {
    const isSet = page.includes('<link rel="canonical"');
    for (const name of ['og:url', 'og:image'])
      expect([name, page.split('</head>')[0]?.includes(name)]).toEqual([name, isSet]);
    for (const file of ['sitemap.xml', 'oembed']) expect(existsSync(join(root, 'dist', file))).toBe(isSet);
    expect(read('dist/robots.txt').includes('Sitemap:')).toBe(isSet);
  });
});

describe('the size of the document, in brotli 11', () => {
  it.each(BUILDS)('is at most 65 kB in all, %s', (_, html) => {
    expect(kB(html)).toBeLessThanOrEqual(65);
  });

  it('is at most 25 kB of scripts', () => {
    expect(scripts.length).toBeGreaterThan(0);
    expect(kB(joined(scripts))).toBeLessThanOrEqual(25);
  });

  // Lead, keys, strip of years, and the letters at six sizes are laid out before any script, in windows and in frames.
  it('is at most 7 kB of style', () => {
    expect(styles.length).toBeGreaterThan(0);
    expect(kB(joined(styles))).toBeLessThanOrEqual(7);
  });

  it('is at most 20 kB of map, with its signs and letters', () => {
    const [, map = ''] = /<figure id="map"[^>]*>(.*?)<\/figure>/s.exec(page) ?? [];
    expect(map.match(/<svg viewBox="0 0 2000 1760"|<svg class="letters"/g)).toHaveLength(3);
    expect(kB(map)).toBeLessThanOrEqual(20);
  });

  it('is at most 12 kB of data, which are the dataset of the build', () => {
    expect(data).toHaveLength(1);
    expect(kB(joined(data))).toBeLessThanOrEqual(12);
    expect(JSON.parse(joined(data))).toEqual(packed);
  });
});

describe('the loader for pages that embed the map', () => {
  const loader = read('dist/embed.js');

  it('is at most 1.6 kB, in gzip', () => {
    expect(gzipSync(loader, { level: 9 }).length).toBeLessThanOrEqual(1600);
  });

  it('names no other address', () => {
    expect(loader).not.toMatch(/https?:|\/\/[\w-]+\./);
  });
});

describe.each(BUILDS)('the first 14,600 bytes of the stream, %s', (_, html) => {
  /** Ten packets: what a server sends before it waits for the first answer. */
  const FIRST_FLIGHT = 14_600;
  const early = brotliDecompressSync(compressed(html).subarray(0, FIRST_FLIGHT), {
    finishFlush: constants.BROTLI_OPERATION_FLUSH,
  }).toString('utf8');
  const allies = dataset.countries
    .filter(({ iso3, role }) => role === 'ally' && iso3 !== 'USA' && iso3 !== 'CAN')
    .map(({ iso3 }) => iso3);

  /** Class of a country's shape, where the shape has come as a whole. */
  const drawn = (iso3: string) => {
    const tags = early.match(new RegExp(`<path data-iso3="${iso3}"[^>]*>`, 'g')) ?? [];
    const tag = tags.find((text) => text.includes(` d="${shapes[iso3]}"`));
    return tag && /\sdata-class="(\w+)"/.exec(tag)?.[1];
  };
  /** Whether the rule that fills a class has come, with the colour it names. */
  const isFilled = (cls: string) => {
    const [, colour] =
      new RegExp(`\\[data-class="?${cls}"?\\][^{}]*\\{--f:var\\((--\\w+)\\)`).exec(early) ?? [];
    return (
      /#ground path\{[^}]*fill:var\(--f\)/.test(early) && new RegExp(`[{;]${colour}:#[0-9a-f]{6}`).test(early)
    );
  };

  it('are the beginning of the page', () => {
    expect(early.length).toBeGreaterThan(FIRST_FLIGHT);
    expect(html.startsWith(early.slice(0, -4))).toBe(true);
    expect(allies).toHaveLength(30);
  });

  it.each([...allies, 'UKR'])('hold %s, shape and fill', (iso3) => {
    const cls = drawn(iso3) ?? 'no shape';
    expect(cls).toMatch(/^([0-6]|none|unarmed)$/);
    expect(isFilled(cls)).toBe(true);
  });

  it('hold the question and the three sentences that answer it', () => {
    const [, lead = ''] =
      /<header class="lead"><h1>Who defends Europe\?<\/h1>(.*?)<\/header>/.exec(early) ?? [];
    expect(lead.match(/<li[ >].*?<b>.*?<\/b>.*?\.<\/p><\/li>/g)).toHaveLength(3);
  });
});

describe('what the document asks for', () => {
  const links = [...markup.matchAll(/<a\s[^>]*?href="([^"]*)"/g)].map(([, url = '']) => url);
  // Where the page is to be found is said to others: nothing of it is loaded.
  const own = /<link rel="(canonical|alternate)"[^>]*>|<meta property="og:(url|image)"[^>]*>/g;
  const asks = markup.replace(own, '');
  const loaded = [
    ...['src', 'srcset', 'poster', 'data', 'action', 'formaction', 'xlink:href'].flatMap(attributes),
    ...[...asks.matchAll(/<(?!a\s)[a-z]+\s[^>]*?href="([^"]*)"/g)].map(([, url = '']) => url),
    ...[...joined(styles).matchAll(/url\(["']?([^)"']*)/g)].map(([, url = '']) => url),
  ];

  it('is nothing from elsewhere', () => {
    for (const url of loaded) expect(url).toMatch(/^(#|data:|\.\/|[\w-]+\/)/);
    expect(joined(styles)).not.toContain('@import');
    const namespace =
      /https?:\/\/www\.w3\.org\/(2000\/svg|1999\/xhtml|1999\/xlink|1998\/Math\/MathML|XML\/1998\/namespace)/g;
    const addresses = /(?:https?:|wss?:|["'(=])\/\/[\w-]+\.[^\s"'`<>)]*/g;
    expect(joined(scripts).replace(namespace, '').match(addresses) ?? []).toEqual([]);
    const rest = asks.replace(/<a\s[^>]*>/g, '').replace(namespace, '');
    expect(rest.match(addresses) ?? []).toEqual([]);
  });

  it('is not MapLibre', () => {
    expect(page.toLowerCase()).not.toContain('maplibre');
  });

  it('is there: every relative address, of links, of what is loaded, and of later parts', () => {
    const parts = joined(scripts).match(/assets\/[\w.-]+/g) ?? [];
    expect(parts.length).toBeGreaterThanOrEqual(2);
    const files = [...links, ...loaded, ...parts].filter(
      (url) => url !== '' && !/^(#|data:|https?:|mailto:)/.test(url),
    );
    expect(files.length).toBeGreaterThan(17);
    for (const url of files) {
      expect(url).not.toMatch(/^\//);
      expect([url, existsSync(join(root, 'dist', url.replace(/[?#].*/, '')))]).toEqual([url, true]);
    }
  });

  it('has the places in the page that its links and labels name', () => {
    const ids = attributes('id');
    const inPage = links.filter((url) => url.startsWith('#')).map((url) => url.slice(1));
    const named = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for'].flatMap(attributes);
    for (const id of [...inPage, ...named.flatMap((list) => list.split(' '))]) expect(ids).toContain(id);
    expect(ids).toHaveLength(new Set(ids).size);
  });
});

describe('the policy of the document', () => {
  const csp = attributes('content').find((text) => text.includes('default-src')) ?? '';
  const hashes = (directive: string) => {
    const [, list = ''] = new RegExp(`(?:^|;)${directive} ([^;]*)`).exec(csp) ?? [];
    return list.match(/'sha256-[^']*'/g) ?? [];
  };
  const hashOf = ({ text }: { text: string }) =>
    `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

  it('allows just the scripts and styles that are in it', () => {
    expect(hashes('script-src').toSorted()).toEqual(scripts.map(hashOf).toSorted());
    expect(hashes('style-src').toSorted()).toEqual(styles.map(hashOf).toSorted());
  });

  it('starts from nothing and allows nothing unsafe or from elsewhere', () => {
    expect(csp).toMatch(/^default-src 'none'/);
    expect(csp).not.toMatch(/unsafe|\*|https?:/);
  });

  it('comes before the first script and style', () => {
    expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.search(/<(script|style)\b/));
  });

  it('is kept: no style attributes, no handlers, no scripts with an address or as a module', () => {
    expect(attributes('style')).toEqual([]);
    expect(markup).not.toMatch(/<[^>]*\son[a-z]+\s*=/);
    for (const { attributes: text } of scripts) expect(text).toBe('');
  });
});
