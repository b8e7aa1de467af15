import type { CapabilityRow, DateText } from '../../data/rows.ts';
import type { Country, FigureYear, Troops, Verbatim } from '../values.ts';
import { confidence } from './confidence.ts';
import { say } from './grammar.ts';

/** Words of who provides what: people, money, enablers and readiness, side by side and never added. */

const FRACTIONS: Readonly<Record<number, string>> = {
  3: 'a third',
  4: 'a quarter',
  5: 'a fifth',
  6: 'a sixth',
};

/** A part of a whole in words: "a fifth". */
const fraction = (part: number, whole: number): string =>
  FRACTIONS[Math.round(whole / part)] ?? say.percent((100 * part) / whole);

/** Thousands as millions: "2 million", "1.8 million". */
const millions = (thousand: number): string => `${say.exact(Math.round(thousand / 100) / 10)} million`;

/** A year as charts and tables write it: "2026e" is an estimate. */
const year = (of: FigureYear): string => `${of.year}${of.estimate ? 'e' : ''}`;

/** What the sentences about people are about. */
interface PeopleFacts {
  readonly when: FigureYear;
  /** Own soldiers of European allies, and of Türkiye among them, thousand. */
  readonly europe: number;
  readonly turkiye: number;
  readonly states: number;
  /** Americans in Europe; `null`: not known for the month. */
  readonly americans: number | null;
  /** Forces promised at high readiness; `null` where the edition has no such row. */
  readonly pledge: number | null;
}

const beside = (americans: number | null): string =>
  americans === null
    ? 'beside Americans whose number is not known for that month'
    : `beside some ${say.number(americans)} Americans`;

/** A number with its range: "336 (336 to 339)"; a low value alone is "at least". */
function count({ low, best, high }: Troops): string {
  if (best === null) {
    if (high === null) return `at least ${say.number(low ?? 0)}`;
    return low === null ? `up to ${say.number(high)}` : `${say.number(low)} to ${say.number(high)}`;
  }
  const [least, most] = [low ?? best, high ?? best];
  return least === most
    ? say.number(best)
    : `${say.number(best)} (${say.number(least)} to ${say.number(most)})`;
}

const topics = {
  refuelling: 'Refuelling in the air',
  'early-warning': 'Early warning from the air',
  drones: 'Surveillance drones',
  satellites: 'Military satellites',
  bombers: 'Strategic bombers',
  fighters: 'Fighter aircraft',
  patriot: 'Patriot air defence',
  'samp-t': 'SAMP/T air defence',
};

/** People as a bar says them; `null`: not known. */
interface BriefPeople {
  readonly thousand: number | null;
  readonly atLeast: boolean;
  /** A number in it is out of date. */
  readonly old: boolean;
}

