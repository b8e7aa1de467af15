import { BINS, CHANGE_STATUSES, defaultView, LAYERS, MEASURES, PANELS, THEMES, type View } from './view.ts';

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
const LONGEST_QUERY = 4096;
/** What the id of a row looks like: of a force, a site, a change, a hand-over, a step. */
const ROW_ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** Most members of a scenario. */
const LONGEST_SCENARIO = 40;
/** What a list without members is written as. */
const NOTHING = 'none';

/** Text to value; `undefined` says the text is no value of the key. */
type Read<K extends keyof View> = (text: string, context: LinkContext) => View[K] | undefined;
type Codec<K extends keyof View> = { read: Read<K>; write: (value: View[K]) => string };
type Codecs = { readonly [K in keyof View]: Codec<K> };

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

const CODECS: Codecs = {
  date: { read: readMonth, write: asIs },
  since: { read: readMonth, write: asIs },
  measure: { read: oneOf(MEASURES), write: asIs },
  layers: { read: listOf(LAYERS), write: writeList },
  focus: { read: (text, context) => (context.isFocus(text) ? text : undefined), write: asIs },
  status: { read: listOf(CHANGE_STATUSES), write: writeList },
  view: { read: oneOf(PANELS), write: asIs },
  step: { read: (text) => (isRowId(text) ? text : undefined), write: asIs },
  scenario: { read: rowIds, write: (ids) => ids.join('~') },
  bins: { read: oneOf(BINS), write: asIs },
  lang: { read: (text, context) => (context.isLanguage(text) ? text : undefined), write: asIs },
  theme: { read: oneOf(THEMES), write: asIs },
  embed: { read: flag, write: writeFlag },
  static: { read: flag, write: writeFlag },
  title: { read: flag, write: writeFlag },
  timeline: { read: flag, write: writeFlag },
  legend: { read: flag, write: writeFlag },
  eid: { read: (text) => (/^[\w-]{1,64}$/.test(text) ? text : undefined), write: asIs },
  data: { read: (text) => (/^\d+(\.\d+){0,2}$/.test(text) ? text : undefined), write: asIs },
};
const KEYS = Object.keys(CODECS) as (keyof View)[];

function readKey<K extends keyof View>(
  key: K,
  text: string,
  context: LinkContext,
): Partial<View> | undefined {
  const value = CODECS[key].read(text, context);
  return value === undefined ? undefined : { [key]: value };
}

function isKey(key: string): key is keyof View {
  // Not `in`: a link may name what every object inherits, such as `constructor`.
  return Object.hasOwn(CODECS, key);
}

/**
 * Reads a query string (with or without `?`). Never throws. A key given twice counts once, the first time. `since` on or
 * after `date` is refused.
 */
export function readLink(query: string, context: LinkContext): ParsedLink {
  const fallback = defaultView(context.lastMonth);
  if (query.length > LONGEST_QUERY) return { view: fallback, refused: ['query'], kept: [] };
  const refused: string[] = [];
  const kept: [string, string][] = [];
  const seen = new Set<string>();
  let view = fallback;
  for (const [key, text] of new URLSearchParams(query)) {
    if (!isKey(key)) kept.push([key, text]);
    else if (!seen.has(key)) {
      seen.add(key);
      const part = readKey(key, text, context);
      if (part) view = { ...view, ...part };
      else refused.push(key);
    }
  }
  if (view.since !== null && view.since >= view.date) {
    view = { ...view, since: null };
    refused.push('since');
  }
  return { view, refused, kept };
}

function writeKey<K extends keyof View>(key: K, view: View, fallback: View): string | undefined {
  const text = CODECS[key].write(view[key]);
  return text === CODECS[key].write(fallback[key]) ? undefined : text;
}

/** The query string of a view, without `?`: our keys in fixed order, then the kept ones. Empty for the default view. */
export function writeLink(view: View, context: LinkContext, kept: ParsedLink['kept'] = []): string {
  const fallback = defaultView(context.lastMonth);
  const query = new URLSearchParams();
  for (const key of KEYS) {
    const text = writeKey(key, view, fallback);
    if (text !== undefined) query.set(key, text);
  }
  for (const [key, text] of kept) query.append(key, text);
  // "~" is safe in a query and what the links are documented with.
  return query.toString().replaceAll('%7E', '~');
}
