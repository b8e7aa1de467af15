import { hydrate, render } from 'preact';
import { later } from '#messages';
import details from './data/details.json';
import type { Details } from './data/details.ts';
import type { Store } from './store/store.ts';
import { Card } from './ui/Card.tsx';
import { ROOTS } from './ui/roots.ts';
import { Search } from './ui/Search.tsx';
import { Sources } from './ui/Sources.tsx';

/** The parts of the page that are loaded when a reader asks for them: search, cards, sources. */

/** Generated and checked by `geo/`: this is the one cast. */
const DETAILS = details as unknown as Details;

function CardRoot({ store }: { store: Store }) {
  const { focus } = store.view.value;
  const isCountry = store.dataset.countries.some(({ iso3 }) => iso3 === focus);
  return focus && isCountry ? <Card store={store} words={later} details={DETAILS} iso3={focus} /> : null;
}

/** Brings the panels to life in the elements that the document keeps for them. */
export function mountPanels(store: Store): void {
  const element = (id: string): HTMLElement => document.getElementById(id) as HTMLElement;
  // What a reader has typed by now stays.
  const typed = element(ROOTS.search).querySelector('input')?.value ?? '';
  hydrate(<Search store={store} words={later} typed={typed} />, element(ROOTS.search));
  render(<CardRoot store={store} />, element(ROOTS.card));
  // The list takes the place of the link to the table.
  element(ROOTS.sources).replaceChildren();
  render(<Sources store={store} words={later} details={DETAILS} />, element(ROOTS.sources));
}
