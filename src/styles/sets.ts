import { type PlaceSet, SETS, type SetId } from '../model/scene/place-sets.ts';

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

/** The sizes of letters. */
export function letterSizes({ type }: PlaceSet): string {
  return Object.entries(type)
    .map(([tone, px]) => `--${tone}:${px}px`)
    .join(';');
}

/** What shows with a set. */
function ruleOf(set: SetId): string {
  return `.sheet{--set:${set};${letterSizes(SETS[set])}}.set.${set}{display:inline}.no-${set}{display:none}`;
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
