import type { HandoverRow } from '../../data/rows.ts';
import { hostName, troopsText, usDates } from '../../model/handover/handover-words.ts';
import { isAssumable, scenario } from '../../model/handover/scenario.ts';
import { change } from '../../store/actions.ts';
import { BrigadeTargets } from '../kit/BrigadeTargets.tsx';
import type { PanelProps } from '../kit/panel.ts';
import { ScenarioTable } from './ScenarioTable.tsx';

function Choice({ store, words, row }: PanelProps & { row: HandoverRow }) {
  const say = words.handover;
  const speech = { speech: store.speech, words };
  const seen = { dataDay: store.dataset.asOf, month: store.view.value.date };
  const { value: ids } = store.scenario;
  const isOn = ids.includes(row.id);
  const toggle = (): void =>
    change(store, { scenario: isOn ? ids.filter((id) => id !== row.id) : [...ids, row.id].sort() });
  return (
    <li data-id={row.id}>
      <label>
        <input type="checkbox" checked={isOn} onChange={toggle} />
        <span>
          <b>{row.us_item}</b> {hostName(speech, row.host_iso3)} · {say.statuses[row.status]} ·{' '}
          {troopsText(speech, row)} · {usDates(speech, row, seen)}
          {row.note && <span class="worth"> {row.note}</span>}
        </span>
      </label>
    </li>
  );
}

function Choices(props: PanelProps) {
  const { store, words, details } = props;
  const rows = details.handovers.filter((row) => isAssumable(row, store.dataset.asOf));
  return (
    <fieldset class="choices">
      <legend>{words.handover.scenario.pick}</legend>
      <ul>
        {rows.map((row) => (
          <Choice key={row.id} {...props} row={row} />
        ))}
      </ul>
    </fieldset>
  );
}

/** The what-if: assumptions to tick, and what they would leave. Apart from the data, and named a scenario. */
export function WhatIf(props: PanelProps) {
  const { store, words, details } = props;
  const say = words.handover.scenario;
  const found = scenario(details, store.scenario.value, store.dataset.asOf);
  const { length } = found.assumptions;
  return (
    <section class="what-if" id="what-if" aria-labelledby="what-if-title">
      <h3 id="what-if-title" tabIndex={-1}>
        {say.title}
      </h3>
      <p>{say.intro}</p>
      <Choices {...props} />
      <p role="status">
        <b>{length === 0 ? say.none : say.assumed(length)}</b>
      </p>
      {length > 0 && (
        <>
          <button type="button" onClick={() => change(store, { scenario: [] })}>
            {say.clear}
          </button>
          <ScenarioTable {...props} scenario={found} />
        </>
      )}
      <ul class="worth">
        {say.rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
      <details>
        <summary>{words.balance.matrix.targets}</summary>
        <BrigadeTargets {...props} />
      </details>
    </section>
  );
}
