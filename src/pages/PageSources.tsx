import type { SourceId } from '../data/rows.ts';
import { monthEnd } from '../model/base/dates.ts';
import { furtherSources } from '../model/base/sources.ts';
import { hostedIn, sentAbroad, strengthOn } from '../model/forces/force-view.ts';
import { balance } from '../model/forces/forces.ts';
import { MEASURE_KEYS } from '../model/view/measures.ts';
import { Citation } from '../ui/kit/Citation.tsx';
import { changesAt } from './Changes.tsx';
import type { CountryProps } from './props.ts';

/** Every source that a row on the page of a country names. */
function sourceIds(props: CountryProps): ReadonlySet<SourceId> {
  const { store, details, ally } = props;
  const { iso3 } = ally;
  const day = monthEnd(store.view.value.date, store.dataset.asOf);
  const { us, europe, planned } = hostedIn(details, iso3, day);
  const abroad = sentAbroad(details, iso3, day).map(({ entry }) => entry);
  const forces = [...us, ...europe, ...planned, ...abroad].flatMap((entry) => [entry, ...entry.parts]);
  const figures = balance(details, iso3, day);
  return new Set([
    ...MEASURE_KEYS.flatMap((measure) =>
      Object.entries(details.figureSources[measure]).flatMap(([key, id]) =>
        key.startsWith(iso3) ? [id] : [],
      ),
    ),
    ...details.pledges.filter((row) => row.iso3 === iso3).map((row) => row.source_id),
    ...figures.us.sources,
    ...figures.europe.sources,
    ...forces.flatMap(({ force }) =>
      [force.source_id, strengthOn(details, force.id, day)?.source_id ?? []].flat(),
    ),
    ...changesAt(props).flatMap(({ row }) => [row.source_id, ...furtherSources(details, 'changes', row.id)]),
  ]);
}

/** The sources of a page with their dates and terms: complete also on paper. */
export function PageSources(props: CountryProps) {
  const { store, details, pages, site } = props;
  const { format } = store.speech;
  const ids = sourceIds(props);
  const sources = details.sources
    .filter(({ source_id }) => ids.has(source_id))
    .toSorted((a, b) => format.compare(a.publisher, b.publisher));
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">{pages.country.sources}</h2>
      <p class="muted">
        {pages.country.sourcesNote} <a href={`${site}data/datapackage.json`}>{pages.country.tables}</a>.
      </p>
      <ul class="source-list">
        {sources.map((source) => (
          <li key={source.source_id} data-id={source.source_id}>
            <Citation store={store} source={source} />. {source.licence}.
          </li>
        ))}
      </ul>
    </section>
  );
}
