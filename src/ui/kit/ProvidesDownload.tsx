import { csvOf } from '../../model/exports/file.ts';
import { type ProvidesPart, providesExport } from '../../model/exports/provides.ts';
import type { PanelProps } from './panel.ts';
import { peopleOf } from './people.ts';
import { save } from './save.ts';

/** The figures of a part of who provides what, as CSV. */
export function ProvidesDownload({
  store,
  words,
  details,
  part,
}: PanelProps & { readonly part: ProvidesPart }) {
  const { provides, credit, controls } = words;
  const saveCsv = (): void => {
    const context = { speech: store.speech, view: store.view.peek(), credit, words: controls };
    const file = providesExport(context, { details, people: peopleOf(store) }, part, provides.parts[part]);
    save(`${file.name}.csv`, new Blob([csvOf(file)], { type: 'text/csv' }));
  };
  return (
    <p class="part-download">
      <button type="button" onClick={saveCsv}>
        {provides.csv({ text: provides.parts[part] })}
      </button>
    </p>
  );
}
