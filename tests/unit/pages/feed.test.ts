/** The feed, read by a parser of others and checked against what RFC 4287 asks for. */
import { readFileSync } from 'node:fs';
import { parseAtomFeed } from 'feedsmith';
import { beforeAll, describe, expect, it } from 'vitest';
import { dataVersions } from '../../../geo/site/changelog.ts';
import { dataHistory } from '../../../geo/site/corrections.ts';
import { atomFeed } from '../../../geo/site/feed.ts';
import { previewLinks } from '../../../geo/site/previews.ts';
import { readTables } from '../../../geo/tables/tables.ts';
import { type RenderedPages, renderPages } from '../../../src/app/pages.tsx';
import type { Details } from '../../../src/data/details.ts';
import { DATASET, PACKED } from '../page-data.ts';

const json = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const ADDRESS = 'https://example.org/map/';
const { tables } = readTables('public/data');
if (!tables) throw new Error('the tables have problems');
const records = tables;
const details: Details = json('src/data/details.json');
const changelog = dataVersions(readFileSync('CHANGELOG.md', 'utf8'));
const { asOf } = DATASET;

const input = (versions = changelog, rows = details) => ({
  dataset: PACKED,
  overview: json('src/data/overview.json'),
  details: rows,
  glyphs: json('src/data/glyphs.json'),
  allies: [],
  address: ADDRESS,
  history: dataHistory(records, versions),
});
function textOf({ feed: { entries, ...head } }: RenderedPages): string {
  return atomFeed({ ...head, author: 'Who defends Europe?', address: ADDRESS }, entries);
}

/** RFC 3339, as RFC 4287 section 3.3 wants it. */
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;

let text: string;
let feed: ReturnType<typeof parseAtomFeed>;
beforeAll(() => {
  text = textOf(renderPages(input()));
  feed = parseAtomFeed(text);
}, 60_000);

describe('the feed', () => {
  it('has what RFC 4287 asks of a feed', () => {
    expect(text).toMatch(
      /^<\?xml version="1.0" encoding="UTF-8"\?>\n<feed xmlns="http:\/\/www.w3.org\/2005\/Atom"/,
    );
    expect(feed).toMatchObject({
      id: `${ADDRESS}feed.xml`,
      title: expect.anything(),
      updated: expect.stringMatching(TIME),
      authors: [{ name: 'Who defends Europe?' }],
    });
    const rels = feed.links?.map(({ rel, href }) => [rel, href]);
    expect(rels).toEqual([
      ['self', `${ADDRESS}feed.xml`],
      ['alternate', ADDRESS],
    ]);
  });

  it('has what RFC 4287 asks of every entry, and each once', () => {
    const entries = feed.entries ?? [];
    expect(entries.length).toBeGreaterThan(10);
    expect(entries.length).toBeLessThanOrEqual(40);
    for (const tag of ['id', 'title', 'updated', 'published', 'summary'])
      expect(text.match(new RegExp(`<entry>(?:(?!</entry>).)*<${tag}>`, 'gs'))).toHaveLength(entries.length);
    for (const { id, title, updated, links } of entries) {
      expect(new URL(id ?? '').href).toBe(id);
      expect(title).toBeTruthy();
      expect(updated).toMatch(TIME);
      expect(links?.filter(({ rel }) => rel === 'alternate')).toHaveLength(1);
      for (const { href } of links ?? []) expect(href).toMatch(/^https?:\/\//);
    }
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  });

  it('tells nothing that has not come by the day of the data, and the newest first', () => {
    const days = (feed.entries ?? []).map(({ updated }) => String(updated).slice(0, 10));
    expect(days).toEqual(days.toSorted().reverse());
    for (const day of days) expect(day <= asOf).toBe(true);
    expect(String(feed.updated).slice(0, 10)).toBe(asOf);
  });

  it('says what became of a change, how sure it is and by which source, and links to it', () => {
    const found = feed.entries?.find(({ id }) => id?.includes('#changes/'));
    const row = details.changes.find(({ id }) => found?.id === `${ADDRESS}feed.xml#changes/${id}`);
    const source = details.sources.find(({ source_id }) => source_id === row?.source_id);
    expect(found?.title).toMatchObject({});
    const summary = JSON.stringify(found?.summary);
    expect(summary).toContain('How sure:');
    expect(summary).toContain(source?.publisher.slice(0, 12));
    expect(found?.links?.[0]?.href).toBe(`${ADDRESS}?focus=${row?.id}`);
  });

  it('has the versions of the data, with the way to the corrections', () => {
    const found = feed.entries?.find(({ id }) => id === `${ADDRESS}feed.xml#data/1.0.0`);
    expect(found?.links?.[0]?.href).toBe(`${ADDRESS}corrections.html`);
  });
});

describe('what the feed makes of', { timeout: 60_000 }, () => {
  const [ev] = details.events.toSorted((a, b) => b.date.localeCompare(a.date));
  if (!ev) throw new Error('no events');

  it('characters that mean something in XML', () => {
    const title = 'A <b> & "c" > \u0007 d ]]>';
    const rows = { ...details, events: details.events.map((row) => (row === ev ? { ...row, title } : row)) };
    const xml = textOf(renderPages(input(changelog, rows)));
    expect(xml).toContain('<title>A &lt;b> &amp; &quot;c&quot; >   d ]]&gt;</title>');
    const found = parseAtomFeed(xml).entries?.find(({ id }) => id?.endsWith(`#events/${ev.id}`));
    expect(JSON.stringify(found?.title)).toContain('A <b> & ');
  });

  it('a row that was corrected: the same id, updated on the day of the correction', () => {
    const change = {
      since: '1.0.0',
      table: 'events',
      row: ev.id,
      column: 'date',
      was: 'a',
      is: 'b',
      sources: ['x'],
    };
    const next = { version: '1.2.0', date: '2026-12-31', corrections: [change], filledIn: [], newRows: [] };
    const { feed: later } = renderPages(input([next, ...changelog]));
    const found = later.entries.find(({ key }) => key === `events/${ev.id}`);
    expect(found).toMatchObject({ published: ev.date, updated: '2026-12-31' });
  });

  it('the same tables: the same text', () => {
    expect(textOf(renderPages(input()))).toBe(text);
  });
});

it('pages lead to the feed where they know their address', () => {
  const link = `<link rel="alternate" type="application/atom+xml" href="${ADDRESS}feed.xml">`;
  expect(previewLinks(ADDRESS, 'corrections.html', null)).toContain(link);
  expect(previewLinks(null, 'corrections.html', null)).toEqual([]);
});
