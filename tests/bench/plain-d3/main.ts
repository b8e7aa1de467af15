/** The same shading as a plain d3 page has it: the data inlined, the usual 1:50 million boundaries fetched, SVG drawn. */
import { geoAzimuthalEqualArea, geoPath, json, scaleThreshold, select } from 'd3';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import atlasUrl from 'world-atlas/countries-50m.json?url';

type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;

const { bounds, classes, context, none, shares, frame } = SHADING;
const colour = scaleThreshold(bounds, classes);
const { innerWidth, innerHeight } = window;
const projection = geoAzimuthalEqualArea()
  .rotate([-10, -52])
  .fitSize([innerWidth, innerHeight], { type: 'MultiPoint', coordinates: frame });
const path = geoPath(projection);

const atlas = (await json<Atlas>(atlasUrl)) as Atlas;
const { features } = feature(atlas, atlas.objects.countries);
select('svg')
  .attr('viewBox', [0, 0, innerWidth, innerHeight].join(' '))
  .selectAll('path')
  .data(features)
  .join('path')
  .attr('d', path)
  .attr('stroke', '#fff')
  .attr('fill', ({ id, properties }) => {
    const share = shares[id ?? properties.name];
    return share === undefined ? context : share === null ? none : colour(share);
  });

Object.assign(globalThis, { locate: projection });
document.documentElement.dataset.ready = 'd3';
