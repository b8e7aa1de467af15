import type { Store } from '../store/store.ts';

/** Goes to the document of the language that a link asks for, with the rest of the link. Each language has its own. */
export function openLanguage(store: Store, here: string): void {
  const { lang } = store.view.value;
  if (lang === null || lang === here) return;
  const name = lang === MAIN_LANGUAGE ? 'index' : lang;
  location.replace(`${name}.html${location.search}${location.hash}`);
}
