import type { Details } from '../../data/details.ts';
import type { Iso3 } from '../../data/rows.ts';
import type { LaterMessages } from '../../i18n/en.ts';
import { countryOf } from '../../model/base/speech.ts';
import { lineOf, lineYears } from '../../model/people/lines.ts';
import type { Store } from '../../store/store.ts';
import { peopleOf } from '../kit/people.ts';
import { CountBreaks, YearChart } from '../kit/YearChart.tsx';

/** Size of the chart and the room around its line, px of the chart. */
const FRAME = { width: 312, height: 110, top: 18, right: 22, bottom: 18, left: 22 };

interface Props {
  readonly store: Store;
  readonly words: LaterMessages;
  readonly details: Details;
  readonly iso3: Iso3;
}

/** A country's own forces by NATO's count since the first year of the table, with the breaks of the count in words. */
export function OwnLine({ store, words, details, iso3 }: Props) {
  const { dataset, speech } = store;
  const own = lineOf({ dataset, details, people: peopleOf(store) }, 'personnel', iso3);
  const [first, last] = [own.figures.at(0), own.figures.at(-1)];
  if (!first || !last) return null;
  const { ownForces } = words;
  const top = Math.max(...own.figures.map(({ value }) => value));
  const country = countryOf(speech, iso3);
  const label = ownForces.line(country, [first.year, first.value], [last.year, last.value]);
  return (
    <>
      <YearChart
        store={store}
        frame={FRAME}
        scale={{ years: lineYears(dataset), top, targets: [] }}
        own={own}
        label={label}
        ends={(value) => speech.format.number(value, 1)}
      />
      <p class="muted">{ownForces.lineKey}</p>
      {own.breaks.length > 0 && (
        <div class="muted">
          <p>{ownForces.breaksKey}</p>
          <CountBreaks words={words} breaks={own.breaks} />
        </div>
      )}
    </>
  );
}
