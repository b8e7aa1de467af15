import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals-core';
import type { Dataset } from '../data/dataset.ts';
import type { FirstMessages } from '../i18n/en.ts';
import { formatOf } from '../i18n/format.ts';
import { monthsBetween } from '../model/base/dates.ts';
import { reuse } from '../model/base/reuse.ts';
import type { Speech } from '../model/base/speech.ts';
import { gapHeadline } from '../model/changes/change-words.ts';
import { forcesHeadline } from '../model/forces/amount-words.ts';
import type { PeopleSeries } from '../model/people/people-measures.ts';
import { NO_SIGNS, type PlacedMap } from '../model/scene/place-map.ts';
import { SETS, type SetId } from '../model/scene/place-sets.ts';
import type { Placer } from '../model/scene/placer.ts';
import { type Fill, fills } from '../model/scene/scene.ts';
import { type LegendModel, legend } from '../model/spending/legend.ts';
import { headline, notYetLine, statusLine } from '../model/spending/sentences.ts';
import type { FillClass } from '../model/spending/spending.ts';
import { type Camera, HOME } from '../model/view/camera.ts';
import { isRowId, type LinkContext, type ParsedLink } from '../model/view/link.ts';
import { defaultView, type View } from '../model/view/view.ts';

/** The state of the page and all that is computed from it. Only `actions.ts` writes. */
export interface Store {
  /** The figures of the document, with those of own armed forces when they have been loaded. */
  readonly dataset: Dataset;
  readonly context: LinkContext;
  readonly speech: Speech;
  readonly months: readonly string[];
  /** The state that a link holds. */
  readonly view: Signal<View>;
  /**
   * Parts of the view that stay the same while the month changes. Code that reads one of these, and not `view`, is not run
   * again for every month.
   */
  readonly focus: ReadonlySignal<View['focus']>;
  readonly layers: ReadonlySignal<View['layers']>;
  readonly panel: ReadonlySignal<View['view']>;
  readonly scenario: ReadonlySignal<View['scenario']>;
  readonly pinned: ReadonlySignal<View['data']>;
  /** What piece of the map is seen; a link has it in its fragment. */
  readonly camera: Signal<Camera>;
  /**
   * The camera that shows what the card is about beside the card; `null` until it has been worked out for this link. It comes
   * with the card in every window anew, so a link leaves it out.
   */
  readonly framed: Signal<Camera | null>;
  /** Keys of the link that are not ours: kept as they came. */
  readonly kept: Signal<ParsedLink['kept']>;
  /** Class whose countries stand out since its entry in the legend was pressed. Not in the link: it is a passing glance. */
  readonly lift: Signal<FillClass | null>;
  /** What the document shows before the script changes it: the default view, in a copy that somebody saved the view saved. */
  readonly rendered: Signal<{ readonly view: View; readonly camera: Camera }>;
  /** Country under the pointer or the search cursor. */
  readonly hover: Signal<string | null>;
  /** Sentences, by id, for what later parts have drawn on the map; the tip shows them. */
  readonly sayings: Signal<Readonly<Record<string, string>>>;
  readonly playing: Signal<boolean>;
  /** A short notice: a bad link, a part that could not be loaded. */
  readonly notice: Signal<string | null>;
  /** What a reader has asked for in vain, since a part of the site has not come: each does it again. */
  readonly missed: Signal<readonly (() => void)[]>;
  /** A short note in the corner of the map. */
  readonly mapNote: Signal<string | null>;
  /** The class of every country: the shading is the first thing that shows after a change. */
  readonly fills: ReadonlySignal<readonly Fill[]>;
  /** For which windows signs and letters are placed: the style sheet says it by the size of the map. */
  readonly set: Signal<SetId>;
  /** Places signs and letters; `null` until the part has been loaded that brings this for any view but the document's own. */
  readonly placer: Signal<Placer | null>;
  /** Own armed forces as measures; `null` until they have been loaded. */
  readonly people: Signal<PeopleSeries | null>;
  /** The view that a reader has asked for, while its measure is being loaded: until then the view keeps the measure before. */
  readonly awaited: Signal<View | null>;
  /** What that part brings for the words of a comparison. */
  readonly comparison: Signal<Comparison | null>;
  /** The signs of the map at their places; none while the part that places them has not been loaded. */
  readonly signs: ReadonlySignal<PlacedMap>;
  readonly legend: ReadonlySignal<LegendModel>;
  readonly headline: ReadonlySignal<string>;
  readonly forcesLine: ReadonlySignal<string>;
  readonly statusLine: ReadonlySignal<string>;
  readonly notYetLine: ReadonlySignal<string>;
}

