import type { Measure } from '../../data/dataset.ts';
import type { Details } from '../../data/details.ts';
import type { DateText, SourceRow } from '../../data/rows.ts';
import type { View } from '../view/view.ts';
import type { CitedNumber, CiteSpeech } from './cited-number.ts';

/** Citations of the view, or of one number in it: first whose figure it is, then this site. */

/** A work that is cited. */
export interface Work {
  /** Names the work; with the key of the citation, its reference. */
  readonly id: string;
  readonly kind: 'dataset' | 'webpage' | 'document';
  readonly author: string;
  readonly title: string;
  readonly issued: DateText | null;
  readonly url: string | null;
  /** Version of the data. */
  readonly version: string | null;
  /** Day on which it was read: for a source the day of the tables, for our page today. */
  readonly accessed: string;
}

/** What is cited: a sentence with the number, or nothing where it is the whole view; then the works in their order. */
export interface Citation {
  /**
   * What is cited, in small ASCII letters, digits and hyphens. Part of the key of every reference: programs that keep references drop
   * the second of two with the same key, and a source has another note for each number.
   */
  readonly key: string;
  readonly claim: string | null;
  readonly works: readonly Work[];
}

/** A source as a work. The tables hold no day of reading of their own for each: all are of the day the tables describe. */
function workOf({ source_id, kind, publisher, title, published, url }: SourceRow, asOf: DateText): Work {
  const type = url === null ? 'document' : kind === 'primary' ? 'dataset' : 'webpage';
  const common = { id: source_id, kind: type, author: publisher, title, url } as const;
  return { ...common, issued: published, version: null, accessed: asOf };
}

/** Ids of the sources of a measure, the one with most figures first. */
function sourcesOf(details: Details, measure: Measure): readonly string[] {
  const counts = new Map<string, number>();
  for (const id of Object.values(details.figureSources[measure])) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1]).map(([id]) => id);
}

/** What a citation is made from. */
export interface CiteInput extends CiteSpeech {
  readonly view: View;
  /** The link to a view. */
  readonly linkTo: (view: View) => string;
  /** Today, `YYYY-MM-DD`. */
  readonly accessed: string;
}

/** The view in which a number is seen: its card or its row, without what else a reader has set. */
function viewOfNumber(view: View, number: CitedNumber): View {
  return { ...view, since: null, view: 'map', step: null, scenario: [], status: [], ...number.view };
}

/** Text as part of a key. */
function keyPart(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** The citation of a view, or of one number in it. */
export function citation(input: CiteInput, number: CitedNumber | null): Citation {
  const { speech, details, view, cite, linkTo, accessed } = input;
  const { dataset, messages } = speech;
  const ids = number ? number.sources : sourcesOf(details, view.measure);
  const rows = ids.flatMap((id) => details.sources.find(({ source_id }) => source_id === id) ?? []);
  const about = number?.about ?? messages.measure.on(view.measure, view.date);
  const url = linkTo({ ...(number ? viewOfNumber(view, number) : view), data: dataset.version });
  const us: Work = {
    id: `who-defends-europe-${dataset.version}`,
    kind: 'dataset',
    author: cite.author,
    title: `${messages.title} ${about}`,
    issued: dataset.asOf,
    url,
    version: dataset.version,
    accessed,
  };
  // A view is named by all that its link says of it; a number by its own key and the month, which many numbers depend on.
  const key = keyPart(number ? `${number.key}-${view.date}` : url.slice(url.indexOf('?')));
  return { key, claim: number?.claim ?? null, works: [...rows.map((row) => workOf(row, dataset.asOf)), us] };
}
