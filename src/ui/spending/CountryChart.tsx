import type { Details } from '../../data/details.ts';
import type { Iso3 } from '../../data/rows.ts';
import type { LaterMessages } from '../../i18n/en.ts';
import { countryName } from '../../model/base/speech.ts';
import { chartSubject } from '../../model/spending/allies.ts';
import { shareText } from '../../model/spending/ally-words.ts';
import { CARD_FRAME, scaleTop, spendingChart } from '../../model/spending/chart.ts';
import { yearOf } from '../../model/view/view.ts';
import type { Store } from '../../store/store.ts';
import { ChartKey } from './ChartKey.tsx';
import { SpendingLine } from './SpendingLine.tsx';

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
  const first = chart.figures.at(0);
  const last = chart.figures.at(-1);
  const end = (figure: typeof first) => (figure ? `${shareText(speech, figure.value)} (${figure.year})` : '');
  const label = words.card.chart(countryName(speech, iso3), end(first), end(last));
  return (
    <>
      <SpendingLine store={store} chart={chart} label={label} />
      <ChartKey store={store} words={words} targets={CARD_FRAME.targets} />
    </>
  );
}
