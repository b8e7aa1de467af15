import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { labelSpot } from '../../model/scene/mark-labels.ts';
import { isPinFocused } from '../../model/scene/pin-drafts.ts';
import type { Pin } from '../../model/scene/pins.ts';
import { BEYOND } from '../../model/signs/arrow.ts';
import { badgeSpot, pinGlyph, pinReach, pinSign } from '../../model/signs/pin.ts';
import type { Part } from '../../model/signs/sign.ts';
import type { Store } from '../../store/store.ts';
import { Parts } from './Parts.tsx';
import { Leader } from './Sites.tsx';

/** Stars for commands and squares for plants. */

/** Half the width of what can be pressed, times the type scale. */
const PRESS = 30;

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

function Mark({ pin, parts, type }: { pin: Pin; parts: readonly Part[]; type: number }) {
  const glyph = pinGlyph(pin);
  return (
    <g class="sym">
      <circle class="press" r={PRESS * type} />
      <Parts parts={parts} />
      {glyph && (
        <text
          class="glyph"
          dy="0.36em"
          {...(pin.kind === 'command' && glyph !== '?' && badgeSpot(pin.radius))}
        >
          {glyph}
        </text>
      )}
      <Label pin={pin} type={type} />
    </g>
  );
}

/** Wraps a pin in one group for each row that it stands for. The innermost one is what a click opens. */
function forRows(ids: readonly string[], content: VNode): VNode {
  return ids.reduce((inner, id) => <g data-id={id}>{inner}</g>, content);
}

function PinMark({ pin, focused, type }: { pin: Pin; focused: boolean; type: number }) {
  const [x, y] = pin.place.at;
  const { class: name, parts } = pinSign(pin, focused);
  return (
    <>
      {pin.isBeyond && <path class="pin-edge" d={`M${BEYOND} ${y}H${x}`} />}
      {forRows(
        pin.ids,
        <g class={name} transform={`translate(${x} ${y})`}>
          <Mark pin={pin} parts={parts} type={type} />
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
