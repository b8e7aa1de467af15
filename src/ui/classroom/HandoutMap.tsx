import type { ComponentChildren } from 'preact';
import { SHEET } from '../../model/base/sheet.ts';
import type { HandoutScene } from '../../model/classroom/handout.ts';
import type { GroundShape } from '../../store/map-door.ts';

type Points = Readonly<Record<string, readonly [x: number, y: number]>>;

interface Props {
  /** Shapes of the page's map. */
  readonly shapes: readonly GroundShape[];
  readonly fills: HandoutScene['fills'];
  readonly label: string;
  readonly children: ComponentChildren;
}

/** Lines on neutral ground for countries without a class. */
function Hatch({ id, angle }: { id: string; angle: number }) {
  return (
    <pattern
      id={id}
      width="22"
      height="22"
      patternUnits="userSpaceOnUse"
      patternTransform={`rotate(${angle})`}
    >
      <path class="hatch-ground" d="M0 0h22v22h-22z" />
      <path class="hatch-line" stroke-width="2" d="M11 0v22" />
    </pattern>
  );
}

/** The map on paper. What lies over the ground is given. */
export function HandoutMap({ shapes, fills, label, children }: Props) {
  const classes = new Map(fills.map(({ iso3, cls }) => [iso3, String(cls)]));
  return (
    <svg class="handout-map" viewBox={`0 0 ${SHEET.width} ${SHEET.height}`} role="img" aria-label={label}>
      <defs>
        <Hatch id="paper-hatch" angle={45} />
        <Hatch id="paper-hatch-back" angle={-45} />
      </defs>
      <g class="land">
        {shapes.map(({ iso3, d, marker }) => (
          <path
            key={`${iso3}${marker} ${d.slice(0, 16)}`}
            data-class={classes.get(iso3) ?? 'context'}
            class={marker ? 'marker' : undefined}
            d={d}
          />
        ))}
      </g>
      {children}
    </svg>
  );
}

/** The number of each country's class, so that the map can be read without colour. Counted from one, as pupils do. */
export function ClassNumbers({ fills, anchors }: { fills: HandoutScene['fills']; anchors: Points }) {
  return (
    <g class="class-numbers">
      {fills.map(({ iso3, cls }) => {
        const [x, y] = anchors[iso3] ?? [];
        return typeof cls === 'number' && x !== undefined ? (
          <text key={iso3} x={x} y={y} dy="0.35em" text-anchor="middle">
            {cls + 1}
          </text>
        ) : null;
      })}
    </g>
  );
}
