import type { Details } from '../../data/details.ts';
import type { LaterMessages } from '../../i18n/en.ts';
import { EUROPE } from '../../model/base/regions.ts';
import { countryName } from '../../model/base/speech.ts';
import {
  CHANGE_SORTS,
  type ChangeFilter,
  type ChangeSort,
  PERIODS,
} from '../../model/changes/change-list.ts';
import { type ChangeStatusKey, STATUS_KEYS, statusKey } from '../../model/view/view.ts';
import { change } from '../../store/actions.ts';
import type { Store } from '../../store/store.ts';
import { CountrySelect } from '../kit/CountrySelect.tsx';
import { NameFilter } from '../kit/NameFilter.tsx';
import type { Lists } from '../kit/panel.ts';
import { Select } from '../kit/Select.tsx';

/** The statuses of the link: pressed ones are shown, none pressed shows all. */
function Statuses({ store, words }: { store: Store; words: LaterMessages }) {
  const { statuses } = store.speech.messages.forces.changes;
  const texts = Object.fromEntries(
    Object.entries(statuses).map(([status, text]) => [statusKey(status as keyof typeof statuses), text]),
  ) as Record<ChangeStatusKey, string>;
  const shown = store.view.value.status;
  const toggle = (key: ChangeStatusKey): void => {
    const pressed = STATUS_KEYS.filter((other) => (other === key) !== shown.includes(other));
    change(store, { status: pressed.length === STATUS_KEYS.length ? [] : pressed });
  };
  return (
    <fieldset class="statuses">
      <legend>{words.changes.filters.status}</legend>
      {STATUS_KEYS.map((key) => (
        <button key={key} type="button" aria-pressed={shown.includes(key)} onClick={() => toggle(key)}>
          {texts[key]}
        </button>
      ))}
    </fieldset>
  );
}

interface Props {
  readonly store: Store;
  readonly words: LaterMessages;
  readonly details: Details;
  readonly named: Lists['named'];
  readonly filter: ChangeFilter;
  readonly sort: ChangeSort;
  readonly onFilter: (part: Partial<ChangeFilter>) => void;
  readonly onSort: (sort: ChangeSort) => void;
}

function hostOptions({ store, words, details }: Props): readonly (readonly [string, string])[] {
  const { regions } = words.balance.sums;
  const hosts = [...new Set(details.changes.flatMap(({ host_iso3 }) => host_iso3 ?? []))];
  return hosts
    .map((iso3) => [iso3, iso3 === EUROPE ? regions.europe : countryName(store.speech, iso3)] as const)
    .sort(([, a], [, b]) => store.speech.format.compare(a, b));
}

const EVERY = '';

/** Filters and order of the list. Statuses are in the link; names, period, side, country and kind are not. */
export function ChangeFilters(props: Props) {
  const { store, words, named, filter, sort, onFilter, onSort } = props;
  const say = words.changes.filters;
  const { sides, changes } = store.speech.messages.forces;
  const every = [EVERY, say.every] as const;
  const entries = <K extends string>(texts: Readonly<Record<K, string>>) =>
    Object.entries(texts) as [K, string][];
  return (
    <search class="change-filters" aria-label={say.label}>
      <NameFilter store={store} label={words.nameFilter.field} named={named} />
      <Select
        label={say.period}
        value={filter.period}
        options={PERIODS.map((period) => [period, say.periods[period]])}
        onPick={(period) => onFilter({ period })}
      />
      <Select
        label={say.side}
        value={filter.side ?? EVERY}
        options={[every, ...entries(sides)]}
        onPick={(side) => onFilter({ side: side || null })}
      />
      <CountrySelect
        store={store}
        label={say.host}
        value={filter.host ?? EVERY}
        options={[every, ...hostOptions(props)]}
        onPick={(host) => onFilter({ host: host || null })}
      />
      <Select
        label={say.kind}
        value={filter.kind ?? EVERY}
        options={[every, ...entries(changes.kinds)]}
        onPick={(kind) => onFilter({ kind: kind || null })}
      />
      <Select
        label={say.sort}
        value={sort}
        options={CHANGE_SORTS.map((key) => [key, say.sorts[key]])}
        onPick={onSort}
      />
      <Statuses store={store} words={words} />
    </search>
  );
}
