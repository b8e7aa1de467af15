import type { Iso3 } from '../../data/rows.ts';
import type { Component } from '../../jsx/elements.ts';
import { countryOf } from '../../model/base/speech.ts';
import { lead } from '../../model/scene/lead.ts';
import { MEASURES, TARGETS } from '../../model/view/measures.ts';
import type { View } from '../../model/view/view.ts';
import type { ComparisonProps, Store } from '../../store/store.ts';
import * as ROOTS from '../kit/roots.ts';
import { Says, type SaysSign, SHADING } from './Says.tsx';

/** What is read first, below the question: of when the answer is, and the answer in sentences with their signs. */

/** The sign of the sentence on spending: the classes from the goal on. */
function goalSign({ measure, bins }: View): SaysSign {
  const first = MEASURES[measure].bounds.indexOf(TARGETS.core) + 1;
  if (measure !== 'share' || bins !== 'targets') return SHADING;
  return { kind: 'classes', classes: [first, first + 1] };
}

interface Props {
  readonly store: Store;
  /** Whole months since the day of the tables, by the reader's clock; 0: not old enough to be said. */
  readonly monthsOld: number;
}

function Month({ store, monthsOld }: Props) {
  const { dataset, speech, view, headline } = store;
  const say = speech.messages.lead;
  const { us, isReported, europe, spending, unknown, isLatest, date } = lead(dataset, view.value.date);
  const named = (hosts: readonly Iso3[]) => hosts.map((iso3) => countryOf(speech, iso3));
  const isShare = view.value.measure === 'share';
  return (
    <>
      <p class="as-of">
        {isLatest ? say.latest(dataset.asOf) : say.of(date)}
        {isLatest && <span class="newest">{say.newest(dataset.asOf, dataset.newest, dataset.newestUs)}</span>}
        {say.old(monthsOld)}
      </p>
      <ul class="says">
        <Says sign={{ kind: 'half', side: 'us' }} said={say.us(us, isReported)} />
        <Says sign={{ kind: 'half', side: 'europe' }} said={say.europe(europe)} />
        <Says
          sign={goalSign(view.value)}
          said={isShare ? say.share(spending, TARGETS.core, TARGETS.guideline) : ['', headline.value]}
        />
      </ul>
      {unknown.us.length + unknown.europe.length > 0 && (
        <p class="unknown">{say.unknown(named(unknown.us), named(unknown.europe))}</p>
      )}
    </>
  );
}

/** The two months that are compared; the news between them once the part that words it has been loaded. */
function Comparison({ store, since }: { store: Store; since: string }) {
  const { speech, view } = store;
  const Compared = store.comparison.value as Component<ComparisonProps> | null;
  return (
    <>
      <p class="as-of">{speech.messages.lead.compared(since, view.value.date)}</p>
      {Compared && <Compared store={store} since={since} />}
    </>
  );
}

/** The answer of a month, or the news of a comparison. */
export function Headline({ store, monthsOld }: Props) {
  const { since } = store.view.value;
  return (
    <div id={ROOTS.headline} class={since === null ? undefined : 'compared'}>
      {since === null ? (
        <Month store={store} monthsOld={monthsOld} />
      ) : (
        <Comparison store={store} since={since} />
      )}
    </div>
  );
}
