import type { SheetPlant } from '../../data/details.ts';
import { monthEnd } from '../../model/base/dates.ts';
import { countryName } from '../../model/base/speech.ts';
import { ageOf, mostOf, plantState } from '../../model/production/plants.ts';
import { change, focus } from '../../store/actions.ts';
import type { PanelProps } from '../kit/panel.ts';
import { ToCard } from '../kit/ToCard.tsx';
import { Capacity } from './Capacity.tsx';
import { PlantSource } from './PlantSource.tsx';

type Props = PanelProps & { readonly plant: SheetPlant };

function AlsoHere({ store, words, details, plant }: Props) {
  const others = details.production.filter(
    ({ id, at }) => at !== null && id !== plant.id && `${at}` === `${plant.at}`,
  );
  if (others.length === 0) return null;
  return (
    <section>
      <h3>{words.production.alsoHere}</h3>
      <ul>
        {others.map(({ id, product }) => (
          <li key={id}>
            <ToCard store={store} id={id} text={product} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The card of a plant: product, place, when it was announced, capacity before and aim, summary, source. */
export function PlantCard(props: Props) {
  const { store, words, details, plant } = props;
  const { production: say, card } = words;
  const day = monthEnd(store.view.value.date, store.dataset.asOf);
  const state = say.state(plantState(plant, day), plant.announced_on, ageOf(plant, store.view.value.date));
  return (
    <>
      <p>
        <button type="button" class="to" onClick={() => focus(store, plant.iso3)}>
          {countryName(store.speech, plant.iso3)}
        </button>
        ; {state}
        {plant.at === null && `; ${say.noPlace}`}
      </p>
      <h3>{say.product}</h3>
      <p>{plant.product}</p>
      <h3>{say.capacity}</h3>
      <Capacity words={words} plant={plant} most={mostOf([plant], plant)} />
      <p>{plant.summary}</p>
      <p class="worth">
        {card.confidence[plant.confidence]}. {say.asOf(store.dataset.asOf)}.
      </p>
      <PlantSource store={store} words={words} details={details} plant={plant} />
      <AlsoHere {...props} />
      <button type="button" onClick={() => change(store, { view: 'production' })}>
        {say.toList}
      </button>
    </>
  );
}
