import { type PlaceSet, SET_IDS, SETS, type SetId } from '../model/scene/place-sets.ts';

/**
 * Which set of letters shows in which window. The sheet's scale is decided by the style sheet (`first.css`), so this is too: the first
 * view is right without a script, and the script reads `--set` from here.
 */

/** Sheet units that the map shows from top to bottom: as `--s` in `first.css` has them. */
const HIGH = { wide: 1630, narrow: 1500 } as const;

interface Layout {
  /** Windows of this layout. */
  readonly media: string;
  readonly high: number;
  /** The sets it may show, the largest first: each from the height of the map on that its scale needs. */
  readonly sets: readonly SetId[];
}

const PORTRAIT = '(max-aspect-ratio: 999/1000)';
const LAYOUTS: readonly Layout[] = [
  { media: '(min-width:1240px)', high: HIGH.wide, sets: ['l4', 'l3', 'm2', 'n1'] },
  { media: '(min-width:1000px) and (max-width:1239.9px)', high: HIGH.wide, sets: ['l3n', 'm2', 'n1'] },
  {
    media: '(min-width:640px) and (max-width:999.9px) and (min-aspect-ratio: 1000/1000)',
    high: HIGH.wide,
    sets: ['m2', 'n1'],
  },
  {
    media: '(min-width:560px) and (max-width:639.9px) and (min-aspect-ratio: 1000/1000)',
    high: HIGH.wide,
    sets: ['n1'],
  },
  {
    media: `(min-width:359px) and (max-width:559.9px),(min-width:560px) and (max-width:999.9px) and ${PORTRAIT}`,
    high: HIGH.narrow,
    sets: ['n2', 'n1'],
  },
  { media: '(max-width:358.9px)', high: HIGH.narrow, sets: ['n1'] },
];

const WIDE_SETS: readonly SetId[] = ['n1', 'm2', 'l3n', 'l3', 'l4'];
/**
 * A presentation enlarges the letters of the map: by how many times, from which width of the window on (px), and which sets its
 * map may show, the smallest first.
 */
const PRESENTED: readonly { from: number; grow: number; shape: keyof typeof HIGH; sets: readonly SetId[] }[] =
  [
    { from: 0, grow: 1, shape: 'narrow', sets: ['n1', 'n2'] },
    { from: 1024, grow: 1.5, shape: 'wide', sets: WIDE_SETS },
    { from: 1200, grow: 1.75, shape: 'wide', sets: WIDE_SETS },
    { from: 1900, grow: 2.2, shape: 'wide', sets: WIDE_SETS },
    { from: 2500, grow: 2.95, shape: 'wide', sets: WIDE_SETS },
    { from: 3800, grow: 4.4, shape: 'wide', sets: WIDE_SETS },
  ];
/** Sheet units that the map shows from left to right: as `--s` in `ground.css` has them. */
const ACROSS = { wide: 1890, narrow: 1600 } as const;

/** The sizes of letters. */
export function letterSizes({ type }: PlaceSet): string {
  return Object.entries(type)
    .map(([tone, px]) => `--${tone}:${px}px`)
    .join(';');
}

/** What shows with a set, in pages that match a selector. */
function ruleOf(set: SetId, root = ''): string {
  const sizes = `--set:${set};${letterSizes(SETS[set])}`;
  return `${root}.sheet{${sizes}}${root}.set.${set}{display:inline}${root}.no-${set}{display:none}`;
}

function layoutCss({ media, high, sets }: Layout): string {
  const heights = sets.map((set) => Math.ceil(SETS[set].scale * high));
  const rules = sets.map((set, index) => {
    const below = index > 0 ? ` and (max-height:${(heights[index - 1] as number) - 0.1}px)` : '';
    return `@container map (min-height:${heights[index]}px)${below}{${ruleOf(set)}}`;
  });
  return `@media ${media}{${rules.join('')}}`;
}

/** The rules. Where no set fits, the map is too small for letters. */
export function setsCss(): string {
  return `.set{display:none}${LAYOUTS.map(layoutCss).join('')}`;
}

/**
 * The rules of a presentation, whose map has any shape: the set whose scale the map has, less what its letters grow. Its step
 * is seldom the view of the document, but where it is, the document's letters are those of the set too.
 */
export function presentedSetsCss(): string {
  const root = '.presenting ';
  const every = SET_IDS.map((set) => `${root}.no-${set}`).join();
  const fitting = ({ from, grow, shape, sets }: (typeof PRESENTED)[number], index: number) => {
    const next = PRESENTED[index + 1];
    const rules = sets.map((set) => {
      const least = (units: number) => `${Math.ceil(SETS[set].scale * units * grow)}px`;
      const box = `(min-height:${least(HIGH[shape])}) and (min-width:${least(ACROSS[shape])})`;
      const others = `${root}.set{display:none}${every}{display:inline}`;
      return `@container map ${box}{${others}${ruleOf(set, root)}}`;
    });
    const below = next ? ` and (max-width:${next.from - 0.1}px)` : '';
    return `@media (min-width:${from}px)${below}{.presenting{--grow:${grow}}${rules.join('')}}`;
  };
  return PRESENTED.map(fitting).join('');
}

/** Keys of arrows have only kinds that windows of this width draw; one alone says all in its own line. */
const KEY_WIDTHS = {
  wide: '(min-width:1240px)',
  middle: '(min-width:1000px) and (max-width:1239.9px)',
  small: '(max-width:999.9px)',
} as const;

export function arrowKeyCss(): string {
  return Object.entries(KEY_WIDTHS)
    .map(([width, media]) => {
      const key = '.arrow-key';
      const missing = ['done', 'announced', 'cancelled'].map(
        (look) => `${key}:not([data-${width}~=${look}]) [data-look=${look}]`,
      );
      const single = `${key}:is([data-${width}=done],[data-${width}=announced])`;
      const hidden = [...missing, `${key}[data-${width}=""]`, `${key} .alone`, `${single} :is(h2,.short)`];
      return `@media ${media}{${hidden.join(',')}{display:none}${single} .alone{display:inline}}`;
    })
    .join('');
}
