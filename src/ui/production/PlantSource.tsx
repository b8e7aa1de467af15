import type { PlantRow } from '../../data/rows.ts';
import { numberKey } from '../../model/base/number-key.ts';
import { hasCapacity } from '../../model/production/plants.ts';
import type { PanelProps } from '../kit/panel.ts';
import { SourceNote } from '../kit/SourceNote.tsx';

/** The source of a plant, and where it has a capacity the way to cite that. */
export function PlantSource({ store, words, details, plant }: PanelProps & { readonly plant: PlantRow }) {
  return (
    <SourceNote
      store={store}
      words={words}
      source={details.sources.find(({ source_id }) => source_id === plant.source_id)}
      what={words.production.title({ text: plant.product }, { text: plant.site })}
      row={{ table: 'production', id: plant.id, value: plant.capacity_to }}
      cites={hasCapacity(plant) ? numberKey.capacity(plant.id) : undefined}
    />
  );
}
