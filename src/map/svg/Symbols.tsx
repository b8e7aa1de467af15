import type { VNode } from 'preact';
import { crowded, numberPlaces } from '../../model/arrow-labels.ts';
import type { Arrow } from '../../model/arrows.ts';
import type { Disc, Half } from '../../model/disc-scene.ts';
import { FIGURE_INSIDE } from '../../model/discs.ts';
import { arrowNumber, edgeLabel, gapLabel, halfNumber } from '../../model/force-sentences.ts';
import type { Scene } from '../../model/scene.ts';
import type { Speech } from '../../model/sentences.ts';
import type { SheetPoint } from '../../model/sheet.ts';
import { GAP_BAR, GAP_RADIUS, HEAD, halfPath, heading, shaft } from '../../model/symbol-paths.ts';

/** What lies above the ground: arrows and split discs. Sheet units; at every zoom they keep their size (class `sym`). */

/** One thing among the symbols. */
export interface Drawing {
  /** Names it among all of a scene. */
  readonly key: string;
  /** The thing of the scene, which keeps the things that have not changed. */
  readonly of: Disc | Arrow;
  /** All else that the drawing depends on. */
  readonly as: string;
  /** `null` where nothing is to be drawn. */
  readonly draw: () => VNode | null;
}

function HalfShape({ half }: { half: Half }) {
  const d = halfPath(half);
  const kind = [half.side, half.open && 'open', half.number === null && 'unknown', half.loss && 'loss'];
  return (
    <>
      <path class="casing" d={d} />
      <path class={kind.filter(Boolean).join(' ')} d={d} />
    </>
  );
}

function HalfFigure({ speech, half, signed }: { speech: Speech; half: Half; signed: boolean }) {
  const sign = half.side === 'us' ? -1 : 1;
  const inside = half.inside || half.number === null;
  const label = [half.side, half.minor && 'minor', inside && 'inside'];
  const end = half.side === 'us' ? 'end' : 'start';
  return (
    <text
      class={label.filter(Boolean).join(' ')}
      x={inside ? sign * half.radius * FIGURE_INSIDE : sign * (half.radius + 6)}
      text-anchor={inside ? 'middle' : end}
      dy="0.35em"
    >
      {halfNumber(speech, half, signed)}
    </text>
  );
}

function drawDisc(speech: Speech, disc: Disc, signed: boolean) {
  const [x, y] = disc.at;
  return (
    <g key={disc.iso3} class="disc" data-host={disc.iso3}>
      {disc.leader && <path class="leader" d={`M${disc.leader.join(' ')}L${x} ${y}`} />}
      <g transform={`translate(${x} ${y})`}>
        <g class="sym">
          {disc.us && <HalfShape half={disc.us} />}
          {disc.europe && <HalfShape half={disc.europe} />}
          {/* Above both halves: on a small screen a figure is wider than its own. */}
          {disc.us && <HalfFigure speech={speech} half={disc.us} signed={signed} />}
          {disc.europe && <HalfFigure speech={speech} half={disc.europe} signed={signed} />}
        </g>
      </g>
    </g>
  );
}

/** An open ring with a broken bar: what left here was not replaced. */
function Gap({ x, y }: { x: number; y: number }) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <g class="sym gap">
        <circle class="casing" r={GAP_RADIUS} />
        <circle r={GAP_RADIUS} />
        <path d={GAP_BAR} />
      </g>
    </g>
  );
}

interface WordsProps {
  readonly at: SheetPoint;
  readonly text: string;
  readonly anchor: 'start' | 'middle';
}

/** Words just above a point of the sheet. */
function Words({ at: [x, y], text, anchor }: WordsProps) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <text class="sym" text-anchor={anchor} x={anchor === 'start' ? 8 : 0} dy="-0.5em">
        {text}
      </text>
    </g>
  );
}

function drawArrow(arrow: Arrow) {
  return (
    <g key={arrow.id} class={`arrow ${arrow.side} ${arrow.size} ${arrow.status}`} data-id={arrow.id}>
      <path class="casing" d={shaft(arrow)} />
      <path class="shaft" d={shaft(arrow)} />
      <g transform={`translate(${arrow.to.join(' ')}) rotate(${heading(arrow)})`}>
        <path class="sym head" d={HEAD} />
      </g>
    </g>
  );
}

/**
 * The words of an arrow: its number on the bow, or number and home station where it crosses the edge. `at`: where the number
 * stands on the bow; `minor`: not printed on small screens.
 */
function drawWords(speech: Speech, arrow: Arrow, at: SheetPoint, minor: boolean) {
  const { to, leaves, edge, from } = arrow;
  const number = arrowNumber(speech, arrow);
  if (edge === null && !number) return null;
  return (
    <g
      key={`${arrow.id} words`}
      class={`words ${arrow.side} ${arrow.status}${minor ? ' minor' : ''}`}
      data-id={arrow.id}
    >
      {edge === null ? (
        <Words at={at} text={number} anchor="middle" />
      ) : (
        <Words at={leaves ? to : from} text={edgeLabel(speech, arrow)} anchor="start" />
      )}
    </g>
  );
}

/** Marks of what was not replaced, above the discs: a ring in every host, and words beside the first. */
function drawGaps(speech: Speech, arrow: Arrow) {
  const [first] = arrow.gaps;
  if (!first) return null;
  const { title, when, whole, here } = gapLabel(speech, arrow);
  return (
    <g key={`${arrow.id} gaps`} class="gaps us" data-id={arrow.id}>
      {arrow.gaps.map(([x, y]) => (
        <Gap key={`${x} ${y}`} x={x} y={y} />
      ))}
      <g transform={`translate(${first.join(' ')})`}>
        <text class="sym">
          <tspan x="36" dy="-0.3em">
            {title}
          </tspan>
          <tspan class="minor">{when}</tspan>
          <tspan x="36" dy="1.1em">
            {whole}
          </tspan>
          <tspan class="minor">{here}</tspan>
        </text>
      </g>
    </g>
  );
}

/** All symbols of a scene, in the order of drawing: arrows below discs, words and gaps above them. */
export function drawings(speech: Speech, { discs, arrows, since }: Scene): readonly Drawing[] {
  const signed = since !== null;
  const places = numberPlaces(arrows, discs);
  const minor = crowded(arrows, discs, places);
  return [
    ...arrows.map((of) => ({ key: of.id, of, as: '', draw: () => drawArrow(of) })),
    ...discs.map((of) => ({
      key: of.iso3,
      of,
      as: String(signed),
      draw: () => drawDisc(speech, of, signed),
    })),
    ...arrows.map((of, index) => {
      const at = places[index] ?? of.to;
      const isMinor = minor[index] === true;
      const as = `${at} ${isMinor}`;
      return { key: `${of.id} words`, of, as, draw: () => drawWords(speech, of, at, isMinor) };
    }),
    ...arrows.map((of) => ({ key: `${of.id} gaps`, of, as: '', draw: () => drawGaps(speech, of) })),
  ];
}

/** All symbols of a scene, as they are rendered when the site is built; `live-symbols.ts` takes over from there. */
export function Symbols({ speech, scene }: { speech: Speech; scene: Scene }) {
  return <>{drawings(speech, scene).map(({ draw }) => draw())}</>;
}
