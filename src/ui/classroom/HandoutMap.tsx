import type { ComponentChildren } from 'preact';
import { SHEET } from '../../model/base/sheet.ts';
import { classMark, type HandoutScene } from '../../model/classroom/handout.ts';
import type { GroundShape } from '../../store/map-door.ts';

type Points = Readonly<Record<string, readonly [x: number, y: number]>>;

interface Props {
  /** Shapes of the page's map. */
  readonly shapes: readonly GroundShape[];
  readonly fills: HandoutScene['fills'];
  readonly label: string;
  readonly children: ComponentChildren;
}

/** The map on paper. What lies over the ground is given. */
export function HandoutMap({ shapes, fills, label, children }: Props) {
  const classes = new Map(fills.map(({ iso3, cls }) => [iso3, String(cls)]));
  return (
    <svg class="handout-map" viewBox={`0 0 ${SHEET.width} ${SHEET.height}`} role="img" aria-label={label}>
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

/** What marks the class of each country, so that the map can be read without colour. */
export function ClassNumbers({ fills, anchors }: { fills: HandoutScene['fills']; anchors: Points }) {
  return (
    <g class="class-numbers">
      {fills.map(({ iso3, cls }) => {
        const [x, y] = anchors[iso3] ?? [];
        const mark = classMark(cls);
        return mark && x !== undefined ? (
          <text key={iso3} x={x} y={y} dy="0.35em" text-anchor="middle">
            {mark}
          </text>
        ) : null;
      })}
    </g>
  );
}
