import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Measure } from '../../data/dataset.ts';
import type { Details } from '../../data/details.ts';
import type { Iso3 } from '../../data/rows.ts';
import type { LaterMessages } from '../../i18n/en.ts';
import { numberKey } from '../../model/base/number-key.ts';
import { rankOf } from '../../model/spending/rank.ts';
import { countrySentence, valueText } from '../../model/spending/sentences.ts';
import { spendingValue } from '../../model/spending/spending.ts';
import { isOfPeople, MEASURE_KEYS } from '../../model/view/measures.ts';
import { yearOf } from '../../model/view/view.ts';
import type { Store } from '../../store/store.ts';
import { CountryChanges } from '../changes/CountryChanges.tsx';
import { type CameraOn, ForcesAbroad, HostedForces } from '../forces/HostedForces.tsx';
import { NoteList, NoteRefs } from '../kit/Notes.tsx';
import { type NoteNumbers, noteNumbers } from '../kit/notes.ts';
import { SourceNote } from '../kit/SourceNote.tsx';
import { OwnForces } from '../people/OwnForces.tsx';
import { Contradictions } from '../spending/Contradictions.tsx';
import { CountryChart } from '../spending/CountryChart.tsx';
import { Crossed, Pledges } from '../spending/Targets.tsx';
import { CompareWith } from './PairCard.tsx';

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

/** The figures of the shown year in every measure, each with status and source; own armed forces have a part of the card to themselves. */
export function Figures(props: Props) {
  const { store, words, iso3, citable } = props;
  const year = yearOf(store.view.value.date);
  return (
    <dl class="figures">
      {MEASURE_KEYS.filter((measure) => !isOfPeople(measure)).map((measure) => {
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
                row={{
                  table: measure === 'sipri' ? 'spending_sipri' : 'spending',
                  id: `${iso3} ${year} ${measure}`,
                  value: found.value,
                }}
                cites={citable ? numberKey.spending(measure, iso3) : undefined}
              />
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

/** The share of GDP of the shown year, large, with its rank; where there is none, why. */
function Share({ notes, ...props }: Props & { readonly notes: NoteNumbers }) {
  const { store, words, iso3 } = props;
  const { dataset, speech, view } = store;
  const { date, since, measure } = view.value;
  const year = yearOf(date);
  const found = spendingValue(dataset.series.share, iso3, year);
  const rank = rankOf(dataset, iso3, year);
  const source = found && sourceOf(props, 'share', `${iso3}-${year}`);
  const isMore = !found || since !== null || measure !== 'share' || rank === null;
  return (
    <>
      {found && (
        <p class="card-share">
          <strong>{speech.format.percent(found.value, 2)}</strong>
          {words.card.ofGdp(year, found.estimate)} {rank && words.card.rank(rank.place, rank.total)}
          {source && <NoteRefs words={words} notes={notes} ids={[source.source_id]} />}
        </p>
      )}
      {isMore && <p>{countrySentence(speech, view.value, iso3)}.</p>}
    </>
  );
}

/** A part of the card that is closed until a reader asks for it. */
function More({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <details class="card-more">
      <summary>{title}</summary>
      {children}
    </details>
  );
}

/**
 * The card of a country: share now, line since 2014, its own armed forces, foreign troops of both sides, forces with a known strength, changes; then,
 * closed, what it has abroad, all measures, targets and pledges; sources as numbered notes.
 */
export function Card(props: Props & { readonly cameraOn: CameraOn }) {
  const { store, words, iso3, details } = props;
  const hasShare = iso3 in store.dataset.series.share.values;
  const note = details.countryNotes[iso3];
  // New for every view, so that notes are numbered anew; whoever names a source is drawn again with it.
  const notes = useMemo(noteNumbers, [store.view.value, iso3]);
  return (
    <>
      <Share {...props} notes={notes} />
      <CompareWith {...props} />
      {hasShare && <CountryChart {...props} />}
      <Contradictions {...props} />
      <OwnForces {...props} notes={notes} />
      <HostedForces {...props} notes={notes} />
      <CountryChanges {...props} />
      <ForcesAbroad {...props} />
      <More title={words.card.money}>
        <Figures {...props} />
      </More>
      <More title={words.card.targets}>
        {hasShare && <Crossed {...props} />}
        <Pledges {...props} />
      </More>
      {note && (
        <p class="muted">
          {words.card.notes}: {note}
        </p>
      )}
      <NoteList store={store} words={words} details={details} notes={notes} />
    </>
  );
}
