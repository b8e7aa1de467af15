import { folderOf } from './languages.ts';
import { NOT_LISTED } from './not-found.ts';
import { staticDocument } from './static-page.ts';

/**
 * The page at the earlier address of a language (`de.html`): it goes to the folder of the language, with the rest of the link where a
 * script may run.
 */

const goOn = (folder: string): string => `location.replace('${folder}'+location.search+location.hash)`;

/** The document for a language. */
export function movedDocument(language: string): string {
  const folder = folderOf(language);
  const name = new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
  return staticDocument(
    { title: name, description: name, language, css: '', body: `<p><a href="${folder}">${name}</a></p>` },
    [NOT_LISTED, `<noscript><meta http-equiv="refresh" content="0;url=${folder}"></noscript>`],
    [goOn(folder)],
  );
}
