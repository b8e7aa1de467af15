import { canFocus } from './in-focus.ts';
import { MEASURE_KEYS } from './measures.ts';
import { LONGEST, ownText } from './own-text.ts';
import { BINS, defaultView, LAYER_KEYS, PANEL_KEYS, STATUS_KEYS, THEMES, type View } from './view.ts';

/**
 * The link: View ⇄ query string. Defaults are left out, unknown keys are kept as they came, a bad value falls back to
 * the default and is reported by its key. Nothing here ever becomes markup.
 */

/** What a link is checked against. */
export interface LinkContext {
  readonly firstMonth: string;
  readonly lastMonth: string;
  readonly isFocus: (id: string) => boolean;
  readonly isLanguage: (tag: string) => boolean;
}

export interface ParsedLink {
  readonly view: View;
  /** Keys whose values were refused; `query` when the whole query was. */
  readonly refused: readonly string[];
  /** Keys that are not ours, kept in their order. */
  readonly kept: readonly (readonly [key: string, value: string])[];
}

/** Longest query that is read, in characters; ours stay far below. */
export const LONGEST_QUERY = 4096;
/** What the id of a row looks like: of a force, a site, a change, a hand-over, a step. */
const ROW_ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** Most members of a scenario. */
const LONGEST_SCENARIO = 40;
/** What a list without members is written as. */
const NOTHING = 'none';
/** Text to value; `undefined` says the text is no value of the key. */
type Read<K extends keyof View> = (text: string, context: LinkContext) => View[K] | undefined;
/** What a link says of one property of the view. */
interface LinkKey<K extends keyof View> {
  /** What the property is called in a link. */
  readonly key: string;
  /** What it was called before: links that exist keep working. */
  readonly aliases?: readonly string[];
  readonly read: Read<K>;
  readonly write: (value: View[K]) => string;
}
type LinkKeys = { readonly [K in keyof View]: LinkKey<K> };

const oneOf =
  <T extends string>(words: readonly T[]) =>
  (text: string): T | undefined =>
    words.find((word) => word === text);

const listOf =
  <T extends string>(words: readonly T[]) =>
  (text: string): readonly T[] | undefined => {
    if (text === NOTHING) return [];
    const parts = text.split('~');
    return parts.every((part) => oneOf(words)(part))
      ? words.filter((word) => parts.includes(word))
      : undefined;
  };

/** Whether a text may be the id of a row; ids are checked against their tables when those have come. */
export function isRowId(text: string): boolean {
  return ROW_ID.test(text);
}

const rowIds = (text: string): readonly string[] | undefined => {
  const ids = [...new Set(text.split('~'))];
  return ids.length <= LONGEST_SCENARIO && ids.every(isRowId) ? ids : undefined;
};

const writeList = (list: readonly string[]): string => list.join('~') || NOTHING;
const flag = (text: string): boolean | undefined => (text === '1' || text === '0' ? text === '1' : undefined);
const writeFlag = (on: boolean): string => (on ? '1' : '0');
const asIs = (text: string | null): string => text ?? '';

/** A month as a link writes it: `YYYY-MM`, `YYYY` for its last month in the data, `latest`. */
export function readMonth(text: string, { firstMonth, lastMonth }: LinkContext): string | undefined {
  if (text === 'latest') return lastMonth;
  const month = /^\d{4}$/.test(text) ? (lastMonth.startsWith(text) ? lastMonth : `${text}-12`) : text;
  const isMonth = /^\d{4}-(0[1-9]|1[0-2])$/.test(month);
  return isMonth && month >= firstMonth && month <= lastMonth ? month : undefined;
}

/**
 * The keys of a link, in the order in which they are written. To rename one, change its `key` and add the old one to its
 * `aliases`; fields of forms and addresses on pages without a script follow.
 */
