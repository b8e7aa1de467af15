import type { Contact } from './contact.ts';

/** Files and data blocks that search engines and hosts read. Pure: text out of what is built. */

interface License {
  readonly name: string;
  readonly path: string;
}

/** The part of `datapackage.json` that is read here. */
export interface DataPackage {
  /** Of every table that names none of its own. */
  readonly licenses: readonly License[];
  readonly title: string;
  readonly description: string;
  readonly version: string;
  readonly created: string;
  readonly resources: readonly {
    readonly path: string;
    readonly title: string;
    readonly mediatype: string;
    readonly licenses?: readonly License[];
  }[];
}

/** What is measured, and in what. */
const VARIABLES = [
  ['Defence expenditure as a share of GDP', '% of GDP'],
  ['Defence expenditure at prices and exchange rates of 2021', 'million US dollars'],
  ['Defence expenditure per head at prices and exchange rates of 2021', 'US dollars'],
  ['Equipment as a share of defence expenditure', '%'],
  ['Armed forces personnel', 'thousand people'],
  ['US troops in a host country', 'people'],
  ['European and Canadian troops in a host country', 'people'],
] as const;

function contactPoint(corrections: string) {
  const where = corrections.startsWith('mailto:')
    ? { email: corrections.slice('mailto:'.length).split('?')[0] }
    : { url: corrections };
  return { '@type': 'ContactPoint', contactType: 'corrections', ...where };
}

/**
 * The description of the data for search engines, in the words of schema.org; the terms of each table are its own. Without an
 * address, files are named relative to the page.
 */
export function datasetLd(
  data: DataPackage,
  firstMonth: string,
  address: string | null,
  { maker, corrections }: Pick<Contact, 'maker' | 'corrections'>,
): string {
  const day = data.created.slice(0, 10);
  const root = address ?? '';
  const description = {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: data.title,
    description: data.description,
    ...(address && { url: address, sameAs: `${address}data/datapackage.json` }),
    version: data.version,
    dateModified: day,
    temporalCoverage: `${firstMonth}/${day.slice(0, 7)}`,
    spatialCoverage: { '@type': 'Place', name: 'Europe' },
    isAccessibleForFree: true,
    // No single licence holds for all tables: this page says what may be done with which.
    license: `${root}licence.html`,
    creator: {
      '@type': 'Organization',
      name: maker ?? data.title,
      ...(address && { url: address }),
      ...(corrections && { contactPoint: contactPoint(corrections) }),
    },
    keywords: ['defence spending', 'NATO', 'US forces in Europe', 'European forces', 'force deployments'],
    variableMeasured: VARIABLES.map(([name, unitText]) => ({ '@type': 'PropertyValue', name, unitText })),
    distribution: [
      ...data.resources.map(({ path, title, mediatype, licenses = data.licenses }) => ({
        '@type': 'DataDownload',
        name: title,
        encodingFormat: mediatype,
        contentUrl: `${root}data/${path}`,
        license: licenses.map((license) => license.path),
      })),
      {
        '@type': 'DataDownload',
        name: 'datapackage.json',
        encodingFormat: 'application/json',
        contentUrl: `${root}data/datapackage.json`,
      },
    ],
  };
  // Text inside a data block must not end it.
  return `<script type="application/ld+json">${JSON.stringify(description).replaceAll('<', '\\u003c')}</script>`;
}

/** The part of the changelog that is about the data, to lie beside the tables. Throws if there is none. */
export function dataChangelog(changelog: string): string {
  const heading = '## Data\n';
  const section = changelog.split(/^(?=## )/m).find((part) => part.startsWith(heading));
  if (!section) throw new Error('CHANGELOG.md has no section "Data"');
  const text = section.slice(heading.length).replaceAll('public/data/', '');
  return `# Changes of the data\n${text.trimEnd()}\n`;
}

/** The list of pages for search engines. `paths` are below the address; `day` is when the data changed last. */
export function sitemap(address: string, paths: readonly string[], day: string): string {
  const urls = paths.map((path) => `<url><loc>${address}${path}</loc><lastmod>${day}</lastmod></url>`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...urls,
    '</urlset>\n',
  ].join('\n');
}

/** `robots.txt`: everything may be read. Says where the list of pages is, if the address is known. */
export function robots(address: string | null): string {
  return `User-agent: *\nAllow: /\n${address ? `Sitemap: ${address}sitemap.xml\n` : ''}`;
}
