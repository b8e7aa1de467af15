import type { LaterMessages } from '../../i18n/en.ts';
import { MEASURE_KEYS } from '../../model/view/measures.ts';
import type { View } from '../../model/view/view.ts';
import * as ROOTS from '../kit/roots.ts';

/** Whether the definition of a measure shows: the page has those of all measures, so that none has to be loaded. */
export function definitionState(measure: string | undefined, view: View) {
  return { hidden: measure !== view.measure };
}

/** What the shown measure counts. */
export function Definitions({ words, view }: { words: LaterMessages['controls']; view: View }) {
  return (
    <p class="muted" id={ROOTS.definitions}>
      {MEASURE_KEYS.map((measure) => (
        <span key={measure} data-measure={measure} {...definitionState(measure, view)}>
          {words.definitions[measure]}.{' '}
        </span>
      ))}
      {words.overseas}
    </p>
  );
}
