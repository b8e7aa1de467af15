import { countryName } from '../model/base/speech.ts';
import { amountSentence } from '../model/forces/amount-words.ts';
import { hostBalance } from '../model/forces/balance.ts';
import { valueText } from '../model/spending/sentences.ts';
import { spendingValue } from '../model/spending/spending.ts';
import { yearOf } from '../model/view/view.ts';
import { Scroll } from '../ui/kit/Scroll.tsx';
import { PageShell } from './PageShell.tsx';
import type { AllyPage, PageProps } from './props.ts';

function Row(props: PageProps & { ally: AllyPage }) {
  const { store, root, ally } = props;
  const { iso3, slug } = ally;
  const { date } = store.view.value;
  const found = spendingValue(store.dataset.series.share, iso3, yearOf(date));
  const host = hostBalance(store.dataset, iso3, date);
  return (
    <tr data-iso3={iso3}>
      <th scope="row">
        <a href={`${root}country/${slug}/index.html`}>{countryName(store.speech, iso3)}</a>
      </th>
      <td>{found && valueText(store.speech, 'share', found.value)}</td>
      <td>{host && amountSentence(store.speech, host.us)}</td>
      <td>{host && amountSentence(store.speech, host.europe)}</td>
    </tr>
  );
}

/** The list of all allies, with the way to the page of each. */
export function CountryList(props: PageProps) {
  const { store, pages, allies } = props;
  const { date } = store.view.value;
  const { title, description, columns, caption } = pages.list;
  return (
    <PageShell page={props} title={title} way={[{ name: pages.frame.allies, href: null }]}>
      <p class="headline">{description(date)}</p>
      <Scroll label={title}>
        <table>
          <caption>{caption(date)}</caption>
          <thead>
            <tr>
              {[columns.ally, columns.share(yearOf(date)), columns.us, columns.europe].map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {allies.map((ally) => (
              <Row key={ally.iso3} {...props} ally={ally} />
            ))}
          </tbody>
        </table>
      </Scroll>
    </PageShell>
  );
}
