import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { first as words } from '#messages';
import { writeLink } from '../model/view/link.ts';
import type { Edition, PageProps } from '../pages/props.ts';
import { type Preview, rootFrom, type StaticPage } from '../pages/static-page.ts';
import { PAGES_CSS } from './pages-css.ts';

/** A page that is complete without a script, rendered, and how it shows where it is shared. */

/** Takes what is said about a page and its own rules of style, and then what renders its body. */
export function pageOf(
  edition: Edition,
  about: Omit<StaticPage, 'language' | 'css' | 'body'>,
  css: string,
): (body: (props: PageProps) => VNode) => StaticPage {
  const root = rootFrom(about.path);
  const props: PageProps = { ...edition, path: about.path, root, site: root + SITE_ROOT };
  return (body) => ({
    ...about,
    language: words.language,
    css: PAGES_CSS + css,
    body: renderToString(body(props)),
  });
}

/** Card and frame of a view, with the sentences of the store. */
export function preview(
  { store }: Pick<Edition, 'store'>,
  name: string,
  title: string,
  view = store.view.value,
): Preview {
  return {
    name,
    title,
    view,
    embedQuery: writeLink({ ...view, embed: true }, store.context),
    alt: `${store.headline.value} ${store.forcesLine.value}`,
  };
}
