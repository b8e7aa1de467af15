import type { Store } from '../../store/store.ts';
import * as ROOTS from '../kit/roots.ts';

/** The sentences computed from what is shown; below them whose figures they use, and who was not an ally yet. */
export function Headline({ store }: { store: Store }) {
  return (
    <div id={ROOTS.headline}>
      <p class="headline" id="headline-text">
        {store.headline.value}
      </p>
      <p class="headline forces">{store.forcesLine.value}</p>
      <p class="muted">
        {store.statusLine.value} {store.notYetLine.value}
      </p>
    </div>
  );
}
