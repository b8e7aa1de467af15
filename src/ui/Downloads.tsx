import type { LaterMessages } from '../i18n/en.ts';
import { viewCsv, viewExport } from '../model/export.ts';
import type { Store } from '../store/store.ts';

/** Hands a text to the browser as a file. */
function save(name: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** The figures of the current view as CSV and JSON, and the way to the whole data set. */
export function Downloads({ store, words }: { store: Store; words: LaterMessages }) {
  const view = store.view.value;
  const name = `who-defends-europe-${view.measure}-${view.since ? `${view.since}-to-` : ''}${view.date}`;
  const exported = () => viewExport(store.speech, view, words.credit);
  return (
    <p class="downloads">
      {words.downloads.view}{' '}
      <button type="button" onClick={() => save(`${name}.csv`, 'text/csv', viewCsv(exported()))}>
        CSV
      </button>{' '}
      <button
        type="button"
        onClick={() => save(`${name}.json`, 'application/json', `${JSON.stringify(exported(), null, 1)}\n`)}
      >
        JSON
      </button>{' '}
      {words.downloads.all} <a href="data/datapackage.json">datapackage.json</a>
    </p>
  );
}
