import { batch } from '@preact/signals-core';
import type { ShadingMessages } from '../i18n/en.ts';
import { reuse } from '../model/base/reuse.ts';
import type { PeopleSeries } from '../model/people/people-measures.ts';
import type { FillClass } from '../model/spending/spending.ts';
import type { StoryStep } from '../model/story/story.ts';
import { allowed, type Camera, HOME } from '../model/view/camera.ts';
import { type ParsedLink, readLink } from '../model/view/link.ts';
import { isOfPeople } from '../model/view/measures.ts';
import { LAYER_KEYS, type Layer, type View } from '../model/view/view.ts';
import { type Store, wanted } from './store.ts';

/** The only writers of the state. Each is named by what a reader does. */

/** Shows what a link says, and tells the reader politely which parts of it were not understood. */
export function openLink(store: Store, query: string): ParsedLink {
  const parsed = readLink(query, store.context);
  batch(() => {
    // Keep the old object where nothing differs, so that nothing is drawn again.
    show(store, reuse(store.view.value, parsed.view));
    store.kept.value = parsed.kept;
    store.notice.value = refusal(store, parsed.refused);
  });
  return parsed;
}

function refusal({ speech: { messages } }: Store, refused: readonly string[]): string | null {
  if (refused.length === 0) return null;
  if (refused.includes('query')) return messages.notes.badQuery;
  return messages.notes.badLink([...new Set(refused)].map((text) => ({ text })));
}

/** Shows a view. Where the figures of its measure have not been loaded, the shading stays as it is until they have. */
function show(store: Store, view: View): void {
  const isThere = store.people.value || !isOfPeople(view.measure);
  store.awaited.value = isThere ? null : view;
  store.view.value = isThere ? view : { ...view, measure: store.view.value.measure };
}

/** Changes a part of the view. */
export function change(store: Store, part: Partial<View>): void {
  show(store, { ...wanted(store), ...part });
}

/** Writes keys that the view does not have into the link. The view is made anew, since the address follows it. */
export function keep(store: Store, kept: ParsedLink['kept']): void {
  batch(() => {
    store.kept.value = kept;
    change(store, {});
  });
}

/** Gives up the measure that is waited for, and says why. */
export function dropMeasure(store: Store, why: string | null): void {
  notice(store, why);
  change(store, { measure: store.view.value.measure });
}

/** Adds the measures of own armed forces with their words, and shows the one that is waited for. */
export function addMeasures(store: Store, people: PeopleSeries, words: ShadingMessages): void {
  const { messages } = store.speech;
  Object.assign(messages.value, words.value);
  Object.assign(messages.headline, words.headline);
  Object.assign(messages.compare, words.compare);
  Object.assign(messages.scale.heads, words.heads);
  Object.assign(messages.scale.changes, words.changes);
  batch(() => {
    store.people.value = people;
    change(store, {});
  });
}

/**
 * Goes to a month; for one outside the data, to the nearest that there is. A comparison ends where the month shown would no
 * longer be the later one.
 */
export function goTo(store: Store, month: string): void {
  const { firstMonth, lastMonth } = store.context;
  const date = month < firstMonth ? firstMonth : month > lastMonth ? lastMonth : month;
  const { since } = store.view.value;
  change(store, { date, since: since !== null && since >= date ? null : since });
}

/** Compares with an earlier month; one that is not earlier is taken to the month before. `null` ends the comparison. */
export function compareSince(store: Store, month: string | null): void {
  const before = store.months[store.months.indexOf(store.view.value.date) - 1] ?? null;
  change(store, { since: month !== null && before !== null && month > before ? before : month });
}

/** Months in a year. */
const YEAR = 12;

/** Starts a comparison with the month a year before, or ends the one there is. */
export function toggleComparison(store: Store): void {
  const { date, since } = store.view.value;
  compareSince(store, since === null ? monthFrom(store, date, -YEAR) : null);
}

/** Shows or hides a layer. */
export function toggleLayer(store: Store, layer: Layer): void {
  const { layers } = store.view.value;
  change(store, { layers: LAYER_KEYS.filter((name) => layers.includes(name) !== (name === layer)) });
}

/** The month that is `by` months from another, but not outside of the data. */
function monthFrom({ months }: Store, month: string, by: number): string {
  return months[Math.max(0, Math.min(months.length - 1, months.indexOf(month) + by))] as string;
}

/** Goes a number of months forward or back. */
export function step(store: Store, by: number): void {
  goTo(store, monthFrom(store, store.view.value.date, by));
}

/** Opens the card of a country, or closes it with `null`. */
export function focus(store: Store, id: string | null): void {
  change(store, { focus: id });
}

/** Makes the countries of a class stand out, or ends that where they already do. */
export function lift(store: Store, cls: FillClass): void {
  store.lift.value = store.lift.value === cls ? null : cls;
}

export function hover(store: Store, iso3: string | null): void {
  store.hover.value = iso3;
}

/** Gives the map the sentences, by row id, for what a later part has drawn on it. */
export function say(store: Store, sayings: Readonly<Record<string, string>>): void {
  store.sayings.value = sayings;
}

export function look(store: Store, camera: Camera): void {
  store.camera.value = allowed(camera);
}

/**
 * Looks at what the card is about. `null`: there is nothing to look at, or not any more. The middle of the map may then lie
 * beyond what a reader can pan to: it is below the card.
 */
export function frame(store: Store, camera: Camera | null): void {
  batch(() => {
    const { value: before } = store.framed;
    store.framed.value = camera;
    // Where a reader has moved the map meanwhile, it stays.
    if (camera) store.camera.value = camera;
    else if (store.camera.value === before) store.camera.value = HOME;
  });
}

export function lookHome(store: Store): void {
  store.camera.value = HOME;
}

export function setPlaying(store: Store, playing: boolean): void {
  store.playing.value = playing;
}

/** Says something at the foot of the window; `missed`: what a reader has asked for in vain and may try again. */
export function notice(store: Store, text: string | null, missed: Store['missed']['value'] = []): void {
  store.notice.value = text;
  store.missed.value = missed;
}

export function mapNote(store: Store, text: string | null): void {
  store.mapNote.value = text;
}

/** Opens a step of the story: what the map shows of it, and the step in the link. */
export function openStep(store: Store, { id, view, camera }: StoryStep): void {
  batch(() => {
    change(store, { ...view, view: 'story', step: id });
    look(store, camera);
  });
}

/** What a reader looks at, kept so that one can go back to it. */
export interface Place {
  readonly view: View;
  readonly camera: Camera;
}

/** Makes a copy of the page begin where it was saved; its words follow anew, since they may be older than its address. */
export function beginAtCopy(store: Store): void {
  store.view.value = { ...store.view.value };
  store.rendered.value = placeOf(store);
}

export function placeOf({ view, camera }: Store): Place {
  return { view: view.peek(), camera: camera.peek() };
}

/** Goes back to a place; the theme stays as it is now. */
export function goBackTo(store: Store, { view, camera }: Place): void {
  batch(() => {
    show(store, { ...view, theme: store.view.value.theme });
    look(store, camera);
  });
}
