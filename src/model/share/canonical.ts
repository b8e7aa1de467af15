import type { CountryFact, Dataset } from '../../data/dataset.ts';
import { slugOf } from '../base/slug.ts';
import { writeLink } from '../view/link.ts';
import { defaultView, PANEL_KEYS, type View, WHOLE_PAGE, yearOf } from '../view/view.ts';

/**
 * Views that have a page of their own, with a picture, a card and an oEmbed file: those that a link is likely to have. The
 * build writes the pages, and the share dialog finds them by the same list.
 */

export interface CanonicalView {
  /** Of what it is a view: it decides which page it gets. */
  readonly kind: 'month' | 'comparison' | 'panel';
  /** Folder of its page below the site's root, with a slash at its end. */
  readonly path: string;
  /** Name of its picture and its oEmbed file, without endings. */
  readonly name: string;
  readonly view: View;
}

/** Folder of the pages of months. */
export const MONTHS = 'm/';
/** Name of the files of the view that the page opens with. */
export const MAIN_PREVIEW = 'map';
/** Starts of comparisons: when shares were about to rise, and the last December before Russia's full-scale invasion. */
const COMPARED_SINCE = ['2014-12', '2021-12'];

/** Whether a page, by its path, is there in every language: past months, comparisons and what hosts show for no page are not. */
export function isInEvery(path: string): boolean {
  return path === `${MONTHS}latest/` || !(path.startsWith(MONTHS) || path === '404.html');
}

/** What the list is made from. */
type Facts = Pick<Dataset, 'events' | 'firstMonth' | 'asOf'>;

/** Each December, and each month of a landmark; not the last month, which will be another one soon. */
function months({ events, firstMonth, asOf }: Facts): readonly string[] {
  const first = yearOf(firstMonth);
  const decembers = Array.from({ length: yearOf(asOf) - first + 1 }, (_, index) => `${first + index}-12`);
  const landmarks = events.filter(({ landmark }) => landmark).map(({ date }) => date.slice(0, 7));
  return [...new Set([...decembers, ...landmarks])].filter((month) => month < asOf.slice(0, 7)).toSorted();
}

/**
 * All of them: months from the first on, the latest, comparisons, and one for every view below the map. Other languages than the main
 * one have no pages of past months and comparisons: in eight they would be a quarter of all that is published.
 */
export function canonicalViews(facts: Facts, isMain: boolean): readonly CanonicalView[] {
  const latest = defaultView(facts.asOf.slice(0, 7));
  const ofMonth = (kind: CanonicalView['kind'], at: string, part: Partial<View>): CanonicalView => ({
    ...{ kind, path: `${MONTHS}${at}/`, name: `m-${at}`, view: { ...latest, ...part } },
  });
  return [
    ...(isMain ? months(facts) : []).map((date) => ofMonth('month', date, { date })),
    { ...ofMonth('month', 'latest', {}), name: MAIN_PREVIEW },
    ...(isMain ? COMPARED_SINCE : []).map((since) => ofMonth('comparison', `since-${since}`, { since })),
    ...PANEL_KEYS.filter((panel) => panel !== 'map').map(
      (panel): CanonicalView => ({
        ...{ kind: 'panel', path: `view/${panel}/`, name: panel, view: { ...latest, view: panel } },
      }),
    ),
  ];
}

/** A view as its link has it, without what changes nothing in a picture of it: theme, language, the parts of a frame. */
function shownBy(view: View, lastMonth: string): string {
  return writeLink({ ...view, ...WHOLE_PAGE, theme: 'auto', lang: null }, { lastMonth });
}

/** Page and files of a view. */
type OwnPage = Pick<CanonicalView, 'path' | 'name'>;

/** The page of an ally, by its English name as the table of countries has it; a test holds them together. */
function allyPage({ iso2 }: CountryFact): OwnPage {
  const names = new Intl.DisplayNames(['en'], { type: 'region' });
  const slug = slugOf(names.of(iso2 ?? '') ?? '');
  return { path: `country/${slug}/`, name: `country-${slug}` };
}

/** The page that shows just this view; `null` where there is none, and for a view of an older edition of the data. */
export function canonicalOf(
  view: View,
  facts: Facts & Pick<Dataset, 'countries'>,
  isMain: boolean,
): OwnPage | null {
  const lastMonth = facts.asOf.slice(0, 7);
  const shown = shownBy({ ...view, focus: null }, lastMonth);
  const ally = facts.countries.find(({ iso3, role }) => iso3 === view.focus && role === 'ally');
  if (ally) return shown === '' ? allyPage(ally) : null;
  if (view.focus !== null) return null;
  return canonicalViews(facts, isMain).find((entry) => shownBy(entry.view, lastMonth) === shown) ?? null;
}
