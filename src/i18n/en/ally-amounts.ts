import type { AmountChange, Country, FigureYear, ShareFigure } from '../values.ts';
import { say } from './grammar.ts';
import { figureYear } from './spending.ts';

/** Words of the small multiples of all allies by what they have: own armed forces and money. */

type Amount = 'personnel' | 'usd';

const amount: Readonly<Record<Amount, (value: number) => string>> = {
  personnel: (value) => `${say.number(value, 1)} thousand`,
  usd: (value) => `US$${say.number(value)} million`,
};

/** Whose month it is that the figures below are of. */
const monthDecides = (year: number): string => `The month on the time axis decides the year: ${year}.`;

const ALLIES = { one: 'ally', other: 'allies' };
const HAVE: Readonly<Record<Amount, readonly [more: string, fewer: string]>> = {
  personnel: ['more people in uniform than', 'fewer'],
  usd: ['higher spending than', 'lower spending'],
};
const has = { one: 'has', other: 'have' };

export const allyAmounts = {
  show: 'Show',
  measures: { share: 'Share of GDP', personnel: 'Own armed forces', usd: 'Money' },
  intro: {
    personnel: (year: number) =>
      `Own armed forces of every ally, at home and abroad, in thousand people by NATO’s count of July 2026: whole services, not units ready to fight, and never added to troops in a host country. ${monthDecides(year)}`,
    usd: (year: number) =>
      `Core defence spending of every ally, in million US dollars at prices and exchange rates of 2021, by NATO’s table of July 2026. What the United States spends is for forces worldwide. ${monthDecides(year)}`,
  } satisfies Record<Amount, (year: number) => string>,
  /** How many have more than in the first year, and how many fewer; `broken`: how many cannot be compared. */
  finding: (
    measure: Amount,
    when: FigureYear,
    since: number,
    {
      more,
      fewer,
      same,
      broken,
    }: {
      readonly more: number;
      readonly fewer: number;
      readonly same: number;
      readonly broken: number;
    },
  ) => {
    const [above, below] = HAVE[measure];
    const parts = [
      `${say.count(more, ALLIES)} ${say.form(more, has)} ${above} in ${since}`,
      fewer > 0 && `${say.number(fewer)} ${say.form(fewer, has)} ${below}`,
      same > 0 && `${say.number(same)} as ${measure === 'personnel' ? 'many' : 'much'}`,
      broken > 0 && `${say.number(broken)} cannot be compared because the count breaks`,
    ];
    return `In ${figureYear(when)}, ${say.list(parts.filter((part) => part !== false))}.`;
  },
  scale: (first: number, last: number) =>
    `Every chart has a scale of its own, from zero to the highest figure of its line, which stands at the dotted rule; all run from ${first} to ${last}. Compare how the lines rise and fall, and take the size from the numbers: on one scale, the United States would press all others flat.`,
  key: 'Filled points and a solid line: as reported. Open points and dashes: NATO estimates. Grey and thin: before the country joined. Upright line: the year shown.',
  breaks:
    'A short stroke through a point: the count of that year cannot be compared with the year before, or is doubtful; why is said below the chart. Sorted by change, allies with such a break since the first year come after those without.',
  sorts: {
    value: (measure: Amount, _year: number) => (measure === 'personnel' ? 'People' : 'Money'),
    change: (_measure: Amount, year: number) => `Change since ${year}`,
    ally: (_measure: Amount, _year: number) => 'Name',
  },
  amount: (measure: Amount, value: number) => amount[measure](value),
  shown: (measure: Amount, found: ShareFigure) => `${amount[measure](found.value)} in ${figureYear(found)}`,
  /** A change, marked where the count breaks in its years. */
  change: ({ pct, since, breaks }: AmountChange) =>
    `${say.signedPercent(pct, 1)} since ${since}${breaks.length > 0 ? `, not comparable: the count breaks in ${say.list(breaks.map(String))}` : ''}`,
  /** The line in a sentence, as the text alternative of its chart. */
  line: (
    measure: Amount,
    country: Country,
    first: ShareFigure,
    last: ShareFigure,
    breaks: readonly number[],
  ) =>
    `${say.country(country)}: ${amount[measure](first.value)} in ${figureYear(first)}, ${amount[measure](last.value)} in ${figureYear(last)}${breaks.length > 0 ? `; the count breaks in ${say.list(breaks.map(String))}` : ''}.`,
  sources: 'Source:',
};
