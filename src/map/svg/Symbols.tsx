import type { VNode } from 'preact';
import type { SheetPoint } from '../../model/base/sheet.ts';
import type { Speech } from '../../model/base/speech.ts';
import type { Arrow } from '../../model/changes/arrows.ts';
import { arrowNumber, edgeLabel, gapLabel } from '../../model/changes/change-words.ts';
import { crowded, numberPlaces } from '../../model/scene/arrow-labels.ts';
import type { Disc, Half } from '../../model/scene/disc-scene.ts';
import { halfNumber } from '../../model/scene/half-number.ts';
import type { Scene } from '../../model/scene/scene.ts';
import { arrowClass, headParts, shaftParts } from '../../model/signs/arrow.ts';
import { discParts, figureSpot } from '../../model/signs/disc.ts';
import { gapSign } from '../../model/signs/gap.ts';
import { classes, ORIGIN } from '../../model/signs/sign.ts';
import type { DrawnMarks } from '../../model/view/view.ts';
import { Parts } from './Parts.tsx';

/** What lies above the ground: arrows and split discs. Sheet units; at every zoom they keep their size. */

/** What the drawing of every symbol depends on, beside the symbol itself. */
export interface SymbolContext {
  readonly speech: Speech;
  /** Whether the map is at its home zoom: symbols then have their own size without a transform. */
  readonly isHome: boolean;
}

/** One of the elements that the symbols are drawn as. */
export interface SymbolPart {
  /** Names it among all of a scene. */
  readonly key: string;
  /** The disc or arrow of the scene it draws. While nothing has changed, the scene hands out the same object. */
  readonly subject: Disc | Arrow;
  /** What else its look depends on, as text. The symbol is drawn again when this, or the subject, is not what it was. */
  readonly variant: string;
  /** `null` where nothing is to be drawn. */
  readonly draw: () => VNode | null;
}

interface SizedProps {
  readonly isHome: boolean;
  readonly at: SheetPoint;
  readonly draw: (at: SheetPoint) => VNode;
}

/**
 * Draws round a point, in the same size at every zoom. Away from home a transform does that; it costs the browser time in
 * every frame, so at home, where it would do nothing, there is none.
 */
function Sized({ isHome, at, draw }: SizedProps) {
  if (isHome) return draw(at);
  return (
    <g transform={`translate(${at.join(' ')})`}>
      <g class="sym">{draw(ORIGIN)}</g>
    </g>
  );
}

interface FigureProps {
  readonly speech: Speech;
  readonly half: Half;
  readonly at: SheetPoint;
  readonly signed: boolean;
}

function HalfFigure({ speech, half, at: [x, y], signed }: FigureProps) {
  const spot = figureSpot(half);
  return (
    <text
      class={classes(half.side, half.minor && 'minor', spot.isInside && 'inside')}
      x={Math.round(x + spot.x)}
      y={y}
      text-anchor={spot.anchor}
      dy="0.35em"
    >
      {halfNumber(speech, half, signed)}
    </text>
  );
}

function drawDisc({ speech, isHome }: SymbolContext, disc: Disc, signed: boolean) {
  const { us, europe } = disc;
  return (
    <g key={disc.iso3} class="disc" data-host={disc.iso3}>
      {disc.leader && <path class="leader" d={`M${disc.leader.join(' ')}L${disc.at.join(' ')}`} />}
      <Sized
        isHome={isHome}
        at={disc.at}
        draw={(at) => (
          <>
            <Parts parts={discParts([us, europe], at)} />
            {/* Figures are drawn after both halves, since on a small screen a figure may be wider than its own half. */}
            {us && <HalfFigure speech={speech} half={us} at={at} signed={signed} />}
            {europe && <HalfFigure speech={speech} half={europe} at={at} signed={signed} />}
          </>
        )}
      />
    </g>
  );
}

function drawGap(at: SheetPoint) {
  const { class: name, parts } = gapSign(at);
  return (
    <g class={name}>
      <Parts parts={parts} />
    </g>
  );
}

