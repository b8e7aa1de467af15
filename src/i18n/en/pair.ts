import type { Country, PairGap, PairKind, ShareFigure } from '../values.ts';
import { say } from './grammar.ts';

/** A number of a row in its unit; estimates are marked. */
const values: Readonly<Record<PairKind, (value: number) => string>> = {
  share: (value) => say.percent(value, 2),
  usd: (value) => say.number(value),
  personnel: (value) => say.number(value, 1),
  sent: (value) => say.number(value),
  us: (value) => say.number(value),
  europe: (value) => say.number(value),
};

const shown = (kind: PairKind, { year, value, estimate }: ShareFigure): string =>
  `${values[kind](value)} in ${year}${estimate ? ' (estimate)' : ''}`;

/** The first and the last figure of a line. */
const ends = (kind: PairKind, first: ShareFigure, last: ShareFigure): string =>
  `${shown(kind, first)}, ${shown(kind, last)}.`;

const lines = {
  share: 'Share of GDP since 2014',
  usd: 'Spending since 2014, million US$ of 2021',
  personnel: 'Own armed forces since 2014, thousand people',
};

/** Words of two countries side by side. */
export const pair = {
  title: (a: Country, b: Country) => `${say.country(a)} beside ${say.country(b)}`,
  /** The finding, where both have a share. */
  finding: (a: Country, b: Country, shares: readonly [number, number], year: number) =>
    shares[0] === shares[1]
      ? `In ${year}, both spend ${say.percent(shares[0], 2)} of GDP on defence.`
      : `In ${year}, ${say.country(a)} spends ${say.percent(shares[0], 2)} of GDP on defence, ${say.country(b)} ${say.percent(shares[1], 2)}.`,
  noFinding: (missing: readonly Country[], year: number) =>
    `${say.countries(missing)} ${say.form(missing.length, { one: 'has', other: 'have' })} no share of GDP in NATO’s table for ${year}.`,
  table: 'Both countries, each row on one scale',
  what: 'What',
  rows: {
    share: 'Share of GDP',
    usd: 'Spending, million US$ of 2021',
    personnel: 'Own armed forces, at home and abroad, thousand people',
    sent: 'Forces abroad that it leads or takes part in',
    us: 'US troops in the country',
    europe: 'European and Canadian troops in the country',
  } satisfies Record<PairKind, string>,
  cell: (
    kind: PairKind,
    value: number,
    { estimate, open }: { readonly estimate: boolean; readonly open: boolean },
  ) => `${values[kind](value)}${open ? '+' : ''}${estimate ? ' e' : ''}`,
  lines,
  line: (country: Country, measure: keyof typeof lines, first: ShareFigure, last: ShareFigure) =>
    `${say.country(country)}. ${lines[measure]}: ${ends(measure, first, last)}`,
  ends,
  newSeries: (year: number) => `A new series begins in ${year}.`,
  worldBank: (country: Country, persons: number, year: number, isBeforeInvasion: boolean) =>
    `${say.country(country)}: about ${say.number(persons)} people in ${year} by the World Bank’s count, paramilitary included${isBeforeInvasion ? ', before the full-scale invasion of Ukraine' : ''}. Not comparable with NATO’s count.`,
  noLine: (country: Country) => `No figures of ${say.country(country)} by NATO’s count.`,
  scale:
    'Both charts of a row have one scale from zero. Solid: reported. Dashed, open points: NATO estimates. Thin: before the country joined. Dotted: targets of 2% and 3.5%. An upright stroke through a point: the count of people changed or is doubtful, as said below it. NATO definition; dollars at prices and exchange rates of 2021.',
  file: 'Save both countries as CSV',
  none: {
    unarmed: 'no armed forces',
    'outside NATO': 'not in NATO’s table',
    'none found': 'none found',
    'not counted': 'not counted in these tables',
    unknown: 'not known',
  } satisfies Record<PairGap, string>,
  notAdded:
    'e: NATO estimate. +: at least. The rows are different things and are never added; own soldiers abroad are among the armed forces.',
  compareWith: 'Compare with …',
  choose: 'Choose a country',
  swap: 'Swap sides',
};
