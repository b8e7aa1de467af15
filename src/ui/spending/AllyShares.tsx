import { useSignal } from '@preact/signals';
import type { TargetRow } from '../../data/rows.ts';
import { numberKey } from '../../model/base/number-key.ts';
import { nextSort } from '../../model/base/sorting.ts';
import { countryName, countryOf } from '../../model/base/speech.ts';
import {
  ALLY_SORTS,
  type AllyRow,
  type AllySort,
  allyRows,
  everCrossed,
  sortedAllies,
  startingSort,
} from '../../model/spending/allies.ts';
import { alliesHeadline } from '../../model/spending/ally-words.ts';
import { CROSSED, LAST_YEAR } from '../../model/spending/chart.ts';
import { yearOf } from '../../model/view/view.ts';
import type { PanelProps } from '../kit/panel.ts';
import { useRestedView } from '../kit/rest.ts';
import { Order } from '../kit/Sorting.tsx';
import { SourceNote } from '../kit/SourceNote.tsx';
import { AlliesTable } from './AlliesTable.tsx';
import { AllyChart } from './AllyChart.tsx';
import { ChartKey } from './ChartKey.tsx';
import { SMALL_FRAME, scaleTop } from './spending-chart.ts';

/** Who was at 3.5 % when, one line an ally. */
function Crossed({ store, words, rows }: PanelProps & { rows: readonly AllyRow[] }) {
  const { speech } = store;
  const { allies } = words;
  return (
    <>
      <h3>{allies.crossed(CROSSED)}</h3>
      <ul class="ever-crossed">
        {everCrossed(rows).map(({ iso3, spells }) => (
          <li key={iso3} data-iso3={iso3}>
            {allies.everAt(countryOf(speech, iso3), spells)}
          </li>
        ))}
      </ul>
    </>
  );
}

function Target({ store, words, details, row }: PanelProps & { row: TargetRow }) {
  const source = details.sources.find(({ source_id }) => source_id === row.source_id);
  return (
    <li data-id={row.id}>
      {words.allies.agreed({ text: row.label }, row.agreed_on, row.due)}
      <SourceNote
        store={store}
        words={words}
        source={source}
        what={row.label}
        row={{ table: 'targets', id: row.id, value: row.pct }}
        cites={numberKey.target(row.id)}
      />
    </li>
  );
}

/** The targets that the charts are ruled by, with their dates and sources. */
function Targets(props: PanelProps) {
  const rows = props.details.targets.filter(({ pct }) =>
    SMALL_FRAME.targets.some((target) => target === pct),
  );
  return (
    <>
      <h3>{props.words.allies.targets}</h3>
      <ul class="ever-crossed">
        {rows.map((row) => (
          <Target key={row.id} {...props} row={row} />
        ))}
      </ul>
    </>
  );
}

/** The shares of all allies side by side: one small chart each on one scale, in the reader's order, and the same as a table. */
export function AllyShares(props: PanelProps) {
  const { store, words, details } = props;
  const { speech, dataset } = store;
  const { allies } = words;
  const { share } = dataset.series;
  const year = yearOf(useRestedView(store).date);
  const sort = useSignal<AllySort>(startingSort('share'));
  const unsorted = allyRows(dataset, details, year);
  const byName = (a: string, b: string) =>
    speech.format.compare(countryName(speech, a), countryName(speech, b));
  const rows = sortedAllies(unsorted, sort.value, byName);
  const top = scaleTop(
    share,
    rows.map(({ iso3 }) => iso3),
    details.pledges,
  );
  const onSort = (key: AllySort['key']): void => {
    sort.value = nextSort(sort.value, key, startingSort);
  };
  return (
    <>
      <p class="finding">{alliesHeadline({ speech, words }, unsorted, year)}</p>
      <p>{allies.intro(year)}</p>
      <Crossed {...props} rows={unsorted} />
      <Targets {...props} />
      <h3>{allies.charts}</h3>
      <p>{allies.key.scale(top, share.firstYear, LAST_YEAR)}</p>
      <ChartKey store={store} words={words} targets={SMALL_FRAME.targets} />
      <Order
        legend={allies.order}
        options={ALLY_SORTS.map((key) => [key, allies.sorts[key](share.firstYear, CROSSED)])}
        sort={sort.value}
        onSort={onSort}
      />
      <ol class="allies">
        {rows.map((row) => (
          <AllyChart key={row.iso3} {...props} row={row} year={year} top={top} />
        ))}
      </ol>
      <h3>{allies.table}</h3>
      <AlliesTable {...props} rows={rows} year={year} sort={sort.value} onSort={onSort} />
    </>
  );
}
