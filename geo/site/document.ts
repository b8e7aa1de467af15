import type { Plugin, Rollup } from 'vite';
import type { DocumentParts } from '../../src/app/document.tsx';
import { OPEN_SAVED, OPEN_SAVED_TAG } from '../../src/model/classroom/class-file.ts';
import { MAIN_PREVIEW } from '../../src/model/share/canonical.ts';
import { themeCss } from '../../src/styles/theme.ts';
import { inLetters } from '../../src/styles/windows.ts';
import { siteAddress } from './address.ts';
import { readJson } from './json.ts';
import { folderOf, type InlinePart, languages, type Site } from './languages.ts';
import { buildRenderer } from './parts.ts';
import { escaped, ICON, policy } from './policy.ts';
import { languageLinks, previewLinks } from './previews.ts';
import { OWN_DARK } from './static-page.ts';

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
    '<meta property="og:type" content="website">',
    OWN_DARK,
    ...links,
    `<link rel="icon" href="${ICON}">`,
    // Hold the first frame until the whole ground is there, not what of it has arrived by then.
    '<link rel="expect" href="#outlines" blocking="render">',
    `<script>${GUARD}</script>`,
    `<style>${css}</style>`,
  ].join('');
}

/** Where the document is and how it is shown where it is shared. */
function linksOf({ root, language }: Site, { title, alt }: DocumentParts): readonly string[] {
  const address = siteAddress(process.env.SITE_ADDRESS);
  return [
    ...previewLinks(address, '', { name: MAIN_PREVIEW, title, alt }, folderOf(language)),
    ...languageLinks(address, '', languages(root)),
  ];
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
      const read = (name: string) => readJson(site, `src/data/${name}.json`);
      const copy = inline.length > 0 ? { address: siteAddress(process.env.SITE_ADDRESS) } : null;
      const page = renderDocument(read('first'), read('overview'), copy);
      const firstCss = inLetters(themeCss() + page.firstCss);
      const restCss = inLetters(page.restCss);
      const parts = inline.map(({ id, code }) => ({ id, code: inlineSafe(code) }));
      const early = copy ? [OPEN_SAVED, GUARD] : [GUARD];
      const csp = policy([...early, script, ...parts.map(({ code }) => code)], [firstCss, restCss]);
      const texts = parts.map(({ id, code }) => `<script type="text/plain" id="${id}">${code}</script>`);
      html.source = [
        `<!doctype html><html lang="${page.language}">`,
        `<head>${head(page, copy ? [`${OPEN_SAVED_TAG}${OPEN_SAVED}</script>`, ...linksOf(site, page)] : linksOf(site, page), csp, firstCss)}</head>`,
        `<body>${page.first}<style>${restCss}</style>${page.rest}`,
        ...texts,
        `${page.below}${page.data}<script>${script}</script></body></html>\n`,
      ].join('');
    },
  };
}
