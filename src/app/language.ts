import type { Store } from '../store/store.ts';
import { languageFolder } from '../ui/kit/language-names.ts';
import * as ROOTS from '../ui/kit/roots.ts';
import { loader } from './load-script.ts';
import { globals } from './part-globals.ts';

/** The document of another language: where a link asks for it, where a reader chooses it, where a browser prefers it. */

/** Query and fragment of the address, without the language that it asks for. */
function restOfLink(): string {
  const query = location.search.replace(/(?<=[?&])lang=[^&]*&?/, '');
  return query + location.hash;
}

/** Goes to the document of the language that a link asks for, with the rest of the link. Each language has its own. */
export function openLanguage(store: Store, here: string): void {
  const { lang } = store.view.value;
  if (lang === null || lang === here) return;
  location.replace(`${SITE_ROOT}${languageFolder(lang)}index.html${restOfLink()}`);
}

/** Links to other languages lead to what is shown now. */
export function keepView(): void {
  const nav = document.getElementById(ROOTS.languages);
  for (const type of ['pointerdown', 'click'])
    nav?.addEventListener(type, ({ target }) => {
      if (target instanceof HTMLAnchorElement) target.href = target.pathname + restOfLink();
    });
}

/** The language that the browser asks for first of those that the page has; `undefined`: none of them. */
function preferred(): string | undefined {
  return navigator.languages.map((tag) => tag.slice(0, 2)).find((tag) => LANGUAGES.includes(tag));
}

/** Offers the page in the language of the browser, where it is another one. It is never opened by itself. */
export function offerLanguage(here: string): void {
  const tag = preferred();
  if (IS_ONE_FILE || !tag || tag === here) return;
  const part = () => globals.whoDefendsEuropeOffer;
  // Where it does not come, nothing is missing.
  loader(
    PARTS.offer,
    part,
    () => part()?.mountOffer(tag),
    () => {},
  )().catch(() => {});
}
