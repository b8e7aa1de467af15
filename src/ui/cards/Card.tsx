import type { Measure } from '../../data/dataset.ts';
import type { Details } from '../../data/details.ts';
import type { Iso3 } from '../../data/rows.ts';
import type { LaterMessages } from '../../i18n/en.ts';
import { numberKey } from '../../model/base/number-key.ts';
import { countrySentence, valueText } from '../../model/spending/sentences.ts';
import { spendingValue } from '../../model/spending/spending.ts';
import { MEASURE_KEYS } from '../../model/view/measures.ts';
import { yearOf } from '../../model/view/view.ts';
import type { Store } from '../../store/store.ts';
import { type CameraOn, HostedForces } from '../forces/HostedForces.tsx';
import { SourceNote } from '../kit/SourceNote.tsx';
import { Contradictions } from '../spending/Contradictions.tsx';
import { CountryChart } from '../spending/CountryChart.tsx';
import { Crossed, Pledges } from '../spending/Targets.tsx';

/** What the parts of a card need. */
interface Props {
  readonly store: Store;
  readonly words: LaterMessages;
  readonly details: Details;
  readonly iso3: Iso3;
  /** Whether numbers can be cited: pages without a script have no dialog for it. */
  readonly citable?: boolean;
}

function sourceOf({ details }: Props, measure: Measure, key: string) {
  const sources = details.figureSources[measure];
  const id = sources[key] ?? sources[key.slice(0, 3)];
  return details.sources.find((source) => source.source_id === id);
}

/** The figures of the shown year in every measure, each with status and source. */
export function Figures(props: Props) {
  const { store, words, iso3, citable } = props;
  const year = yearOf(store.view.value.date);
  return (
    <dl class="figures">
      {MEASURE_KEYS.map((measure) => {
        const found = spendingValue(store.dataset.series[measure], iso3, year);
        if (!found) return null;
        const name = words.controls.measures[measure];
        const source = sourceOf(props, measure, `${iso3}-${year}`);
        return (
          <div key={measure}>
            <dt>{name}</dt>
            <dd>
              <strong>{valueText(store.speech, measure, found.value)}</strong>, {year},{' '}
              {words.card.status[found.estimate ? 'estimate' : 'actual']}
              <SourceNote
                store={store}
                words={words}
                source={source}
                what={name}
                cites={citable ? numberKey.spending(measure, iso3) : undefined}
              />
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

/** The card of a country: share now, line since 2014, targets crossed, pledges, forces, every figure with its source. */
export function Card(props: Props & { readonly cameraOn: CameraOn }) {
  const { store, words, iso3, details } = props;
  const hasShare = iso3 in store.dataset.series.share.values;
  const note = details.countryNotes[iso3];
  return (
    <>
      <p>{countrySentence(store.speech, store.view.value, iso3)}.</p>
      {hasShare && <CountryChart {...props} />}
      <Contradictions {...props} />
      <Figures {...props} />
      <HostedForces {...props} />
      {hasShare && <Crossed {...props} />}
      <Pledges {...props} />
      {note && (
        <p class="muted">
          {words.card.notes}: {note}
        </p>
      )}
    </>
  );
}
