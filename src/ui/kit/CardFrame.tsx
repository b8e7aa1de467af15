import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { LaterMessages } from '../../i18n/en.ts';
import { focus } from '../../store/actions.ts';
import type { Store } from '../../store/store.ts';
import { type Sheet, useSheet } from './sheet.ts';

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
    const root = heading.current?.closest('.card')?.parentElement;
    if (before !== document.body && !root?.contains(before)) opener.current = before;
    heading.current?.focus();
    if (!root) return;
    root.scrollTop = 0;
    // A sheet is fixed to the window: the map, which the card belongs to, has to come to it.
    if (getComputedStyle(root).position === 'fixed') scrollTo(0, 0);
  }, [id]);
  const giveBack = (): void => {
    if (opener.current instanceof HTMLElement) opener.current.focus();
  };
  return { heading, giveBack };
}

/** Buttons that move the sheet by a stop; they show where the card is one. */
function SheetButtons({ words, sheet }: Pick<Props, 'words'> & { sheet: Sheet }) {
  const button = (by: 1 | -1, name: string, d: string) => (
    // Not `disabled`: the focus would be lost with the last step.
    <button
      type="button"
      class="stop"
      aria-label={name}
      aria-disabled={!sheet.has(by)}
      onClick={() => sheet.step(by)}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={d} />
      </svg>
    </button>
  );
  return (
    <>
      {button(-1, words.card.smaller, 'M3 6l5 5 5-5')}
      {button(1, words.card.larger, 'M3 10l5-5 5 5')}
    </>
  );
}

/** The frame of every card: heading, close button, Escape. One stays in place while readers go from card to card. */
export function CardFrame({ store, words, title, kind = '', about, children }: Props) {
  const { heading, giveBack } = useCardFocus(store.focus.value);
  const sheet = useSheet();
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
      <header class="card-head" onPointerDown={sheet.onPointerDown}>
        <h2 id="card-title" tabIndex={-1} ref={heading}>
          {title}
        </h2>
        <SheetButtons words={words} sheet={sheet} />
        <button type="button" class="close" aria-label={words.card.close} onClick={close}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M3 3l10 10M13 3L3 13" />
          </svg>
        </button>
      </header>
      {children}
    </section>
  );
}