/** The view that a reader has asked for: the one shown, or the same by a measure that is still being loaded. */
export function wanted({ view, awaited }: Store): View {
  return awaited.value ?? view.value;
}

/** What the component gets that words a comparison. */
export interface ComparisonProps {
  readonly store: Store;
  readonly since: string;
}

/** A component that words a comparison; `unknown` because the store knows no markup. */
type Comparison = (props: ComparisonProps) => unknown;

function contextOf(dataset: Dataset, languages: readonly string[]): LinkContext {
  const ids = new Set([...dataset.countries.map(({ iso3 }) => iso3), ...dataset.changes.map(({ id }) => id)]);
  return {
    firstMonth: dataset.firstMonth,
    lastMonth: dataset.asOf.slice(0, 7),
    // Forces and sites are not in the dataset: for these only the form of the id is checked until their tables are there.
    isFocus: (id) => ids.has(id) || isRowId(id),
    isLanguage: (tag) => languages.includes(tag),
  };
}

/**
 * A computed value that keeps the objects of its last value where nothing in them has changed: code that compares them sees
 * that there is nothing to draw.
 */
function reusing<T>(compute: () => T): ReadonlySignal<T> {
  let last: T | undefined;
  return computed(() => {
    last = reuse(last, compute());
    return last;
  });
}

type Sentences = Pick<Store, 'headline' | 'forcesLine' | 'statusLine'>;

/** What is said of the month shown. */
function sentencesOf(speech: Speech, view: ReadonlySignal<View>): Sentences {
  return {
    headline: computed(() => headline(speech, view.value)),
    forcesLine: computed(() =>
      [forcesHeadline(speech, view.value), gapHeadline(speech, view.value)].filter(Boolean).join(' '),
    ),
    statusLine: computed(() => statusLine(speech, view.value)),
  };
}

/** What sentences need, with the figures that there are by now. */
function speechOf(base: Dataset, messages: FirstMessages, people: Store['people']): Speech {
  const known = computed(() => ({ ...base, series: { ...base.series, ...people.value } }));
  return {
    get dataset() {
      return known.value;
    },
    messages,
    format: formatOf(messages.language),
  };
}

/** State that links do not hold, as it is at the start. */
function passingState() {
  return {
    framed: signal<Camera | null>(null),
    kept: signal<ParsedLink['kept']>([]),
    lift: signal<FillClass | null>(null),
    hover: signal<string | null>(null),
    sayings: signal({}),
    playing: signal(false),
    notice: signal<string | null>(null),
    missed: signal<readonly (() => void)[]>([]),
    mapNote: signal<string | null>(null),
    awaited: signal<View | null>(null),
    comparison: signal<Comparison | null>(null),
  };
}

/** Makes the store of a page in the default view. */
export function createStore(dataset: Dataset, messages: FirstMessages, languages: readonly string[]): Store {
  const context = contextOf(dataset, languages);
  const people: Store['people'] = signal(null);
  const speech = speechOf(dataset, messages, people);
  const view = signal(defaultView(context.lastMonth));
  // Spending figures are yearly: what depends on them alone is not computed again for another month of the same year.
  const yearly = reusing(() => {
    const { date, since, measure, bins } = view.value;
    return { date: date.slice(0, 4), since, measure, bins };
  });
  const ground = reusing(() => fills(speech.dataset, yearly.value));
  const set = signal<SetId>('l4');
  const placer = signal<Placer | null>(null);
  return {
    get dataset() {
      return speech.dataset;
    },
    context,
    speech,
    months: monthsBetween(context.firstMonth, context.lastMonth),
    view,
    focus: computed(() => view.value.focus),
    layers: computed(() => view.value.layers),
    panel: computed(() => view.value.view),
    scenario: computed(() => view.value.scenario),
    pinned: computed(() => view.value.data),
    camera: signal(HOME),
    rendered: signal({ view: view.peek(), camera: HOME }),
    ...passingState(),
    fills: ground,
    set,
    placer,
    people,
    signs: reusing(() => placer.value?.(view.value, SETS[set.value]) ?? NO_SIGNS),
    legend: reusing(() => legend(speech.dataset, yearly.value)),
    notYetLine: computed(() => notYetLine(speech, yearly.value)),
    ...sentencesOf(speech, view),
  };
}
