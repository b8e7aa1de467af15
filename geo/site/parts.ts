import { join, resolve } from 'node:path';
import { build, type InlineConfig, type Rollup } from 'vite';
import { jsonPlugin } from './json.ts';
import { type InlinePart, type Site, settings } from './languages.ts';

/** The parts of the site that are built apart from the first view: what is loaded later, and the renderer of the page. */

/** Parts that are classic scripts, which work from disk and in sandboxed frames, and the global that each sets. */
const SCRIPTS = {
  panels: 'whoDefendsEuropePanels',
  story: 'whoDefendsEuropeStory',
  share: 'whoDefendsEuropeShare',
  letters: 'whoDefendsEuropeLetters',
  edition: 'whoDefendsEuropeEdition',
  people: 'whoDefendsEuropePeople',
  frame: 'whoDefendsEuropeFrame',
  offer: 'whoDefendsEuropeOffer',
} as const;
type ScriptPart = keyof typeof SCRIPTS;

/**
 * Packages that the page must have only once, and the global variable that holds each: signals come with the first view,
 * Preact with the panels. Parts that come later take them from there.
 */
const OF_FIRST_VIEW: Readonly<Record<string, string>> = { '@preact/signals-core': 'whoDefendsEurope' };
const OF_PANELS: Readonly<Record<string, string>> = {
  preact: `${SCRIPTS.panels}.preact`,
  'preact/hooks': `${SCRIPTS.panels}.preact`,
  'preact/jsx-runtime': `${SCRIPTS.panels}.preact`,
  '@preact/signals': `${SCRIPTS.panels}.signals`,
};

/** Address of each later part, relative to the document. */
export interface Parts extends Readonly<Record<ScriptPart, string>> {
  /** Module with MapLibre and the detailed boundaries. */
  readonly detail: string;
}

/** The small runtime that markup of the first view is compiled to. */
export const ownJsx = ({ root }: Site) => ({
  'preact/jsx-runtime': resolve(root, 'src/jsx/jsx-runtime.ts'),
});

function common(site: Site): InlineConfig {
  const plugins = [jsonPlugin(site)];
  return { ...settings(site), plugins, configFile: false, logLevel: 'warn', publicDir: false };
}

/** All files of a build. */
export function builtFiles(result: Awaited<ReturnType<typeof build>>) {
  const outputs = (Array.isArray(result) ? result : [result]) as Rollup.RollupOutput[];
  return outputs.flatMap(({ output }) => output);
}

function entryOf(result: Awaited<ReturnType<typeof build>>): string {
  const entry = builtFiles(result).find((file) => file.type === 'chunk' && file.isEntry);
  if (!entry) throw new Error('a part of the site was built without an entry');
  return entry.fileName;
}

/** Hashes in file names are hexadecimal: sixteen different digits compress better than sixty-four. */
const hashCharacters = 'hex';

/** How a part is built as one classic script. Packages that the page has by then are left out. */
function scriptConfig(site: Site, part: ScriptPart): InlineConfig {
  // Drawn by what draws the first view, without Preact.
  const isOfFirstView = ['letters', 'edition', 'people', 'frame', 'offer'].includes(part);
  const isBeforePanels = part === 'panels' || isOfFirstView;
  const there = isBeforePanels ? OF_FIRST_VIEW : { ...OF_FIRST_VIEW, ...OF_PANELS };
  return {
    ...common(site),
    resolve: { alias: { ...settings(site).resolve.alias, ...(isOfFirstView && ownJsx(site)) } },
    build: {
      emptyOutDir: false,
      chunkSizeWarningLimit: 1500,
      rollupOptions: {
        input: resolve(site.root, `src/app/${part}.tsx`),
        preserveEntrySignatures: 'exports-only',
        external: Object.keys(there),
        output: {
          format: 'iife',
          name: SCRIPTS[part],
          globals: there,
          entryFileNames: `assets/${part}-[hash].js`,
          hashCharacters,
        },
      },
    },
  };
}

/** The build of MapLibre with its worker, and the detailed boundaries. */
function detailConfig(site: Site): InlineConfig {
  return {
    ...common(site),
    worker: { format: 'es' },
    build: {
      emptyOutDir: false,
      modulePreload: false,
      // MapLibre is one file of 1.1 MB; it is loaded by readers who zoom.
      chunkSizeWarningLimit: 1500,
      rollupOptions: {
        input: resolve(site.root, 'src/map/gl/attach.ts'),
        preserveEntrySignatures: 'exports-only',
        output: { format: 'es', entryFileNames: 'assets/gl-[hash].js', hashCharacters },
      },
    },
  };
}

/** How a later part is built. */
export function partConfig(site: Site, part: keyof Parts): InlineConfig {
  return part === 'detail' ? detailConfig(site) : scriptConfig(site, part);
}

async function built(site: Site, part: keyof Parts): Promise<string> {
  return entryOf(await build(partConfig(site, part)));
}

/** Builds the later parts into `dist/` and says where they are. Those that are the same in all languages are taken from what is built already. */
export async function buildParts(site: Site, of?: Pick<Parts, 'offer' | 'detail'>): Promise<Parts> {
  return {
    panels: await built(site, 'panels'),
    story: await built(site, 'story'),
    share: await built(site, 'share'),
    letters: await built(site, 'letters'),
    edition: await built(site, 'edition'),
    people: await built(site, 'people'),
    frame: await built(site, 'frame'),
    offer: of?.offer ?? (await built(site, 'offer')),
    detail: of?.detail ?? (await built(site, 'detail')),
  };
}

/**
 * The later scripts as texts for a document that carries them, and the ids under which it finds them. The detailed map is
 * left out: it stays a file.
 */
export function inlineParts(
  parts: Parts,
  read: (file: string) => string,
): { ids: Parts; inline: readonly InlinePart[] } {
  const names = Object.keys(SCRIPTS) as ScriptPart[];
  const inline = names.map((part) => ({ id: `part-${part}`, code: read(parts[part]) }));
  const ids = Object.fromEntries(names.map((part) => [part, `part-${part}`])) as Record<ScriptPart, string>;
  return { ids: { ...ids, detail: parts.detail }, inline };
}

/** The renderers: of the live page, of the article, and of the pages without a script. */
interface Renderers {
  readonly document: typeof import('../../src/app/document.tsx');
  readonly article: typeof import('../../src/app/article.tsx');
  readonly pages: typeof import('../../src/app/pages.tsx');
}

/** Builds a renderer, with its style sheets minified, and imports it. */
export async function buildRenderer<Name extends keyof Renderers>(
  site: Site,
  name: Name,
): Promise<Renderers[Name]> {
  const outDir = resolve(site.root, '.cache', name, site.language);
  await build({
    ...common(site),
    build: {
      ssr: resolve(site.root, `src/app/${name}.tsx`),
      outDir,
      emptyOutDir: true,
      cssMinify: true,
      minify: false,
    },
  });
  return import(/* @vite-ignore */ `${join(outDir, `${name}.js`)}?${Date.now()}`);
}
