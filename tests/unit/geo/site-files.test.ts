/** What the build writes beside the documents, from the pure functions that make its text. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { siteAddress } from '../../../geo/site/address.ts';
import { filesOf, pieceOf } from '../../../geo/site/fresh.ts';
import { headersFile } from '../../../geo/site/headers.ts';
import { dataChangelog, datasetLd, robots, sitemap } from '../../../geo/site/machines.ts';
import { slugOf } from '../../../geo/site/pages.ts';
import { oEmbed, previewLinks } from '../../../geo/site/previews.ts';
import { staticDocument } from '../../../geo/site/static-page.ts';
import { countryExtent, ringExtents } from '../../../src/model/scene/country-extent.ts';
import { rootFrom } from '../../../src/pages/static-page.ts';
import { headersFor, parseHeaders } from '../../headers-file.ts';
import { viewOf } from '../page-data.ts';

const ADDRESS = 'https://example.org/map/';
const preview = {
  name: 'country-poland',
  title: 'Poland "and" more',
  alt: 'What it shows',
  embedQuery: 'focus=POL&embed=1',
  view: viewOf({ focus: 'POL' }),
};
const page = {
  path: 'country/poland/',
  title: 'Poland',
  description: 'Of Poland',
  language: 'en',
  css: 'p{margin:0}',
  body: '<p>Text</p>',
  preview,
};

describe('the site while somebody works on it', () => {
  it('has the calendar and the changelog beside the tables, as the built one', async () => {
    const files = await filesOf({ root: process.cwd(), language: 'en' }, 'pages');
    for (const path of [
      'data/due.ics',
      'data/CHANGELOG.md',
      'data/LICENSE.txt',
      'corrections.html',
      'licence.html',
    ]) {
      expect(pieceOf(path)).toBe('pages');
      expect(files.get(path)).toBeTruthy();
    }
    expect(String(files.get('data/due.ics'))).toMatch(/^BEGIN:VCALENDAR/);
    expect(pieceOf('data/1.0.0/first.js')).toBe('editions');
  }, 60_000);
});

describe('the address of the site', () => {
  it('has a slash at its end, and no query', () => {
    expect(siteAddress('https://example.org')).toBe('https://example.org/');
    expect(siteAddress('https://example.org/map?x=1')).toBe(ADDRESS);
  });

  it('may be missing, but not be something else', () => {
    expect([siteAddress(undefined), siteAddress('')]).toEqual([null, null]);
    expect(() => siteAddress('javascript:alert(1)')).toThrow('SITE_ADDRESS');
    expect(() => siteAddress('example.org')).toThrow();
  });
});

describe('the oEmbed file of a preview', () => {
  const found = oEmbed({ address: ADDRESS, name: 'Who?', version: 'Data version 1.0.0.' }, preview);

  it('has exactly the members of a rich response, with a thumbnail', () => {
    expect(found).toEqual({
      version: '1.0',
      type: 'rich',
      title: 'Poland "and" more. Data version 1.0.0.',
      provider_name: 'Who?',
      provider_url: ADDRESS,
      cache_age: 86_400,
      width: 800,
      height: 600,
      html: expect.any(String),
      thumbnail_url: `${ADDRESS}previews/country-poland.png`,
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
  });

  it('embeds a bare frame that needs no script of the host', () => {
    expect(found.html).toBe(
      `<iframe src="${ADDRESS}?focus=POL&amp;embed=1" title="Poland &quot;and&quot; more" loading="lazy" width="100%" height="600" style="border:0;width:100%;aspect-ratio:4/3;min-height:420px" allow="fullscreen; web-share; clipboard-write" referrerpolicy="strict-origin-when-cross-origin"></iframe>`,
    );
  });
});

describe('the head of a page', () => {
  it('holds no absolute address where none is set', () => {
    expect(previewLinks(null, page.path, preview)).toEqual([]);
    expect(staticDocument(page, [])).not.toMatch(/https?:\/\/(?!www\.w3\.org\/2000\/svg)/);
  });

  it('says where the page is, how its card looks and where its oEmbed file is, before the body', () => {
    const html = staticDocument(page, previewLinks(ADDRESS, page.path, preview));
    const [head = ''] = html.split('<body>');
    expect(head).toContain(`<link rel="canonical" href="${ADDRESS}country/poland/">`);
    expect(head).toContain(`<meta property="og:image" content="${ADDRESS}previews/country-poland.png">`);
    expect(head).toContain('<meta property="og:image:alt" content="What it shows">');
    expect(head).toContain(
      `<link rel="alternate" type="application/json+oembed" href="${ADDRESS}oembed/country-poland.json" title="Poland &quot;and&quot; more">`,
    );
  });

  it('of a page without a preview has its address alone', () => {
    expect(previewLinks(ADDRESS, 'newsrooms.html', null).join('')).not.toContain('og:image');
  });
});

it('the way from a page to the root is relative', () => {
  expect(['newsrooms.html', 'country/', 'country/poland/'].map(rootFrom)).toEqual(['', '../', '../../']);
});

it('names become addresses in ASCII', () => {
  expect(['Türkiye', 'North Macedonia', 'Åland Islands', 'Europe (total)'].map(slugOf)).toEqual([
    'turkiye',
    'north-macedonia',
    'aland-islands',
    'europe-total',
  ]);
});

it('the sitemap names every page once, with the day of the data', () => {
  const text = sitemap(ADDRESS, ['', 'country/poland/'], '2026-11-24');
  expect(text.match(/<loc>[^<]*/g)).toEqual([`<loc>${ADDRESS}`, `<loc>${ADDRESS}country/poland/`]);
  expect(text.match(/<lastmod>2026-11-24</g)).toHaveLength(2);
});

