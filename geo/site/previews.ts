import { FRAME_SIZE, oEmbedMarkup } from '../../src/model/share/embed-frame.ts';
import { PREVIEW_SIZE, type Preview } from '../../src/pages/static-page.ts';
import { FEED } from './feed.ts';
import { folderOf } from './languages.ts';
import { escaped } from './policy.ts';

/** How a page shows where it is shared: tags of its head and its oEmbed file. All need the address of the site. */

/** How long readers of oEmbed files may keep them, seconds: a day. */
const CACHE_AGE = 86_400;

/** What is the same for all previews of a build. */
export interface Provider {
  /** Address of the site, with a slash at its end. */
  readonly address: string;
  readonly name: string;
  /** Version of the data in words. */
  readonly version: string;
}

/** A title, ended as a sentence is: one that asks or ends already has its sign. */
const ended = (title: string): string => (/[.?!]$/.test(title) ? title : `${title}.`);

/** An oEmbed response of the type "rich" (oembed.com, 1.0): the live page in a bare frame. */
export function oEmbed({ address, name, version }: Provider, preview: Preview) {
  const query = preview.embedQuery.replace(/&?\bembed=1/, '');
  return {
    version: '1.0',
    type: 'rich',
    title: `${ended(preview.title)} ${version}`,
    provider_name: name,
    provider_url: address,
    cache_age: CACHE_AGE,
    ...FRAME_SIZE,
    html: oEmbedMarkup(
      { src: `${address}?${preview.embedQuery}`, title: preview.title, height: FRAME_SIZE.height },
      address + (query && `?${query}`),
    ),
    thumbnail_url: `${address}previews/${preview.name}.png`,
    thumbnail_width: PREVIEW_SIZE.width,
    thumbnail_height: PREVIEW_SIZE.height,
  };
}

/**
 * The tags of a page's head that say where it is, where the feed is and how the page is shown; empty without an address. `path` is below
 * the folder of its language.
 */
export function previewLinks(
  address: string | null,
  path: string,
  preview: Pick<Preview, 'name' | 'title' | 'alt'> | null,
  folder = '',
): readonly string[] {
  if (address === null) return [];
  const own = [
    `<link rel="canonical" href="${address}${folder}${path}">`,
    `<meta property="og:url" content="${address}${folder}${path}">`,
    `<link rel="alternate" type="application/atom+xml" href="${address}${FEED}">`,
  ];
  if (!preview) return own;
  return [
    ...own,
    `<meta property="og:image" content="${address}${folder}previews/${preview.name}.png">`,
    `<meta property="og:image:width" content="${PREVIEW_SIZE.width}"><meta property="og:image:height" content="${PREVIEW_SIZE.height}">`,
    `<meta property="og:image:alt" content="${escaped(preview.alt)}"><meta name="twitter:card" content="summary_large_image">`,
  ];
}

/** The tags that name the same page in every language, for search engines; they ask for whole addresses. */
export function languageLinks(
  address: string | null,
  path: string,
  tags: readonly string[],
): readonly string[] {
  if (address === null || tags.length < 2) return [];
  const link = (hreflang: string, folder: string) =>
    `<link rel="alternate" hreflang="${hreflang}" href="${address}${folder}${path}">`;
  return [...tags.map((tag) => link(tag, folderOf(tag))), link('x-default', '')];
}

/**
 * Where readers of oEmbed find the frame of a page. It stands on pages of one view each: the live page answers every query, and
 * such a reader would put the view without a query in the place of all of them.
 */
export function frameLinks(
  address: string | null,
  preview: Pick<Preview, 'name' | 'title'> | null,
): readonly string[] {
  if (address === null || !preview) return [];
  const title = escaped(preview.title);
  return [
    `<link rel="alternate" type="application/json+oembed" href="${address}oembed/${preview.name}.json" title="${title}">`,
  ];
}
