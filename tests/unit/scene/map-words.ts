/** English words for the map, as long as those of the page: what is placed has to be measured. */
import type { ChangeFact } from '../../../src/data/dataset.ts';
import details from '../../../src/data/details.json' with { type: 'json' };
import overview from '../../../src/data/overview.json' with { type: 'json' };
import { rasterOf } from '../../../src/model/base/raster.ts';
import type { MapFigure } from '../../../src/model/scene/map-figure.ts';
import type { PlaceInput } from '../../../src/model/scene/place-input.ts';
import { SETS, type SetId } from '../../../src/model/scene/place-sets.ts';
import type { ArrowKey, MapWords } from '../../../src/model/scene/place-words.ts';
import { fills } from '../../../src/model/scene/scene.ts';
import type { View } from '../../../src/model/view/view.ts';
import { DATASET, SPEECH, viewOf } from '../page-data.ts';

const { format } = SPEECH;
const SHORT: Readonly<Record<string, string>> = {
  GBR: 'UK',
  BIH: 'Bosnia',
  MKD: 'N. Macedonia',
  CZE: 'Czechia',
};

function name(iso3: string): string {
  const iso2 = DATASET.countries.find((country) => country.iso3 === iso3)?.iso2;
  return SHORT[iso3] ?? (iso2 ? format.country(iso2) : iso3);
}

function figure({ troops, mark, isChange }: MapFigure): string {
  const number = format.number(Math.abs(troops));
  if (isChange) return `${mark === 'about' ? 'about ' : ''}${troops > 0 ? '+' : '−'}${number}`;
  return mark === 'about' ? `about ${number}` : mark === 'plus' ? `${number}+` : number;
}

const when = ({ month }: ChangeFact) => format.shortMonth(month).replace(' ', '\u00a0');

function arrow(
  { change, troops, leaves, isOverseas, isReported, caveat, returns, relieves }: ArrowKey,
  isSmall: boolean,
) {
  const { host, nation, side, status, kind } = change;
  const number = troops === null ? '' : `${format.number(troops)} `;
  const by = side === 'us' ? '' : ` from ${name(nation ?? '')}`;
  const place = name(host ?? '');
  const strong =
    kind === 'not replaced'
      ? `${number}went home`
      : relieves
        ? `${number}relieve others in ${place}`
        : status === 'cancelled'
          ? `${number}did not come to ${place}`
          : leaves
            ? `${number}${status === 'in place' ? 'left' : 'to leave'} ${place}`
            : status === 'in place'
              ? `${number}to ${place}${by}`
              : `${number}more for ${place}${by}`;
  const state = status === 'announced' ? `announced ${when(change)}` : when(change);
  const more = [
    isReported && 'reported',
    kind === 'not replaced' && isOverseas && 'to the US',
    !isSmall && caveat,
    !isSmall && returns && 'return announced',
  ];
  return { strong, fine: [state, ...more].filter(Boolean).join(', ') };
}

function wordsOf(isSmall: boolean): MapWords {
  return {
    figure,
    name,
    group: (hosts) => (hosts.join() === 'EST,LTU,LVA' ? 'Baltic states' : format.list(hosts.map(name))),
    share: (value) => `${format.percent(value, String(value).split('.')[1]?.length === 2 ? 2 : 1)}`,
    unarmed: (iso3) => ({ strong: `${name(iso3)}: ally,`, fine: 'no armed forces' }),
    unknown: 'unknown',
    arrow: (key) => arrow(key, isSmall),
    gap: ({ hosts, troops, change }) => ({
      strong: `${name(hosts[0] ?? '')} and neighbours:\n${format.number(troops ?? 0)} US troops went home and were not replaced`,
      fine: isSmall ? '' : when(change),
    }),
    loss: ({ host, change, before, after }) => ({
      strong: `${name(host)}: about ${format.number(Math.abs(change.troops))} fewer`,
      fine: `${figure(before)} US troops before, ${figure(after)} after`,
    }),
  };
}

const WORDS = { small: wordsOf(true), wide: wordsOf(false) };
const RASTER = rasterOf(overview.shapes);

/** What a map of a view is placed from. */
export function inputOf(set: SetId, part: Partial<View> = {}, isAll = false): PlaceInput {
  const view = viewOf(part);
  return {
    dataset: DATASET,
    view,
    set: SETS[set],
    fills: fills(DATASET, view),
    raster: RASTER,
    places: details.labelPlaces as unknown as PlaceInput['places'],
    words: WORDS[SETS[set].isSmall ? 'small' : 'wide'],
    isAll,
  };
}
