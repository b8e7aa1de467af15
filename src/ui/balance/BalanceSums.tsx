import type { Country } from '../../i18n/values.ts';
import { type RegionBalance, regionBalances, type Shares } from '../../model/balance/balance-view.ts';
import type { Day } from '../../model/base/dates.ts';
import { numberKey } from '../../model/base/number-key.ts';
import { EASTERN_FLANK, EUROPE } from '../../model/base/regions.ts';
import { countryOf } from '../../model/base/speech.ts';
import { type BalanceProps, FigureCell, FigureText } from '../kit/BalanceFigure.tsx';
import { Scroll } from '../kit/Scroll.tsx';

function countriesOf({ store }: Pick<BalanceProps, 'store'>, hosts: readonly string[]): readonly Country[] {
  return hosts.map((iso3) => countryOf(store.speech, iso3));
}

/** The shares as a bar of 100 per cent: US, the uncertain part between low and high, European and Canadian. */
function Bar({ shares, label }: { shares: Shares; label: string }) {
  const { low, best, high } = shares.us;
  const [from, to] = [low ?? best ?? 0, high ?? best ?? 0];
  return (
    <svg class="halves-bar" viewBox="0 0 100 8" preserveAspectRatio="none" role="img" aria-label={label}>
      <rect class="us" x="0" y="0" width={from} height="8" />
      <rect class="us uncertain" x={from} y="0" width={(best ?? 0) - from} height="8" />
      <rect class="europe uncertain" x={best ?? 0} y="0" width={to - (best ?? 0)} height="8" />
      <rect class="europe" x={to} y="0" width={100 - to} height="8" />
    </svg>
  );
}

function SharesText({ store, words, row }: Pick<BalanceProps, 'store' | 'words'> & { row: RegionBalance }) {
  const { sums } = words.balance;
  const { shares, partial, compared } = row;
  if (shares === null) return <>{sums.noShare}</>;
  const { low, best, high } = shares.us;
  const text = sums.share(best ?? 0, shares.europe.best ?? 0);
  const both = partial.us && partial.europe;
  const missing = both ? 'both' : partial.us ? 'us' : partial.europe ? 'europe' : null;
  return (
    <>
      <strong>{text}</strong>
      <Bar shares={shares} label={text} />
      <span class="worth">
        {low !== null && high !== null && low !== high && sums.uncertain(low, high)}{' '}
        {missing && sums.partial[missing]}{' '}
        {compared.length > 0 && sums.comparedIn(countriesOf({ store }, compared))}
      </span>
    </>
  );
}

function Region(props: BalanceProps & { row: RegionBalance; month: Day }) {
  const { store, words, row } = props;
  const { sums, of } = words.balance;
  const name = sums.regions[row.region];
  const isEurope = row.region === 'europe';
  const us = {
    ...props,
    figure: row.us,
    what: of('us', row.region),
    cites: numberKey.host('us', row.region),
  };
  const unknown = (hosts: readonly string[]) =>
    hosts.length > 0 && <p class="worth">{sums.unknown(countriesOf({ store }, hosts))}</p>;
  return (
    <tr data-host={isEurope ? EUROPE : undefined} data-sum={row.region}>
      <th scope="row">{name}</th>
      {isEurope ? (
        <FigureCell {...us} side="us" />
      ) : (
        <td class="figure-cell us" data-label={words.balance.columns.us}>
          <FigureText {...us} />
          {unknown(row.usUnknown)}
        </td>
      )}
      {/* Only a sum: the method has no European figure for Europe as a whole. */}
      <td class="figure-cell europe" data-label={words.balance.columns.europe}>
        <FigureText
          {...props}
          figure={row.europe}
          what={of('europe', row.region)}
          cites={numberKey.host('europe', row.region)}
        />
        {unknown(row.europe.unknownHosts)}
      </td>
      <td class="more" data-label={sums.columns.shares}>
        <SharesText store={store} words={words} row={row} />
      </td>
    </tr>
  );
}

/** The eastern flank and Europe as a whole, with the share each side provides where both are known. */
export function BalanceSums(props: BalanceProps & { day: Day }) {
  const { store, words, details, day } = props;
  const { sums, columns } = words.balance;
  return (
    <Scroll label={sums.title}>
      <table class="balance-table">
        <caption>
          {sums.caption} {sums.members(countriesOf({ store }, EASTERN_FLANK))}
        </caption>
        <thead>
          <tr>
            <th scope="col">{sums.columns.region}</th>
            <th scope="col">{columns.us}</th>
            <th scope="col">{columns.europe}</th>
            <th scope="col">{sums.columns.shares}</th>
          </tr>
        </thead>
        <tbody>
          {regionBalances(details, day).map((row) => (
            <Region key={row.region} store={store} words={words} details={details} row={row} month={day} />
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
