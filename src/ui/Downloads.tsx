import { viewCsv, viewExport } from '../model/export.ts';
import { ledgerCsv, ledgerExport } from '../model/handover-export.ts';
import { scenarioExport } from '../model/scenario-export.ts';
import type { PanelProps } from './panel.ts';

/** Hands a text to the browser as a file. */
function save(name: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

interface Files {
  readonly name: string;
  readonly csv: string;
  readonly json: unknown;
}

/** The figures of the view; of the ledger its rows. A scenario is in the name of the file and in a field of its own. */
function filesOf({ store, words, details }: PanelProps): Files {
  const { speech } = store;
  const view = store.view.value;
  const assumed = scenarioExport({ speech, words }, details, view.scenario);
  const scenario = assumed ? '-scenario' : '';
  if (view.view === 'handover') {
    const ledger = ledgerExport({ speech, words }, details, assumed);
    return { name: `who-defends-europe-handovers${scenario}`, csv: ledgerCsv(ledger), json: ledger };
  }
  const exported = viewExport(speech, view, words.credit, assumed);
  const months = `${view.since ? `${view.since}-to-` : ''}${view.date}`;
  return {
    name: `who-defends-europe-${view.measure}-${months}${scenario}`,
    csv: viewCsv(exported),
    json: exported,
  };
}

/** The figures of the current view as CSV and JSON, and the way to the whole data set. */
export function Downloads(props: PanelProps) {
  const { downloads } = props.words;
  const saveCsv = (): void => {
    const { name, csv } = filesOf(props);
    save(`${name}.csv`, 'text/csv', csv);
  };
  const saveJson = (): void => {
    const { name, json } = filesOf(props);
    save(`${name}.json`, 'application/json', `${JSON.stringify(json, null, 1)}\n`);
  };
  return (
    <p class="downloads">
      {downloads.view}{' '}
      <button type="button" onClick={saveCsv}>
        CSV
      </button>{' '}
      <button type="button" onClick={saveJson}>
        JSON
      </button>{' '}
      {downloads.all} <a href="data/datapackage.json">datapackage.json</a>
    </p>
  );
}
