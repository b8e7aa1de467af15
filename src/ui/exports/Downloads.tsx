import { type ExportFile, jsonOf } from '../../model/exports/file.ts';
import { pageExport } from '../../model/exports/view.ts';
import { CsvButtons } from '../kit/CsvButtons.tsx';
import { DataLink } from '../kit/DataLink.tsx';
import type { Lists, PanelProps } from '../kit/panel.ts';
import { peopleOf } from '../kit/people.ts';
import { save } from '../kit/save.ts';

/** Tables that are computed from the tables of record: `geo/derived`. */
const DERIVED = ['balance', 'members', 'share_monthly'];

interface Props extends PanelProps {
  readonly lists: Lists;
}

/** The rows of the current view as CSV and JSON, and the way to the whole data set and to what is computed from it. */
export function Downloads({ store, words, details, lists }: Props) {
  const file = (): ExportFile => {
    const narrowed = {
      changes: lists.changes.peek(),
      ledger: lists.ledger.peek(),
      due: lists.due.peek(),
      allies: lists.allies.peek(),
    };
    const tables = { ...details, people: peopleOf(store) };
    return pageExport({ speech: store.speech, words }, tables, store.view.peek(), narrowed);
  };
  const saveJson = (exported: ExportFile) =>
    save(`${exported.name}.json`, new Blob([jsonOf(exported)], { type: 'application/json' }));
  return (
    <p class="downloads">
      {words.downloads.view} <CsvButtons words={words} name="CSV" file={file} />{' '}
      <button type="button" onClick={() => saveJson(file())}>
        JSON
      </button>{' '}
      {words.downloads.all}{' '}
      <DataLink store={store} words={words} file="datapackage.json" text="datapackage.json" />
      {!store.dataset.isKept && (
        <>
          . {words.downloads.derived}
          {DERIVED.map((name, index) => (
            <>
              {index > 0 && ','}{' '}
              <DataLink store={store} words={words} file={`derived/${name}.csv`} text={`${name}.csv`} />
            </>
          ))}
        </>
      )}
    </p>
  );
}
