import type { Measure } from '../data/dataset.ts';
import type { Details } from '../data/details.ts';
import type { DateText, Iso3, SourceRow } from '../data/rows.ts';
import type { ShareMessages } from '../i18n/en.ts';
import { countryName, type Speech, valueText } from './sentences.ts';
import { figure } from './spending.ts';
import { type View, yearOf } from './view.ts';

/** Citations of the view, or of one number in it: first whose figure it is, then this site. */

/** A work that is cited. */
export interface Work {
  /** Key of the reference. */
  readonly id: string;
  readonly kind: 'dataset' | 'webpage' | 'document';
  readonly author: string;
  readonly title: string;
  readonly issued: DateText | null;
  readonly url: string | null;
  /** Version of the data. */
  readonly version: string | null;
}

/** What is cited: a sentence with the number, or nothing where it is the whole view; then the works in their order. */
export interface Citation {
  readonly claim: string | null;
  readonly works: readonly Work[];
  /** Day on which the link was made, `YYYY-MM-DD`. */
  readonly accessed: string;
}

/** A source as a work. */
function workOf({ source_id, kind, publisher, title, published, url }: SourceRow): Work {
  const type = url === null ? 'document' : kind === 'primary' ? 'dataset' : 'webpage';
  return { id: source_id, kind: type, author: publisher, title, issued: published, url, version: null };
}

/** Ids of the sources of a measure, the one with most figures first. */
function sourcesOf(details: Details, measure: Measure): readonly string[] {
  const counts = new Map<string, number>();
  for (const id of Object.values(details.figureSources[measure])) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1]).map(([id]) => id);
}

/** Id of the source of one figure. */
function sourceOf(
  { figureSources }: Details,
  measure: Measure,
  iso3: Iso3,
  year: number,
): string | undefined {
  return figureSources[measure][`${iso3}-${year}`] ?? figureSources[measure][iso3];
}

/** Countries whose number can be cited: those with a figure in the view's year, by name. */
export function citable(speech: Speech, view: View): readonly { iso3: Iso3; name: string }[] {
  const { dataset, format } = speech;
  const series = dataset.series[view.measure];
  return dataset.countries
    .filter(({ iso3 }) => figure(series, iso3, yearOf(view.date)) !== null)
    .map(({ iso3 }) => ({ iso3, name: countryName(speech, iso3) }))
    .toSorted((a, b) => format.compare(a.name, b.name));
}

/** What a citation is made from. */
export interface CiteInput {
  readonly speech: Speech;
  readonly details: Details;
  readonly view: View;
  readonly words: ShareMessages['cite'];
  /** Link to the view. */
  readonly link: string;
  /** Today, `YYYY-MM-DD`. */
  readonly accessed: string;
}

/** The citation of a view, or of the number of one country in it. */
export function citation(input: CiteInput, iso3: Iso3 | null): Citation {
  const { speech, details, view, words, link, accessed } = input;
  const { dataset, messages, format } = speech;
  const year = yearOf(view.date);
  const found = iso3 === null ? null : figure(dataset.series[view.measure], iso3, year);
  const claim =
    found && iso3 !== null
      ? messages.country.share(
          countryName(speech, iso3),
          valueText(speech, view.measure, found.value),
          found.estimate ? `${year} (${messages.estimate})` : String(year),
        )
      : null;
  const own = claim && iso3 !== null ? [sourceOf(details, view.measure, iso3, year)] : null;
  const ids = own ?? sourcesOf(details, view.measure);
  const rows = ids.map((id) => details.sources.find(({ source_id }) => source_id === id));
  const us: Work = {
    id: `who-defends-europe-${dataset.version}`,
    kind: 'dataset',
    author: words.author,
    title: `${messages.title} ${messages.measure.legends[view.measure]}, ${format.date(view.date)}`,
    issued: dataset.asOf,
    url: link,
    version: dataset.version,
  };
  return { claim, works: [...rows.filter((row) => row !== undefined).map(workOf), us], accessed };
}
