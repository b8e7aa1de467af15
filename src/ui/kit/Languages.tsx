import { Fragment } from 'preact';
import { languageFolder, ownName } from './language-names.ts';
import * as ROOTS from './roots.ts';

interface Props {
  readonly label: string;
  /** Tag of the language of the page. */
  readonly here: string;
  /** The way from the page to the root of the site. */
  readonly site: string;
  /** The page, below the folder of a language. */
  readonly path: string;
}

/** The way to the same page in the other languages, each by the name that it has for itself; nothing where there is one language. */
export function Languages({ label, here, site, path }: Props) {
  if (LANGUAGES.length < 2) return null;
  return (
    <nav id={ROOTS.languages} aria-label={label}>
      {LANGUAGES.map((tag) => (
        <Fragment key={tag}>
          {tag === here ? (
            <span aria-current="page">{ownName(tag)}</span>
          ) : (
            <a href={`${site}${languageFolder(tag)}${path}`} hreflang={tag} lang={tag}>
              {ownName(tag)}
            </a>
          )}{' '}
        </Fragment>
      ))}
    </nav>
  );
}
