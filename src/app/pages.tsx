import { later, letters, pages as pageWords, first as words } from '#messages';
import type { PackedDataset } from '../data/dataset.ts';
import type { Glyphs } from '../data/glyphs.ts';
import { unpacked } from '../data/index.ts';
import { rasterOf } from '../model/base/raster.ts';
import { countryName, countryOf } from '../model/base/speech.ts';
import { dueCalendar } from '../model/due/calendar.ts';
import { placerOf } from '../model/scene/placer.ts';
import { Corrections } from '../pages/Corrections.tsx';
import { CountryList } from '../pages/CountryList.tsx';
import { CountryPage, countryLead } from '../pages/CountryPage.tsx';
import type { DataHistory } from '../pages/correction.ts';
import { type FeedEntry, feedEntries } from '../pages/feed-entries.ts';
import { Licence } from '../pages/Licence.tsx';
import { Newsroom } from '../pages/Newsroom.tsx';
import { NotFound } from '../pages/NotFound.tsx';
import { type DrawPreview, previewPictures } from '../pages/preview-pictures.ts';
import type { AllyPage, Edition } from '../pages/props.ts';
import { mapCss } from '../pages/StillMap.tsx';
import type { StaticPage } from '../pages/static-page.ts';
import { createStore } from '../store/store.ts';
import { pageOf, preview } from './rendered-page.tsx';
import { folderPages, viewLinks, viewPages } from './view-pages.tsx';

/** The pages that are complete without a script: rendered when the site is built, for the latest month. */

/** What the pages are made from. */
export interface PageInput extends Omit<Edition, 'store' | 'words' | 'pages' | 'place' | 'isMain'> {
  readonly dataset: PackedDataset;
  readonly glyphs: Glyphs;
  readonly history: DataHistory;
}

export interface RenderedPages {
  readonly pages: readonly StaticPage[];
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
      ...preview(edition, `country-${slug}`, title, view),
      alt: description,
      about: { title: countryName(store.speech, iso3), headline, forces },
    },
  };
  return pageOf(
    edition,
    about,
    mapCss({ ...edition, iso3 }),
  )((props) => <CountryPage {...props} ally={ally} />);
}

function otherPages(edition: Edition, history: DataHistory): readonly StaticPage[] {
  const { store } = edition;
  const { list, newsroom, licence, corrections, notFound } = pageWords;
  const about = (path: string, title: string, description: string) => ({
    path,
    title: `${title} – ${words.title}`,
    description,
    preview: null,
  });
  const description = list.description(store.view.value.date);
  const { months, panels } = viewLinks(edition);
  return [
    pageOf(edition, about('country/', list.title, description), '')((props) => <CountryList {...props} />),
    pageOf(
      edition,
      about('newsrooms.html', newsroom.title, newsroom.description),
      '',
    )((props) => <Newsroom {...props} views={[...months, ...panels]} />),
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
    // Hosts show one for all addresses that have nothing.
    ...(edition.isMain
      ? [
          pageOf(
            edition,
            about('404.html', notFound.title, notFound.description),
            '',
          )((props) => <NotFound {...props} root={edition.address ?? ''} />),
        ]
      : []),
  ];
}

/** Renders all of them. */
export function renderPages({ dataset, glyphs, history, ...input }: PageInput): RenderedPages {
  const store = createStore(unpacked(dataset), words, [words.language]);
  const place = placerOf({
    ...{ dataset: store.dataset, messages: letters, raster: rasterOf(input.overview.shapes) },
    places: input.details.labelPlaces,
  });
  const isMain = words.language === MAIN_LANGUAGE;
  const edition: Edition = { ...input, store, words: later, pages: pageWords, place, isMain };
  const { version, asOf } = store.dataset;
  return {
    pages: [
      ...edition.allies.map((ally) => countryPage(edition, ally)),
      ...viewPages(edition),
      ...folderPages(edition),
      ...otherPages(edition, history),
    ],
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
