import type { SheetPlant } from '../../data/details.ts';
import { capacityText } from '../../model/production/plant-words.ts';
import { ageOf } from '../../model/production/plants.ts';
import type { PanelProps } from '../kit/panel.ts';
import { RowTable } from '../kit/RowTable.tsx';
import { ToCard } from '../kit/ToCard.tsx';
import { PlantSource } from './PlantSource.tsx';

const COLUMNS = ['plant', 'product', 'before', 'after', 'announced', 'source'] as const;

/** Every plant in a row: the text of the list, and what print and screen readers get. */
export function PlantTable({
  store,
  words,
  details,
  plants,
}: PanelProps & { readonly plants: readonly SheetPlant[] }) {
  const { production: say, card } = words;
  return (
    <RowTable
      title={say.table}
      caption={say.caption(store.dataset.asOf, plants.length)}
      columns={COLUMNS}
      words={say.columns}
    >
      {plants.map((plant) => (
        <tr key={plant.id} data-id={plant.id}>
          <th scope="row">
            <ToCard store={store} id={plant.id} text={plant.site} />
          </th>
          <td>{plant.product}</td>
          <td>{capacityText({ words }, plant.capacity_from, plant.unit_per_year)}</td>
          <td>{capacityText({ words }, plant.capacity_to, plant.unit_per_year)}</td>
          <td>
            {say.state(
              plant.announced_on === null ? 'undated' : 'announced',
              plant.announced_on,
              ageOf(plant, store.view.value.date),
            )}
          </td>
          <td>
            {card.confidence[plant.confidence]}
            <PlantSource store={store} words={words} details={details} plant={plant} />
          </td>
        </tr>
      ))}
    </RowTable>
  );
}