export const provides = {
  title: (month: DateText) => `Who provides what, ${say.date(month)}`,
  intro:
    'People, money and what only a few can do stand side by side here. They are never added, and there is no total: each answers another question.',
  none: 'This edition of the data has no such figures.',
  year,
  csv: (part: Verbatim) => `${part.text} as CSV`,
  parts: { people: 'People', money: 'Money', enablers: 'Enablers', readiness: 'Readiness' },

  people: {
    finding: ({ europe, states, americans }: PeopleFacts) =>
      `People: about ${millions(europe)} own soldiers in ${say.number(states)} European Allies, ${beside(americans)}`,
    first: ({ when, europe, turkiye, states, americans }: PeopleFacts) =>
      `By headcount Europe has long had most of the soldiers on its continent: about ${millions(europe)} on active duty in ${say.number(states)} European Allies (NATO${when.estimate ? ' estimate' : ''}, ${when.year}; ${fraction(turkiye, europe)} of them Turkish), ${beside(americans)}. That does not answer what Washington asked in February 2026.`,
    second: ({ europe, pledge }: PeopleFacts) =>
      `Nobody publishes how many of the ${millions(europe)} could fight together, and how soon. ${pledge === null ? '' : `Allies have promised NATO ${say.number(pledge)} at high readiness, Americans among them; who gives what is secret. `}Much of what refuels, watches, warns and strikes from afar is still American.`,
    switch: 'Which countries are counted',
    members: { 'of the year': 'Members of each year', 'the same': 'The same 31 countries throughout' },
    lines: {
      europe: 'Europe',
      turkiye: 'Türkiye',
      canada: 'Canada',
      posted: 'Posted',
      americans: 'Americans',
    },
    label: (first: FigureYear, last: FigureYear) =>
      `People, thousand, ${year(first)} to ${year(last)}: own soldiers of European Allies without Türkiye, of Türkiye and of Canada; European and Canadian troops posted with another country; Americans in Europe.`,
    key: 'Thousand people. Hollow lines: own soldiers at home and abroad; Europe without Türkiye, which has a line of its own, as Canada has. Filled lines: soldiers posted with another country, and Americans in Europe, from when a total is known. These are partly the same people and are never added. A tick on a line: a break in the count, or a new member. Grey ground: estimates (e).',
    table: 'People, year by year',
    columns: {
      year: 'Year',
      europe: 'Own soldiers, European Allies without Türkiye, thousand',
      turkiye: 'Türkiye, thousand',
      canada: 'Canada, thousand',
      posted: 'Posted with another country',
      americans: 'Americans in Europe',
    },
    thousand: (value: number) => say.number(value, 1),
    ofStates: (value: number, states: number) =>
      `${say.number(value, 1)} (with Türkiye, ${say.number(states)} countries)`,
    breaks: 'Breaks in these lines',
    joined: (country: Country, when: number) =>
      `${when}: ${say.country(country)} joins and is counted from here on.`,
    breakOf: (country: Country, when: number, step: number, reason: Verbatim) =>
      `${when}, ${say.country(country)}: ${say.signedPercent(step, 1)} in a year. ${reason.text}`,
    method: 'How people are counted',
    rules: [
      'Own soldiers: NATO’s count of everyone in uniform on active duty, at home and abroad, recruits, schools and staffs included. It is not a count of units ready to fight. Reservists and civilians are out.',
      'Türkiye stands apart: it is about a fifth of the European total, and NATO has changed its count. Canada stands apart: it is not in Europe.',
      'Posted with another country: the sum of the European and Canadian forces that the map shows, each counted once. A posted soldier is also an own soldier of the country that sends.',
      'Americans in Europe: the latest stated total for Europe as a whole. They are also in the American total of about 1.3 million, which is not drawn here.',
    ],
  },

  money: {
    finding: (now: FigureYear, share: number, then: FigureYear, before: number) =>
      now.year === then.year
        ? `Money: the United States spends ${say.percent(share, 1)} of NATO’s total in ${year(now)}`
        : `Money: the United States spends ${say.percent(share, 1)} of NATO’s total in ${year(now)}; it was ${say.percent(before, 1)} in ${year(then)}`,
    worldwide:
      'US spending is worldwide: only a part of it is for Europe. Its share of NATO’s money is not its share of Europe’s defence.',
    switch: 'Prices',
    prices: { current: 'Current prices', 2021: 'Prices and exchange rates of 2021' },
    lines: { us: 'US', europe: 'Europe, Canada' },
    label: (first: FigureYear, last: FigureYear) =>
      `Defence spending, billion US dollars, ${year(first)} to ${year(last)}: the United States, and Europe and Canada.`,
    key: 'Billion US dollars, members of each year. Shaded: estimates.',
    table: 'Money, year by year',
    columns: {
      year: 'Year',
      us: 'United States, billion US dollars',
      europe: 'Europe and Canada, billion US dollars',
      share: 'US share of NATO',
    },
    billions: (million: number) => say.number(million / 1000, 1),
    share: (value: number) => say.percent(value, 1),
  },

  enablers: {
    finding: (alike: number, times: number) =>
      `Enablers: in all ${say.number(alike)} counts made alike, the United States has at least ${say.exact(times)} times as many, worldwide`,
    intro:
      'American numbers are worldwide: only a part of them would come to Europe. Each line has its own date and its own way of counting, so lines are never added or crossed.',
    caption:
      'What exists, by subject. A dash means that no number is in the tables, not that there are none.',
    columns: {
      topic: 'Subject',
      europe: 'Europe',
      us: 'United States, worldwide',
      ratio: 'For every 100 American ones',
    },
    topics,
    ratio: (perHundred: number, atMost: boolean) =>
      `${atMost ? 'at most' : 'about'} ${say.number(perHundred)} European`,
    noRatio: 'not compared: counted differently, or on one side only',
    missing: '–',
    method: 'What must not be crossed',
    rules: [
      'Aircraft that refuel others are counted in three ways: every type that can, a narrower list, and the tankers of the US Air Force alone. Both numbers here are of the first and widest kind.',
      'Two numbers are set in relation only if one study counts the same thing on both sides in the same year.',
      'Battalions, batteries and systems of air defence are different things.',
      'What would be needed, and what was promised, stands under Readiness and is never taken for what exists.',
    ],
  },

  readiness: {
    finding: (pledge: number) =>
      `Readiness: ${say.number(pledge)} are promised to NATO, and who gives what is secret`,
    secret:
      'The share of each Ally in NATO’s force pool, and in the targets for capabilities, is secret. No table can show it.',
    same: 'The same number can be different things: 300,000 is a goal of NATO in one row, and a study’s estimate in another.',
    caption: 'Promises, estimates and requirements. None of them is a count of what exists.',
    columns: { number: 'Number', what: 'What it is', who: 'Who says so', when: 'When' },
    kinds: {
      inventory: 'Count',
      pledge: 'Pledge',
      requirement: 'Requirement',
      estimate: 'Estimate of a study',
    },
    /** Who said it, and where it was read. */
    who: (side: CapabilityRow['side'], publisher: Verbatim) =>
      side === 'alliance' ? `NATO, by ${publisher.text}` : publisher.text,
    what: (item: Verbatim, scope: Verbatim | null) =>
      scope ? `${item.text}: ${scope.text}.` : `${item.text}.`,
  },

  /** The figure on other pages, which has less room. */
  brief: {
    people: (when: FigureYear) =>
      `Thousand people. Hollow: own soldiers, ${year(when)}; Europe without Türkiye. Filled: posted with another country, and Americans in Europe. Partly the same people, never added.`,
    thousand: ({ thousand, atLeast, old }: BriefPeople) =>
      thousand === null
        ? 'not known'
        : `${atLeast ? 'at least ' : ''}${say.number(thousand, 1)}${old ? ', partly old' : ''}`,
    money: (when: FigureYear) =>
      `Billion US dollars, ${year(when)}, current prices. US spending is worldwide.`,
    enablers: 'Counted alike on both sides by one study. US numbers are worldwide.',
    sides: { europe: 'Europe', us: 'US' },
    topic: (topic: keyof typeof topics, when: DateText) => `${topics[topic]}, ${say.date(when)}`,
    count,
  },

  /** What is counted with its unit. */
  number: (of: Troops, unit: Verbatim) => `${count(of)} ${unit.text}`,
  about: (when: DateText, sure: keyof typeof confidence) => `${say.date(when)}, ${confidence[sure]}`,
  item: (item: Verbatim, country: Country | null) =>
    country ? `${say.country(country)}: ${item.text}` : item.text,

  leftOut: {
    title: 'What this map leaves out',
    nuclear:
      'Nuclear forces of the United States, Britain and France. They belong to no host, and cannot be counted as soldiers in a place.',
    ukraine: (persons: number, when: number) =>
      `Ukraine’s army, the largest in Europe outside Russia. It is in no total. The last number in the tables, ${say.number(persons)} in ${when} with paramilitary (World Bank), is from before the full-scale invasion.`,
    ukraineUnknown: 'Ukraine’s army, the largest in Europe outside Russia. It is in no total.',
    reserves:
      'Reserves. Each country means something else by the word: everyone liable to serve, those with a post, or those with a contract. No sum exists.',
    ships: 'Ships at sea. They move from week to week and belong to no host.',
    method: 'How troops are counted',
  },
};
