import type { SourceRow } from '../data/rows.ts';
import type { Store } from '../store/store.ts';

/** The source of a figure or a row, one action away: publisher, title, date, kind, terms, and the link if there is one. */
export function SourceNote({ store, source, what }: { store: Store; source: SourceRow | undefined; what: string }) {
  if (!source) return null;
  const { messages, format } = store.speech;
  return (
    <details class="source">
      <summary aria-label={messages.card.sourceOf(what)}>{messages.card.source}</summary>
      <p>
        {source.publisher}: {source.url ? <a href={source.url} rel="noopener noreferrer">{source.title}</a> : source.title}
        {source.published && `, ${format.date(source.published)}`}. {source.licence}.
        {source.note && ` ${source.note}`}
      </p>
    </details>
  );
}
