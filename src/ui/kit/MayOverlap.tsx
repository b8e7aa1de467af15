import type { LaterMessages } from '../../i18n/en.ts';
import type { Store } from '../../store/store.ts';
import { ToCard } from './ToCard.tsx';

interface Props {
  readonly store: Store;
  readonly words: LaterMessages;
  /** Rows that may be about the same people, with what each is called. */
  readonly others: readonly { readonly id: string; readonly name: string }[];
  /** Where a page without a script leads to for a row; else the row is a button that opens its card. */
  readonly linkTo?: ((id: string) => string) | undefined;
}

/** Which rows the one shown may overlap with, each a way to its card; nothing for a row that stands by itself. */
export function MayOverlap({ store, words, others, linkTo }: Props) {
  if (others.length === 0) return null;
  return (
    <p class="may-overlap worth">
      {words.changes.mayOverlap}{' '}
      {others.map(({ id, name }, index) => (
        <span key={id}>
          {index > 0 && '; '}
          {linkTo ? (
            <a href={linkTo(id)} data-id={id}>
              {name}
            </a>
          ) : (
            <ToCard store={store} id={id} text={name} />
          )}
        </span>
      ))}
    </p>
  );
}
