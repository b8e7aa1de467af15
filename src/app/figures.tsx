import type { ComponentType } from 'preact';
import { monthEnd } from '../model/base/dates.ts';
import { countryName } from '../model/base/speech.ts';
import { changeEntries, filteredChanges, NO_FILTER, sortedChanges } from '../model/changes/change-list.ts';
import { dueSteps } from '../model/due/due-list.ts';
import { ledger } from '../model/handover/handover.ts';
import { PRODUCT_GROUPS } from '../model/production/plants.ts';
import { allyRows, sortedAllies, startingSort } from '../model/spending/allies.ts';
import { ALL_NAMES } from '../model/view/filter.ts';
import { type PanelWithFigure, type View, yearOf } from '../model/view/view.ts';
import { ProvidesFigure } from '../ui/balance/ProvidesFigure.tsx';
import { Entry } from '../ui/changes/ChangesPanel.tsx';
import { CommandTree } from '../ui/commands/CommandTree.tsx';
import { Steps } from '../ui/due/DuePanel.tsx';
import { HandoverLedger } from '../ui/handover/HandoverLedger.tsx';
import { HandoverSigns } from '../ui/handover/HandoverSigns.tsx';
import type { PanelProps } from '../ui/kit/panel.ts';
import { useRestedView } from '../ui/kit/rest.ts';
import { Group } from '../ui/production/ProductionPanel.tsx';
import { SquareSigns, StarSigns } from '../ui/signs/PinSigns.tsx';
import { AllyChart } from '../ui/spending/AllyChart.tsx';
import { ChartKey } from '../ui/spending/ChartKey.tsx';
import { SMALL_FRAME, scaleTop } from '../ui/spending/spending-chart.ts';
import { PanelFigure } from '../ui/view/PanelFigure.tsx';

/** What each view is as a figure on another page: its title, its key and its chart or list, without filters and further tables. */

type FigureProps = PanelProps & { readonly view: View };

interface Figure {
  readonly title: (props: FigureProps) => string;
  /** What its signs mean, where the chart does not say so itself. */
  readonly Key?: ComponentType<PanelProps>;
  readonly Chart: ComponentType<FigureProps>;
}

/** The changes of the months that the view shows, the newest first. */
function Changes({ view, ...props }: FigureProps) {
  const entries = filteredChanges(changeEntries(props.details.changes), view, NO_FILTER);
  return (
    <ol class="changes">
      {sortedChanges(entries, 'newest').map((entry) => (
        <Entry key={entry.row.id} {...props} entry={entry} />
      ))}
    </ol>
  );
}

const dueOf = ({ details, store }: PanelProps) => dueSteps(details, store.dataset.asOf);

function Due({ view: _, ...props }: FigureProps) {
  const steps = dueOf(props);
  const { due } = props.words;
  return (
    <>
      <Steps {...props} title={due.overdue} steps={steps.filter(({ isOverdue }) => isOverdue)} />
      <Steps {...props} title={due.ahead} steps={steps.filter(({ isOverdue }) => !isOverdue)} />
    </>
  );
}

function Allies({ view, ...props }: FigureProps) {
  const { store, details } = props;
  const { dataset, speech } = store;
  const year = yearOf(view.date);
  const compare = (a: string, b: string) =>
    speech.format.compare(countryName(speech, a), countryName(speech, b));
  const rows = sortedAllies(allyRows(dataset, details, year), startingSort('share'), compare);
  const shown = rows.map(({ iso3 }) => iso3);
  const top = scaleTop(dataset.series.share, shown, details.pledges);
  return (
    <ol class="allies">
      {rows.map((row) => (
        <AllyChart key={row.iso3} {...props} row={row} year={year} top={top} />
      ))}
    </ol>
  );
}

const dayOf = ({ store, view }: FigureProps) => monthEnd(view.date, store.dataset.asOf);

/** One row a view. One without a figure is a type error. */
const FIGURES: Readonly<Record<PanelWithFigure, Figure>> = {
  balance: {
    title: ({ words, view }) => words.provides.title(view.date),
    Chart: ({ view, ...props }) => <ProvidesFigure {...props} month={view.date} legend={view.legend} />,
  },
  changes: { title: ({ words }) => words.changes.title, Chart: Changes },
  due: {
    title: (props) => {
      const steps = dueOf(props);
      const overdue = steps.filter(({ isOverdue }) => isOverdue).length;
      return props.words.due.finding(overdue, steps.length - overdue);
    },
    Chart: Due,
  },
  handover: {
    title: ({ words }) => words.handover.title,
    Key: HandoverSigns,
    Chart: ({ view, ...props }) => (
      <HandoverLedger
        {...props}
        entries={ledger(props.details, props.store.dataset.asOf)}
        month={view.date}
      />
    ),
  },
  commands: {
    title: ({ words, view }) => words.commands.titleOn(view.date),
    Key: ({ words }) => <StarSigns words={words.commands.signs} />,
    Chart: (props) => <CommandTree {...props} day={dayOf(props)} named={ALL_NAMES} />,
  },
  production: {
    title: ({ words, view }) => words.production.titleOn(view.date),
    Key: ({ words }) => <SquareSigns words={words.production.signs} />,
    Chart: (props) => (
      <>
        {PRODUCT_GROUPS.map((group) => (
          <Group key={group} {...props} day={dayOf(props)} group={group} named={ALL_NAMES} />
        ))}
      </>
    ),
  },
  allies: {
    title: ({ words }) => words.allies.title,
    Key: ({ store, words }) => <ChartKey store={store} words={words} targets={SMALL_FRAME.targets} />,
    Chart: Allies,
  },
};

/** A view in the frame of another page. */
export function FigureRoot({ panel, ...props }: PanelProps & { readonly panel: PanelWithFigure }) {
  const { title, Key, Chart } = FIGURES[panel];
  const view = useRestedView(props.store);
  return (
    <PanelFigure {...props} view={view} title={title({ ...props, view })} legend={Key && <Key {...props} />}>
      <Chart {...props} view={view} />
    </PanelFigure>
  );
}