it('robots are told of the sitemap where there is one', () => {
  expect(robots(null)).toBe('User-agent: *\nAllow: /\n');
  expect(robots(ADDRESS)).toContain(`Sitemap: ${ADDRESS}sitemap.xml`);
});

it('the headers let any page frame ours, keep what never changes, and give no path a header twice', () => {
  const text = headersFile();
  expect(text).toMatch(/^\/\*\n(?: {2}.*\n)*? {2}Content-Security-Policy: frame-ancestors \*\n/);
  expect(text).toMatch(/^\/\*\n {2}Access-Control-Allow-Origin: \*\n/);
  expect(text).toMatch(/^\/assets\/\*\n {2}Cache-Control: .*max-age=31536000, immutable$/m);
  expect(text).toMatch(/^\/index\.html\n {2}Cache-Control: .*max-age=300/m);
  expect(text).not.toContain('X-Frame-Options');
  // The rule for all paths sets no caching, so that no other rule has to take it back.
  expect(text.split(/^(?=\/)/m)[0]).not.toContain('Cache-Control');
});

it('every path has the headers of its rules, as the test server reads them', () => {
  const rules = parseHeaders(headersFile());
  const of = (path: string) => Object.fromEntries(headersFor(rules, path));
  const all = { 'access-control-allow-origin': '*', 'x-content-type-options': 'nosniff' };
  for (const path of ['/', '/index.html', '/data/forces.csv', '/country/poland/', '/embed.js'])
    expect(of(path)).toMatchObject({ ...all, 'cache-control': expect.stringContaining('max-age=300') });
  expect(of('/assets/x-1.js')['cache-control']).toContain('immutable');
  expect(of('/robots.txt')['cache-control']).toBeUndefined();
  expect(() => parseHeaders('/a\n  no header')).toThrow('not understood');
  expect(() => headersFor(parseHeaders('/*\n  A: 1\n/a\n  A: 2'), '/a')).toThrow('twice');
});

