import { copyFileSync, cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { build, type Plugin, type UserConfig } from 'vite';
import { CLASS_FILE } from '../../src/model/classroom/class-file.ts';
import { ARTICLE } from '../../src/model/story/story.ts';
import { articlePlugin } from './article.ts';
import { documentPlugin } from './document.ts';
import { folderOf, languages, MAIN_LANGUAGE, type Site, settings } from './languages.ts';
import { writePages } from './pages.ts';
import { buildParts, inlineParts, ownJsx, type Parts } from './parts.ts';
import { cleanPublished, isWithoutSipri } from './without-sipri.ts';

/**
 * How the site is built: first the later parts, since the document holds their addresses; then the documents, one for each
 * language; then the pages without a script.
 */

/**
 * One definition for each address. With a single one for the whole object, the build would write all of them wherever one is
 * used.
 */
function partAddresses(parts: Parts): Record<string, string> {
  return Object.fromEntries(
    Object.entries(parts).map(([name, path]) => [`PARTS.${name}`, JSON.stringify(path)]),
  );
}

/** The build of one language's document, which finds its later parts at the given addresses. */
export function documentConfig(of: Site, parts: Parts): UserConfig {
  const common = settings(of);
  // Its script has no Preact.
  const alias = { ...common.resolve.alias, ...ownJsx(of) };
  return {
    ...common,
    resolve: { alias },
    define: { ...common.define, ...partAddresses(parts) },
    build: {
      emptyOutDir: false,
      modulePreload: false,
      // Slower than Vite's own minifier by about a second, and smaller by 0.7 kB in brotli.
      minify: 'terser',
      // Measured: the document is 140 bytes smaller after brotli than with two passes that also move variables into their uses.
      terserOptions: { compress: { passes: 3, collapse_vars: false } },
      // Nothing here happens by an import alone or by reading a property, so what is not used can be left out.
      rollupOptions: { treeshake: { moduleSideEffects: false, propertyReadSideEffects: false } },
    },
  };
}

function outDirOf(of: Site, name: string): string {
  return resolve(of.root, '.cache/documents', name);
}

/** Builds a document apart from the others and puts it beside `index.html`. */
async function buildBeside(of: Site, name: string, config: UserConfig, plugins: Plugin[]): Promise<void> {
  const outDir = outDirOf(of, name);
  await build({
    ...config,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins,
    build: { ...config.build, outDir },
  });
  mkdirSync(dirname(resolve(of.root, 'dist', name)), { recursive: true });
  copyFileSync(resolve(outDir, 'index.html'), resolve(of.root, 'dist', name));
}

/** The document that holds its later parts: one file to keep and to open from disk. */
async function buildClassFile(of: Site, parts: Parts): Promise<void> {
  const read = (file: string) => readFileSync(resolve(of.root, 'dist', file), 'utf8');
  const { ids, inline } = inlineParts(parts, read);
  const config = documentConfig(of, ids);
  const define = { ...config.define, IS_ONE_FILE: 'true' };
  await buildBeside(of, CLASS_FILE, { ...config, define }, [documentPlugin(of, inline)]);
}

/** The addresses of later parts, which lie below the root, from the folder of a language. */
function fromFolder(parts: Parts): Parts {
  const entries = Object.entries(parts).map(([name, path]) => [name, `../${path}`]);
  return Object.fromEntries(entries) as unknown as Parts;
}

/** Builds the document of another language, with its article, in its folder. */
async function buildLanguage(of: Site, main: Parts): Promise<void> {
  const parts = fromFolder(await buildParts(of, main));
  const plugins = [documentPlugin(of), articlePlugin(of)];
  const folder = folderOf(of.language);
  const name = `${folder}index.html`;
  await buildBeside(of, name, documentConfig(of, parts), plugins);
  for (const file of [`${ARTICLE}.html`, ARTICLE])
    cpSync(resolve(outDirOf(of, name), file), resolve(of.root, 'dist', folder, file), { recursive: true });
}

/** The build of the whole site into `dist/`. */
export function site(root: string): Plugin[] {
  const main = { root, language: MAIN_LANGUAGE };
  let mainParts: Parts;
  const whole: Plugin = {
    name: 'site',
    apply: 'build',
    config: async () => {
      rmSync(resolve(root, 'dist'), { recursive: true, force: true });
      mainParts = await buildParts(main);
      return documentConfig(main, mainParts);
    },
    closeBundle: async () => {
      await buildClassFile(main, mainParts);
      for (const language of languages(root))
        if (language !== MAIN_LANGUAGE) await buildLanguage({ root, language }, mainParts);
      await writePages(main);
      if (isWithoutSipri()) cleanPublished(root);
    },
  };
  return [whole, documentPlugin(main), articlePlugin(main)];
}