export const LINK_KEYS: LinkKeys = {
  date: { key: 'date', read: readMonth, write: asIs },
  since: { key: 'since', read: readMonth, write: asIs },
  measure: { key: 'measure', read: oneOf(MEASURE_KEYS), write: asIs },
  layers: { key: 'layers', read: listOf(LAYER_KEYS), write: writeList },
  focus: {
    key: 'focus',
    read: (text, { isFocus }) => (canFocus(text, isFocus) ? text : undefined),
    write: asIs,
  },
  status: { key: 'status', read: listOf(STATUS_KEYS), write: writeList },
  view: { key: 'view', read: oneOf(PANEL_KEYS), write: asIs },
  step: { key: 'step', read: (text) => (isRowId(text) ? text : undefined), write: asIs },
  scenario: { key: 'scenario', read: rowIds, write: (ids) => ids.join('~') },
  bins: { key: 'bins', read: oneOf(BINS), write: asIs },
  lang: { key: 'lang', read: (text, context) => (context.isLanguage(text) ? text : undefined), write: asIs },
  theme: { key: 'theme', read: oneOf(THEMES), write: asIs },
  embed: { key: 'embed', read: flag, write: writeFlag },
  static: { key: 'static', read: flag, write: writeFlag },
  title: { key: 'title', read: flag, write: writeFlag },
  timeline: { key: 'timeline', read: flag, write: writeFlag },
  legend: { key: 'legend', read: flag, write: writeFlag },
  heading: { key: 'heading', read: ownText(LONGEST.heading), write: asIs },
  note: { key: 'note', read: ownText(LONGEST.note), write: asIs },
  eid: { key: 'eid', read: (text) => (/^[\w-]{1,64}$/.test(text) ? text : undefined), write: asIs },
  data: { key: 'data', read: (text) => (/^\d+(\.\d+){0,2}$/.test(text) ? text : undefined), write: asIs },
};

/** The properties of the view by what links call them, or called them. */
function propertiesOf(keys: LinkKeys): ReadonlyMap<string, keyof View> {
  const properties = Object.keys(keys) as (keyof View)[];
  return new Map(
    properties.flatMap((property) => {
      const { key, aliases = [] } = keys[property];
      return [key, ...aliases].map((name) => [name, property] as const);
    }),
  );
}

function readKey<K extends keyof View>(
  keys: LinkKeys,
  property: K,
  text: string,
  context: LinkContext,
): Partial<View> | undefined {
  const value = keys[property].read(text, context);
  return value === undefined ? undefined : { [property]: value };
}

/**
 * Reads a query string (with or without `?`). Never throws. A key given twice counts once, the first time. `since` on or
 * after `date` is refused.
 */
export function readLink(query: string, context: LinkContext, keys = LINK_KEYS): ParsedLink {
  const fallback = defaultView(context.lastMonth);
  if (query.length > LONGEST_QUERY) return { view: fallback, refused: ['query'], kept: [] };
  const refused: string[] = [];
  const kept: [string, string][] = [];
  const properties = propertiesOf(keys);
  const seen = new Set<keyof View>();
  let view = fallback;
  for (const [key, text] of new URLSearchParams(query)) {
    const property = properties.get(key);
    if (property === undefined) kept.push([key, text]);
    else if (!seen.has(property)) {
      seen.add(property);
      const part = readKey(keys, property, text, context);
      if (part) view = { ...view, ...part };
      else refused.push(key);
    }
  }
  if (view.since !== null && view.since >= view.date) {
    view = { ...view, since: null };
    refused.push(keys.since.key);
  }
  return { view, refused, kept };
}

function writeKey<K extends keyof View>(
  keys: LinkKeys,
  property: K,
  view: View,
  fallback: View,
): string | undefined {
  const { write } = keys[property];
  const text = write(view[property]);
  return text === write(fallback[property]) ? undefined : text;
}

/** The query string of a view, without `?`: our keys in fixed order, then the kept ones. Empty for the default view. */
export function writeLink(
  view: View,
  { lastMonth }: Pick<LinkContext, 'lastMonth'>,
  kept: ParsedLink['kept'] = [],
  keys = LINK_KEYS,
): string {
  const fallback = defaultView(lastMonth);
  const query = new URLSearchParams();
  for (const property of Object.keys(keys) as (keyof View)[]) {
    const text = writeKey(keys, property, view, fallback);
    if (text !== undefined) query.set(keys[property].key, text);
  }
  for (const [key, text] of kept) query.append(key, text);
  // "~" is safe in a query and what the links are documented with.
  return query.toString().replaceAll('%7E', '~');
}

/** The query, with its `?`, of the default view with a part of it changed; empty where nothing is. */
export function linkTo(part: Partial<View>, context: Pick<LinkContext, 'lastMonth'>): string {
  const query = writeLink({ ...defaultView(context.lastMonth), ...part }, context);
  return query && `?${query}`;
}
