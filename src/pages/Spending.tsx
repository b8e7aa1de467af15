import { countryOf } from '../model/base/speech.ts';
import { spendingValues } from '../model/spending/chart.ts';
import { valueText } from '../model/spending/sentences.ts';
import { isUnarmed } from '../model/spending/spending.ts';
import { Figures } from '../ui/cards/Card.tsx';
import { CountryChart } from '../ui/spending/CountryChart.tsx';
import { Crossed, Pledges } from '../ui/spending/Targets.tsx';
import type { CountryProps } from './props.ts';

/** The line of shares as a table. */
function Years({ store, words, pages, ally: { iso3 } }: CountryProps) {
  const { years } = pages.country;
  return (
    <details>
      <summary>{years.summary}</summary>
      <table class="years">
        <caption>{years.caption(countryOf(store.speech, iso3))}</caption>
        <thead>
          <tr>
            {[years.year, years.share, years.status].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {spendingValues(store.dataset.series.share, iso3).map(({ year, value, estimate }) => (
            <tr key={year} data-year={year}>
              <th scope="row">{year}</th>
              <td>{valueText(store.speech, 'share', value)}</td>
              <td>{words.card.status[estimate ? 'estimate' : 'actual']}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

/** The figures of a country with their line since the first year, targets crossed and pledges. */
export function Spending(props: CountryProps) {
  const { store, words, pages, details, ally } = props;
  const { dataset } = store;
  const country = dataset.countries.find(({ iso3 }) => iso3 === ally.iso3);
  const card = { store, words, details, iso3: ally.iso3 };
  const note = details.countryNotes[ally.iso3];
  return (
    <section aria-labelledby="spending">
      <h2 id="spending">{pages.country.spending}</h2>
      {country && isUnarmed(dataset, country) ? (
        <p>{pages.country.unarmed}</p>
      ) : (
        <div class="sides">
          <div>
            <CountryChart {...card} />
            <Years {...props} />
            <Crossed {...card} />
          </div>
          <div>
            <Figures {...card} />
            <Pledges {...card} />
          </div>
        </div>
      )}
      {note && (
        <p class="muted">
          {words.card.notes}: {note}
        </p>
      )}
    </section>
  );
}
