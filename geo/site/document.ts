import type { Plugin, Rollup } from 'vite';
import type { DocumentParts } from '../../src/app/document.tsx';
import { MAIN_PREVIEW } from '../../src/pages/static-page.ts';
import { themeCss } from '../../src/styles/theme.ts';
import { siteAddress } from './address.ts';
import { type InlinePart, MAIN_LANGUAGE, type Site } from './languages.ts';
import { buildRenderer } from './parts.ts';
import { escaped, ICON, policy } from './policy.ts';
import { previewLinks } from './previews.ts';
import { readJson } from './without-sipri.ts';

/**
 * The document: rendered page, style and first-view script in one file, in the order in which a reader needs them. The
 * script is classic and inline, so that it runs from disk and in frames where module scripts and fetches are refused.
 */

/** Runs before the map is parsed: a link to another state hides the page until the script below has set it. */
const GUARD =
  "if(location.search||/[#&]map=/.test(location.hash))document.documentElement.className='linked'";

/** A script inside HTML must not hold the end tag of its element. */
function inlineSafe(code: string): string {
  return code.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
}

/** The one script of the first view, from the chunk that Vite made of `src/main.ts`. */
function firstScript(bundle: Rollup.OutputBundle): string {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const [entry] = chunks;
  if (!entry || chunks.length !== 1 || entry.imports.length > 0)
    throw new Error('the first view must be one chunk without imports');
  delete bundle[entry.fileName];
  return inlineSafe(`(()=>{${entry.code.trim()}})()`);
}

function head(page: DocumentParts, links: readonly string[], csp: string, css: string): string {
  const title = escaped(page.title);
  const description = escaped(page.description);
  return [
    '<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${title}</title>`,
    `<meta name="description" content="${description}">`,
    `<meta http-equiv="Content-Security-Policy" content="${csp}">`,
    `<meta property="og:title" content="${title}"><meta property="og:description" content="${description}">`,
    '<meta property="og:type" content="website"><meta name="color-scheme" content="light dark">',
    ...links,
    `<link rel="icon" href="${ICON}">`,
    // Hold the first frame until the whole ground is there, not what of it has arrived by then.
    '<link rel="expect" href="#outlines" blocking="render">',
    `<script>${GUARD}</script>`,
    `<style>${css}</style>`,
  ].join('');
}

/** Where the document is and how it is shown where it is shared. */
function linksOf({ language }: Site, { title, alt }: DocumentParts): readonly string[] {
  const path = language === MAIN_LANGUAGE ? '' : `${language}.html`;
  return previewLinks(siteAddress(process.env.SITE_ADDRESS), path, { name: MAIN_PREVIEW, title, alt });
}

/**
 * Puts the document together from the rendered page and the built script, in place of the `index.html` by which Vite finds that
 * script. With `inline` parts, which it carries as text, it is `class.html`: the copy that needs no other file.
 */
export function documentPlugin(site: Site, inline: readonly InlinePart[] = []): Plugin {
  return {
    name: 'document',
    enforce: 'post',
    async generateBundle(_, bundle) {
      const html = bundle['index.html'];
      if (html?.type !== 'asset') throw new Error('index.html was not built');
      const script = firstScript(bundle);
      const { renderDocument } = await buildRenderer(site, 'document');
      const read = (name: string) => readJson(site.root, `src/data/${name}.json`);
      const copy = inline.length > 0 ? { address: siteAddress(process.env.SITE_ADDRESS) } : null;
      const page = renderDocument(read('first'), read('overview'), copy);
      const firstCss = themeCss() + page.firstCss;
      const parts = inline.map(({ id, code }) => ({ id, code: inlineSafe(code) }));
      const csp = policy([GUARD, script, ...parts.map(({ code }) => code)], [firstCss, page.restCss]);
      const texts = parts.map(({ id, code }) => `<script type="text/plain" id="${id}">${code}</script>`);
      html.source = [
        `<!doctype html><html lang="${page.language}">`,
        `<head>${head(page, linksOf(site, page), csp, firstCss)}</head>`,
        `<body>${page.first}<style>${page.restCss}</style>${page.rest}`,
        ...texts,
        `${page.below}${page.data}<script>${script}</script></body></html>\n`,
      ].join('');
    },
  };
}
