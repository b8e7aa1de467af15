import { useMemo } from 'preact/hooks';
import type { Details } from '../../data/details.ts';
import { countryName } from '../../model/base/speech.ts';
import { countryLabels } from '../../model/scene/labels.ts';
import { zoomStep } from '../../model/scene/site-scene.ts';
import type { Store } from '../../store/store.ts';
import { typeScale } from './type-scale.ts';

/** Names of countries, where the layer is on: above the ground and clear of the discs. */
export function Labels({ store, details }: { store: Store; details: Details }) {
  const isOn = store.layers.value.includes('labels');
  const zoom = zoomStep(store.camera.value.zoom);
  const discs = isOn ? store.scene.value.discs : null;
  const labels = useMemo(() => {
    if (!discs) return [];
    const known = new Set(store.dataset.countries.map(({ iso3 }) => iso3));
    const nameOf = (iso3: string) => (known.has(iso3) ? countryName(store.speech, iso3) : null);
    return countryLabels(details.labelPlaces, nameOf, { zoom, type: typeScale(), discs });
  }, [zoom, discs]);
  return (
    <>
      {labels.map(({ iso3, name, at }) => (
        <g key={iso3} class="country-name" transform={`translate(${at.join(' ')})`}>
          <text class="sym" text-anchor="middle" dy="0.35em" data-iso3={iso3}>
            {name}
          </text>
        </g>
      ))}
    </>
  );
}
