import type { Measure } from '../data/dataset.ts';
import type { Details } from '../data/details.ts';
import type { Iso3, PledgeRow } from '../data/rows.ts';
import type { LaterMessages } from '../i18n/en.ts';
import { crossedIn } from '../model/chart.ts';
import { countrySentence, valueText } from '../model/sentences.ts';
import { figure } from '../model/spending.ts';
import { MEASURES, yearOf } from '../model/view.ts';
import type { Store } from '../store/store.ts';
import { CountryChart } from './CountryChart.tsx';
import { HostedForces } from './HostedForces.tsx';
import { SourceNote } from './SourceNote.tsx';

/** What the parts of a card need. */
interface Props {
  readonly store: Store;
  readonly words: LaterMessages;
  readonly details: Details;
  readonly iso3: Iso3;
}

function sourceOf({ details }: Props, measure: Measure, key: string) {
  const sources = details.figureSources[measure];
  const id = sources[key] ?? sources[key.slice(0, 3)];
  return details.sources.find((source) => source.source_id === id);
}

/** The figures of the shown year in every measure, each with status and source. */
function Figures(props: Props) {
  const { store, words, iso3 } = props;
  const year = yearOf(store.view.value.date);
  return (
    <dl class="figures">
      {MEASURES.map((measure) => {
        const found = figure(store.dataset.series[measure], iso3, year);
        if (!found) return null;
        const name = store.speech.messages.measure.names[measure];
        const source = sourceOf(props, measure, `${iso3}-${year}`);
        return (
          <div key={measure}>
            <dt>{name}</dt>
            <dd>
              <strong>{valueText(store.speech, measure, found.value)}</strong>, {year},{' '}
              {words.card.status[found.estimate ? 'estimate' : 'actual']}
              <SourceNote store={store} words={words} source={source} what={name} />
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

function Crossed({ store, words, iso3 }: Props) {
  const { messages, format } = store.speech;
  const series = store.dataset.series.share;
  return (
    <section>
      <h3>{words.card.crossed}</h3>
      <ul>
        {[2, 3.5, 5].map((bound) => {
          const found = crossedIn(series, iso3, bound);
          const text = format.percent(bound, Number.isInteger(bound) ? 0 : 1);
          return (
            <li key={bound}>
              {found ? words.card.crossedAt(text, String(found.year)) : words.card.notCrossed(text)}
              {found?.estimate && ` (${messages.estimate})`}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Pledge({ store, words, details, row }: Omit<Props, 'iso3'> & { row: PledgeRow }) {
  const { format } = store.speech;
  const when = row.year === null ? words.card.noYear : String(row.year);
  const title = `${when}: ${format.percent(row.pct, Number.isInteger(row.pct) ? 0 : 2)}`;
  const source = details.sources.find(({ source_id }) => source_id === row.source_id);
  return (
    <li data-id={row.id}>
      <strong>{title}</strong> {row.definition}
      {row.announced_on && `, ${words.card.announced(format.date(row.announced_on))}`},{' '}
      {words.card.confidence[row.confidence]}. {row.summary}
      <SourceNote store={store} words={words} source={source} what={title} />
    </li>
  );
}

function Pledges(props: Props) {
  const { details, iso3, words } = props;
  const rows = details.pledges
    .filter((pledge) => pledge.iso3 === iso3)
    .toSorted((a, b) => (a.year ?? 9999) - (b.year ?? 9999));
  return (
    <section>
      <h3>{words.card.pledges}</h3>
      {rows.length === 0 ? (
        <p>{words.card.noPledge}</p>
      ) : (
        <ul>
          {rows.map((row) => (
            <Pledge key={row.id} {...props} row={row} />
          ))}
        </ul>
      )}
    </section>
  );
}

/** The card of a country: share now, line since 2014, targets crossed, pledges, forces, every figure with its source. */
export function Card(props: Props) {
  const { store, words, iso3, details } = props;
  const hasShare = iso3 in store.dataset.series.share.values;
  const note = details.countryNotes[iso3];
  return (
    <>
      <p>{countrySentence(store.speech, store.view.value, iso3)}.</p>
      {hasShare && <CountryChart {...props} />}
      <Figures {...props} />
      <HostedForces {...props} />
      {hasShare && <Crossed {...props} />}
      {hasShare && <Pledges {...props} />}
      {note && (
        <p class="muted">
          {words.card.notes}: {note}
        </p>
      )}
    </>
  );
}
