import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Details } from '../../data/details.ts';
import type { LaterMessages } from '../../i18n/en.ts';
import { monthEnd } from '../../model/base/dates.ts';
import { isHidden, type ShownSigns } from '../../model/scene/covered.ts';
import { labelSpot } from '../../model/scene/mark-labels.ts';
import { SETS } from '../../model/scene/place-sets.ts';
import {
  ALL_SITES_ZOOM,
  isFocused,
  type SiteMark,
  siteScene,
  zoomStep,
} from '../../model/scene/site-scene.ts';
import { LEADER_DOT } from '../../model/signs/leader.ts';
import { GLYPHS, siteSign } from '../../model/signs/site.ts';
import type { Store } from '../../store/store.ts';
import { ownSheet } from '../../styles/adopt.ts';
import { Parts } from './Parts.tsx';
import { typeScale } from './type-scale.ts';

/** Sites on the map: circles (US) and hexagons (European), above the discs of other countries. */

export interface MarkProps {
  readonly store: Store;
  readonly words: LaterMessages;
  readonly details: Details;
}

/** What is laid out, and the size of the map's type that it is laid out for. */
export interface Marks {
  readonly marks: readonly SiteMark[];
  readonly type: number;
}

/** The signs of the map as they are now. */
export function shownSigns({ signs, set }: Store): ShownSigns {
  return { map: signs.value, set: SETS[set.value] };
}

/** The marks of the view. */
export function useMarks({ store, details }: MarkProps): Marks {
  const { zoom } = store.camera.value;
  const isAll = zoom >= ALL_SITES_ZOOM;
  const isAny = isAll || store.focus.value !== null;
  // Read only where marks are shown. Reading a signal subscribes to it: else every step of a month would draw this component
  // again for nothing.
  const view = isAny ? store.view.value : null;
  const signs = isAny ? shownSigns(store) : null;
  // Asked only when marks are laid out anew, since the answer makes the browser work out all styles.
  const type = useMemo(() => (isAny ? typeScale() : 1), [signs?.map, zoomStep(zoom)]);
  const marks = useMemo(
    () =>
      view && signs
        ? siteScene(details, {
            view,
            day: monthEnd(view.date, store.dataset.asOf),
            zoom,
            type,
            signs,
            number: store.speech.format.number,
          })
        : [],
    [view, signs?.map, zoomStep(zoom), isAll, type],
  );
  return { marks, type };
}

/**
 * Hides the discs of countries whose sites are shown and their figures, since the marks stand where the disc is. A style rule
 * does it, not a class on the disc: discs are drawn again and would lose the class.
 */
function useHiddenDiscs({ signs }: Store, marks: readonly SiteMark[]): void {
  const setRules = useRef<ReturnType<typeof ownSheet> | null>(null);
  const hosts = new Set(marks.map(({ site }) => site.iso3));
  const groups = signs.value.discs.filter((disc) => isHidden(disc, hosts));
  const hidden = new Set([...hosts, ...groups.map((disc) => disc.hosts.join(' '))]);
  const rules = [...hidden]
    .map((names) => `:is(.disc,.letters text)[data-host="${names}"]{display:none}`)
    .join('');
  useEffect(() => {
    setRules.current ??= ownSheet();
    setRules.current(rules);
  }, [rules]);
}

function Mark({ mark, focused, type }: { mark: SiteMark; focused: boolean; type: number }) {
  const { side, sign, radius, place } = mark;
  const [x, y] = place.at;
  const { class: name, parts } = siteSign(mark, focused);
  const spot = place.label && labelSpot(radius, place.label.side, type);
  return (
    <g class={name} data-id={mark.id} data-site={mark.site.id} data-side={side} data-iso3={mark.site.iso3}>
      <g transform={`translate(${x} ${y})`}>
        <g class="sym">
          <Parts parts={parts} />
          <text class="glyph" dy="0.35em">
            {GLYPHS[sign.state]}
          </text>
          {spot && (
            <text class="name" x={spot.x} y={spot.y} dy="0.35em" text-anchor={spot.anchor}>
              {place.label?.name} <tspan>{place.label?.number}</tspan>
            </text>
          )}
        </g>
      </g>
    </g>
  );
}

/** Ends of a leader line; no line where it begins nowhere. */
type Leading = Pick<SiteMark['place'], 'at' | 'leader'>;

/** A line from where a mark stands to its true place, where the two are apart. */
export function Leader({ mark: { place } }: { mark: { readonly place: Leading } }) {
  if (!place.leader) return null;
  return (
    <g class="site-leader">
      <path d={`M${place.leader.join(' ')}L${place.at.join(' ')}`} />
      <g transform={`translate(${place.leader.join(' ')})`}>
        <circle class="sym" r={LEADER_DOT} />
      </g>
    </g>
  );
}

/** The marks of sites: of the country in focus, or of all countries from a certain zoom on. */
export function Sites({ store, marks, type }: Pick<MarkProps, 'store'> & Marks) {
  const { value: focus } = store.focus;
  useHiddenDiscs(store, marks);
  return useMemo(
    () => (
      <>
        {marks.map((mark) => (
          <Leader key={keyOf(mark)} mark={mark} />
        ))}
        {marks.map((mark) => (
          <Mark key={keyOf(mark)} mark={mark} focused={isFocused(mark, focus)} type={type} />
        ))}
      </>
    ),
    [marks, focus, type],
  );
}

function keyOf({ site, side, sign }: SiteMark): string {
  return `${site.id} ${side} ${sign.posture === 'planned'}`;
}