interface WordsProps {
  readonly isHome: boolean;
  readonly at: SheetPoint;
  readonly text: string;
  readonly anchor: 'start' | 'middle';
}

/** Words just above a point of the sheet. */
function Words({ isHome, at, text, anchor }: WordsProps) {
  return (
    <Sized
      isHome={isHome}
      at={at}
      draw={([x, y]) => (
        <text text-anchor={anchor} x={anchor === 'start' ? x + 8 : x} y={y} dy="-0.5em">
          {text}
        </text>
      )}
    />
  );
}

function drawArrow({ isHome }: SymbolContext, arrow: Arrow) {
  return (
    <g key={arrow.id} class={arrowClass(arrow)} data-id={arrow.id}>
      <Parts parts={shaftParts(arrow)} />
      <Sized isHome={isHome} at={arrow.to} draw={(at) => <Parts parts={headParts(arrow, at)} />} />
    </g>
  );
}

/**
 * The words of an arrow: its number on the bow, or number and home station where it crosses the edge. `at`: where the number
 * stands on the bow; `minor`: not printed on small screens.
 */
function drawWords({ speech, isHome }: SymbolContext, arrow: Arrow, at: SheetPoint, minor: boolean) {
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
        <Words isHome={isHome} at={at} text={number} anchor="middle" />
      ) : (
        <Words isHome={isHome} at={leaves ? to : from} text={edgeLabel(speech, arrow)} anchor="start" />
      )}
    </g>
  );
}

/** Marks of what was not replaced, above the discs: a ring in every host, and words beside the first. */
function drawGaps({ speech, isHome }: SymbolContext, arrow: Arrow) {
  const [first] = arrow.gaps;
  if (!first) return null;
  const { title, when, whole, here } = gapLabel(speech, arrow);
  return (
    <g key={`${arrow.id} gaps`} class="gaps us" data-id={arrow.id}>
      {arrow.gaps.map((at) => (
        <Sized key={String(at)} isHome={isHome} at={at} draw={drawGap} />
      ))}
      <Sized
        isHome={isHome}
        at={first}
        draw={([x, y]) => (
          <text y={y}>
            <tspan x={x + 36} dy="-0.3em">
              {title}
            </tspan>
            <tspan class="minor">{when}</tspan>
            <tspan x={x + 36} dy="1.1em">
              {whole}
            </tspan>
            <tspan class="minor">{here}</tspan>
          </text>
        )}
      />
    </g>
  );
}

/** All symbols of a scene, in the order of drawing: arrows below discs, words and gaps above them. */
export function symbolParts(context: SymbolContext, { discs, arrows, since }: Scene): readonly SymbolPart[] {
  const signed = since !== null;
  const places = numberPlaces(arrows, discs);
  const minor = crowded(arrows, discs, places);
  const part = (key: string, subject: Disc | Arrow, variant: string, draw: SymbolPart['draw']) =>
    ({ key, subject, variant, draw }) as const;
  const marks: Readonly<Record<DrawnMarks, readonly SymbolPart[]>> = {
    arrows: arrows.map((arrow) => part(arrow.id, arrow, '', () => drawArrow(context, arrow))),
    discs: discs.map((disc) => part(disc.iso3, disc, String(signed), () => drawDisc(context, disc, signed))),
  };
  return [
    ...Object.values(marks).flat(),
    ...arrows.map((arrow, index) => {
      const at = places[index] ?? arrow.to;
      const isMinor = minor[index] === true;
      const draw = () => drawWords(context, arrow, at, isMinor);
      return part(`${arrow.id} words`, arrow, `${at} ${isMinor}`, draw);
    }),
    ...arrows.map((arrow) => part(`${arrow.id} gaps`, arrow, '', () => drawGaps(context, arrow))),
  ];
}

/** All symbols of a scene, as they are rendered when the site is built; `live-symbols.ts` takes over from there. */
export function Symbols({ scene, ...context }: SymbolContext & { readonly scene: Scene }) {
  return <>{symbolParts(context, scene).map(({ draw }) => draw())}</>;
}
