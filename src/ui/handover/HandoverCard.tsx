import type { HandoverRow } from '../../data/rows.ts';
import { ageIn } from '../../model/base/dates.ts';
import { numberKey } from '../../model/base/number-key.ts';
import { EUROPE } from '../../model/base/regions.ts';
import { furtherRows } from '../../model/base/sources.ts';
import { type LedgerEntry, ledger } from '../../model/handover/handover.ts';
import { reliefsOf } from '../../model/handover/handover-chart.ts';
import { isThere } from '../../model/handover/handover-ends.ts';
import { gapText, hostName } from '../../model/handover/handover-words.ts';
import { change, focus } from '../../store/actions.ts';
import { NextStep } from '../kit/NextStep.tsx';
import type { PanelProps } from '../kit/panel.ts';
import { SourceNote } from '../kit/SourceNote.tsx';
import { HandoverOverlap } from './HandoverOverlap.tsx';

type CardProps = PanelProps & { readonly entry: LedgerEntry };

/** A button that opens another card. */
function To({ store, id, text }: Pick<PanelProps, 'store'> & { id: string; text: string }) {
  return (
    <button type="button" class="to" data-id={id} onClick={() => focus(store, id)}>
      {text}
    </button>
  );
}

function Place({ store, words, details, entry: { row } }: CardProps) {
  const site = details.sites.find(({ id }) => id === row.site_id);
  const host = hostName({ speech: store.speech, words }, row.host_iso3);
  return (
    <>
      {site && <To store={store} id={site.id} text={site.name} />}
      {site && ', '}
      {host}
    </>
  );
}

function Facts(props: CardProps) {
  const { store, words, details, entry } = props;
  const { row, answer, kind } = entry;
  const say = words.handover;
  const speech = { speech: store.speech, words };
  const date = (text: string | null) =>
    text === null ? say.table.unknown : words.card.dated(text, ageIn(store.view.value.date, text));
  const force = details.forces.find(({ id }) => id === row.europe_force_id);
  return (
    <dl class="facts">
      <dt>{say.card.us}</dt>
      <dd>
        {say.kind(kind, row.us_troops)}
        <br />
        <Place {...props} />
      </dd>
      <dt>{say.card.announced}</dt>
      <dd>{date(row.us_announced)}</dd>
      <dt>{say.card.leaves}</dt>
      <dd>{date(row.us_effective)}</dd>
      <dt>{say.card.europe}</dt>
      <dd>{row.europe_item}</dd>
      {force && <dt>{answer === 'named' ? say.card.force : say.card.near}</dt>}
      {force && (
        <dd>
          <To store={store} id={force.id} text={force.name} />
          {answer !== 'named' && <div class="worth">{say.card.notStated}</div>}
        </dd>
      )}
      {answer !== 'none' && <dt>{say.card.from}</dt>}
      {answer !== 'none' && <dd>{date(row.europe_effective)}</dd>}
      <NextStep store={store} words={words} expected={row.expected} />
      <dt>{say.card.gap}</dt>
      <dd>{gapText(speech, entry)}</dd>
      <dt>{say.card.status}</dt>
      <dd>{say.statuses[row.status]}</dd>
      <dt>{say.card.confidence}</dt>
      <dd>{words.card.confidence[row.confidence]}</dd>
    </dl>
  );
}

/** Who has relieved the European force since, by the changes. */
function Reliefs({ store, words, details, entry: { row, answer } }: CardProps) {
  const say = words.handover.card;
  const reliefs = answer === 'none' ? [] : reliefsOf(details.changes, row.europe_force_id);
  if (reliefs.length === 0) return null;
  return (
    <>
      <h3>{say.reliefs}</h3>
      <ul>
        {reliefs.map(({ change: found, date }) => (
          <li key={found.id}>
            <To store={store} id={found.id} text={say.relief(date, { text: found.title }, found.status)} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** What the map shows of it, and what it cannot show. */
function OnMap({ store, words, details, entry: { row, answer } }: CardProps) {
  const { card } = words.handover;
  const hasUs = row.site_id !== null || row.host_iso3 !== EUROPE;
  const force = details.forces.find(({ id }) => id === row.europe_force_id);
  const hasEurope = force?.site_id != null;
  const sign = answer === 'named' ? (isThere(row, store.dataset.asOf) ? 'europe' : 'planned') : 'near';
  return (
    <>
      <h3>{card.map}</h3>
      <ul class="worth">
        <li>{hasUs ? card.signs.us : card.noUs}</li>
        <li>{hasEurope ? card.signs[sign] : card.noEurope}</li>
        {answer !== 'named' && hasUs && <li>{card.signs.open}</li>}
      </ul>
    </>
  );
}

/** The card of a hand-over: dates, gap, status, note, confidence, source, and its ends on the map. */
export function HandoverCard(props: PanelProps & { row: HandoverRow }) {
  const { store, words, details, row } = props;
  const entry = ledger(details, store.dataset.asOf).find((found) => found.row === row);
  if (!entry) return null;
  const say = words.handover;
  const source = details.sources.find(({ source_id }) => source_id === row.source_id);
  const cites = row.us_troops === null ? undefined : numberKey.handover(row.id);
  return (
    <>
      <Facts {...props} entry={entry} />
      <HandoverOverlap {...props} row={row} />
      {row.note && (
        <p class="worth">
          {words.card.notes}: {row.note}
        </p>
      )}
      <SourceNote
        store={store}
        words={words}
        source={source}
        further={furtherRows(details, 'handovers', row.id)}
        what={row.us_item}
        row={{ table: 'handovers', id: row.id, value: row.us_troops }}
        cites={cites}
      />
      {row.change_id && (
        <p>
          <To store={store} id={row.change_id} text={say.card.change} />
        </p>
      )}
      <Reliefs {...props} entry={entry} />
      <OnMap {...props} entry={entry} />
      <p class="worth">{say.state(store.dataset.asOf)}</p>
      {store.panel.value !== 'handover' && (
        <button type="button" class="to" onClick={() => change(store, { view: 'handover' })}>
          {say.card.ledger}
        </button>
      )}
    </>
  );
}
