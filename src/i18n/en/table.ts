import type { Measure } from '../../data/dataset.ts';
import type { Country } from '../values.ts';
import { say } from './grammar.ts';
import { begin, inWords } from './numbers.ts';

/** Words of the spending table. */

const SPENDS = { one: 'spends', other: 'spend' };

/** What the table comes to in a year. */
interface Finding {
  readonly year: number;
  readonly allies: number;
  readonly atGoal: number;
  readonly atOldGoal: number;
  readonly justShort: { readonly country: Country; readonly value: number } | null;
  readonly below: readonly Country[];
  readonly areEstimates: boolean;
}

/** "spends" with none and with one. */
const spends = (count: number): string => (count === 0 ? SPENDS.one : say.form(count, SPENDS));

const UNITS: Readonly<Record<Measure, string>> = {
  share: '% of GDP',
  usd: 'US$ billion of 2021',
  percapita: 'US$ of 2021 per head',
  equipment: '% of defence spending',
  sipri: '% of GDP, SIPRI',
  personnel: 'Thousand people',
  'personnel-rate': 'Per 1,000 inhabitants, computed',
};

export const table = {
  label: 'Table',
  country: 'Country',
  change: (year: number) => `Change since ${year}`,
  changePoints: (year: number) => `Points since ${year}`,
  /** Follows a change where the count breaks between its two years. */
  across: (years: readonly number[]) => `break in ${years.join(', ')}`,
  noFigure: 'no figure',
  noneOrUnarmed: 'no armed forces, no figure',
  /** Before what is said of a country. */
  of: (country: Country) => `${say.country(country)}:`,
  filter: 'Filter by name',
  rows: (count: number, total: number) =>
    `${say.number(count)} of ${say.count(total, { one: 'row', other: 'rows' })}`,
  /** The finding, as the title. */
  finding: ({ atGoal, allies }: Finding, goal: number) =>
    `${begin(inWords(atGoal))} of ${say.number(allies)} allies ${spends(atGoal)} ${say.exactPercent(goal)} of GDP or more`,
  /** What must be known with it. */
  more: ({ justShort, atOldGoal, allies, below, areEstimates, year }: Finding, oldGoal: number) =>
    [
      justShort && `${say.country(justShort.country)} is just short at ${say.percent(justShort.value, 2)}.`,
      `${begin(inWords(atOldGoal))} of ${say.number(allies)} ${spends(atOldGoal)} ${say.exactPercent(oldGoal)} or more${
        below.length === 0
          ? '.'
          : `; ${say.countries(below)} ${say.form(below.length, { one: 'does', other: 'do' })} not.`
      }`,
      areEstimates && `All figures for ${year} are NATO estimates.`,
    ]
      .filter(Boolean)
      .join(' '),
  /** The head of the column of figures: unit and year. */
  unit: (measure: Measure, year: number) => `${UNITS[measure]}, ${year}`,
  /** A figure without its unit, which the head of the column says. */
  figures: {
    share: (value) => say.number(value, 2),
    usd: (millions) => say.number(millions / 1000, 1),
    percapita: (dollars) => say.number(dollars),
    equipment: (value) => say.number(value, 2),
    sipri: (value) => say.number(value, 3),
    personnel: (thousand) => say.number(thousand, 1),
    'personnel-rate': (rate) => say.number(rate, 2),
  } satisfies Record<Measure, (value: number) => string>,
  bound: (value: number) => say.exact(value),
};
