import type { SheetPlant } from '../../data/details.ts';
import { type Day, monthEnd } from '../../model/base/dates.ts';
import { countryOf } from '../../model/base/speech.ts';
import { plantsSentence } from '../../model/production/plant-words.ts';
import {
  mostOf,
  PRODUCT_GROUPS,
  type ProductGroup,
  plantState,
  productGroup,
} from '../../model/production/plants.ts';
import type { PanelProps } from '../kit/panel.ts';
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
export function Group(props: ListProps & { readonly group: ProductGroup }) {
  const { words, details, group } = props;
  const plants = details.production.filter((plant) => productGroup(plant) === group);
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
export function ProductionPanel(props: PanelProps) {
  const { store, words, details } = props;
  const { date: month } = useRestedView(store);
  const { production: say } = words;
  const day = monthEnd(month, store.dataset.asOf);
  return (
    <section class="panel production-panel" aria-labelledby="production-title">
      <h2 id="production-title">{say.titleOn(month)}</h2>
      <p>{say.intro}</p>
      <p role="status">{plantsSentence({ words }, details.production, month, day)}</p>
      <ShowLayer store={store} layer="production" text={say.onMap} />
      <SquareSigns words={say.signs} />
      <p class="worth">{say.scale}</p>
      {PRODUCT_GROUPS.map((group) => (
        <Group key={group} {...props} day={day} group={group} />
      ))}
      <PlantTable {...props} />
    </section>
  );
}
