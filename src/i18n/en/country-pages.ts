import { newsroom } from './newsroom.ts';

/** Words of the pages that are complete without a script: one per ally, the list of them, and their common frame. */
export const pages = {
  newsroom,

  frame: {
    path: 'You are here',
    home: 'Who defends Europe?',
    allies: 'Allies',
    allPages: 'A page for every ally',
    live: 'The live map',
    newsrooms: 'For newsrooms',
    method: 'How we know',
    version: (version: string, date: string) => `Data version ${version}, state of ${date}.`,
    skip: 'Skip to the text',
  },
  country: {
    title: (name: string) => `${name}: defence spending and forces`,
    map: (name: string, date: string) =>
      `${name} and its neighbours, ${date}: shares of GDP and troops by host country`,
    mapWhole: (date: string) => `Europe, ${date}: shares of GDP and troops by host country`,
    open: (name: string) => `Open the live map at ${name}`,
    openWhole: 'Open the live map',
    spending: 'Share of GDP and other figures',
    years: {
      summary: 'Year by year',
      caption: (name: string) => `${name}, share of GDP by NATO’s definition`,
      year: 'Year',
      share: 'Share of GDP',
      status: 'Status',
    },
    unarmed: 'The country has no armed forces: NATO publishes no figures on its defence spending.',
    forces: (name: string) => `Forces in ${name}`,
    forcesNote: (date: string) =>
      `At the end of ${date}. Each number with its range, status and sources; a link leads to the force on the live map.`,
    number: 'Troops',
    list: 'Force by force',
    total: 'US troops in Europe',
    totalNote: 'A stated total for Europe as a whole, not the sum of the host countries.',
    abroad: (name: string) => `Forces of ${name} abroad`,
    noneAbroad: 'None recorded.',
    changes: 'Changes',
    changesNote: (name: string) =>
      `Arrivals, departures, hand-overs and pledges in ${name} or by ${name}, the latest first.`,
    noChanges: 'None recorded.',
    facts: 'Dates, numbers, source',
    factsOf: (title: string) => `Dates, numbers and source: ${title}`,
    sources: 'Sources of this page',
    sourcesNote: 'Everything on this page is a row of the tables of record and names its source.',
    tables: 'All tables',
    neighbours: 'Neighbouring allies',
    others: 'All allies',
  },
  view: { open: (name: string) => `Open the live map with “${name}”` },
  list: {
    title: 'The allies, one page each',
    description: (date: string) =>
      `What every NATO ally spends on defence, which forces it hosts and what has changed, as of ${date}.`,
    columns: {
      ally: 'Ally',
      share: (year: string) => `Share of GDP, ${year}`,
      us: 'US troops',
      europe: 'European and Canadian troops',
    },
    caption: (date: string) =>
      `Shares by NATO’s definition, estimates; troops at the end of ${date} in the words of the method. Empty: not a host, or not known; never zero.`,
  },
};
