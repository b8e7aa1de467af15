import type { Rect } from '../base/rect.ts';

/**
 * The lettering of the map is placed for six widths of windows. Type keeps its size in px while the map grows, so a set that is
 * placed at the least scale of its windows holds at every larger one: everything is measured in px from a point of the sheet.
 */

export const SET_IDS = ['l4', 'l3', 'l3n', 'm2', 'n2', 'n1'] as const;
export type SetId = (typeof SET_IDS)[number];

export interface PlaceSet {
  readonly id: SetId;
  /** Least px per sheet unit. */
  readonly scale: number;
  /** How many times as large as on the whole map its land is. Signs are as large as there: their halves are smaller against it. */
  readonly zoom: number;
  /** Few figures, short words, two arrows. */
  readonly isSmall: boolean;
  /** What the smallest window shows of the sheet, clear of the lead; sheet units. */
  readonly frame: Rect;
  /** Corners of the frame that something else stands on; px from the frame's left or right, and top or bottom edge. */
  readonly kept: readonly {
    readonly x: 'left' | 'right';
    readonly y: 'top' | 'bottom';
    readonly width: number;
    readonly height: number;
  }[];
  /** Where arrows come in or go out, and how far apart they do; sheet units and px. */
  readonly tailX: number;
  readonly lanes: readonly [first: number, last: number];
  readonly laneGap: number;
  /** Least number of troops that is drawn: of a month, and in a comparison. */
  readonly least: { readonly month: number; readonly change: number };
  readonly mostArrows: number;
  /** Type sizes, px. */
  readonly type: {
    readonly figure: number;
    readonly name: number;
    readonly strong: number;
    readonly fine: number;
  };
  /** Countries this large have a name whatever is in them: side of a square of their land, sheet units. */
  readonly namedFrom: { readonly month: number; readonly change: number };
}

/** Buttons in the upper right corner of a wide map; the line of credit at the foot of a narrow one. */
const TOOLS = { x: 'right', y: 'top', width: 56, height: 168 } as const;
const CREDIT = { x: 'left', y: 'bottom', width: 200, height: 20 } as const;

const WIDE = {
  zoom: 1,
  isSmall: false,
  frame: [58, 60, 1982, 1686],
  kept: [TOOLS],
  tailX: 60,
  lanes: [380, 1240],
  laneGap: 46,
  least: { month: 1000, change: 500 },
  mostArrows: 3,
  type: { figure: 12, name: 11, strong: 12, fine: 11 },
  namedFrom: { month: 220, change: 190 },
} as const satisfies Partial<PlaceSet>;

const SMALL = {
  ...WIDE,
  isSmall: true,
  laneGap: 40,
  least: { month: 1800, change: 500 },
  mostArrows: 2,
  type: { figure: 11.5, name: 11, strong: 11, fine: 11 },
} as const satisfies Partial<PlaceSet>;

const NARROW = {
  frame: [106, 126, 1706, 1622],
  kept: [CREDIT, TOOLS],
  tailX: 110,
  lanes: [400, 1260],
} as const;

export const SETS: Readonly<Record<SetId, PlaceSet>> = {
  // 1240 px and wider, 820 px and higher.
  l4: { ...WIDE, id: 'l4', scale: 0.44 },
  // 1240 px and wider, lower.
  l3: { ...WIDE, id: 'l3', scale: 0.352 },
  // 1000 to 1239 px wide.
  l3n: { ...WIDE, id: 'l3n', scale: 0.34, frame: [82, 60, 1982, 1686], tailX: 84, mostArrows: 2 },
  // 560 to 999 px wide, and wider than high.
  m2: { ...SMALL, id: 'm2', scale: 0.228, frame: [90, 60, 1982, 1686], tailX: 94 },
  // Narrow, from 358 px.
  n2: { ...SMALL, ...NARROW, id: 'n2', scale: 0.224 },
  // Narrower still.
  n1: {
    ...SMALL,
    ...NARROW,
    id: 'n1',
    scale: 0.174,
    least: { month: 3000, change: 500 },
    type: { figure: 11, name: 11, strong: 11, fine: 11 },
  },
};
