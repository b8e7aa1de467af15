/**
 * Every colour of the page, one palette a theme. Lower-case hex, so that CSS, SVG and MapLibre take it as it is. The
 * values were searched for and are held by `tests/unit/signs/palette.test.ts`: what is said here to be told apart is told
 * apart with normal sight and with all three kinds of colour blindness. Change a value only with that test at hand.
 */

/** Class 0 (lowest) to 6 (highest). */
type Seven = readonly [string, string, string, string, string, string, string];

export interface Palette {
  /** Shares of GDP: under 1, 1–1.5, 1.5–2, 2–2.5, 2.5–3.5, 3.5–5, 5 % and more. The steps at 2, 3.5 and 5 are the largest. */
  readonly classes: Seven;
  /** Differences in percentage points, greatest loss to greatest gain; the middle one says "about the same". */
  readonly diverging: Seven;
  /** US forces, as a fill. */
  readonly us: string;
  /** European and Canadian forces, as a fill. */
  readonly europe: string;
  /** Figures and words about US forces, on `page`, `panel` or a `halo`. */
  readonly usText: string;
  /** Figures and words about European and Canadian forces, on `page`, `panel` or a `halo`. */
  readonly europeText: string;
  /**
   * Inner line of a symbol's casing, touching its fill, and the line round map labels. Every symbol and arrow has both
   * lines: whatever lies below, one of them contrasts with it by 3:1 or more.
   */
  readonly halo: string;
  /** Outer line of a symbol's casing, round the halo. Alone, it frames legend swatches and marks the steps 2, 3.5, 5. */
  readonly outline: string;
  readonly sea: string;
  /** Line round land that is nearly as light as the sea: class 0, and allies without armed forces. */
  readonly coast: string;
  /** Land that is never shaded. */
  readonly context: string;
  /** A country without a figure for the year: quiet, as land that is never shaded. Words say which is which. */
  readonly none: string;
  /** An ally without armed forces: between the two, with `coast` round it, so that it is not taken for either. */
  readonly unarmed: string;
  /** Country borders, the upper and thinner of two lines. */
  readonly border: string;
  /** The lower and wider line of a border: where `border` fades into its ground, this one shows. */
  readonly borderCasing: string;
  readonly text: string;
  readonly textMuted: string;
  readonly page: string;
  readonly panel: string;
  /** Hairlines between parts of the page; decoration, never the only edge of a control. */
  readonly line: string;
  /** Links, focus rings, edges of controls. */
  readonly accent: string;
}

export type Theme = 'light' | 'dark';

/** Light ground: the more is spent, the darker. */
const light: Palette = {
  classes: ['#faf8ee', '#dbe1c7', '#b7c9a6', '#85ae97', '#609687', '#2e6560', '#0a3e42'],
  diverging: ['#49235d', '#a599c0', '#cfc6d6', '#e6e9dc', '#b7d2b1', '#669a7e', '#003e17'],
  us: '#cb5615',
  europe: '#893add',
  usText: '#9a3a04',
  europeText: '#5c2bb8',
  halo: '#ffffff',
  outline: '#1d2329',
  sea: '#eef3f6',
  coast: '#b9c3c6',
  context: '#d8cece',
  none: '#d8cece',
  unarmed: '#e6e9dc',
  border: '#ffffff',
  borderCasing: '#3c4845',
  text: '#1d2329',
  textMuted: '#4a555e',
  page: '#ffffff',
  panel: '#ffffff',
  line: '#d3dade',
  accent: '#1d2329',
};

/** Dark ground: the more is spent, the lighter, so that high shares stand out here too. */
const dark: Palette = {
  classes: ['#012e34', '#184446', '#2b5a58', '#487b74', '#629589', '#97c2a9', '#d7f3cc'],
  diverging: ['#e9d6fc', '#676b84', '#413e55', '#23302f', '#3f6150', '#6cac89', '#b2f5a0'],
  us: '#fc5700',
  europe: '#b376f8',
  usText: '#ff9a63',
  europeText: '#cbb4ff',
  halo: '#10181d',
  outline: '#eaf0ee',
  sea: '#10181d',
  coast: '#3a454a',
  context: '#322e29',
  none: '#322e29',
  unarmed: '#23302f',
  border: '#10181d',
  borderCasing: '#b9c7c1',
  text: '#eaf0ee',
  textMuted: '#a9b5b8',
  page: '#10181d',
  panel: '#182127',
  line: '#2c383e',
  accent: '#eaf0ee',
};

/** The colours of each theme. */
export const PALETTES: Readonly<Record<Theme, Palette>> = { light, dark };
