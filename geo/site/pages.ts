import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { neighbors } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { RenderedPages } from '../../src/app/pages.tsx';
import type { CountryRow } from '../../src/data/rows.ts';
import { slugOf } from '../../src/model/base/slug.ts';
import { isInEvery } from '../../src/model/share/canonical.ts';
import { ARTICLE } from '../../src/model/story/story.ts';
import type { DrawPreview } from '../../src/pages/preview-pictures.ts';
import type { AllyPage } from '../../src/pages/props.ts';
import { PREVIEW_SIZE, type Preview } from '../../src/pages/static-page.ts';
import { readTables } from '../tables/tables.ts';
import { siteAddress } from './address.ts';
import { dataVersions } from './changelog.ts';
import { contactOf, missingContact } from './contact.ts';
import { dataHistory } from './corrections.ts';
import { editionFiles } from './editions.ts';
import { atomFeed, FEED } from './feed.ts';
import { headersFile } from './headers.ts';
import { readJson } from './json.ts';
import { folderOf, languages, MAIN_LANGUAGE, type Site } from './languages.ts';
import { type DataPackage, dataChangelog, datasetLd, robots, sitemap } from './machines.ts';
import { movedDocument } from './moved.ts';
import { NOT_FOUND, NOT_LISTED, ROOT_SCRIPT } from './not-found.ts';
import { buildRenderer } from './parts.ts';
import { pngsKeptIn } from './pictures.ts';
import { frameLinks, languageLinks, oEmbed, type Provider, previewLinks } from './previews.ts';
import { fileOf, staticDocument, writeBelow } from './static-page.ts';

/** All that lies beside the documents of the live page: still pages, previews, and files for search engines and hosts. */

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
    dataset: readJson(site, 'src/data/first.json'),
    overview: readJson(site, 'src/data/overview.json'),
    details: readJson(site, 'src/data/details.json'),
    glyphs: readJson(site, 'src/data/glyphs.json'),
    allies: allyPages(tables.countries, readJson(site, 'src/data/detail.topo.json')),
    history: dataHistory(tables, dataVersions(changelogOf(site))),
    address,
  });
}

/** The picture of every preview, whether or not the address is known: snippets for newsletters show it too. */
async function writePictures(site: Site, previews: readonly Preview[], draw: DrawPreview): Promise<void> {
  const png = pngsKeptIn(resolve(site.root, '.cache/previews'));
  const write = async (preview: Preview) =>
    writeBelow(site, `previews/${preview.name}.png`, await png(draw(preview, PREVIEW_SIZE)));
  await Promise.all(previews.map(write));
}

/** What frames of the pages are asked by. */
function writeFrames(site: Site, provider: Provider, previews: readonly Preview[]): void {
  for (const preview of previews)
    writeBelow(site, `oembed/${preview.name}.json`, `${JSON.stringify(oEmbed(provider, preview))}\n`);
}

/** Pages that tell search engines what the data are. */
const DESCRIBES_DATA = ['newsrooms.html', 'licence.html'];

/** Name and text of the document of every page. */
function documentsOf(site: Site, rendered: RenderedPages, address: string | null) {
  const data: DataPackage = readJson(site, 'public/data/datapackage.json');
  const block = datasetLd(data, rendered.firstMonth, address, contactOf(process.env));
  const folder = folderOf(site.language);
  return rendered.pages.map((page) => {
    const describes = site.language === MAIN_LANGUAGE && DESCRIBES_DATA.includes(page.path);
    const body = describes ? page.body + block : page.body;
    if (page.path === NOT_FOUND)
      return [NOT_FOUND, staticDocument(page, [NOT_LISTED], address === null ? [ROOT_SCRIPT] : [])] as const;
    const links = [
      ...previewLinks(address, page.path, page.preview, folder),
      ...(isInEvery(page.path) ? languageLinks(address, page.path, languages(site.root)) : []),
      ...frameLinks(address && address + folder, page.preview),
    ];
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

/** Paths of the pages that a search engine may list, below the root of the site. */
function listed({ language }: Site, { pages }: RenderedPages): readonly string[] {
  const paths = pages.map(({ path }) => path).filter((path) => path !== NOT_FOUND);
  return ['', `${ARTICLE}.html`, ...paths].map((path) => folderOf(language) + path);
}

/** Writes the pages of a language into `dist/`, with their pictures; returns them. */
async function writePagesOf(site: Site, address: string | null): Promise<RenderedPages> {
  const folder = folderOf(site.language);
  const rendered = await renderedPages(site, address && address + folder);
  const texts =
    site.language === MAIN_LANGUAGE ? textsOf(site, rendered, address) : documentsOf(site, rendered, address);
  for (const [name, text] of texts) writeBelow(site, name, text);
  const previews = rendered.pages.flatMap(({ preview }) => preview ?? []);
  await writePictures(site, previews, rendered.draw);
  if (address !== null) writeFrames(site, { ...rendered, address: address + folder }, previews);
  return rendered;
}

/** Writes what there is once for all languages. */
function writeShared(site: Site, rendered: RenderedPages, address: string | null): void {
  for (const [name, text] of editionFiles(site)) writeBelow(site, name, text);
  writeBelow(site, '_headers', headersFile(languages(site.root).map(folderOf)));
  writeBelow(site, 'robots.txt', robots(address));
  if (address === null) return;
  const { entries, ...head } = rendered.feed;
  writeBelow(site, FEED, atomFeed({ ...head, author: rendered.name, address }, entries));
}

/** Writes pages and files of all languages into `dist/`. */
export async function writePages(main: Site): Promise<void> {
  const address = siteAddress(process.env.SITE_ADDRESS);
  for (const line of missingContact(contactOf(process.env))) console.warn(line);
  const rendered = await writePagesOf(main, address);
  writeShared(main, rendered, address);
  const paths = [...listed(main, rendered)];
  for (const language of languages(main.root))
    if (language !== MAIN_LANGUAGE) {
      const site = { ...main, language };
      writeBelow(main, `${language}.html`, movedDocument(language));
      paths.push(...listed(site, await writePagesOf(site, address)));
    }
  if (address === null) return;
  const { created }: DataPackage = readJson(main, 'public/data/datapackage.json');
  writeBelow(main, 'sitemap.xml', sitemap(address, paths, created.slice(0, 10)));
}
