import type { Article } from '../../src/article.tsx';
import { escaped, hashOf, ICON } from './html.ts';

/** The files of the article: a document without script, and its pictures beside it. */

/** Everything from this site; no script at all. */
function policy(css: string): string {
  return [
    "default-src 'none'",
    `style-src ${hashOf(css)}`,
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join(';');
}

function html({ title, description, language, css, body }: Article): string {
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
    `<title>${escaped(title)}</title>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta name="description" content="${escaped(description)}">`,
    `<meta http-equiv="Content-Security-Policy" content="${policy(css)}">`,
    '<meta name="color-scheme" content="light dark">',
    `<link rel="icon" href="${ICON}"><style>${css}</style></head><body>${body}</body></html>\n`,
  ].join('');
}

/** Names and texts of the files, relative to the document of the map. */
export function articleFiles(article: Article): readonly (readonly [name: string, text: string])[] {
  const { name, pictures } = article;
  return [
    [`${name}.html`, html(article)],
    ...Object.entries(pictures).map(([id, svg]) => [`${name}/${id}.svg`, svg] as const),
  ];
}
