import { useMemo } from 'preact/hooks';
import type { Iso3 } from '../../data/rows.ts';
import { countryName, countryOf } from '../../model/base/speech.ts';
import type { ExportFile } from '../../model/exports/file.ts';
import { pairExport } from '../../model/exports/pair.ts';
import { type PairCell, type PairCodes, type PairRow, pairRows } from '../../model/pair/pair.ts';
import { ownForces } from '../../model/people/own-forces.ts';
import { yearOf } from '../../model/view/view.ts';
import { focus } from '../../store/actions.ts';
import { FigureNumber } from '../kit/BalanceFigure.tsx';
import { CsvButtons } from '../kit/CsvButtons.tsx';
import { NoteList, NoteRefs } from '../kit/Notes.tsx';
import { type NoteNumbers, noteNumbers } from '../kit/notes.ts';
import type { PanelProps } from '../kit/panel.ts';
import { peopleOf } from '../kit/people.ts';
import { Select } from '../kit/Select.tsx';
import { PairCharts } from './PairLines.tsx';

interface CompareProps extends Pick<PanelProps, 'store' | 'words'> {
  readonly iso3: Iso3;
}

/** The way from a country's card to the same country beside another one. */
export function CompareWith({ store, words, iso3 }: CompareProps) {
  const { speech, dataset } = store;
  const others = dataset.countries
    .filter((country) => country.iso3 !== iso3 && country.role !== 'dependency')
    .map((country) => [country.iso3, countryName(speech, country.iso3)] as const)
    .toSorted(([, a], [, b]) => speech.format.compare(a, b));
  return (
    <p class="compare-with">
      <Select
        label={words.pair.compareWith}
        value=""
        options={[['', words.pair.choose], ...others]}
        onPick={(other) => other && focus(store, `${iso3}~${other}`)}
      />
    </p>
  );
}

type CellProps = PanelProps & {
  readonly row: PairRow;
  readonly cell: PairCell;
  readonly notes: NoteNumbers;
};

/** A figure with its bar on the scale of the row, or why there is none. */
function Cell({ row: { kind, top }, cell, notes, ...props }: CellProps) {
  const { store, words } = props;
  const { pair } = words;
  const { value, none, sources, figure } = cell;
  const text = value === null ? pair.none[none] : pair.cell(kind, value, cell);
  return (
    <td data-kind={kind}>
      {figure ? <FigureNumber {...props} figure={figure} month={store.view.value.date} /> : text}
      <NoteRefs words={words} notes={notes} ids={sources} />
      {value !== null && (
        <span class="pair-bar" aria-hidden="true" style={{ width: `${(value / top) * 100}%` }} />
      )}
    </td>
  );
}

/** Countries whose count by the World Bank is older than the war. */
const AT_WAR: readonly Iso3[] = ['UKR', 'RUS', 'BLR'];

/** The World Bank's count of a country outside NATO, which is of other people than NATO's. */
function WorldBank({ store, words, notes, iso3 }: CompareProps & { readonly notes: NoteNumbers }) {
  const people = peopleOf(store);
  const found = ownForces(people, iso3, yearOf(store.view.value.date));
  if (found.kind !== 'world bank') return null;
  const country = countryOf(store.speech, iso3);
  return (
    <p>
      {words.pair.worldBank(country, found.persons, found.year, AT_WAR.includes(iso3))}
      <NoteRefs words={words} notes={notes} ids={[people.sources.worldBank]} />
    </p>
  );
}

function pairFile({ store, words, details }: PanelProps, codes: PairCodes): ExportFile {
  const [a, b] = codes;
  const title = words.pair.title(countryOf(store.speech, a), countryOf(store.speech, b));
  const context = {
    speech: store.speech,
    view: store.view.peek(),
    credit: words.credit,
    words: words.controls,
  };
  return pairExport(context, { details, people: peopleOf(store) }, codes, title);
}

/** Two countries side by side: a finding, and a table whose rows have one scale each. */
export function PairCard({ codes, ...props }: PanelProps & { readonly codes: PairCodes }) {
  const { store, words, details } = props;
  const { speech } = store;
  const { date } = store.view.value;
  const [a, b] = codes;
  const tables = { dataset: store.dataset, details, people: peopleOf(store) };
  const rows = pairRows(tables, date, codes);
  const notes = useMemo(noteNumbers, [store.view.value, ...codes]);
  const [first, second] = rows.find(({ kind }) => kind === 'share')?.cells.map(({ value }) => value) ?? [];
  const finding =
    first == null || second == null
      ? words.pair.noFinding(
          codes.filter((_, index) => [first, second][index] == null).map((iso3) => countryOf(speech, iso3)),
          yearOf(date),
        )
      : words.pair.finding(countryOf(speech, a), countryOf(speech, b), [first, second], yearOf(date));
  return (
    <>
      <p class="finding">{finding}</p>
      <PairCharts {...props} codes={codes} />
      <table class="pair-table">
        <caption>{words.pair.table}</caption>
        <thead>
          <tr>
            <th scope="col">{words.pair.what}</th>
            {codes.map((iso3) => (
              <th key={iso3} scope="col">
                <button type="button" class="link" onClick={() => focus(store, iso3)}>
                  {countryName(speech, iso3)}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.kind}>
              <th scope="row">{words.pair.rows[row.kind]}</th>
              {row.cells.map((cell, index) => (
                <Cell key={codes[index]} {...props} row={row} cell={cell} notes={notes} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {codes.map((iso3) => (
        <WorldBank key={iso3} {...props} notes={notes} iso3={iso3} />
      ))}
      <p class="muted">{words.pair.notAdded}</p>
      <button type="button" onClick={() => focus(store, `${b}~${a}`)}>
        {words.pair.swap}
      </button>{' '}
      <CsvButtons words={words} name={words.pair.file} file={() => pairFile(props, codes)} />
      <NoteList store={store} words={words} details={details} notes={notes} />
    </>
  );
}
