import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { writeLink } from '../../model/view/link.ts';
import { type View, WHOLE_PAGE } from '../../model/view/view.ts';
import { notice } from '../../store/actions.ts';
import type { Store } from '../../store/store.ts';
import type { PanelProps } from '../kit/panel.ts';

/** Words of whoever embeds the figure, and that they are theirs. */
function Publisher({ by, text }: { by: string; text: string | null }) {
  if (text === null) return null;
  return (
    <p class="publisher">
      <small>{by}</small> {text}
    </p>
  );
}

/** A figure has no room for cards: a row that is opened in it opens on the whole page, in a window of its own. */
function useCardsElsewhere(store: Store): void {
  useEffect(() => {
    let { focus: before } = store.view.peek();
    return store.view.subscribe((view) => {
      const { focus } = view;
      if (focus !== null && focus !== before)
        open(`?${writeLink({ ...view, ...WHOLE_PAGE }, store.context)}`, '_blank', 'noopener');
      before = focus;
    });
  }, [store]);
}

interface Props extends Pick<PanelProps, 'store' | 'words'> {
  readonly view: View;
  readonly title: string;
  readonly legend: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A view as a figure on another page: what the publisher says, title, key and chart. Credit and the way to the whole page stand below it. */
export function PanelFigure({ store, words, view, title, legend, children }: Props) {
  useCardsElsewhere(store);
  // It is there: what was said while it loaded goes.
  useEffect(() => notice(store, null), [store]);
  return (
    <figure class="panel panel-figure" aria-label={title}>
      <Publisher by={words.embed.heading} text={view.heading} />
      {view.title && <h2>{title}</h2>}
      {view.legend && legend}
      {children}
      <Publisher by={words.embed.note} text={view.note} />
    </figure>
  );
}
