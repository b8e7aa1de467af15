import type { PlantRow } from '../data/rows.ts';
import { numberKey } from '../model/cited-number.ts';
import { hasCapacity } from '../model/plants.ts';
import type { PanelProps } from './panel.ts';
import { SourceNote } from './SourceNote.tsx';

/** The source of a plant, and where it has a capacity the way to cite that. */
export function PlantSource({ store, words, details, plant }: PanelProps & { readonly plant: PlantRow }) {
  return (
    <SourceNote
      store={store}
      words={words}
      source={details.sources.find(({ source_id }) => source_id === plant.source_id)}
      what={`${plant.product}, ${plant.site}`}
      cites={hasCapacity(plant) ? numberKey.capacity(plant.id) : undefined}
    />
  );
}
