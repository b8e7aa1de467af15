import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { LaterMessages } from '../../i18n/en.ts';
import { focus } from '../../store/actions.ts';
import type { Store } from '../../store/store.ts';

interface Props {
  readonly store: Store;
  readonly words: LaterMessages;
  readonly title: string;
  /** Further classes of the card. */
  readonly kind?: string;
  /** What the card is about: a country, or the id of a row. */
  readonly about: { readonly 'data-iso3': string } | { readonly 'data-id': string };
  readonly children: ComponentChildren;
}

/**
 * Moves the focus to the heading of a card when its subject changes, and on closing back to where the first card was opened
 * from. A button pressed inside a card is gone with that card, and the focus then on the body.
 */
function useCardFocus(id: string | null) {
  const heading = useRef<HTMLHeadingElement>(null);
  const opener = useRef<Element | null>(null);
  useEffect(() => {
    const before = document.activeElement;
    if (before !== document.body && !heading.current?.parentElement?.contains(before))
      opener.current = before;
    heading.current?.focus();
  }, [id]);
  const giveBack = (): void => {
    if (opener.current instanceof HTMLElement) opener.current.focus();
  };
  return { heading, giveBack };
}

/** The frame of every card: heading, close button, Escape. One stays in place while readers go from card to card. */
export function CardFrame({ store, words, title, kind = '', about, children }: Props) {
  const { heading, giveBack } = useCardFocus(store.focus.value);
  const close = (): void => {
    giveBack();
    focus(store, null);
  };
  return (
    <section
      class={`card ${kind}`}
      aria-labelledby="card-title"
      {...about}
      onKeyDown={(event) => event.key === 'Escape' && close()}
    >
      <button type="button" class="close" aria-label={words.card.close} onClick={close}>
        ×
      </button>
      <h2 id="card-title" tabIndex={-1} ref={heading}>
        {title}
      </h2>
      {children}
    </section>
  );
}
