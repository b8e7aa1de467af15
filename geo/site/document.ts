import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin, Rollup } from 'vite';
import { themeCss } from '../../src/styles/theme.ts';
import type { Site } from './languages.ts';
import { buildRenderer } from './parts.ts';

/**
 * The document: rendered page, style and first-view script in one file, in the order in which a reader needs them. The
 * script is classic and inline, so that it runs from disk and in frames where module scripts and fetches are refused.
 */

/** Runs before the map is parsed: a link to another state hides the page until the script below has set it. */
const GUARD =
  "if(location.search||/[#&]map=/.test(location.hash))document.documentElement.className='linked'";
const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Cpath d='M8 1a7 7 0 0 0 0 14z' fill='%23dd5409'/%3E%3Cpath d='M8 1a7 7 0 0 1 0 14z' fill='%238f3ce3'/%3E%3C/svg%3E";

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** Everything from this site, inline parts by their hash; nothing from elsewhere. */
function policy(scripts: readonly string[], styles: readonly string[]): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${scripts.map(hashOf).join(' ')}`,
    `style-src 'self' ${styles.map(hashOf).join(' ')}`,
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "worker-src 'self'",
    // The share dialog shows the page as others embed it.
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join(';');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

/** A script inside HTML must not hold the end tag of its element. */
function inlineSafe(code: string): string {
  return code.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
}

/** The one script of the first view, from the chunk that Vite made of `src/main.tsx`. */
function firstScript(bundle: Rollup.OutputBundle): string {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const [entry] = chunks;
  if (!entry || chunks.length !== 1 || entry.imports.length > 0)
    throw new Error('the first view must be one chunk without imports');
  delete bundle[entry.fileName];
  return inlineSafe(`(()=>{${entry.code.trim()}})()`);
}

function head(page: { title: string; description: string }, csp: string, css: string): string {
  const title = escaped(page.title);
  const description = escaped(page.description);
  return [
    `<title>${title}</title>`,
    `<meta name="description" content="${description}">`,
    `<meta http-equiv="Content-Security-Policy" content="${csp}">`,
    `<meta property="og:title" content="${title}"><meta property="og:description" content="${description}">`,
    '<meta property="og:type" content="website"><meta name="color-scheme" content="light dark">',
    `<link rel="icon" href="${ICON}">`,
    `<script>${GUARD}</script>`,
    `<style>${css}</style>`,
  ].join('');
}

/** Puts the document together from the rendered page and the built script. */
export function documentPlugin(site: Site): Plugin {
  return {
    name: 'document',
    enforce: 'post',
    async generateBundle(_, bundle) {
      const html = bundle['index.html'];
      if (html?.type !== 'asset') throw new Error('index.html was not built');
      const script = firstScript(bundle);
      const renderer = await buildRenderer(site);
      const read = (name: string) =>
        JSON.parse(readFileSync(resolve(site.root, `src/data/${name}.json`), 'utf8'));
      const page = renderer.renderPage(read('first'), read('overview'));
      const firstCss = themeCss() + page.firstCss;
      const csp = policy([GUARD, script], [firstCss, page.restCss]);
      const body = `${page.first}<style>${page.restCss}</style>${page.rest}${page.below}${page.data}<script>${script}</script>`;
      html.source = String(html.source)
        .replace(/\s*<script type="module"[^>]*><\/script>/, '')
        .replace('<html lang="en">', () => `<html lang="${page.language}">`)
        .replace('%head%', () => head(page, csp, firstCss))
        .replace('%body%', () => body);
    },
  };
}
