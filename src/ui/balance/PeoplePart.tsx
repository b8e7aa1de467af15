import { useSignal } from '@preact/signals';
import type { People } from '../../data/people.ts';
import { sideSentences } from '../../model/balance/balance-words.ts';
import { peopleFacts } from '../../model/balance/people-facts.ts';
import {
  europeanBreaks,
  joinedSince,
  type Members,
  type PeopleYear,
  peopleByYear,
  peopleOfMonth,
} from '../../model/balance/provided.ts';
import type { Month } from '../../model/base/dates.ts';
import { numberKey } from '../../model/base/number-key.ts';
import { countryOf } from '../../model/base/speech.ts';
import type { BalanceProps } from '../kit/BalanceFigure.tsx';
import { ProvidesDownload } from '../kit/ProvidesDownload.tsx';
import { peopleOf } from '../kit/people.ts';
import { Scroll } from '../kit/Scroll.tsx';
import { MethodNote } from './MethodNote.tsx';
import { PartSource } from './PartSource.tsx';
import { Switch } from './Switch.tsx';
import { YearChart } from './YearChart.tsx';

const LOOKS = { europe: 'own', turkiye: 'own', canada: 'own', posted: 'europe', americans: 'us' } as const;

const yearIn = ({ year, own }: PeopleYear) => ({ year, estimate: own.europe.estimate });

function Chart({ store, words, rows, members }: PartProps & { rows: readonly PeopleYear[] }) {
  const { people: say } = words.provides;
  const people = peopleOf(store);
  const { turkiye, others } = europeanBreaks(people);
  const joined = members === 'the same' ? [] : joinedSince(people, rows[0]?.year ?? 0);
  const inThousand = (best: number | null) => (best === null ? null : best / 1000);
  const years = rows.map(yearIn);
  const [first, last] = [years[0], years.at(-1)];
  if (!first || !last) return null;
  const line = (key: keyof typeof LOOKS, of: (row: PeopleYear) => number | null, breaks: number[] = []) => ({
    key,
    values: rows.map(of),
    breaks,
  });
  const lines = [
    line('europe', ({ own }) => own.europeWithoutTurkiye.thousand, [
      ...others.map(({ year }) => year),
      ...joined.map(([, year]) => year),
    ]),
    line(
      'turkiye',
      ({ own }) => own.turkiye.thousand,
      turkiye.map(({ year }) => year),
    ),
    line('canada', ({ own }) => own.canada.thousand),
    line('posted', ({ posted }) => inThousand(posted.best)),
    line('americans', ({ americans }) => inThousand(americans.best)),
  ];
  return (
    <YearChart
      {...{ store, words, years, lines }}
      names={say.lines}
      looks={LOOKS}
      label={say.label(first, last)}
    />
  );
}

type PartProps = Pick<BalanceProps, 'store' | 'words'> & { readonly members: Members };

function Row({ store, words, row }: Pick<BalanceProps, 'store' | 'words'> & { row: PeopleYear }) {
  const { people: say, year } = words.provides;
  const { own, posted, americans } = row;
  const said = sideSentences(store.speech, { us: americans, europe: posted });
  const { columns } = say;
  return (
    <tr data-year={row.year}>
      <th scope="row">{year(yearIn(row))}</th>
      <td data-label={columns.europe}>
        {say.thousand(own.europeWithoutTurkiye.thousand)}{' '}
        <span class="worth">{say.ofStates(own.europe.thousand, own.states)}</span>
      </td>
      <td data-label={columns.turkiye}>{say.thousand(own.turkiye.thousand)}</td>
      <td data-label={columns.canada}>{say.thousand(own.canada.thousand)}</td>
      <td data-label={columns.posted}>{said.europe}</td>
      <td data-label={columns.americans}>{said.us}</td>
    </tr>
  );
}

function Table({
  store,
  words,
  rows,
}: Pick<BalanceProps, 'store' | 'words'> & { rows: readonly PeopleYear[] }) {
  const { people: say } = words.provides;
  return (
    <details class="source">
      <summary>{say.table}</summary>
      <Scroll label={say.table} tall>
        <table class="balance-table provides-table">
          <thead>
            <tr>
              {Object.entries(say.columns).map(([key, text]) => (
                <th key={key} scope="col">
                  {text}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.toReversed().map((row) => (
              <Row key={row.year} store={store} words={words} row={row} />
            ))}
          </tbody>
        </table>
      </Scroll>
    </details>
  );
}

function Breaks({ store, words, members, people }: PartProps & { people: People }) {
  const { people: say } = words.provides;
  const { turkiye, others } = europeanBreaks(people);
  const joined = members === 'the same' ? [] : joinedSince(people, people.series.personnel.firstYear);
  return (
    <details class="method">
      <summary>{say.breaks}</summary>
      <ul>
        {joined.map(([iso3, year]) => (
          <li key={iso3}>{say.joined(countryOf(store.speech, iso3), year)}</li>
        ))}
        {[...turkiye, ...others].map(({ iso3, year, step_pct, reason }) => (
          <li key={`${iso3} ${year}`}>
            {say.breakOf(countryOf(store.speech, iso3), year, step_pct, { text: reason })}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Own soldiers over time, beside those posted with another country and Americans in Europe. */
export function PeoplePart(props: BalanceProps & { month: Month }) {
  const { store, words, details, month } = props;
  const { people: say, none, parts } = words.provides;
  const members = useSignal<Members>('of the year');
  const people = peopleOf(store);
  const { asOf: dataDay } = store.dataset;
  const rows = peopleByYear(people, details, { members: members.value, dataDay });
  const shown = peopleOfMonth(people, details, { month, dataDay });
  if (!shown) return <p>{none}</p>;
  const facts = peopleFacts(shown);
  const both = { store, words, members: members.value };
  return (
    <section data-part="people" aria-labelledby="provides-people">
      <h3 id="provides-people">{say.finding(facts)}</h3>
      <p>{say.first(facts)}</p>
      <p>{say.second(facts)}</p>
      <Switch
        legend={say.switch}
        name="provides-members"
        options={Object.entries(say.members) as [Members, string][]}
        value={members.value}
        onPick={(key) => {
          members.value = key;
        }}
      />
      <p class="worth">{say.key}</p>
      <Chart {...both} rows={rows} />
      <Table store={store} words={words} rows={rows} />
      <Breaks {...both} people={people} />
      <MethodNote title={say.method} rules={say.rules} />
      <PartSource
        {...props}
        id={people.sources.nato}
        what={parts.people}
        cites={numberKey.people('europe')}
      />
      <ProvidesDownload {...props} part="people" />
    </section>
  );
}
