import type { Iso3 } from '../data/rows.ts';
import type { SheetPoint } from '../model/base/sheet.ts';
import { countryName } from '../model/base/speech.ts';
import { type Extent, holds, ringExtents } from '../model/scene/country-extent.ts';
import type { Disc } from '../model/scene/disc-scene.ts';
import type { PageProps } from './props.ts';

/** Names of countries on a still map. Sheet units of the live map, as all symbols. */

interface Props extends PageProps {
  readonly frame: Extent;
  readonly discs: readonly Disc[];
  /** Size of symbols in the frame, against the live map. */
  readonly scale: number;
}

/** Width of a letter, and the height of a line. */
const LETTER = 17;
const LINE = 34;
/** Width of the figure beside a disc. */
const FIGURE = 80;
/** Names nearer to the edge would be cut, parts of the frame's width. */
const EDGE = 0.09;
/** A name may be so many times as wide as the largest part of its country. */
const OVERHANG = 1.15;

interface Place {
  readonly iso3: Iso3;
  readonly at: SheetPoint;
  readonly dy: number;
}

/** Where a name stands: above the disc of its country, else at the country's own point. */
function placeOf({ overview, discs }: Props, iso3: Iso3): Place | null {
  const disc = discs.find((found) => found.iso3 === iso3);
  if (disc && !disc.leader) {
    const radius = Math.max(disc.us?.radius ?? 0, disc.europe?.radius ?? 0);
    return { iso3, at: disc.at, dy: -Math.max(radius, LINE / 2) - LINE / 3 };
  }
  const at = overview.anchors[iso3];
  return at ? { iso3, at, dy: LINE / 3 } : null;
}

/** Whether a name would lie on the disc of another country, or on the figures beside it. */
function isCovered({ discs, scale }: Props, { iso3, at, dy }: Place, length: number): boolean {
  return discs.some((disc) => {
    if (disc.iso3 === iso3) return false;
    const radius = Math.max(disc.us?.radius ?? 0, disc.europe?.radius ?? 0);
    const apart = [disc.at[0] - at[0], disc.at[1] - at[1] - dy * scale];
    return (
      Math.abs(apart[0] ?? 0) < (radius + FIGURE) * scale + length / 2 &&
      Math.abs(apart[1] ?? 0) < (Math.max(radius, LINE / 2) + LINE / 2) * scale
    );
  });
}

/** The names of the countries that have room for them. */
export function MapNames(props: Props) {
  const { store, overview, frame, scale } = props;
  const places = Object.entries(overview.shapes).flatMap(([iso3, path]) => {
    const place = placeOf(props, iso3);
    if (!place || !holds(frame, place.at, frame.width * EDGE)) return [];
    const room = Math.max(...ringExtents(path).map(({ width }) => width));
    const length = countryName(store.speech, iso3).length * LETTER * scale;
    return length > room * OVERHANG || isCovered(props, place, length) ? [] : [place];
  });
  return (
    <>
      {places.map(({ iso3, at: [x, y], dy }) => (
        <g key={iso3} transform={`translate(${x} ${y})`}>
          <text class="sym place" text-anchor="middle" dy={dy}>
            {countryName(store.speech, iso3)}
          </text>
        </g>
      ))}
    </>
  );
}
