import type { Measure } from '../../data/dataset.ts';
import type { ChangeRow, Iso3 } from '../../data/rows.ts';
import { keysOf } from '../base/keys.ts';

/** The state of the page, all of it in the link and nothing of it anywhere else: a link shows just what its sender saw. */
export interface View {
  /** Month shown, `YYYY-MM`. */
  readonly date: string;
  /** Start of a comparison, `YYYY-MM`, or `null`. */
  readonly since: string | null;
  readonly measure: Measure;
  readonly layers: readonly Layer[];
  /** ISO 3166-1 alpha-3 of a country, two of them to see side by side (`POL~DEU`), or the id of a force, site or change. */
  readonly focus: Iso3 | string | null;
  /** Statuses of changes that are shown; empty: all. */
  readonly status: readonly ChangeStatusKey[];
  readonly view: Panel;
  /** Step of the story, `null`: its first. */
  readonly step: string | null;
  /** Ids of the hand-overs that a what-if assumes; empty: no scenario, the data as they are. */
  readonly scenario: readonly string[];
  /** How the measure is cut into classes. */
  readonly bins: Bins;
  /** Language asked for, `null`: the page's own. */
  readonly lang: string | null;
  readonly theme: ThemeChoice;
  readonly embed: boolean;
  /** No controls. */
  readonly static: boolean;
  readonly title: boolean;
  readonly timeline: boolean;
  readonly legend: boolean;
  /** Heading and note of whoever embeds the page, in their words: plain text. */
  readonly heading: string | null;
  readonly note: string | null;
  /** Opaque id of an embedding page. */
  readonly eid: string | null;
  /** Version of the data that the link was made with, where it says when newer ones exist; `null`: always the newest. */
  readonly data: string | null;
}

interface LayerRow {
  /** Shown without a link. */
  readonly on: boolean;
  /** Which part of the site draws it: the first view, or the panels, which are loaded when the layer is switched on. */
  readonly part: 'first' | 'panels';
  /** What it draws. Layers that draw the same share its drawing and its place in legends. */
  readonly marks: string;
}

/** What can be drawn above the shading: one row a layer. */
export const LAYERS = {
  us: { on: true, part: 'first', marks: 'discs' },
  europe: { on: true, part: 'first', marks: 'discs' },
  changes: { on: true, part: 'first', marks: 'arrows' },
  commands: { on: false, part: 'panels', marks: 'pins' },
  production: { on: false, part: 'panels', marks: 'pins' },
  home: { on: false, part: 'panels', marks: 'pins' },
  labels: { on: true, part: 'first', marks: 'names' },
  'labels-all': { on: false, part: 'first', marks: 'names' },
} as const satisfies Record<string, LayerRow>;

interface PanelRow {
  /**
   * Which part of the site draws it: the document with its first script, or a part that is loaded when the view is opened.
   */
  readonly part: 'first' | 'panels' | 'story';
  /** What it is as a figure on another page; views without one show the map there. */
  readonly figure?: 'chart' | 'list';
}

/** What can be below the map: one row a view. */
export const PANELS = {
  map: { part: 'first' },
  story: { part: 'story' },
  table: { part: 'first' },
  balance: { part: 'panels', figure: 'chart' },
  changes: { part: 'panels', figure: 'list' },
  due: { part: 'panels', figure: 'list' },
  handover: { part: 'panels', figure: 'chart' },
  commands: { part: 'panels', figure: 'chart' },
  production: { part: 'panels', figure: 'list' },
  allies: { part: 'panels', figure: 'chart' },
  classroom: { part: 'story' },
} as const satisfies Record<string, PanelRow>;

/** The statuses of changes: what each is called in links and styles. */
export const CHANGE_STATUSES = {
  announced: 'announced',
  'under way': 'underway',
  'in place': 'inplace',
  'not replaced': 'notreplaced',
  cancelled: 'cancelled',
  unconfirmed: 'unconfirmed',
} as const satisfies Record<ChangeRow['status'], string>;

export const BINS = ['targets', 'equal', 'quantiles'] as const;
export const THEMES = ['auto', 'light', 'dark'] as const;

export type Layer = keyof typeof LAYERS;
export type Panel = keyof typeof PANELS;
export type Bins = (typeof BINS)[number];
export type ThemeChoice = (typeof THEMES)[number];
/** What the layers of a part draw. */
export type MarksOf<Part extends LayerRow['part']> = {
  readonly [Key in Layer]: (typeof LAYERS)[Key]['part'] extends Part ? (typeof LAYERS)[Key]['marks'] : never;
}[Layer];
/** What the first view draws beside names. */
export type DrawnMarks = Exclude<MarksOf<'first'>, 'names'>;
/** What any layer draws. */
export type Marks = MarksOf<LayerRow['part']>;
/** What legends explain; names explain themselves. */
export type MarksInLegend = Exclude<Marks, 'names'>;
export type ChangeStatusKey = (typeof CHANGE_STATUSES)[ChangeRow['status']];
/** The views that a part of the page draws. */
export type PanelOf<Part extends PanelRow['part']> = {
  readonly [Key in Panel]: (typeof PANELS)[Key]['part'] extends Part ? Key : never;
}[Panel];
/** The views that can be a figure on another page. */
export type PanelWithFigure = {
  readonly [Key in Panel]: (typeof PANELS)[Key] extends { readonly figure: string } ? Key : never;
}[Panel];
/** The views that the map has beside itself. `map` shows the table too: it is the map's own figures. */
export type PanelBeside = Exclude<Panel, 'map'>;

export const LAYER_KEYS = keysOf(LAYERS);
export const PANEL_KEYS = keysOf(PANELS);
export const STATUS_KEYS = Object.values(CHANGE_STATUSES);

/** Whether a view lies below the map and a reader has asked for it. Story and classroom stand beside the map. */
export function isBelowMap(panel: Panel): boolean {
  return panel !== 'map' && PANELS[panel].part !== 'story';
}

/** Whether a view can be a figure on another page. */
export function hasFigure(panel: Panel): panel is PanelWithFigure {
  return 'figure' in PANELS[panel];
}

/** The key of a status in links and styles. */
export function statusKey(status: ChangeRow['status']): ChangeStatusKey {
  return CHANGE_STATUSES[status];
}

/** What the page shows without a link: the latest month, shaded by share, with forces. */
export function defaultView(lastMonth: string): View {
  return {
    date: lastMonth,
    since: null,
    measure: 'share',
    layers: LAYER_KEYS.filter((layer) => LAYERS[layer].on),
    focus: null,
    status: [],
    view: 'map',
    step: null,
    scenario: [],
    bins: 'targets',
    lang: null,
    theme: 'auto',
    ...WHOLE_PAGE,
    data: null,
  };
}

/** The whole page, whatever part of it is shown on another. */
export const WHOLE_PAGE = {
  embed: false,
  static: false,
  title: true,
  timeline: true,
  legend: true,
  heading: null,
  note: null,
  eid: null,
} as const satisfies Partial<View>;

/** Year of a month `YYYY-MM`. */
export function yearOf(month: string): number {
  return Number(month.slice(0, 4));
}

/** What the signs and letters of the map depend on. */
const MAP_KEYS = [
  'date',
  'since',
  'measure',
  'bins',
  'layers',
  'status',
] as const satisfies readonly (keyof View)[];

/** Whether two views have the same signs and letters on the map. */
export function hasSameMap(a: View, b: View): boolean {
  return MAP_KEYS.every((key) => String(a[key]) === String(b[key]));
}
