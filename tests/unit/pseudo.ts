/** A language without words, for tests: it shows what messages are given. */
import { formatOf } from '../../src/i18n/format.ts';
import { grammarOf } from '../../src/i18n/grammar.ts';

/** Its numbers, dates and names are Greek, so that none of them has a Latin letter. */
const LANGUAGE = 'el';
/** Stands for every message. */
const MESSAGE = '⟦⟧';

const format = formatOf(LANGUAGE);
const grammar = grammarOf(LANGUAGE);

/** A year, a month or a day as the tables write them. */
const DATE = /^\d{4}(-\d{2}){0,2}$/;
/** What a table knows by a word: a side, a status, a kind, a measure. It is no text, since no language shows it. */
const KEY = /^[a-z][a-z0-9 -]*$/;

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** What a message is given, put into the words of this language. Finished text stays what it is and is found by its letters. */
function worded(value: unknown): readonly string[] {
  if (typeof value === 'number') return [format.number(value)];
  if (typeof value === 'string')
    return DATE.test(value) ? [format.date(value)] : KEY.test(value) ? [] : [value];
  if (Array.isArray(value)) return value.flatMap(worded);
  if (!isRecord(value)) return [];
  if ('iso2' in value && 'iso3' in value)
    return [grammar.country(value as { iso3: string; iso2: string | null })];
  return Object.entries(value).flatMap(([name, part]) => (name === 'text' ? [String(part)] : worded(part)));
}

function pseudoOf(value: unknown, key: string): unknown {
  if (key === 'language') return LANGUAGE;
  // Names of tables are addresses, not words.
  if (key === 'name') return value;
  if (typeof value === 'string') return MESSAGE;
  if (typeof value === 'function')
    return (...args: readonly unknown[]) => [MESSAGE, ...args.flatMap(worded)].join(' ');
  if (Array.isArray(value)) return value.map((entry) => pseudoOf(entry, ''));
  if (isRecord(value))
    return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, pseudoOf(entry, name)]));
  return value;
}

/** A catalogue of the pseudo language, of the shape of another one. */
export function pseudo<Messages>(messages: Messages): Messages {
  return pseudoOf(messages, '') as Messages;
}
