import type { Measure } from '../../data/dataset.ts';
import type { Iso3 } from '../../data/rows.ts';

/** The state of the page. All of it is in the link, nothing of it anywhere else. */
export interface View {
  /** Month shown, `YYYY-MM`. */
  readonly date: string;
  /** Start of a comparison, `YYYY-MM`, or `null`. */
  readonly since: string | null;
  readonly measure: Measure;
  readonly layers: readonly Layer[];
  /** ISO 3166-1 alpha-3 of a country, or the id of a force, site or change. */
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
  readonly theme: Theme;
  readonly embed: boolean;
  /** No controls. */
  readonly static: boolean;
  readonly title: boolean;
  readonly timeline: boolean;
  readonly legend: boolean;
  /** Opaque id of an embedding page. */
  readonly eid: string | null;
  /** Version of the data that the link was made with, where it says when newer ones exist; `null`: always the newest. */
  readonly data: string | null;
}

export const LAYERS = ['us', 'europe', 'changes', 'commands', 'production', 'labels'] as const;
export const PANELS = [
  'map',
  'story',
  'table',
  'balance',
  'changes',
  'handover',
  'commands',
  'production',
  'allies',
  'classroom',
] as const;
export const BINS = ['targets', 'equal', 'quantiles'] as const;
export const THEMES = ['auto', 'light', 'dark'] as const;
export const CHANGE_STATUSES = [
  'announced',
  'underway',
  'inplace',
  'notreplaced',
  'cancelled',
  'unconfirmed',
] as const;

export type Layer = (typeof LAYERS)[number];
export type Panel = (typeof PANELS)[number];
export type Bins = (typeof BINS)[number];
export type Theme = (typeof THEMES)[number];
export type ChangeStatusKey = (typeof CHANGE_STATUSES)[number];

/** What the page shows without a link: the latest month, shaded by share, with forces. */
export function defaultView(lastMonth: string): View {
  return {
    date: lastMonth,
    since: null,
    measure: 'share',
    layers: ['us', 'europe', 'changes'],
    focus: null,
    status: [],
    view: 'map',
    step: null,
    scenario: [],
    bins: 'targets',
    lang: null,
    theme: 'auto',
    embed: false,
    static: false,
    title: true,
    timeline: true,
    legend: true,
    eid: null,
    data: null,
  };
}

/** Year of a month `YYYY-MM`. */
export function yearOf(month: string): number {
  return Number(month.slice(0, 4));
}
