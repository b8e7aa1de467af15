/** The same shading as a plain MapLibre page has it: the usual 1:50 million boundaries as a GeoJSON source, one fill layer. */
import 'maplibre-gl/dist/maplibre-gl.css';
import { type ExpressionSpecification, LngLatBounds, MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import atlasUrl from 'world-atlas/countries-50m.json?url';

type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;

const { bounds, classes, context, none, shares, frame } = SHADING;
setWorkerUrl(workerUrl);
const map = new MapLibreMap({
  container: 'map',
  style: {
    version: 8,
    sources: {},
    layers: [{ id: 'sea', type: 'background', paint: { 'background-color': '#e9eff2' } }],
  },
  bounds: frame.reduce((box, corner) => box.extend([...corner]), new LngLatBounds()),
  fadeDuration: 0,
});

const loaded = map.once('load');
const answer = await fetch(atlasUrl);
const atlas = (await answer.json()) as Atlas;
const countries = feature(atlas, atlas.objects.countries);
const features = countries.features.map((country) => {
  const share = shares[country.id ?? country.properties.name];
  return { ...country, properties: { shaded: share !== undefined, share } };
});

await loaded;
const steps = bounds.flatMap((bound, index) => [bound, classes[index + 1] ?? none]);
map.addSource('countries', { type: 'geojson', data: { ...countries, features } });
map.addLayer({
  id: 'shares',
  type: 'fill',
  source: 'countries',
  paint: {
    'fill-outline-color': '#ffffff',
    'fill-color': [
      'case',
      ['==', ['typeof', ['get', 'share']], 'number'],
      ['step', ['get', 'share'], classes[0] ?? none, ...steps] as ExpressionSpecification,
      ['get', 'shaded'],
      none,
      context,
    ],
  },
});
await map.once('idle');

Object.assign(globalThis, {
  locate: (place: [number, number]) => {
    const { x, y } = map.project(place);
    return [x, y];
  },
});
document.documentElement.dataset.ready = 'maplibre';
