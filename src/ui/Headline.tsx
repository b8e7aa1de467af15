import type { Store } from '../store/store.ts';

/** The sentence computed from what is shown, whose figures it uses, and who was not an ally yet. */
export function Headline({ store }: { store: Store }) {
  return (
    <>
      <p class="headline" id="headline-text">
        {store.headline.value}
      </p>
      <p class="headline forces">{store.forcesLine.value}</p>
      <p class="muted">
        {store.statusLine.value} {store.notYetLine.value}
      </p>
    </>
  );
}
