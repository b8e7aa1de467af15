import type { FeedEntry } from '../../src/pages/feed-entries.ts';
import { escaped } from './policy.ts';

/** The feed (Atom, RFC 4287). It needs the address of the site: readers of feeds resolve no relative links. */

/** What it is called and where it is. */
export interface FeedHead {
  readonly title: string;
  readonly subtitle: string;
  readonly author: string;
  readonly language: string;
  /** Address of the site, with a slash at its end. */
  readonly address: string;
  /** The day of the data, `YYYY-MM-DD`. */
  readonly asOf: string;
}

/** Name of its file. */
export const FEED = 'feed.xml';

/** A day as RFC 3339 wants it. */
const timeOf = (day: string): string => `${day}T00:00:00Z`;

/** Text for XML 1.0, which allows few control characters and no `]]>`. */
const xml = (text: string): string => escaped(text.replaceAll(/\p{Cc}/gu, ' ')).replaceAll(']]>', ']]&gt;');

function entryText(
  { key, title, text, published, updated, path, source }: FeedEntry,
  address: string,
): string {
  return [
    '<entry>',
    // An address of its own that stays, whatever the link to the view becomes.
    `<id>${xml(`${address}${FEED}#${key}`)}</id>`,
    `<title>${xml(title)}</title>`,
    `<published>${timeOf(published)}</published><updated>${timeOf(updated)}</updated>`,
    `<link rel="alternate" type="text/html" href="${xml(address + path)}"/>`,
    ...(source ? [`<link rel="via" href="${xml(new URL(source).href)}"/>`] : []),
    `<summary>${xml(text)}</summary>`,
    '</entry>',
  ].join('\n');
}

/** The text of the feed. */
export function atomFeed(head: FeedHead, entries: readonly FeedEntry[]): string {
  const { title, subtitle, author, language, address, asOf } = head;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    `<id>${xml(`${address}${FEED}`)}</id>`,
    `<title>${xml(title)}</title><subtitle>${xml(subtitle)}</subtitle>`,
    `<updated>${timeOf([asOf, ...entries.map(({ updated }) => updated)].toSorted().at(-1) ?? asOf)}</updated>`,
    `<author><name>${xml(author)}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${xml(`${address}${FEED}`)}"/>`,
    `<link rel="alternate" type="text/html" href="${xml(address)}"/>`,
    ...entries.map((entry) => entryText(entry, address)),
    '</feed>\n',
  ].join('\n');
}
