import type { Signal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { Side } from '../../data/rows.ts';
import { countryName } from '../../model/base/speech.ts';
import { ALL_DUE, type DueFilter, dueSteps, filteredDue, namedStep } from '../../model/due/due-list.ts';
import type { DueStep } from '../../model/due/due-step.ts';
import { dueFacts, dueTitle } from '../../model/due/due-words.ts';
import { ALL_NAMES } from '../../model/view/filter.ts';
import { CountrySelect } from '../kit/CountrySelect.tsx';
import { DataLink } from '../kit/DataLink.tsx';
import { NameFilter } from '../kit/NameFilter.tsx';
import type { Lists, PanelProps } from '../kit/panel.ts';
import { Select } from '../kit/Select.tsx';
import { SourceNote } from '../kit/SourceNote.tsx';
import { ToCard } from '../kit/ToCard.tsx';

/** A step: what, when, where, how large, and what would confirm it. Its name opens the card; an aim opens its country's. */
function Step({ store, words, details, step }: PanelProps & { readonly step: DueStep }) {
  const { due } = words;
  const source = details.sources.find(({ source_id }) => source_id === step.source);
  const said = { speech: store.speech, words };
  const title = dueTitle(said, step);
  const id = step.table === 'pledges' ? (step.host as string) : step.id;
  return (
    <li class={`step ${step.side}`} data-id={step.id}>
      <h4>
        <ToCard store={store} id={id} text={title} />
      </h4>
      <p>{dueFacts(said, step).join(' · ')}</p>
      <p class="worth">
        {due.confirms} {due.confirm[step.kind]}
      </p>
      <SourceNote store={store} words={words} source={source} what={title} />
    </li>
  );
}

interface StepsProps extends PanelProps {
  readonly title: string;
  readonly steps: readonly DueStep[];
}

/** Steps under a heading; nothing where there are none. */
export function Steps({ title, steps, ...props }: StepsProps) {
  if (steps.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ol class="due-steps">
        {steps.map((step) => (
          <Step key={`${step.table} ${step.id}`} {...props} step={step} />
        ))}
      </ol>
    </section>
  );
}

const EVERY = '';

interface FilterProps extends PanelProps {
  readonly steps: readonly DueStep[];
  readonly filter: Signal<DueFilter>;
  readonly named: Lists['named'];
}

function Filters({ store, words, steps, filter, named }: FilterProps) {
  const { filters } = words.due;
  const { sides } = store.speech.messages.forces;
  const every = [EVERY, filters.every] as const;
  const countries = [...new Set(steps.flatMap((step) => step.countries))]
    .map((iso3) => [iso3, countryName(store.speech, iso3)] as const)
    .sort(([, a], [, b]) => store.speech.format.compare(a, b));
  const pick = (part: Partial<DueFilter>): void => {
    filter.value = { ...filter.peek(), ...part };
  };
  return (
    <search class="change-filters" aria-label={filters.label}>
      <NameFilter store={store} label={words.nameFilter.field} named={named} />
      <Select<Side | typeof EVERY>
        label={filters.side}
        value={filter.value.side ?? EVERY}
        options={[every, ['us', sides.us], ['europe', sides.europe]]}
        onPick={(side) => pick({ side: side || null })}
      />
      <CountrySelect
        store={store}
        label={filters.country}
        value={filter.value.country ?? EVERY}
        options={[every, ...countries]}
        onPick={(country) => pick({ country: country || null })}
      />
    </search>
  );
}

interface DueProps {
  readonly lists: Pick<Lists, 'due' | 'named'>;
}

/** What is due and what is ahead on the day of the tables, whatever month the map shows. */
export function DuePanel({ lists, ...props }: PanelProps & DueProps) {
  const { store, words, details } = props;
  const { due: say } = words;
  const { asOf } = store.dataset;
  const steps = useMemo(() => dueSteps(details, asOf), [details, asOf]);
  const { value: named } = lists.named;
  const shown = filteredDue(steps, lists.due.value).filter((step) => named.leaves(namedStep(step)));
  const [overdue, ahead] = [shown.filter((step) => step.isOverdue), shown.filter((step) => !step.isOverdue)];
  return (
    <section class="panel due-panel" aria-labelledby="due-title">
      <h2 id="due-title">{say.finding(overdue.length, ahead.length)}</h2>
      <p>{say.intro(asOf)}</p>
      {/* The calendar is made of the newest tables only. */}
      {!store.dataset.isKept && (
        <p>
          <DataLink store={store} words={words} file="due.ics" text={say.calendar} />
        </p>
      )}
      <Filters {...props} steps={steps} filter={lists.due} named={lists.named} />
      <p role="status">
        {say.count(shown.length, steps.length)}.{shown.length === 0 && ` ${say.empty}`}
      </p>
      {shown.length === 0 && (
        <button
          type="button"
          onClick={() => {
            lists.due.value = ALL_DUE;
            lists.named.value = ALL_NAMES;
          }}
        >
          {say.reset}
        </button>
      )}
      <Steps {...props} title={say.overdue} steps={overdue} />
      <Steps {...props} title={say.ahead} steps={ahead} />
    </section>
  );
}
