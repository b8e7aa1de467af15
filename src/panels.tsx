import { hydrate, render } from 'preact';
import { later } from '#messages';
import details from './data/details.json';
import type { Details } from './data/details.ts';
import { Labels } from './map/svg/Labels.tsx';
import { Sites } from './map/svg/Sites.tsx';
import { defaultView } from './model/view.ts';
import type { Store } from './store/store.ts';
import { adopt } from './styles/adopt.ts';
import balance from './styles/balance.css?inline';
import changes from './styles/changes.css?inline';
import panels from './styles/panels.css?inline';
import sites from './styles/sites.css?inline';
import { AlliesPanel } from './ui/AlliesPanel.tsx';
import { BalancePanel } from './ui/BalancePanel.tsx';
import { CardRoot } from './ui/CardRoot.tsx';
import { ChangesPanel } from './ui/ChangesPanel.tsx';
import { CommandsPanel } from './ui/CommandsPanel.tsx';
import { Downloads } from './ui/Downloads.tsx';
import { HandoverPanel } from './ui/HandoverPanel.tsx';
import { PinnedNote } from './ui/PinnedNote.tsx';
import { ProductionPanel } from './ui/ProductionPanel.tsx';
import type { PanelProps } from './ui/panel.ts';
import { ROOTS } from './ui/roots.ts';
import { Search } from './ui/Search.tsx';
import { Sources } from './ui/Sources.tsx';
import { TablePanel } from './ui/TablePanel.tsx';

/** The parts of the page that are loaded when a reader asks for them: search, cards, sites, the views below the map. */

/** Generated and checked by `geo/`: this is the one cast. The story and the share dialog read them too. */
export const DETAILS = details as unknown as Details;

/** The views below the map but the table, which is in the document. */
const VIEWS = {
  balance: BalancePanel,
  changes: ChangesPanel,
  handover: HandoverPanel,
  commands: CommandsPanel,
  production: ProductionPanel,
  allies: AlliesPanel,
};

function MoreRoot(props: PanelProps) {
  const { view } = props.store.view.value;
  const View = Object.hasOwn(VIEWS, view) ? VIEWS[view as keyof typeof VIEWS] : null;
  return View && <View {...props} />;
}

/** Brings the panels to life in the elements that the document keeps for them. */
export function mountPanels(store: Store): void {
  const element = (id: string): HTMLElement => document.getElementById(id) as HTMLElement;
  adopt([sites, panels, balance, changes]);
  const props: PanelProps = { store, words: later, details: DETAILS };
  // What a reader has typed by now stays.
  const typed = (root: string): string => element(root).querySelector('input')?.value ?? '';
  hydrate(<Search store={store} words={later} typed={typed(ROOTS.search)} />, element(ROOTS.search));
  const rendered = defaultView(store.context.lastMonth);
  hydrate(
    <TablePanel store={store} words={later} rendered={rendered} typed={typed(ROOTS.panel)} />,
    element(ROOTS.panel),
  );
  render(<CardRoot {...props} />, element(ROOTS.card));
  render(
    <>
      <Labels {...props} />
      <Sites {...props} />
    </>,
    element(ROOTS.sites),
  );
  render(<PinnedNote store={store} words={later.pinned} />, element(ROOTS.pinned));
  render(<MoreRoot {...props} />, element(ROOTS.more));
  render(<Downloads store={store} words={later} />, element(ROOTS.downloads));
  // The list takes the place of the link to the table.
  element(ROOTS.sources).replaceChildren();
  render(<Sources {...props} />, element(ROOTS.sources));
}
