/** A language without words, for tests. */

/** Its numbers, dates and names are Greek, so that none of them has a Latin letter. */
const LANGUAGE = 'el';
/** Stands for every message. */
const MESSAGE = '⟦⟧';

/** What a message is given: texts, or texts by name. */
function textsOf(argument: unknown): readonly unknown[] {
  return typeof argument === 'object' && argument !== null ? Object.values(argument) : [argument];
}

function pseudoOf(value: unknown, key: string): unknown {
  if (key === 'language') return LANGUAGE;
  // Names of tables are addresses, not words.
  if (key === 'name') return value;
  if (typeof value === 'string') return MESSAGE;
  // What a message is given stays outside of it: it must have no words of its own either.
  if (typeof value === 'function')
    return (...args: readonly unknown[]) => [MESSAGE, ...args.flatMap(textsOf)].join(' ');
  if (Array.isArray(value)) return value.map((entry) => pseudoOf(entry, ''));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, pseudoOf(entry, name)]));
  return value;
}

/** A catalogue of the pseudo language, of the shape of another one. */
export function pseudo<Messages>(messages: Messages): Messages {
  return pseudoOf(messages, '') as Messages;
}
