import { later, pages as pageWords, share, first as words } from '#messages';
import { pictureWords } from '../model/picture/input.ts';
import { panelAlternative, panelContent } from '../model/picture/panel-picture.ts';
import { type CanonicalView, canonicalViews, MONTHS } from '../model/share/canonical.ts';
import type { PanelBeside } from '../model/view/view.ts';
import { LinkList, type PageLink } from '../pages/LinkList.tsx';
import { MonthPage } from '../pages/MonthPage.tsx';
import type { Edition } from '../pages/props.ts';
import { mapCss } from '../pages/StillMap.tsx';
import type { StaticPage } from '../pages/static-page.ts';
import { ViewPage } from '../pages/ViewPage.tsx';
import { change } from '../store/actions.ts';
import { createStore, type Store } from '../store/store.ts';
import { peopleOf } from '../ui/kit/people.ts';
import { pageOf, preview } from './rendered-page.tsx';

/** The pages of single views: of months and comparisons, and of each view below the map. */

/** A store beside another one, in another view. */
function storeIn({ dataset }: Store, view: CanonicalView['view']): Store {
  const store = createStore(dataset, words, [words.language]);
  change(store, view);
  return store;
}

function monthPage(edition: Edition, { path, name }: CanonicalView): StaticPage {
  const { store } = edition;
  const { date, since } = store.view.value;
  const title = pageWords.month.title(date, since);
  const description = `${store.headline.value} ${store.forcesLine.value}`;
  return pageOf(
    edition,
    { path, title, description, preview: preview(edition, name, title) },
    mapCss({ ...edition, iso3: null }),
  )((props) => <MonthPage {...props} />);
}

function panelPage(edition: Edition, { path, name: panel }: CanonicalView): StaticPage {
  const { store, details } = edition;
  const view = panel as PanelBeside;
  const name = later.controls.views[view];
  const title = `${name} – ${words.title}`;
  const content = panelContent({
    ...{ speech: store.speech, view: store.view.value, details, people: peopleOf(store) },
    words: pictureWords(later, share),
  });
  const own = content
    ? { alt: panelAlternative(content) }
    : { about: { title: name, headline: store.headline.value, forces: store.forcesLine.value } };
  return pageOf(
    edition,
    {
      path,
      title,
      description: content ? panelAlternative(content) : store.headline.value,
      preview: { ...preview(edition, panel, title), ...own },
    },
    content ? '' : mapCss({ ...edition, iso3: null }),
  )((props) => <ViewPage {...props} view={view} name={name} content={content} />);
}

/** A page for every view that has one. */
export function viewPages(edition: Edition): readonly StaticPage[] {
  return canonicalViews(edition.store.dataset, edition.isMain).map((entry) => {
    const own = { ...edition, store: storeIn(edition.store, entry.view) };
    return entry.kind === 'panel' ? panelPage(own, entry) : monthPage(own, entry);
  });
}

/** These pages by what lists call them. */
export function viewLinks({
  store,
  isMain,
}: Pick<Edition, 'store' | 'isMain'>): Readonly<Record<'months' | 'panels', PageLink[]>> {
  const all = canonicalViews(store.dataset, isMain);
  const panels = all.filter(({ kind }) => kind === 'panel');
  const months = all.filter(({ kind }) => kind !== 'panel');
  return {
    months: months.map(({ path, view }) => ({ path, name: pageWords.month.span(view.date, view.since) })),
    panels: panels.map(({ path, name }) => ({ path, name: later.controls.views[name as PanelBeside] })),
  };
}

/** A page for each of their folders, which says what is in it. */
export function folderPages(edition: Edition): readonly StaticPage[] {
  const { months, panels } = viewLinks(edition);
  const { month } = pageWords;
  const folder = (path: string, title: string, description: string, links: readonly PageLink[]) =>
    pageOf(
      edition,
      { path, title: `${title} – ${words.title}`, description, preview: null },
      '',
    )((props) => <LinkList {...props} title={title} description={description} links={links} />);
  return [
    ...(edition.isMain ? [folder(MONTHS, month.listTitle, month.listDescription, months)] : []),
    folder('view/', month.viewsTitle, month.viewsDescription, panels),
  ];
}
