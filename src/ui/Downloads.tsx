import type { LaterMessages } from '../i18n/en.ts';
import { viewCsv, viewExport } from '../model/export.ts';
import type { Store } from '../store/store.ts';
import { fileName, save } from './save.ts';

/** The figures of the current view as CSV and JSON, and the way to the whole data set. */
export function Downloads({ store, words }: { store: Store; words: LaterMessages }) {
  const view = store.view.value;
  const name = fileName(view);
  const exported = () => viewExport(store.speech, view, words.credit);
  const json = () => `${JSON.stringify(exported(), null, 1)}\n`;
  return (
    <p class="downloads">
      {words.downloads.view}{' '}
      <button
        type="button"
        onClick={() => save(`${name}.csv`, new Blob([viewCsv(exported())], { type: 'text/csv' }))}
      >
        CSV
      </button>{' '}
      <button
        type="button"
        onClick={() => save(`${name}.json`, new Blob([json()], { type: 'application/json' }))}
      >
        JSON
      </button>{' '}
      {words.downloads.all} <a href="data/datapackage.json">datapackage.json</a>
    </p>
  );
}
