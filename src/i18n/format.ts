/** Numbers, dates and country names in the reader's language, through `Intl`. One formatter a locale, made once. */

export interface Format {
  readonly locale: string;
  /** A number with exactly `decimals` decimals, grouped. */
  readonly number: (value: number, decimals?: number) => string;
  /** A number in three figures at most: 36500 → "36.5K". */
  readonly compact: (value: number) => string;
  /** A share given in per cent: 3.5 → "3.5%". */
  readonly percent: (value: number, decimals?: number) => string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as precise as it is given. */
  readonly date: (text: string) => string;
  /** The short form of a month, for tight places. */
  readonly shortMonth: (text: string) => string;
  /** The name of a country by its ISO 3166-1 alpha-2 code (`XK` for Kosovo). */
  readonly country: (iso2: string) => string;
  readonly list: (items: readonly string[]) => string;
  readonly compare: (a: string, b: string) => number;
}

const DATE_PARTS: Readonly<Record<number, Intl.DateTimeFormatOptions>> = {
  1: { year: 'numeric' },
  2: { year: 'numeric', month: 'long' },
  3: { year: 'numeric', month: 'long', day: 'numeric' },
};

/** Makes a value when it is first asked for: the first use of each kind of `Intl` takes tens of milliseconds. */
function once<V, K = void>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>();
  return (key) => {
    let value = made.get(key);
    if (value === undefined) {
      value = make(key);
      made.set(key, value);
    }
    return value;
  };
}

/** A day in UTC: dates of the tables have no time zone. */
function utc(text: string): Date {
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day));
}

/** The formatter of a locale (BCP 47). Throws a RangeError if the tag is malformed. */
export const formatOf: (locale: string) => Format = once((locale: string): Format => {
  // What is malformed is refused now, not when it is first used.
  Intl.getCanonicalLocales(locale);
  const numbers = once(
    (decimals: number) =>
      new Intl.NumberFormat(locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals }),
  );
  const compact = once(
    () => new Intl.NumberFormat(locale, { notation: 'compact', maximumSignificantDigits: 3 }),
  );
  const percents = once(
    (decimals: number) =>
      new Intl.NumberFormat(locale, {
        style: 'percent',
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals,
      }),
  );
  const dates = once(
    (parts: number) => new Intl.DateTimeFormat(locale, { ...DATE_PARTS[parts], timeZone: 'UTC' }),
  );
  const shortMonths = once(
    () => new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'short', timeZone: 'UTC' }),
  );
  const names = once(() => new Intl.DisplayNames(locale, { type: 'region' }));
  const lists = once(() => new Intl.ListFormat(locale));
  const collator = once(() => new Intl.Collator(locale));
  return {
    locale,
    number: (value, decimals = 0) => numbers(decimals).format(value),
    compact: (value) => compact().format(value),
    percent: (value, decimals = 0) => percents(decimals).format(value / 100),
    date: once((text) => dates(text.split('-').length).format(utc(text))),
    shortMonth: (text) => shortMonths().format(utc(text)),
    country: once((iso2) => names().of(iso2) ?? iso2),
    list: (items) => lists().format(items),
    compare: (a, b) => collator().compare(a, b),
  };
});
