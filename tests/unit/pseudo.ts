/** A language without words, for tests: it shows what messages are given, and refuses what is no value. */
import { vi } from 'vitest';
import { formatOf } from '../../src/i18n/format.ts';
import { grammarOf } from '../../src/i18n/grammar.ts';
import { FIGURE_STATUSES } from '../../src/model/forces/figure.ts';

// The true one: a test that puts this language in place of it would wait for itself.
const catalogue = await vi.importActual<typeof import('../../src/i18n/en.ts')>('../../src/i18n/en.ts');

/** Its numbers, dates and names are Greek, so that none of them has a Latin letter. */
const LANGUAGE = 'el';
/** Stands for every message. */
const MESSAGE = '⟦⟧';

const format = formatOf(LANGUAGE);
const grammar = grammarOf(LANGUAGE);

/** A year, a month or a day as the tables write them. */
const DATE = /^\d{4}(-\d{2}){0,2}$/;
/** The id of a row, or the code of a country. */
const ID = /^([a-z0-9]+(-[a-z0-9]+)*|[A-Z]{3})$/;

/** Names of members at any depth: what a catalogue looks words up by. */
function membersOf(value: unknown): readonly string[] {
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([name, part]) => [name, ...membersOf(part)]);
}

/**
 * What a table or the model knows by a word: a side, a status, a kind, a measure. No language shows it. Mostly it is what the
 * catalogue has its words under.
 */
const KEYS: ReadonlySet<string> = new Set([
  ...membersOf(catalogue),
  ...FIGURE_STATUSES,
  // How a total is counted.
  ...[
    'permanently assigned',
    'including rotational',
    'rotational only',
    'statutory floor',
    'other',
    'althea',
  ],
  ...['points', 'percent', 'named', 'part', 'none', 'held', 'absent', 'later', 'undated'],
  ...['leaves', 'left', 'handed on', 'to be handed on', 'called off'],
]);

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function refused(text: string): never {
  throw new Error(`a message was given finished text: "${text}"`);
}

/** What a message is given, put into the words of this language. Finished text is refused. */
function worded(value: unknown): readonly string[] {
  if (typeof value === 'number') return [format.number(value)];
  if (typeof value === 'string')
    return DATE.test(value)
      ? [format.date(value)]
      : KEYS.has(value) || ID.test(value)
        ? []
        : [refused(value)];
  if (Array.isArray(value)) return value.flatMap(worded);
  if (!isRecord(value)) return [];
  if ('iso2' in value && 'iso3' in value)
    return [grammar.country(value as { iso3: string; iso2: string | null })];
  return Object.entries(value).flatMap(([name, part]) => (name === 'text' ? [String(part)] : worded(part)));
}

function pseudoOf(value: unknown, key: string): unknown {
  if (key === 'language') return LANGUAGE;
  // Names of tables are addresses, not words.
  if (key === 'name' && typeof value === 'string') return value;
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
