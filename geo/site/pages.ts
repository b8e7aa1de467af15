import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { neighbors } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { RenderedPages } from '../../src/app/pages.tsx';
import type { CountryRow } from '../../src/data/rows.ts';
import type { DrawPreview } from '../../src/pages/preview-pictures.ts';
import type { AllyPage } from '../../src/pages/props.ts';
import type { Preview } from '../../src/pages/static-page.ts';
import { readTables } from '../tables/tables.ts';
import { siteAddress } from './address.ts';
import { dataVersions } from './changelog.ts';
import { contactOf, missingContact } from './contact.ts';
import { dataHistory } from './corrections.ts';
import { editionFiles } from './editions.ts';
import { atomFeed, FEED } from './feed.ts';
import { headersFile } from './headers.ts';
import type { Site } from './languages.ts';
import { type DataPackage, dataChangelog, datasetLd, robots, sitemap } from './machines.ts';
import { buildRenderer } from './parts.ts';
import { PICTURE_SIZE, pngsKeptIn } from './pictures.ts';
import { oEmbed, type Provider, previewLinks } from './previews.ts';
import { fileOf, staticDocument, writeBelow } from './static-page.ts';
import { readJson } from './without-sipri.ts';

/** All that lies beside the documents of the live page: still pages, previews, and files for search engines and hosts. */

/** A name as part of an address: ASCII, words joined by hyphens. */
export function slugOf(name: string): string {
  const ascii = name.normalize('NFD').replace(/\p{M}/gu, '');
  return ascii
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** The allies by name, each with the allies it has a border with. */
export function allyPages(countries: readonly CountryRow[], topology: Topology): readonly AllyPage[] {
  const shapes = (topology.objects.countries as GeometryCollection).geometries;
  const around = neighbors(shapes);
  const allies = countries.filter(({ role }) => role === 'ally');
  const isAlly = new Set(allies.map(({ iso3 }) => iso3));
  return allies
    .map(({ iso3, name }) => {
      const own = around[shapes.findIndex(({ id }) => id === iso3)] ?? [];
      const names = own.map((index) => String(shapes[index]?.id));
      return { iso3, slug: slugOf(name), neighbours: names.filter((id) => isAlly.has(id)) };
    })
    .toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
}

function changelogOf({ root }: Site): string {
  return readFileSync(resolve(root, 'CHANGELOG.md'), 'utf8');
}

/** The pages of a site, rendered. */
async function renderedPages(site: Site, address: string | null): Promise<RenderedPages> {
  const { renderPages } = await buildRenderer(site, 'pages');
  const { tables } = readTables(resolve(site.root, 'public/data'));
  if (!tables) throw new Error('the tables have problems: npm run data names them');
  return renderPages({
    dataset: readJson(site.root, 'src/data/first.json'),
    overview: readJson(site.root, 'src/data/overview.json'),
    details: readJson(site.root, 'src/data/details.json'),
    glyphs: readJson(site.root, 'src/data/glyphs.json'),
    allies: allyPages(tables.countries, readJson(site.root, 'src/data/detail.topo.json')),
    history: dataHistory(tables, dataVersions(changelogOf(site))),
    address,
  });
}

/** The picture of every preview, whether or not the address is known: snippets for newsletters show it too. */
async function writePictures(site: Site, previews: readonly Preview[], draw: DrawPreview): Promise<void> {
  const png = pngsKeptIn(resolve(site.root, '.cache/previews'));
  const write = async (preview: Preview) =>
    writeBelow(site, `previews/${preview.name}.png`, await png(draw(preview, PICTURE_SIZE)));
  await Promise.all(previews.map(write));
}

/** What needs the address of the site: oEmbed files and the list of pages. */
function writeForSearch(
  site: Site,
  provider: Provider,
  previews: readonly Preview[],
  paths: readonly string[],
  day: string,
): void {
  for (const preview of previews)
    writeBelow(site, `oembed/${preview.name}.json`, `${JSON.stringify(oEmbed(provider, preview))}\n`);
  writeBelow(site, 'sitemap.xml', sitemap(provider.address, ['', ...paths], day));
}

/** Pages that tell search engines what the data are. */
const DESCRIBES_DATA = ['newsrooms.html', 'licence.html'];

/** Name and text of the document of every page. */
function documentsOf(site: Site, rendered: RenderedPages, address: string | null) {
  const data: DataPackage = readJson(site.root, 'public/data/datapackage.json');
  const block = datasetLd(data, rendered.firstMonth, address, contactOf(process.env));
  return rendered.pages.map((page) => {
    const body = DESCRIBES_DATA.includes(page.path) ? page.body + block : page.body;
    const links = previewLinks(address, page.path, page.preview);
    return [fileOf(page.path), staticDocument({ ...page, body }, links)] as const;
  });
}

/** Name and text of every page, and of the files that are written from the tables for people rather than programs. */
function textsOf(site: Site, rendered: RenderedPages, address: string | null) {
  return [
    ...documentsOf(site, rendered, address),
    ['data/CHANGELOG.md', dataChangelog(changelogOf(site))],
    ['data/LICENSE.txt', readFileSync(resolve(site.root, 'DATA-LICENSE'), 'utf8')],
    ['data/due.ics', rendered.calendar],
  ] as const;
}

/** Name and text of every page with what is written beside them, for a site that has no address yet. */
export async function pageFiles(site: Site): Promise<ReturnType<typeof textsOf>> {
  return textsOf(site, await renderedPages(site, null), null);
}

/** Writes pages and files into `dist/`. */
export async function writePages(site: Site): Promise<void> {
  const address = siteAddress(process.env.SITE_ADDRESS);
  for (const line of missingContact(contactOf(process.env))) console.warn(line);
  const rendered = await renderedPages(site, address);
  const { pages, main, draw } = rendered;
  for (const [name, text] of textsOf(site, rendered, address)) writeBelow(site, name, text);
  for (const [name, text] of editionFiles(site)) writeBelow(site, name, text);
  writeBelow(site, '_headers', headersFile());
  writeBelow(site, 'robots.txt', robots(address));
  const previews = [main, ...pages.flatMap(({ preview }) => preview ?? [])];
  await writePictures(site, previews, draw);
  if (address === null) return;
  const { entries, ...head } = rendered.feed;
  writeBelow(site, FEED, atomFeed({ ...head, author: rendered.name, address }, entries));
  const { created }: DataPackage = readJson(site.root, 'public/data/datapackage.json');
  const paths = pages.map(({ path }) => path);
  writeForSearch(site, { ...rendered, address }, previews, paths, created.slice(0, 10));
}
