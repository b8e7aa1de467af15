import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Details } from '../../data/details.ts';
import type { LaterMessages } from '../../i18n/en.ts';
import { monthEnd } from '../../model/base/dates.ts';
import { labelSpot } from '../../model/scene/mark-labels.ts';
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

/** The marks of the view. */
export function useMarks({ store, details }: MarkProps): Marks {
  const { zoom } = store.camera.value;
  const isAll = zoom >= ALL_SITES_ZOOM;
  const isAny = isAll || store.focus.value !== null;
  // Read only where marks are shown. Reading a signal subscribes to it: else every step of a month would draw this component
  // again for nothing.
  const view = isAny ? store.view.value : null;
  const scene = isAny ? store.scene.value : null;
  // Asked only when marks are laid out anew, since the answer makes the browser work out all styles.
  const type = useMemo(() => (isAny ? typeScale() : 1), [scene, zoomStep(zoom)]);
  const marks = useMemo(
    () =>
      view && scene
        ? siteScene(details, {
            view,
            day: monthEnd(view.date, store.dataset.asOf),
            zoom,
            type,
            scene,
            compact: store.speech.format.compact,
          })
        : [],
    [view, scene, zoomStep(zoom), isAll, type],
  );
  return { marks, type };
}

/**
 * Hides the discs of countries whose sites are shown, since the marks stand where the disc is. A style rule does it, not a
 * class on the disc: discs are drawn again and would lose the class.
 */
function useHiddenDiscs(marks: readonly SiteMark[]): void {
  const sheet = useRef<CSSStyleSheet | null>(null);
  const hosts = [...new Set(marks.map(({ site }) => site.iso3))];
  const rules = hosts.map((iso3) => `.disc[data-host="${iso3}"]{display:none}`).join('');
  useEffect(() => {
    if (!sheet.current) {
      sheet.current = new CSSStyleSheet();
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet.current];
    }
    sheet.current.replaceSync(rules);
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

/** A line from where a mark stands to its true place, where the two are apart. */
export function Leader({ mark: { place } }: { mark: Pick<SiteMark, 'place'> }) {
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
  useHiddenDiscs(marks);
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
