import { useSignal } from '@preact/signals';
import { nextSort } from '../../model/base/sorting.ts';
import { countryName, countryOf } from '../../model/base/speech.ts';
import {
  AMOUNT_SORTS,
  type AmountMeasure,
  type AmountRow,
  type AmountSort,
  amountCounts,
  amountRows,
  sortedAmounts,
  startingAmountSort,
} from '../../model/people/ally-amounts.ts';
import { lineSource, lineYears } from '../../model/people/lines.ts';
import { yearOf } from '../../model/view/view.ts';
import { focus } from '../../store/actions.ts';
import { Citation } from '../kit/Citation.tsx';
import type { PanelProps } from '../kit/panel.ts';
import { peopleOf } from '../kit/people.ts';
import { useRestedView } from '../kit/rest.ts';
import { Order } from '../kit/Sorting.tsx';
import { CountBreaks, YearChart } from '../kit/YearChart.tsx';
import { AmountTable } from './AmountTable.tsx';

/** Size of a chart and the room around its line, px of the chart. */
const FRAME = { width: 190, height: 124, top: 22, right: 15, bottom: 18, left: 15 };

interface Rows {
  readonly rows: readonly AmountRow[];
}

interface RowProps extends PanelProps {
  readonly measure: AmountMeasure;
  readonly row: AmountRow;
  readonly year: number;
}

/** The line on its own scale, and the figures of the shown year in words. */
function Body({ store, words, measure, row, year }: RowProps) {
  const { allyAmounts, allies } = words;
  const { line, scale, shown, change, joins } = row;
  const [first, last] = [line.figures.at(0), line.figures.at(-1)];
  if (!first || !last) return <p>{allies.unarmed}</p>;
  const breaks = line.breaks.map((entry) => entry.year);
  const label = allyAmounts.line(measure, countryOf(store.speech, row.iso3), first, last, breaks);
  const top = allyAmounts.amount(measure, scale.top);
  return (
    <>
      <YearChart store={store} frame={FRAME} scale={scale} own={line} label={label} top={top} now={year} />
      <p>
        {shown && <strong>{allyAmounts.shown(measure, shown)}</strong>}
        <br />
        {change && allyAmounts.change(change)}
        {joins !== null && ` · ${store.speech.messages.country.notYet(joins)}`}
      </p>
      <CountBreaks words={words} breaks={line.breaks} />
    </>
  );
}

/** One ally, and the way to its card. */
function Ally(props: RowProps) {
  const { store, row } = props;
  return (
    <li class="ally" data-iso3={row.iso3}>
      <h4>
        <button type="button" class="link" onClick={() => focus(store, row.iso3)}>
          {countryName(store.speech, row.iso3)}
        </button>
      </h4>
      <Body {...props} />
    </li>
  );
}

/** Where the figures of all rows come from, each source once. */
function FigureSources({ store, words, details, measure, rows }: Omit<RowProps, 'row' | 'year'> & Rows) {
  const tables = { details, people: peopleOf(store) };
  const ids = new Set(
    rows.flatMap(({ iso3, line }) => line.figures.map(({ year }) => lineSource(tables, measure, iso3, year))),
  );
  return (
    <p class="muted">
      {words.allyAmounts.sources}{' '}
      {details.sources
        .filter(({ source_id }) => ids.has(source_id))
        .map((source) => (
          <span key={source.source_id} data-id={source.source_id}>
            <Citation store={store} source={source} />.{' '}
          </span>
        ))}
    </p>
  );
}

/** What the charts show, how they are read, and where their figures are from. */
function Intro({ year, ...props }: Omit<RowProps, 'row'> & Rows) {
  const { store, words, measure, rows } = props;
  const { allyAmounts, allies } = words;
  const [first, last] = lineYears(store.dataset);
  const estimate = rows.some(({ shown }) => shown?.estimate);
  const isLater = year > first;
  return (
    <>
      {isLater && (
        <p class="finding">{allyAmounts.finding(measure, { year, estimate }, first, amountCounts(rows))}</p>
      )}
      <p>{allyAmounts.intro[measure](year)}</p>
      <h3>{allies.charts}</h3>
      <p>{allyAmounts.scale(first, last)}</p>
      <p>
        {allyAmounts.key}
        {measure === 'personnel' && ` ${allyAmounts.breaks}`}
      </p>
      <FigureSources {...props} />
    </>
  );
}

/** Own armed forces or money of all allies side by side: a small chart each on its own scale, in the reader's order, and a table. */
export function AllyAmounts({ measure, ...props }: PanelProps & Pick<RowProps, 'measure'>) {
  const { store, words, details } = props;
  const { speech, dataset } = store;
  const { allies, allyAmounts } = words;
  const year = yearOf(useRestedView(store).date);
  const sort = useSignal<AmountSort>(startingAmountSort('value'));
  const unsorted = amountRows({ dataset, details, people: peopleOf(store) }, measure, year);
  const byName = (a: string, b: string) =>
    speech.format.compare(countryName(speech, a), countryName(speech, b));
  const rows = sortedAmounts(unsorted, sort.value, byName);
  const [since] = lineYears(dataset);
  const options = AMOUNT_SORTS.map((key) => [key, allyAmounts.sorts[key](measure, since)] as const);
  const onSort = (key: AmountSort['key']): void => {
    sort.value = nextSort(sort.value, key, startingAmountSort);
  };
  const common = { ...props, measure, rows, year };
  return (
    <>
      <Intro {...common} />
      <Order legend={allies.order} options={options} sort={sort.value} onSort={onSort} />
      <ol class="allies">
        {rows.map((row) => (
          <Ally key={row.iso3} {...props} measure={measure} row={row} year={year} />
        ))}
      </ol>
      <h3>{allies.table}</h3>
      <AmountTable {...common} sort={sort.value} onSort={onSort} />
    </>
  );
}
