import type { LaterMessages } from '../../i18n/en.ts';
import { isOfPeople, MEASURE_KEYS } from '../../model/view/measures.ts';
import type { View } from '../../model/view/view.ts';
import * as ROOTS from '../kit/roots.ts';

/** Whether the definition of a measure shows. */
export function definitionState(measure: string | undefined, view: View) {
  return { hidden: measure !== view.measure };
}

interface Props {
  readonly measure: string;
  readonly text: string;
  readonly view: View;
}

/** What a measure counts. */
export function Definition({ measure, text, view }: Props) {
  return (
    <span data-measure={measure} {...definitionState(measure, view)}>
      {text}.{' '}
    </span>
  );
}

/** What the shown measure counts. Measures that are loaded later bring their definitions. */
export function Definitions({ words, view }: { words: LaterMessages['controls']; view: View }) {
  return (
    <p class="muted" id={ROOTS.definitions}>
      {MEASURE_KEYS.filter((measure) => !isOfPeople(measure)).map((measure) => (
        <Definition key={measure} measure={measure} text={words.definitions[measure]} view={view} />
      ))}
      {words.overseas}
    </p>
  );
}
