import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { Article } from '../../src/app/article.tsx';
import type { PackedDataset } from '../../src/data/dataset.ts';
import { unpacked } from '../../src/data/index.ts';
import { ARTICLE, type Story } from '../../src/model/story/story.ts';
import { storyOf } from '../story/story.ts';
import { printProblems } from '../tables/problems.ts';
import { readTables } from '../tables/tables.ts';
import { siteAddress } from './address.ts';
import { readJson } from './json.ts';
import { folderOf, languages, type Site } from './languages.ts';
import { buildRenderer } from './parts.ts';
import { languageLinks, previewLinks } from './previews.ts';
import { staticDocument } from './static-page.ts';

/** The files of the article: a document without script, and its pictures beside it. */

/** Names and texts of the files, relative to the document of the map. */
function filesOf(
  { root, language }: Site,
  article: Article,
): readonly (readonly [name: string, text: string])[] {
  const { title, card: alt, pictures } = article;
  const address = siteAddress(process.env.SITE_ADDRESS);
  const path = `${ARTICLE}.html`;
  const links = [
    ...previewLinks(address, path, { name: 'story', title, alt }, folderOf(language)),
    ...languageLinks(address, path, languages(root)),
  ];
  return [
    [path, staticDocument(article, links)],
    ...Object.entries(pictures).map(([id, svg]) => [`${ARTICLE}/${id}.svg`, svg] as const),
  ];
}

/**
 * The story by the tables as they are now. Throws where a table has a problem, and where a sentence of the story does not
 * hold: such a site is not built.
 */
function storyByTables(root: string, dataset: PackedDataset): Story {
  const { tables, problems } = readTables(resolve(root, 'public/data'));
  if (!tables) throw new Error(printProblems(problems));
  const { story, problems: unsaid } = storyOf(tables, unpacked(dataset));
  if (unsaid.length > 0) throw new Error(printProblems(unsaid));
  return story;
}

/** Renders the article of a language: names and texts of its files. */
export async function articleFiles(site: Site): Promise<ReturnType<typeof filesOf>> {
  const json = (name: string) => readJson(site, `src/data/${name}.json`);
  const { renderArticle } = await buildRenderer(site, 'article');
  const dataset = json('first');
  const story = storyByTables(site.root, dataset);
  return filesOf(
    site,
    renderArticle({ dataset, overview: json('overview'), story, details: json('details') }),
  );
}

/** Puts the article beside the document of its language. */
export function articlePlugin(site: Site): Plugin {
  return {
    name: 'article',
    async generateBundle() {
      for (const [fileName, source] of await articleFiles(site))
        this.emitFile({ type: 'asset', fileName, source });
    },
  };
}
