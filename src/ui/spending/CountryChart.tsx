import type { Details } from '../../data/details.ts';
import type { Iso3 } from '../../data/rows.ts';
import type { LaterMessages } from '../../i18n/en.ts';
import { countryOf } from '../../model/base/speech.ts';
import { chartSubject } from '../../model/spending/allies.ts';
import { yearOf } from '../../model/view/view.ts';
import type { Store } from '../../store/store.ts';
import { ChartKey } from './ChartKey.tsx';
import { SpendingLine } from './SpendingLine.tsx';
import { CARD_FRAME, scaleTop, spendingChart } from './spending-chart.ts';

interface Props {
  readonly store: Store;
  readonly words: LaterMessages;
  readonly details: Details;
  readonly iso3: Iso3;
}

/** The line of a country since 2014 in its card, on a scale of its own. */
export function CountryChart({ store, words, details, iso3 }: Props) {
  const { speech, dataset } = store;
  const { share } = dataset.series;
  const subject = chartSubject(dataset, details, iso3);
  const top = scaleTop(share, [iso3], details.pledges);
  const year = yearOf(store.view.value.date);
  const chart = spendingChart(share, subject, details.pledges, year, CARD_FRAME, top);
  const [first = null, last = null] = [chart.figures.at(0), chart.figures.at(-1)];
  const label = words.card.chart(countryOf(speech, iso3), first, last);
  return (
    <>
      <SpendingLine store={store} chart={chart} label={label} />
      <ChartKey store={store} words={words} targets={CARD_FRAME.targets} />
    </>
  );
}
