import type { SourceRow } from '../../data/rows.ts';
import type { Store } from '../../store/store.ts';

/** A source in a line: publisher, title with its link if there is one, date. */
export function Citation({ store, source }: { store: Store; source: SourceRow }) {
  const { publisher, title, published, url } = source;
  return (
    <>
      {publisher}:{' '}
      {url ? (
        <a href={url} rel="noopener noreferrer">
          {title}
        </a>
      ) : (
        title
      )}
      {published && `, ${store.speech.format.date(published)}`}
    </>
  );
}
