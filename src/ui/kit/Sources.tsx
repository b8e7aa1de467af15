import type { Details } from '../../data/details.ts';
import type { LaterMessages } from '../../i18n/en.ts';
import type { Store } from '../../store/store.ts';

/** Every source that a row cites, by publisher. */
export function Sources({ store, words, details }: { store: Store; words: LaterMessages; details: Details }) {
  const { format } = store.speech;
  const sources = details.sources.toSorted((a, b) => format.compare(a.publisher, b.publisher));
  return (
    <details>
      <summary>
        {words.about.sources} ({format.number(sources.length)})
      </summary>
      <ul class="source-list">
        {sources.map(({ source_id, publisher, title, published, url, licence }) => (
          <li key={source_id} data-id={source_id}>
            {publisher}:{' '}
            {url ? (
              <a href={url} rel="noopener noreferrer">
                {title}
              </a>
            ) : (
              title
            )}
            {published && `, ${format.date(published)}`}. {licence}.
          </li>
        ))}
      </ul>
    </details>
  );
}
