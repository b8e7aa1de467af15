import { countryName } from '../model/base/speech.ts';
import { amountSentence } from '../model/forces/amount-words.ts';
import { hostBalance } from '../model/forces/balance.ts';
import { valueText } from '../model/spending/sentences.ts';
import { isAlly, spendingValue } from '../model/spending/spending.ts';
import { yearOf } from '../model/view/view.ts';
import { Scroll } from '../ui/kit/Scroll.tsx';
import type { AllyPage, PageProps } from './props.ts';

/** The allies of the year shown, each with its share of GDP and the troops that it hosts; in a comparison with both shares. */

type TableProps = PageProps & { readonly years: readonly number[] };

/** The years whose shares are shown: one, or both of a comparison. */
function yearsOf({ store }: Pick<PageProps, 'store'>): readonly number[] {
  const { date, since } = store.view.value;
  return since === null ? [yearOf(date)] : [yearOf(since), yearOf(date)];
}

/** The allies that were members in the year shown. */
function members({ store, allies }: PageProps): readonly AllyPage[] {
  const { countries } = store.dataset;
  const year = yearOf(store.view.value.date);
  return allies.filter(({ iso3 }) => {
    const country = countries.find((entry) => entry.iso3 === iso3);
    return country && isAlly(country, year);
  });
}

function shareIn({ store }: PageProps, iso3: string, year: number) {
  return spendingValue(store.dataset.series.share, iso3, year);
}

function Row({ ally, ...props }: TableProps & { ally: AllyPage }) {
  const { store, root, years } = props;
  const { iso3, slug } = ally;
  const host = hostBalance(store.dataset, iso3, store.view.value.date);
  return (
    <tr data-iso3={iso3}>
      <th scope="row">
        <a href={`${root}country/${slug}/index.html`}>{countryName(store.speech, iso3)}</a>
      </th>
      {years.map((year) => {
        const found = shareIn(props, iso3, year);
        return <td key={year}>{found && valueText(store.speech, 'share', found.value)}</td>;
      })}
      <td>{host && amountSentence(store.speech, host.us)}</td>
      <td>{host && amountSentence(store.speech, host.europe)}</td>
    </tr>
  );
}

/** `label` names the part of the page that scrolls on narrow screens. */
export function AllyTable({ label, ...props }: PageProps & { readonly label: string }) {
  const { store, pages } = props;
  const { columns } = pages.list;
  const allies = members(props);
  const years = yearsOf(props);
  const estimated = years.filter((year) => allies.some(({ iso3 }) => shareIn(props, iso3, year)?.estimate));
  const heads = [columns.ally, ...years.map(columns.share), columns.us, columns.europe];
  return (
    <Scroll label={label}>
      <table>
        <caption>{pages.month.caption(store.view.value.date, estimated)}</caption>
        <thead>
          <tr>
            {heads.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {allies.map((ally) => (
            <Row key={ally.iso3} {...props} years={years} ally={ally} />
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
