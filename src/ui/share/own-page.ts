import { canonicalOf } from '../../model/share/canonical.ts';
import type { EmbedWords } from '../../model/share/share-links.ts';
import { HOME } from '../../model/view/camera.ts';
import type { View } from '../../model/view/view.ts';
import type { Store } from '../../store/store.ts';
import { chosenCamera } from './props.ts';

/** The page that a view has of its own, where the site knows its own address. */

/** Where the site says it is; `null` in a copy that does not know. */
export function siteAddress(): string | null {
  return document.querySelector<HTMLMetaElement>('meta[property="og:url"]')?.content ?? null;
}

/** Address of the page of a view, and of its picture; `null` where it has none, or a piece of the map is looked at. */
export function ownPage(
  store: Store,
  view: View,
): { readonly page: string; readonly picture: string } | null {
  const address = siteAddress();
  const found =
    chosenCamera(store).zoom === HOME.zoom ? canonicalOf(view, store.dataset, SITE_ROOT === '') : null;
  if (address === null || !found) return null;
  const at = (path: string) => new URL(path, address).href;
  return { page: at(found.path), picture: at(`previews/${found.name}.png`) };
}

/** The picture for those who do not see the frame; `alt` says what it shows. */
export function ownPicture(store: Store, view: View, alt: string): EmbedWords['picture'] {
  const found = ownPage(store, view);
  return found && { src: found.picture, page: found.page, alt };
}
