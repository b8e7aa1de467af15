import type { ExportFile } from '../../model/exports/file.ts';
import { type ProvidesPart, providesExport } from '../../model/exports/provides.ts';
import { CsvButtons } from './CsvButtons.tsx';
import type { PanelProps } from './panel.ts';
import { peopleOf } from './people.ts';

/** The figures of a part of who provides what, as CSV. */
export function ProvidesDownload({
  store,
  words,
  details,
  part,
}: PanelProps & { readonly part: ProvidesPart }) {
  const { provides, credit, controls } = words;
  const file = (): ExportFile => {
    const context = { speech: store.speech, view: store.view.peek(), credit, words: controls };
    return providesExport(context, { details, people: peopleOf(store) }, part, provides.parts[part]);
  };
  return (
    <p class="part-download">
      <CsvButtons words={words} name={provides.csv({ text: provides.parts[part] })} file={file} />
    </p>
  );
}
