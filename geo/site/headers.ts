/**
 * The `_headers` file, which several static hosts read. No path has a header twice: hosts differ in what they do then. Brotli
 * is not in it, since it is a matter of the host: most compress text by themselves.
 */

/** Documents, tables, the loader: readers have a new edition after some minutes. */
const SHORT = 'Cache-Control: public, max-age=300, must-revalidate';
const SHORT_LIVED = [
  '/',
  '/index.html',
  '/newsrooms.html',
  '/corrections.html',
  '/licence.html',
  '/story.html',
  '/404.html',
  '/class.html',
  '/sitemap.xml',
  '/feed.xml',
  '/embed.js',
  '/country/*',
  '/view/*',
  '/m/*',
  '/story/*',
  '/data/*',
  '/oembed/*',
  '/previews/*',
] as const;

const RULES: readonly (readonly [path: string, ...headers: readonly string[]])[] = [
  // Any page may frame ours: there is no X-Frame-Options. The rest of the policy is in each document.
  [
    '/*',
    'Access-Control-Allow-Origin: *',
    'Content-Security-Policy: frame-ancestors *',
    'X-Content-Type-Options: nosniff',
  ],
  // A file with a hash in its name never changes.
  ['/assets/*', 'Cache-Control: public, max-age=31536000, immutable'],
  ...SHORT_LIVED.map((path) => [path, SHORT] as const),
];

/** The text of the file, for languages in the given folders below the root. */
export function headersFile(folders: readonly string[] = ['']): string {
  return [...RULES, ...folders.filter(Boolean).map((folder) => [`/${folder}*`, SHORT] as const)]
    .map(([path, ...headers]) => `${[path, ...headers].join('\n  ')}\n`)
    .join('');
}
