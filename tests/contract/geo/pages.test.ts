/** The page of every ally says what the tables say. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dataVersions } from '../../../geo/site/changelog.ts';
import { dataHistory } from '../../../geo/site/corrections.ts';
import { allyPages } from '../../../geo/site/pages.ts';
import { fileOf } from '../../../geo/site/static-page.ts';
import { readTables } from '../../../geo/tables/tables.ts';
import { renderPages } from '../../../src/app/pages.tsx';
import { monthEnd } from '../../../src/model/base/dates.ts';
import { hostedIn } from '../../../src/model/forces/force-view.ts';
import { balance } from '../../../src/model/forces/forces.ts';
import { DATASET, LAST_MONTH, PACKED } from '../../unit/page-data.ts';

const json = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const { tables } = readTables('public/data');
if (!tables) throw new Error('the tables have problems');
const details = json('src/data/details.json');
const allies = allyPages(tables.countries, json('src/data/detail.topo.json'));
const { pages, version, main } = renderPages({
  dataset: PACKED,
  overview: json('src/data/overview.json'),
  details,
  allies,
  history: dataHistory(tables, dataVersions(readFileSync('CHANGELOG.md', 'utf8'))),
  address: null,
  glyphs: json('src/data/glyphs.json'),
});
const day = monthEnd(LAST_MONTH, DATASET.asOf);
const bodyOf = (path: string) => pages.find((page) => page.path === path)?.body ?? '';
// An empty value is written as the bare name.
const values = (html: string, name: string) =>
  [...html.matchAll(new RegExp(`\\s${name}(?:="([^"]*)")?(?=[\\s>])`, 'g'))].map(([, value = '']) => value);

it('there are 32 allies, with addresses and neighbours', () => {
  expect(allies).toHaveLength(32);
  expect(new Set(allies.map(({ slug }) => slug)).size).toBe(32);
  const of = (slug: string) => allies.find((ally) => ally.slug === slug)?.neighbours.toSorted();
  expect(of('poland')).toEqual(['CZE', 'DEU', 'LTU', 'SVK']);
  expect(of('iceland')).toEqual([]);
  expect(of('turkiye')).toEqual(['BGR', 'GRC']);
});

describe.each(allies)('the page of $slug', ({ iso3, slug }) => {
  const html = bodyOf(`country/${slug}/`);

  it('has the share of every year, with its status', () => {
    const rows = tables.spending.filter((row) => row.iso3 === iso3 && row.measure === 'gdp_share_pct');
    const shown = [...html.matchAll(/<tr data-year="(\d+)">.*?<td>([\d.]+)%.*?<td>(\w+)</g)];
    expect(shown.map(([, year, share, status]) => [Number(year), Number(share), status])).toEqual(
      rows.toSorted((a, b) => a.year - b.year).map(({ year, value, status }) => [year, value, status]),
    );
    expect(rows.length).toBe(iso3 === 'ISL' ? 0 : 13);
  });

  it('has both figures as the method derives them, and every force', () => {
    if (iso3 === 'USA' || iso3 === 'CAN') return;
    const { us, europe } = balance(tables, iso3, day);
    const expected = (key: 'low' | 'best' | 'high') =>
      [us, europe].map((figure) => String(figure[key] ?? ''));
    for (const key of ['low', 'best', 'high'] as const)
      expect([key, values(html, `data-${key}`)]).toEqual([key, expected(key)]);
    const [section = ''] =
      /<section aria-labelledby="forces">.*?<section aria-labelledby="abroad">/s.exec(html) ?? [];
    expect(values(section, 'data-status')).toEqual([us.status, europe.status]);
    const present = hostedIn(details, iso3, day);
    const ids = new Set(values(section, 'data-id'));
    for (const { force } of [...present.us, ...present.europe, ...present.planned])
      expect(ids).toContain(force.id);
  });

  it('has its changes, pledges and their sources', () => {
    const ids = new Set(values(html, 'data-id'));
    const changes = tables.changes.filter((row) => row.host_iso3 === iso3 || row.nation_iso3 === iso3);
    const pledges = tables.pledges.filter((row) => row.iso3 === iso3);
    for (const row of [...changes, ...(iso3 === 'ISL' ? [] : pledges)]) {
      expect(ids).toContain(row.id);
      expect(ids).toContain(row.source_id);
    }
  });
});

describe('all pages', () => {
  it('say the version of the data', () => {
    expect(version).toContain(json('public/data/datapackage.json').version);
    for (const { body } of pages) expect(body).toContain(version);
  });

  it('have one heading of the first rank, and no script, style attribute or handler', () => {
    for (const { body } of pages) {
      expect(body.match(/<h1/g)).toHaveLength(1);
      expect(body).not.toMatch(/<script|\sstyle="|<[^>]*\son[a-z]+=|<button/);
    }
  });

  it('link to each other, and to nothing absolute but sources', () => {
    const beside = ['index.html', 'data/datapackage.json', 'data/CHANGELOG.md', 'data/LICENSE.txt'];
    const files = new Set([...pages.map(({ path }) => fileOf(path)), ...beside]);
    const sources = new Set(tables.sources.map(({ url }) => url));
    for (const { path, body } of pages)
      for (const href of values(body, 'href').map((text) => text.replaceAll('&amp;', '&'))) {
        if (href.startsWith('http')) expect(sources).toContain(href);
        else if (!href.startsWith('#')) {
          const target = new URL(href, `https://x/${fileOf(path)}`).pathname.slice(1);
          expect([path, href, files.has(target)]).toEqual([path, href, true]);
        }
      }
  });

  it('have previews of their own name', () => {
    const names = [main, ...pages.flatMap(({ preview }) => preview ?? [])].map(({ name }) => name);
    expect(names.length).toBeGreaterThan(34);
    expect(new Set(names).size).toBe(names.length);
  });
});
