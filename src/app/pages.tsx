import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { later, letters, pages as pageWords, first as words } from '#messages';
import type { PackedDataset } from '../data/dataset.ts';
import type { Glyphs } from '../data/glyphs.ts';
import { unpacked } from '../data/index.ts';
import { rasterOf } from '../model/base/raster.ts';
import { countryName, countryOf } from '../model/base/speech.ts';
import { dueCalendar } from '../model/due/calendar.ts';
import { placerOf } from '../model/scene/placer.ts';
import { writeLink } from '../model/view/link.ts';
import type { PanelBeside, View } from '../model/view/view.ts';
import { Corrections } from '../pages/Corrections.tsx';
import { CountryList } from '../pages/CountryList.tsx';
import { CountryPage, countryLead } from '../pages/CountryPage.tsx';
import type { DataHistory } from '../pages/correction.ts';
import { type FeedEntry, feedEntries } from '../pages/feed-entries.ts';
import { Licence } from '../pages/Licence.tsx';
import { Newsroom } from '../pages/Newsroom.tsx';
import { type DrawPreview, previewPictures } from '../pages/preview-pictures.ts';
import type { AllyPage, Edition, PageProps } from '../pages/props.ts';
import { stillMapCss } from '../pages/StillMap.tsx';
import { MAIN_PREVIEW, type Preview, rootFrom, type StaticPage } from '../pages/static-page.ts';
import { ViewPage } from '../pages/ViewPage.tsx';
import { createStore, type Store } from '../store/store.ts';
import { SHOWN } from '../ui/first/Views.tsx';
import { PAGES_CSS } from './pages-css.ts';

/** The pages that are complete without a script: rendered when the site is built, for the latest month. */

/** What the pages are made from. */
export interface PageInput extends Omit<Edition, 'store' | 'words' | 'pages' | 'place'> {
  readonly dataset: PackedDataset;
  readonly glyphs: Glyphs;
  readonly history: DataHistory;
}

export interface RenderedPages {
  readonly pages: readonly StaticPage[];
  /** What a card or a frame of the live page itself shows. */
  readonly main: Preview;
  /** Name of the site, as the provider of its frames. */
  readonly name: string;
  /** The picture of a preview as SVG text, in px. */
  readonly draw: DrawPreview;
  /** First month of the time axis. */
  readonly firstMonth: string;
  /** Version of the data and the day they describe, in words. */
  readonly version: string;
  /** What is due, as a calendar file. */
  readonly calendar: string;
  /** What the feed is called, and its entries. */
  readonly feed: {
    readonly title: string;
    readonly subtitle: string;
    readonly language: string;
    readonly asOf: string;
    readonly entries: readonly FeedEntry[];
  };
}

function pageOf(edition: Edition, about: Omit<StaticPage, 'language' | 'css' | 'body'>, css: string) {
  const props: PageProps = { ...edition, root: rootFrom(about.path) };
  return (body: (props: PageProps) => VNode): StaticPage => ({
    ...about,
    language: words.language,
    css: PAGES_CSS + css,
    body: renderToString(body(props)),
  });
}

function preview(store: Store, name: string, title: string, view: View): Preview {
  return {
    name,
    title,
    view,
    embedQuery: writeLink({ ...view, embed: true }, store.context),
    alt: `${store.headline.value} ${store.forcesLine.value}`,
  };
}

function countryPage(edition: Edition, ally: AllyPage): StaticPage {
  const { store } = edition;
  const { iso3, slug } = ally;
  const title = pageWords.country.title(countryOf(store.speech, iso3));
  const [headline, forces] = countryLead(edition, ally);
  const description = `${headline} ${forces}`.trim();
  const view = { ...store.view.value, focus: iso3 };
  const about = {
    path: `country/${slug}/`,
    title: `${title} – ${words.title}`,
    description,
    preview: {
      ...preview(store, `country-${slug}`, title, view),
      alt: description,
      about: { title: countryName(store.speech, iso3), headline, forces },
    },
  };
  return pageOf(
    edition,
    about,
    stillMapCss({ ...edition, iso3 }),
  )((props) => <CountryPage {...props} ally={ally} />);
}

/** Views whose subject is what their picture shows: it has their name. The others have the picture of the map. */
const HAS_OWN_PICTURE: ReadonlySet<PanelBeside> = new Set(['table', 'balance', 'changes', 'allies']);

function viewPages(edition: Edition): readonly StaticPage[] {
  const { store } = edition;
  return SHOWN.map((panel) => {
    const name = later.controls.views[panel];
    const title = `${name} – ${words.title}`;
    const about = {
      path: `view/${panel}/`,
      title,
      description: store.headline.value,
      preview: {
        ...preview(store, panel, title, { ...store.view.value, view: panel }),
        ...(HAS_OWN_PICTURE.has(panel) && {
          about: { title: name, headline: store.headline.value, forces: store.forcesLine.value },
        }),
      },
    };
    return pageOf(
      edition,
      about,
      stillMapCss({ ...edition, iso3: null }),
    )((props) => <ViewPage {...props} view={panel} name={name} />);
  });
}

function otherPages(edition: Edition, history: DataHistory): readonly StaticPage[] {
  const { store } = edition;
  const { list, newsroom, licence, corrections } = pageWords;
  const about = (path: string, title: string, description: string) => ({
    path,
    title: `${title} – ${words.title}`,
    description,
    preview: null,
  });
  const description = list.description(store.view.value.date);
  const views = SHOWN.map((panel) => ({ name: later.controls.views[panel], path: `view/${panel}/` }));
  return [
    pageOf(edition, about('country/', list.title, description), '')((props) => <CountryList {...props} />),
    pageOf(
      edition,
      about('newsrooms.html', newsroom.title, newsroom.description),
      '',
    )((props) => <Newsroom {...props} views={views} />),
    pageOf(
      edition,
      about('licence.html', licence.title, licence.description),
      '',
    )((props) => <Licence {...props} />),
    pageOf(
      edition,
      about('corrections.html', corrections.title, corrections.description),
      '',
    )((props) => <Corrections {...props} history={history} />),
  ];
}

/** Renders all of them. */
export function renderPages({ dataset, glyphs, history, ...input }: PageInput): RenderedPages {
  const store = createStore(unpacked(dataset), words, [words.language]);
  const place = placerOf({
    ...{ dataset: store.dataset, messages: letters, raster: rasterOf(input.overview.shapes) },
    places: input.details.labelPlaces,
  });
  const edition: Edition = { ...input, store, words: later, pages: pageWords, place };
  const { version, asOf } = store.dataset;
  return {
    pages: [
      ...edition.allies.map((ally) => countryPage(edition, ally)),
      ...viewPages(edition),
      ...otherPages(edition, history),
    ],
    main: preview(store, MAIN_PREVIEW, words.title, store.view.value),
    name: words.title,
    draw: previewPictures(edition, glyphs),
    firstMonth: store.dataset.firstMonth,
    version: pageWords.frame.version({ text: version }, asOf),
    calendar: dueCalendar({ speech: store.speech, words: later }, input.details),
    feed: {
      title: pageWords.feed.title,
      subtitle: pageWords.feed.subtitle,
      language: words.language,
      asOf,
      entries: feedEntries(edition, history),
    },
  };
}
