import type { DateText } from '../../data/rows.ts';
import type { Country, Verbatim } from '../values.ts';
import { controls } from './controls.ts';
import { corrections } from './corrections.ts';
import { feed } from './feed.ts';
import { say } from './grammar.ts';
import { licence } from './licence.ts';
import { newsroom } from './newsroom.ts';

/** Words of the pages that are complete without a script: one per ally, the list of them, and their common frame. */
export const pages = {
  newsroom,

  licence,

  corrections,

  feed,

  frame: {
    path: 'You are here',
    home: 'Who defends Europe?',
    allies: 'Allies',
    allPages: 'A page for every ally',
    live: 'The live map',
    newsrooms: 'For newsrooms',
    method: 'How we know',
    version: (version: Verbatim, date: DateText) =>
      `Data version ${version.text}, state of ${say.date(date)}.`,
    skip: 'Skip to the text',
  },
  country: {
    title: (country: Country) => `${say.country(country)}: defence spending and forces`,
    map: (country: Country, month: DateText) =>
      `${say.country(country)} and its neighbours, ${say.date(month)}: shares of GDP and troops by host country`,
    mapWhole: (month: DateText) => `Europe, ${say.date(month)}: shares of GDP and troops by host country`,
    open: (country: Country) => `Open the live map at ${say.country(country)}`,
    openWhole: 'Open the live map',
    spending: 'Share of GDP and other figures',
    years: {
      summary: 'Year by year',
      caption: (country: Country) => `${say.country(country)}, share of GDP by NATO’s definition`,
      year: 'Year',
      share: 'Share of GDP',
      status: 'Status',
    },
    unarmed: 'The country has no armed forces: NATO publishes no figures on its defence spending.',
    forces: (country: Country) => `Forces in ${say.country(country)}`,
    forcesNote: (month: DateText) =>
      `At the end of ${say.date(month)}. Each number with its range, status and sources; a link leads to the force on the live map.`,
    number: 'Troops',
    list: 'Force by force',
    total: 'US troops in Europe',
    totalNote: 'A stated total for Europe as a whole, not the sum of the host countries.',
    abroad: (country: Country) => `Forces of ${say.country(country)} abroad`,
    noneAbroad: 'None recorded.',
    changes: 'Changes',
    changesNote: (country: Country) =>
      `Arrivals, departures, hand-overs and pledges in ${say.country(country)} or by ${say.country(country)}, the latest first.`,
    noChanges: 'None recorded.',
    facts: 'Dates, numbers, source',
    factsOf: (title: Verbatim) => `Dates, numbers and source: ${title.text}`,
    sources: 'Sources of this page',
    sourcesNote: 'Everything on this page is a row of the tables of record and names its source.',
    tables: 'All tables',
    neighbours: 'Neighbouring allies',
    others: 'All allies',
  },
  view: {
    open: (panel: keyof typeof controls.views) => `Open the live map with “${controls.views[panel]}”`,
  },
  list: {
    title: 'The allies, one page each',
    description: (month: DateText) =>
      `What every NATO ally spends on defence, which forces it hosts and what has changed, as of ${say.date(month)}.`,
    columns: {
      ally: 'Ally',
      share: (year: number) => `Share of GDP, ${year}`,
      us: 'US troops',
      europe: 'European and Canadian troops',
    },
    caption: (month: DateText) =>
      `Shares by NATO’s definition, estimates; troops at the end of ${say.date(month)} in the words of the method. Empty: not a host, or not known; never zero.`,
  },
};
