import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { labelSpot } from '../../model/scene/mark-labels.ts';
import { isPinFocused } from '../../model/scene/pin-drafts.ts';
import type { Pin, Square, Star } from '../../model/scene/pins.ts';
import {
  agreedDot,
  badgeSpot,
  pinGlyph,
  pinReach,
  squarePath,
  starPaths,
} from '../../model/signs/pin-shapes.ts';
import type { Store } from '../../store/store.ts';
import { Leader } from './Sites.tsx';

/** Stars for commands and squares for plants. */

/** West of the widest window, sheet units. */
const BEYOND = -1600;
/** Half the width of what can be pressed, times the type scale. */
const PRESS = 30;

function StarShape({ star }: { star: Star }) {
  const { whole, left, right } = starPaths(star.radius);
  return (
    <>
      <path class="casing" d={whole} />
      <path class="shape" d={whole} />
      {star.fill === 'both' && <path class="half us" d={left} />}
      {star.fill === 'both' && <path class="half europe" d={right} />}
      <path class="rim" d={whole} />
    </>
  );
}

function SquareShape({ square }: { square: Square }) {
  const path = squarePath(square.radius);
  return (
    <>
      <path class="casing" d={path} />
      <path class="shape" d={path} />
      <path class="rim" d={path} />
    </>
  );
}

function classOf(pin: Pin): string {
  return pin.kind === 'command'
    ? `command ${pin.fill} ${pin.sure}`
    : `plant ${pin.isUndated ? 'undated' : ''}`;
}

function Label({ pin, type }: { pin: Pin; type: number }) {
  const { label } = pin.place;
  if (!label) return null;
  const spot = labelSpot(pinReach(pin), label.side, type);
  return (
    <text class="name" x={spot.x} y={spot.y} dy="0.35em" text-anchor={spot.anchor}>
      {label.name}
    </text>
  );
}

function Mark({ pin, type }: { pin: Pin; type: number }) {
  const glyph = pinGlyph(pin);
  return (
    <g class="sym">
      <circle class="press" r={PRESS * type} />
      {pin.kind === 'command' ? <StarShape star={pin} /> : <SquareShape square={pin} />}
      {glyph && (
        <text
          class="glyph"
          dy="0.36em"
          {...(pin.kind === 'command' && glyph !== '?' && badgeSpot(pin.radius))}
        >
          {glyph}
        </text>
      )}
      {pin.kind === 'command' && pin.agreed && (
        <circle class={`agreed ${pin.agreed}`} {...agreedDot(pin.radius, type)} />
      )}
      <Label pin={pin} type={type} />
    </g>
  );
}

/** A group for every row that a pin stands for, the one that a click opens innermost. */
function forRows(ids: readonly string[], content: VNode): VNode {
  return ids.reduce((inner, id) => <g data-id={id}>{inner}</g>, content);
}

function PinMark({ pin, focused, type }: { pin: Pin; focused: boolean; type: number }) {
  const [x, y] = pin.place.at;
  return (
    <>
      {pin.isBeyond && <path class="pin-edge" d={`M${BEYOND} ${y}H${x}`} />}
      {forRows(
        pin.ids,
        <g class={`pin ${classOf(pin)}${focused ? ' focused' : ''}`} transform={`translate(${x} ${y})`}>
          <Mark pin={pin} type={type} />
        </g>,
      )}
    </>
  );
}

interface Props {
  readonly store: Store;
  readonly pins: readonly Pin[];
  readonly type: number;
}

/** The pins of a view, above the marks of sites. */
export function Pins({ store, pins, type }: Props) {
  const { value: focus } = store.focus;
  return useMemo(
    () => (
      <>
        {pins.map((pin) => (
          <Leader key={pin.ids[0]} mark={pin} />
        ))}
        {pins.map((pin) => (
          <PinMark key={pin.ids[0]} pin={pin} focused={isPinFocused(pin, focus)} type={type} />
        ))}
      </>
    ),
    [pins, focus, type],
  );
}
