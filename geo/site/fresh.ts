import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build, type InlineConfig } from 'vite';
import { generated } from '../generated.ts';
import { printProblems } from '../tables/problems.ts';
import { readTables } from '../tables/tables.ts';
import { articleFiles } from './article.ts';
import { documentPlugin } from './document.ts';
import { editionFiles } from './editions.ts';
import type { Site } from './languages.ts';
import { pageFiles } from './pages.ts';
import { builtFiles, type Parts, partConfig } from './parts.ts';
import { documentConfig } from './site.ts';

/**
 * What `npm run dev` shows, piece by piece and by the functions that build the site: nothing is wired a second time, and
 * only what the browser asks for is built. `dev.ts` loads this file again after every edit.
 */

/** Texts and bytes by path below the site's root. */
export type Files = ReadonlyMap<string, string | Uint8Array>;

/** Where the document finds its later parts: without a hash in the name, so that their addresses are known before they are built. */
const ADDRESSES: Parts = {
  panels: 'assets/panels.js',
  story: 'assets/story.js',
  share: 'assets/share.js',
  letters: 'assets/letters.js',
  edition: 'assets/edition.js',
  people: 'assets/people.js',
  frame: 'assets/frame.js',
  offer: 'assets/offer.js',
  detail: 'assets/detail.js',
};

/** What is built in one go. */
export type Piece = 'document' | 'article' | 'pages' | 'editions' | keyof Parts;

/** The piece that a path belongs to. Other files in `assets`, such as MapLibre's worker, come with the detailed map. */
export function pieceOf(path: string): Piece {
  if (path === 'index.html') return 'document';
  const part = Object.entries(ADDRESSES).find(([, address]) => address === path)?.[0];
  if (part) return part as keyof Parts;
  if (path.startsWith('assets/')) return 'detail';
  if (
    /^(country|view)\/|^(newsrooms|corrections|licence)\.html$|^data\/(due\.ics|CHANGELOG\.md|LICENSE\.txt)$/.test(
      path,
    )
  )
    return 'pages';
  return path.startsWith('data/') ? 'editions' : 'article';
}

/** Builds without writing; the entry has the given name. */
async function inMemory(config: InlineConfig, entry: string): Promise<Files> {
  const options = { ...config.build, write: false, minify: false };
  const built = builtFiles(await build({ ...config, configFile: false, logLevel: 'silent', build: options }));
  return new Map(
    built.map((file) =>
      file.type === 'chunk'
        ? [file.isEntry ? entry : file.fileName, file.code]
        : [file.fileName, file.source],
    ),
  );
}

/** The files of a piece. Rejects where the code does not compile. */
export async function filesOf(site: Site, piece: Piece): Promise<Files> {
  switch (piece) {
    case 'document': {
      const plugins = [documentPlugin(site)];
      const config = { ...documentConfig(site, ADDRESSES), publicDir: false, plugins } as const;
      return inMemory(config, 'first.js');
    }
    case 'article':
      return new Map(await articleFiles(site));
    case 'editions':
      return new Map(editionFiles(site));
    case 'pages':
      return new Map(await pageFiles(site));
    default:
      return inMemory(partConfig(site, piece), ADDRESSES[piece]);
  }
}

/** What a new reading of the tables has led to. */
export interface Reading {
  /** What is wrong with them, one a line; empty when nothing is. */
  readonly problems: string;
  /** Paths of the modules that were written, below the root. */
  readonly written: readonly string[];
}

/**
 * Writes the modules that follow from the tables where they have changed. Boundaries take many seconds: for them there is
 * `npm run data`.
 */
export function writeGenerated({ root }: Site): Reading {
  const read = (path: string): string => readFileSync(resolve(root, path), 'utf8');
  const { tables, problems } = readTables(resolve(root, 'public/data'));
  if (!tables) return { problems: printProblems(problems), written: [] };
  const datapackage = read('public/data/datapackage.json');
  const { texts, problems: unsaid } = generated(tables, {
    datapackage,
    overview: read('src/data/overview.json'),
    method: read('docs/METHOD.md'),
  });
  const stale = texts.filter(([path, text]) => read(path) !== text);
  for (const [path, text] of stale) writeFileSync(resolve(root, path), text);
  return { problems: printProblems(unsaid), written: stale.map(([path]) => path) };
}
