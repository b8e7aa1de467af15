/** Files and data blocks that search engines and hosts read. Pure: text out of what is built. */

/** The part of `datapackage.json` that is read here. */
export interface DataPackage {
  readonly title: string;
  readonly description: string;
  readonly version: string;
  readonly created: string;
  readonly resources: readonly {
    readonly path: string;
    readonly title: string;
    readonly mediatype: string;
  }[];
}

/**
 * The description of the data for search engines, in the words of schema.org. Without an address, files are named relative to
 * the page.
 */
export function datasetLd(data: DataPackage, firstMonth: string, address: string | null): string {
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
    license: 'https://creativecommons.org/licenses/by/4.0/',
    creator: { '@type': 'Organization', name: data.title, ...(address && { url: address }) },
    keywords: ['defence spending', 'NATO', 'US forces in Europe', 'European forces', 'force deployments'],
    variableMeasured: data.resources.map(({ title }) => title),
    distribution: [
      ...data.resources.map(({ path, title, mediatype }) => ({
        '@type': 'DataDownload',
        name: title,
        encodingFormat: mediatype,
        contentUrl: `${root}data/${path}`,
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
