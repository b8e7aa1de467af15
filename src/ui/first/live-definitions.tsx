import type { ShadingMessages } from '../../i18n/en.ts';
import { nodesOf, setAttributes } from '../../jsx/elements.ts';
import type { Store } from '../../store/store.ts';
import { followInWords } from '../../store/turns.ts';
import { Definition, definitionState } from './Definitions.tsx';

/** Puts what the measures of own armed forces count beside the definitions that the document has. */
export function liveDefinitions(
  store: Store,
  words: ShadingMessages['definitions'],
  root: HTMLElement,
): void {
  const spans = Object.entries(words).flatMap(([measure, text]) =>
    nodesOf(<Definition measure={measure} text={text} view={store.view.value} />, root),
  ) as HTMLElement[];
  root.prepend(...spans);
  followInWords(store, () => {
    for (const span of spans) setAttributes(span, definitionState(span.dataset.measure, store.view.value));
  });
}
