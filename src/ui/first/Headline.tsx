import type { Store } from '../../store/store.ts';

/** Whose figures the headline uses, and who was not an ally yet. */
export const notesLine = ({ statusLine, notYetLine }: Store): string =>
  `${statusLine.value} ${notYetLine.value}`;

/** The sentence computed from what is shown; `controls.ts` keeps it right. */
export function Headline({ store }: { store: Store }) {
  return (
    <>
      <p class="headline" id="headline-text">
        {store.headline.value}
      </p>
      <p class="headline forces">{store.forcesLine.value}</p>
      <p class="muted">{notesLine(store)}</p>
    </>
  );
}
