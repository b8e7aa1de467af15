import type { SourceId } from '../../data/rows.ts';
import type { ClassroomSpeech } from '../../model/classroom/question.ts';
import type { Store } from '../../store/store.ts';
import { Citation } from './Citation.tsx';
import { SourceWarning } from './SourceWarning.tsx';

/** The sources of an answer, each in a line, with what to know of it. */
export function CitationList(props: { store: Store; said: ClassroomSpeech; ids: readonly SourceId[] }) {
  const { store, said, ids } = props;
  const sources = ids.flatMap((id) => said.details.sources.find(({ source_id }) => source_id === id) ?? []);
  return (
    <div class="citations">
      {said.words.sources(sources.length)}
      <ul>
        {sources.map((source) => (
          <li key={source.source_id} data-id={source.source_id}>
            <Citation store={store} source={source} />.
            <SourceWarning weak={said.words.weak} source={source} />
          </li>
        ))}
      </ul>
    </div>
  );
}