describe('the changes of the data', () => {
  it('are the part of the changelog that is about them, with links that lead on beside the tables', () => {
    expect(
      dataChangelog('# C\n\n## Code\n\n- x\n\n## Data\n\n### 1.0.1\n\n- [y](public/data/README.md)\n'),
    ).toBe('# Changes of the data\n\n### 1.0.1\n\n- [y](README.md)\n');
    expect(dataChangelog('## Data\n\n- a\n\n## Code\n\n- b\n')).toBe('# Changes of the data\n\n- a\n');
    expect(() => dataChangelog('## Code\n')).toThrow('no section');
  });

  it('name the version of the tables', () => {
    const { version } = JSON.parse(readFileSync('public/data/datapackage.json', 'utf8'));
    const text = dataChangelog(readFileSync('CHANGELOG.md', 'utf8'));
    expect(text).toContain(`### ${version} (`);
    for (const [, file] of text.matchAll(/\]\(([^)]*)\)/g))
      expect(existsSync(`public/data/${file}`)).toBe(true);
  });
});

describe('the description of the data set', () => {
  const data = {
    title: 'T</script>',
    description: 'D',
    version: '1.2.3',
    created: '2026-11-24T00:00:00Z',
    licenses: [{ name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/' }],
    resources: [
      { path: 'spending.csv', title: 'Spending', mediatype: 'text/csv' },
      {
        path: 'spending_sipri.csv',
        title: 'SIPRI',
        mediatype: 'text/csv',
        licenses: [{ name: 'SIPRI-non-commercial', path: 'https://www.sipri.org/databases/milex' }],
      },
    ],
  };
  const nobody = { maker: null, corrections: null };
  const read = (address: string | null, contact: Parameters<typeof datasetLd>[3] = nobody) => {
    const text = datasetLd(data, '2014-01', address, contact);
    expect(text.match(/<\/script>/g)).toHaveLength(1);
    return JSON.parse(text.replace(/<.*?>/, '').replace(/<\/script>$/, ''));
  };

  it('has version, period, licence and every table with its own terms', () => {
    expect(read(ADDRESS)).toMatchObject({
      '@type': 'Dataset',
      url: ADDRESS,
      version: '1.2.3',
      temporalCoverage: '2014-01/2026-11',
      license: `${ADDRESS}licence.html`,
      distribution: [
        {
          contentUrl: `${ADDRESS}data/spending.csv`,
          encodingFormat: 'text/csv',
          license: ['https://creativecommons.org/licenses/by/4.0/'],
        },
        {
          contentUrl: `${ADDRESS}data/spending_sipri.csv`,
          license: ['https://www.sipri.org/databases/milex'],
        },
        { contentUrl: `${ADDRESS}data/datapackage.json` },
      ],
    });
  });

  it('says what is measured and in what, and who made it where that is known', () => {
    const { variableMeasured, creator } = read(ADDRESS, {
      maker: 'N.N.',
      corrections: 'mailto:a@example.org',
    });
    expect(variableMeasured[0]).toEqual({
      '@type': 'PropertyValue',
      name: 'Defence expenditure as a share of GDP',
      unitText: '% of GDP',
    });
    expect(creator).toMatchObject({ name: 'N.N.', contactPoint: { email: 'a@example.org' } });
    expect(read(ADDRESS).creator).toEqual({ '@type': 'Organization', name: data.title, url: ADDRESS });
  });

  it('names no address where none is set', () => {
    const found = read(null);
    expect(found.url).toBeUndefined();
    expect(found.distribution[0].contentUrl).toBe('data/spending.csv');
  });
});

describe('the frame of a country', () => {
  // A square of 100, and further rings of 10 and 80 far away, each relative to the start of the one before.
  const path = 'M1000 500l100 0 0 100-100 0zm500 0l10 0 0 10-10 0zm-500 300l80 0 0 80-80 0z';

  it('reads every ring of the path data of the overview', () => {
    expect(ringExtents(path)).toEqual([
      { x: 1000, y: 500, width: 100, height: 100 },
      { x: 1500, y: 500, width: 10, height: 10 },
      { x: 1000, y: 800, width: 80, height: 80 },
    ]);
  });

  it('holds the main parts in its middle, with room, and leaves small islands out', () => {
    const { x, y, width, height } = countryExtent(path, 4 / 3);
    expect(x + width / 2).toBeCloseTo(1050, -1);
    expect(y + height / 2).toBeCloseTo(690, -1);
    expect(height).toBeGreaterThanOrEqual(380 * 1.5);
    expect(width / height).toBeCloseTo(4 / 3, 2);
  });
});
