import { hydrate, render } from 'preact';
import { later } from '#messages';
import details from './data/details.json';
import type { Details } from './data/details.ts';
import { Sites } from './map/svg/Sites.tsx';
import type { Store } from './store/store.ts';
import { BalancePanel } from './ui/BalancePanel.tsx';
import { CardRoot } from './ui/CardRoot.tsx';
import { ChangesPanel } from './ui/ChangesPanel.tsx';
import { Downloads } from './ui/Downloads.tsx';
import { ROOTS } from './ui/roots.ts';
import { Search } from './ui/Search.tsx';
import { Sources } from './ui/Sources.tsx';

/** The parts of the page that are loaded when a reader asks for them: search, cards, sites, balance, changes, sources. */

/** Generated and checked by `geo/`: this is the one cast. */
const DETAILS = details as unknown as Details;

/** The view below the map, where it is not the table. */
function MoreRoot({ store }: { store: Store }) {
  switch (store.view.value.view) {
    case 'balance':
      return <BalancePanel store={store} words={later} details={DETAILS} />;
    case 'changes':
      return <ChangesPanel store={store} words={later} details={DETAILS} />;
    default:
      return null;
  }
}

/** Brings the panels to life in the elements that the document keeps for them. */
export function mountPanels(store: Store): void {
  const element = (id: string): HTMLElement => document.getElementById(id) as HTMLElement;
  // What a reader has typed by now stays.
  const typed = element(ROOTS.search).querySelector('input')?.value ?? '';
  hydrate(<Search store={store} words={later} typed={typed} />, element(ROOTS.search));
  render(<CardRoot store={store} words={later} details={DETAILS} />, element(ROOTS.card));
  render(<Sites store={store} words={later} details={DETAILS} />, element(ROOTS.sites));
  render(<MoreRoot store={store} />, element(ROOTS.more));
  render(<Downloads store={store} words={later} />, element(ROOTS.downloads));
  // The list takes the place of the link to the table.
  element(ROOTS.sources).replaceChildren();
  render(<Sources store={store} words={later} details={DETAILS} />, element(ROOTS.sources));
}
