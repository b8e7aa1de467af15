import type { SheetPlant } from '../../data/details.ts';
import { type Day, monthEnd } from '../../model/base/dates.ts';
import { countryOf } from '../../model/base/speech.ts';
import { plantsSentence } from '../../model/production/plant-words.ts';
import {
  mostOf,
  namedPlant,
  PRODUCT_GROUPS,
  type ProductGroup,
  plantState,
  productGroup,
} from '../../model/production/plants.ts';
import type { Narrowing } from '../../model/view/filter.ts';
import { NameFilter } from '../kit/NameFilter.tsx';
import type { Lists, PanelProps } from '../kit/panel.ts';
import { useRestedView } from '../kit/rest.ts';
import { ShowLayer } from '../kit/ShowLayer.tsx';
import { ToCard } from '../kit/ToCard.tsx';
import { SquareSigns } from '../signs/PinSigns.tsx';
import { Capacity } from './Capacity.tsx';
import { PlantSource } from './PlantSource.tsx';
import { PlantTable } from './PlantTable.tsx';
import { ShellSum } from './ShellSum.tsx';

type ListProps = PanelProps & { readonly day: Day };

function Plant({ store, words, details, day, plant }: ListProps & { readonly plant: SheetPlant }) {
  const { production: say, card } = words;
  const state = plantState(plant, day);
  return (
    <li
      class={`plant-entry ${state}`}
      data-id={plant.id}
      aria-current={store.focus.value === plant.id ? 'true' : undefined}
    >
      <h4>
        <ToCard store={store} id={plant.id} text={plant.site} />
      </h4>
      <p>
        {plant.product}.{' '}
        {say.where(countryOf(store.speech, plant.iso3), state, plant.announced_on, plant.at !== null)};{' '}
        {card.confidence[plant.confidence]}.
      </p>
      <Capacity words={words} plant={plant} most={mostOf(details.production, plant)} />
      <p class="worth">{plant.summary}</p>
      <PlantSource store={store} words={words} details={details} plant={plant} />
    </li>
  );
}

/** The plants of a product; nothing where there are none. */
export function Group(props: ListProps & { readonly group: ProductGroup; readonly named: Narrowing }) {
  const { words, details, group, named } = props;
  const plants = details.production.filter(
    (plant) => productGroup(plant) === group && named.leaves(namedPlant(plant)),
  );
  if (plants.length === 0) return null;
  return (
    <section>
      <h3>{words.production.groups[group]}</h3>
      <ul class="plant-list">
        {plants.map((plant) => (
          <Plant key={plant.id} {...props} plant={plant} />
        ))}
      </ul>
      {group === 'shells155' && <ShellSum {...props} />}
    </section>
  );
}

/** Plants by product, with what they made and what they are to make; what was announced by the shown month. */
export function ProductionPanel({ lists, ...props }: PanelProps & { readonly lists: Pick<Lists, 'named'> }) {
  const { store, words, details } = props;
  const { date: month } = useRestedView(store);
  const { production: say } = words;
  const day = monthEnd(month, store.dataset.asOf);
  const { value: named } = lists.named;
  const shown = details.production.filter((plant) => named.leaves(namedPlant(plant)));
  return (
    <section class="panel production-panel" aria-labelledby="production-title">
      <h2 id="production-title">{say.titleOn(month)}</h2>
      <p>{say.intro}</p>
      <p role="status">{plantsSentence({ words }, details.production, month, day)}</p>
      <ShowLayer store={store} layer="production" text={say.onMap} />
      <SquareSigns words={say.signs} />
      <p class="worth">{say.scale}</p>
      <search class="change-filters" aria-label={words.nameFilter.label}>
        <NameFilter store={store} label={words.nameFilter.field} named={lists.named} />
      </search>
      <p role="status">
        {say.shown(shown.length, details.production.length)}. {shown.length === 0 && words.nameFilter.empty}
      </p>
      {PRODUCT_GROUPS.map((group) => (
        <Group key={group} {...props} day={day} group={group} named={named} />
      ))}
      <PlantTable {...props} plants={shown} />
    </section>
  );
}
