import type { LaterMessages } from '../../i18n/en.ts';
import { csvOf, type ExportFile, sheetCsvOf } from '../../model/exports/file.ts';
import { save } from './save.ts';

interface Props {
  readonly words: LaterMessages;
  /** What the button for programs is called. */
  readonly name: string;
  /** Made when it is asked for. */
  readonly file: () => ExportFile;
}

function saveCsv(name: string, text: string): void {
  save(`${name}.csv`, new Blob([text], { type: 'text/csv' }));
}

/** Saves rows as CSV, for programs and for spreadsheets: the one way in which the page does. */
export function CsvButtons({ words, name, file }: Props) {
  const forPrograms = (exported: ExportFile) => saveCsv(exported.name, csvOf(exported));
  // The reader's own settings count: a spreadsheet follows them, whatever the language of the page.
  const forSheets = (exported: ExportFile) =>
    saveCsv(`${exported.name}-spreadsheet`, sheetCsvOf(exported, navigator.language));
  return (
    <>
      <button type="button" onClick={() => forPrograms(file())}>
        {name}
      </button>{' '}
      <button type="button" onClick={() => forSheets(file())}>
        {words.downloads.sheet({ text: name })}
      </button>
    </>
  );
}
