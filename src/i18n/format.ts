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
  /** The name of a month, without its year. */
  readonly monthName: (text: string) => string;
  /** The short form of a month, for tight places. */
  readonly shortMonth: (text: string) => string;
  /** The name of a country by its ISO 3166-1 alpha-2 code (`XK` for Kosovo). */
  /** A day without its year: "Nov 6". */
  readonly day: (text: string) => string;
  readonly country: (iso2: string) => string;
  readonly list: (items: readonly string[]) => string;
  readonly compare: (a: string, b: string) => number;
  /** Which form a noun takes with a number. */
  readonly plural: (count: number) => Intl.LDMLPluralRule;
  /** A difference with its sign, "±" for none, and exactly `decimals` decimals. */
  readonly signed: (value: number, decimals?: number) => string;
  /** The same in three figures at most. */
  readonly signedCompact: (value: number) => string;
  /** The same of a difference given in per cent. */
  readonly signedPercent: (value: number, decimals?: number) => string;
}

/** The sign of a difference. */
function signOf(value: number): string {
  return value > 0 ? '+' : value < 0 ? '−' : '±';
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

/** Texts of numbers, plain, in per cent and with a sign. */
function numbersOf(locale: string) {
  const plain = once(
    (decimals: number) =>
      new Intl.NumberFormat(locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals }),
  );
  const percents = once(
    (decimals: number) =>
      new Intl.NumberFormat(locale, {
        style: 'percent',
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals,
      }),
  );
  const compacts = once(
    () => new Intl.NumberFormat(locale, { notation: 'compact', maximumSignificantDigits: 3 }),
  );
  const number = (value: number, decimals = 0): string => plain(decimals).format(value);
  const percent = (value: number, decimals = 0): string => percents(decimals).format(value / 100);
  const compact = (value: number): string => compacts().format(value);
  return {
    number,
    percent,
    compact,
    signed: (value: number, decimals?: number) => signOf(value) + number(Math.abs(value), decimals),
    signedPercent: (value: number, decimals?: number) => signOf(value) + percent(Math.abs(value), decimals),
    signedCompact: (value: number) => signOf(value) + compact(Math.abs(value)),
  };
}

/** The formatter of a locale (BCP 47). Throws a RangeError if the tag is malformed. */
export const formatOf: (locale: string) => Format = once((locale: string): Format => {
  // What is malformed is refused now, not when it is first used.
  Intl.getCanonicalLocales(locale);
  const dates = once(
    (parts: number) => new Intl.DateTimeFormat(locale, { ...DATE_PARTS[parts], timeZone: 'UTC' }),
  );
  const monthNames = once(() => new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }));
  const shortMonths = once(
    () => new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'short', timeZone: 'UTC' }),
  );
  const days = once(
    () => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' }),
  );
  const names = once(() => new Intl.DisplayNames(locale, { type: 'region' }));
  const lists = once(() => new Intl.ListFormat(locale));
  const collator = once(() => new Intl.Collator(locale));
  const plurals = once(() => new Intl.PluralRules(locale));
  return {
    ...numbersOf(locale),
    locale,
    date: once((text) => dates(text.split('-').length).format(utc(text))),
    monthName: (text) => monthNames().format(utc(text)),
    shortMonth: (text) => shortMonths().format(utc(text)),
    day: (text) => days().format(utc(text)),
    country: once((iso2) => names().of(iso2) ?? iso2),
    list: (items) => lists().format(items),
    compare: (a, b) => collator().compare(a, b),
    plural: (count) => plurals().select(count),
  };
});
