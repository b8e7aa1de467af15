import { adopt } from '../styles/adopt.ts';
import css from '../styles/offer.css?inline';
import { languageFolder, ownName } from '../ui/kit/language-names.ts';

/** The part that offers the page in the language that the browser prefers: one line, in that language. */

interface Words {
  readonly offer: string;
  readonly decline: string;
}

/** The words of all languages. */
const WORDS = import.meta.glob<Words>('../i18n/*/languages.ts', { eager: true, import: 'languages' });

/** Where the browser keeps that a reader has declined. */
const DECLINED = 'who-defends-europe:language';

/** Does something with the storage of the browser, which frames and private windows refuse. */
function tryStorage<T>(act: () => T): T | null {
  try {
    return act();
  } catch {
    return null;
  }
}

/** Offers the page in a language, unless a reader has declined it. */
export function mountOffer(tag: string): void {
  const words = WORDS[`../i18n/${tag}/languages.ts`];
  if (!words || tryStorage(() => localStorage.getItem(DECLINED)) === tag) return;
  adopt([css]);
  const line = document.createElement('aside');
  line.id = 'offer';
  line.lang = tag;
  const link = document.createElement('a');
  link.hreflang = tag;
  link.textContent = ownName(tag);
  const address = (): void => {
    link.href = `${SITE_ROOT}${languageFolder(tag)}index.html${location.search}${location.hash}`;
  };
  address();
  link.addEventListener('pointerdown', address);
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = words.decline;
  close.addEventListener('click', () => {
    tryStorage(() => localStorage.setItem(DECLINED, tag));
    line.remove();
  });
  line.append(`${words.offer} `, link, ' ', close);
  document.body.append(line);
}
