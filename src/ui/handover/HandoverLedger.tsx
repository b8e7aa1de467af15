import type { LedgerEntry } from '../../model/handover/handover.ts';
import { axisMarks, type LedgerAxis, ledgerAxis, UNKNOWN_AT } from '../../model/handover/handover-axis.ts';
import { ledgerRow } from '../../model/handover/handover-chart.ts';
import {
  europeStep,
  gapText,
  handoverSentence,
  hostName,
  troopsText,
  usDates,
} from '../../model/handover/handover-words.ts';
import type { PanelProps } from '../kit/panel.ts';
import { showOnMap } from '../kit/show-on-map.ts';
import { HandoverBars } from './HandoverBars.tsx';
import { HandoverOverlap } from './HandoverOverlap.tsx';

type AxisMarks = ReturnType<typeof axisMarks>;

/** Years and the place of unknown dates. They stay in sight while the rows go by. */
function Axis({ words, marks }: Pick<PanelProps, 'words'> & { marks: AxisMarks }) {
  return (
    <svg class="handover-axis" height="22" aria-hidden="true">
      {marks.years.map(({ year, x }) => (
        <text key={year} x={`${x}%`} y="16" dx="3">
          {year}
        </text>
      ))}
      <text x={`${UNKNOWN_AT}%`} y="16" text-anchor="middle">
        {words.handover.chart.unknown}
      </text>
      {marks.now !== null && <line class="now" x1={`${marks.now}%`} x2={`${marks.now}%`} y1="16" y2="22" />}
    </svg>
  );
}

interface RowProps extends PanelProps {
  readonly axis: LedgerAxis;
  readonly marks: AxisMarks;
  readonly entry: LedgerEntry;
}

/** What a row says beside its bars. */
function Facts({ store, words, details, entry }: RowProps) {
  const say = words.handover;
  const speech = { speech: store.speech, words };
  const seen = { dataDay: store.dataset.asOf, month: store.view.value.date };
  const { row, kind } = entry;
  return (
    <div class="facts-beside">
      <h3>
        <button
          type="button"
          class="link"
          aria-label={say.chart.show({ text: row.us_item })}
          onClick={() => showOnMap(store, row.id)}
        >
          {row.us_item}
        </button>
      </h3>
      <p>
        {hostName(speech, row.host_iso3)} · {say.kinds[kind]} ·{' '}
        {kind !== 'post' && `${troopsText(speech, row)} · `}
        <b>{say.statuses[row.status]}</b>
      </p>
      <p>
        <b class="lane us">{say.us}</b> {usDates(speech, row, seen)}
      </p>
      <p>
        <b class="lane europe">{say.european}</b>{' '}
        {say.answer({ text: row.europe_item }, europeStep(entry, seen))}
      </p>
      <HandoverOverlap {...{ store, words, details, row }} />
    </div>
  );
}

function Row(props: RowProps) {
  const { store, words, details, axis, marks, entry } = props;
  const speech = { speech: store.speech, words };
  const { row, answer } = entry;
  const { asOf } = store.dataset;
  return (
    <li
      data-id={row.id}
      data-status={row.status}
      data-answer={answer}
      aria-current={store.focus.value === row.id ? 'true' : undefined}
    >
      <Facts {...props} />
      <HandoverBars
        axis={axis}
        row={ledgerRow(axis, details, entry, asOf)}
        years={marks.years}
        now={marks.now}
        label={handoverSentence(speech, entry, asOf)}
        words={gapText(speech, entry)}
      />
    </li>
  );
}

/** One row per US step, all on one axis of time, with the line of the shown month. */
export function HandoverLedger(props: PanelProps & { entries: readonly LedgerEntry[]; month: string }) {
  const { store, words, details, entries, month } = props;
  const axis = ledgerAxis(details.handovers);
  const marks = axisMarks(axis, month, store.dataset.asOf);
  const { chart } = words.handover;
  return (
    <figure class="ledger" aria-label={chart.label}>
      <div class="ledger-head">
        <span class="worth">{marks.now === null ? chart.nowOutside(month) : chart.now(month)}</span>
        <Axis words={words} marks={marks} />
      </div>
      <ol>
        {entries.map((entry) => (
          <Row key={entry.row.id} {...props} axis={axis} marks={marks} entry={entry} />
        ))}
      </ol>
    </figure>
  );
}
