import { countryName } from '../base/speech.ts';
import { countryLabels } from '../scene/labels.ts';
import { zoomStep } from '../scene/site-scene.ts';
import type { Draft } from './input.ts';
import { mapText, place, type Sheetwork } from './sheetwork.ts';
import { tag } from './svg.ts';

/** Type size of a country's name against that of the figures. */
const NAME = 24 / 27;

/** Names of countries, where the layer is on. */
export function countryNames(draft: Draft, work: Sheetwork): string {
  const { speech, view, camera, scene, details } = draft;
  if (!details || !view.layers.includes('labels')) return '';
  const known = new Set(speech.dataset.countries.map(({ iso3 }) => iso3));
  const nameOf = (iso3: string) => (known.has(iso3) ? countryName(speech, iso3) : null);
  const layout = { zoom: zoomStep(camera.zoom), type: work.type, discs: scene.discs };
  const size = work.figure * NAME;
  return countryLabels(details.labelPlaces, nameOf, layout)
    .map(({ iso3, name, at }) => {
      const [x, y] = place(work, at);
      const style = { size, anchor: 'middle', fill: work.palette.text, x, y: y + size * 0.34 } as const;
      return tag('g', { 'data-iso3': iso3 }, mapText(work, name, style));
    })
    .join('');
}
