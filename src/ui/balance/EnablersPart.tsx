import type { CapabilityRow } from '../../data/rows.ts';
import {
  alikeCounts,
  type Enabler,
  enablers,
  notInventories,
  readinessPledge,
} from '../../model/balance/enablers.ts';
import { numberKey } from '../../model/base/number-key.ts';
import { furtherRows } from '../../model/base/sources.ts';
import { countryOf } from '../../model/base/speech.ts';
import type { BalanceProps } from '../kit/BalanceFigure.tsx';
import { ProvidesDownload } from '../kit/ProvidesDownload.tsx';
import { Scroll } from '../kit/Scroll.tsx';
import { SourceNote } from '../kit/SourceNote.tsx';
import { MethodNote } from './MethodNote.tsx';

function RowSource({ store, words, details, row }: BalanceProps & { row: CapabilityRow }) {
  return (
    <SourceNote
      store={store}
      words={words}
      source={details.sources.find(({ source_id }) => source_id === row.source_id)}
      further={furtherRows(details, 'capabilities', row.id)}
      what={row.item}
      cites={numberKey.capability(row.id)}
      row={{ table: 'capabilities', id: row.id, value: row.best }}
    />
  );
}

/** A count with what is in it, its date, how sure it is, and its source. */
function Count(props: BalanceProps & { row: CapabilityRow }) {
  const { store, words, row } = props;
  const say = words.provides;
  const country = row.iso3 === null ? null : countryOf(store.speech, row.iso3);
  return (
    <div data-id={row.id}>
      <strong>{say.number(row, { text: row.unit })}</strong>{' '}
      <span class="worth">
        {say.item({ text: row.item }, country)}
        {row.scope && `: ${row.scope}`}. {say.about(row.as_of, row.confidence)}
      </span>
      <RowSource {...props} row={row} />
    </div>
  );
}

function EnablerLine(props: BalanceProps & { enabler: Enabler }) {
  const { enabler, ...rest } = props;
  const { enablers: say } = props.words.provides;
  const { ratio } = enabler;
  return (
    <tr data-topic={enabler.topic}>
      <th scope="row">{say.topics[enabler.topic]}</th>
      {(['europe', 'us'] as const).map((side) => (
        <td key={side} class={`figure-cell ${side}`} data-label={say.columns[side]}>
          {enabler[side].length === 0 && say.missing}
          {enabler[side].map((row) => (
            <Count key={row.id} {...rest} row={row} />
          ))}
        </td>
      ))}
      <td data-label={say.columns.ratio}>
        {ratio ? say.ratio(ratio.perHundred, ratio.atMost) : <span class="worth">{say.noRatio}</span>}
      </td>
    </tr>
  );
}

function Head({ columns }: { columns: Readonly<Record<string, string>> }) {
  return (
    <thead>
      <tr>
        {Object.entries(columns).map(([key, text]) => (
          <th key={key} scope="col">
            {text}
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** What both sides have of what few have, subject by subject. */
export function EnablersPart(props: BalanceProps) {
  const { enablers: say, none, parts } = props.words.provides;
  const found = enablers(props.details.capabilities);
  const alike = alikeCounts(found);
  if (!alike) return <p>{none}</p>;
  return (
    <section data-part="enablers" aria-labelledby="provides-enablers">
      <h3 id="provides-enablers">{say.finding(alike.count, alike.times)}</h3>
      <p>{say.intro}</p>
      <Scroll label={parts.enablers} tall>
        <table class="balance-table provides-table">
          <caption>{say.caption}</caption>
          <Head columns={say.columns} />
          <tbody>
            {found.map((enabler) => (
              <EnablerLine key={enabler.topic} {...props} enabler={enabler} />
            ))}
          </tbody>
        </table>
      </Scroll>
      <MethodNote title={say.method} rules={say.rules} />
      <ProvidesDownload {...props} part="enablers" />
    </section>
  );
}

/** What was promised, estimated or demanded, each with what it is, who says so and when. */
export function ReadinessPart(props: BalanceProps) {
  const { store, words, details } = props;
  const { readiness: say, number, about, parts } = words.provides;
  const rows = notInventories(details.capabilities);
  const pledge = readinessPledge(rows);
  if (pledge === null) return null;
  const publisher = (row: CapabilityRow) =>
    details.sources.find(({ source_id }) => source_id === row.source_id)?.publisher ?? '';
  return (
    <section data-part="readiness" aria-labelledby="provides-readiness">
      <h3 id="provides-readiness">{say.finding(pledge)}</h3>
      <p>{say.secret}</p>
      <p>{say.same}</p>
      <Scroll label={parts.readiness} tall>
        <table class="balance-table provides-table">
          <caption>{say.caption}</caption>
          <Head columns={say.columns} />
          <tbody>
            {rows.map((row) => (
              <tr key={row.id} data-id={row.id}>
                <th scope="row">{number(row, { text: row.unit })}</th>
                <td data-label={say.columns.what}>
                  <b>{say.kinds[row.kind]}.</b>{' '}
                  {say.what({ text: row.item }, row.scope ? { text: row.scope } : null)}
                </td>
                <td data-label={say.columns.who}>
                  {say.who(row.side, { text: publisher(row) })}
                  <RowSource {...props} row={row} />
                </td>
                <td data-label={say.columns.when}>{about(row.as_of, row.confidence)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <ProvidesDownload store={store} words={words} details={details} part="readiness" />
    </section>
  );
}
