import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { StaticPage } from '../../src/pages/static-page.ts';
import { themeCss } from '../../src/styles/theme.ts';
import { inLetters } from '../../src/styles/windows.ts';
import { folderOf, type Site } from './languages.ts';
import { escaped, ICON, stillPolicy } from './policy.ts';

/** Pages that are complete without a script: one document each, put beside `index.html` or into a folder below it. */

/** The file of a page, below the site's root. */
export function fileOf(path: string): string {
  return path.endsWith('/') ? `${path}index.html` : path;
}

/**
 * Says that the page has a dark theme of its own. Extensions that darken pages (Dark Reader and others that know this name) change
 * fills of a map otherwise than backgrounds of its legend, and then no country looks like its class.
 */
export const OWN_DARK = '<meta name="darkreader-lock">';

/** The document of a page. `links` are tags for its head: where it is to be found, how it is previewed. Few pages have `scripts`. */
export function staticDocument(
  page: Pick<StaticPage, 'title' | 'description' | 'language' | 'css' | 'body'>,
  links: readonly string[],
  scripts: readonly string[] = [],
): string {
  const title = escaped(page.title);
  const description = escaped(page.description);
  const css = inLetters(themeCss() + page.css);
  return [
    `<!doctype html><html lang="${page.language}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${title}</title><meta name="description" content="${description}">`,
    `<meta http-equiv="Content-Security-Policy" content="${stillPolicy(css, scripts)}">`,
    `<meta property="og:title" content="${title}"><meta property="og:description" content="${description}">`,
    '<meta property="og:type" content="website">',
    OWN_DARK,
    ...links,
    `<link rel="icon" href="${ICON}"><style>${css}</style></head><body>${page.body}`,
    ...scripts.map((script) => `<script>${script}</script>`),
    '</body></html>\n',
  ].join('');
}

/** Writes a file of the built site, below the folder of the language. */
export function writeBelow(site: Site, path: string, text: string | Uint8Array): void {
  const file = resolve(site.root, 'dist', folderOf(site.language), path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
