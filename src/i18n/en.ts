import { allies, chartOf, crossedAt, figureStatus } from './en/allies.ts';
import { changes } from './en/changes.ts';
import { classroom } from './en/classroom.ts';
import { commands } from './en/commands.ts';
import { confidence } from './en/confidence.ts';
import { controls } from './en/controls.ts';
import { pages } from './en/country-pages.ts';
import { forces } from './en/forces.ts';
import { say } from './en/grammar.ts';
import { handover } from './en/handover.ts';
import { production } from './en/production.ts';
import { share } from './en/share.ts';
import { signs } from './en/signs.ts';
import { sites } from './en/sites.ts';
import { spending } from './en/spending.ts';
import { story } from './en/story.ts';
import type { Verbatim } from './values.ts';

/**
 * Every word on the screen, in English. Another language is one more file with these six exports beside this one, named by
 * its tag: the build finds it. Messages are given values (`values.ts`) and put them into words by the grammar of their language.
 */

/** Words of the first view: they travel in the document's script. */
export const first = {
  language: 'en',

  title: 'Who defends Europe?',
  mapTitle: (month: string) => `Europe by defence spending, ${say.date(month)}`,

  ...spending,
  forces,

  /** What the handle of the months says before the headline. */
  monthShown: (month: string) => `${say.date(month)}.`,

  map: {
    noDetail: 'No detailed map here; this drawing stays.',
  },

  notes: {
    /** Keys of the link as they are written in it. */
    badLink: (keys: readonly Verbatim[]) =>
      `Part of the link was not understood and left out: ${keys.map(({ text }) => text).join(', ')}.`,
    badQuery: 'The link was not understood; the default view is shown.',
    badPosition: 'Part of the link was not understood and left out: map position.',
    failed: 'This part could not be loaded.',
  },
};

/** Words of what is loaded later, or rendered once when the site is built. */
export const later = {
  controls,
  handover,
  commands,
  production,
  allies,

  description:
    'A map of Europe shaded by what each country spends on defence, with US and European forces and how they change, month by month since 2014.',
  skipToMap: 'Skip to the map',
  hints:
    'Press a class of the legend to lift its countries out. Click the map, then drag it or turn the wheel; arrow keys, + and − work too, Escape lets go. Hover, tap or search for a country.',

  table: {
    label: 'Table',
    country: 'Country',
    natoSince: 'In NATO since',
    change: (year: number) => `Change since ${year}`,
    changePoints: (year: number) => `Points since ${year}`,
    noFigure: 'no figure',
    noneOrUnarmed: 'no armed forces, no figure',
    notAlly: 'not an ally',
    filter: 'Filter by name',
    rows: (count: number, total: number) =>
      `${say.number(count)} of ${say.count(total, { one: 'row', other: 'rows' })}`,
  },

  embed: {
    fullView: 'Full view',
    credit: 'Data: NATO, SIPRI and others.',
    boundaries: 'Boundaries: Natural Earth. CC BY 4.0.',
  },
  shareButton: 'Share, embed, cite',
  pinned: {
    older: (then: string, now: string) =>
      `This link was made with data version ${then}. There are newer data, version ${now}, and they are what is shown: version ${then} is not kept here.`,
    changes: 'What has changed since',
    follow: 'Link to the newest data',
  },
  downloads: { view: 'This view:', all: 'All tables:' },
  /** The page saved as one file: what it names and does not have. */
  saved: {
    file: (name: string) => `data/${name} of the published page`,
    files:
      'This is a saved copy. The files named here are in the folder “data” of the page it was saved from',
    pages: 'These pages are beside the one that this copy was saved from',
    at: (address: string) => `: ${address}`,
  },

  forcesLegend: signs,

  balance: {
    title: (date: string) => `Balance of forces, ${date}`,
    label: 'Balance of forces',
    intro:
      'Troops in each host country: stationed or rotating US forces on one side, European and Canadian forces from other countries on the other. A country’s own army is on neither side.',
    table: 'Host countries',
    caption: (date: string, count: number) =>
      `${date}: ${count} host countries, small ones with embassy personnel included. Empty is never zero.`,
    columns: {
      name: 'Host',
      us: 'US',
      europe: 'European and Canadian',
      more: 'Which side provides more?',
    },
    of: (side: string, host: string) => `${side}, ${host}`,
    asOf: (date: string) => `of ${date}`,
    oldest: (date: string) => `oldest number of ${date}`,
    usAtLeast: 'at least: rotations or whole hosts are missing',
    unknownBetween: (low: string, high: string) => `somewhere between ${low} and ${high}`,
    upTo: (high: string) => `up to ${high}, unconfirmed`,
    none: 'none recorded',
    forces: (counted: number, missing: number) => `Forces: ${counted} counted, ${missing} without a number`,
    forcesOf: (host: string) => `Forces counted and not counted, ${host}`,
    counted: 'Counted',
    notCounted: 'In place, but no number is known',
    highOnly: 'unconfirmed: in the high value only',
    warned: 'Later changes that speak against it',
    sources: (count: number) => (count === 1 ? 'Source' : `${count} sources`),
    more: {
      us: (us: string, europe: string) => `The US provides more: ${us} to ${europe}.`,
      europe: (europe: string, us: string) => `Europe and Canada provide more: ${europe} to ${us}.`,
      equal: (number: string) => `Both sides provide ${number}.`,
      atLeast: (number: string) => `at least ${number}`,
      notCompared: (missing: string) => `Not compared: ${missing}.`,
      usUnknown: 'the US number is unknown',
      europeUnknown: 'the European number is unknown',
      europeNone: 'no European or Canadian force is recorded',
      overlap: 'The ranges overlap.',
      doubtful: 'The US figure is doubtful.',
      stale: 'A European number used is more than two years old.',
    },
    sums: {
      title: 'Taken together',
      regions: { flank: 'Eastern flank', europe: 'Europe as a whole' },
      members: (names: string) => `The eastern flank here: ${names}.`,
      columns: { region: 'Region', shares: 'Share of each side' },
      caption:
        'European numbers, and the US number of the flank, are sums of the stated parts. The US number for Europe as a whole is a stated total of its own, not the sum of the hosts.',
      unknown: (names: string) => `Not in it, because unknown: ${names}.`,
      share: (us: string, europe: string) => `US ${us}, European and Canadian ${europe}`,
      noShare: 'No share: not known on both sides.',
      uncertain: (low: string, high: string) =>
        `Uncertain: by the low and high values the US share lies between ${low} and ${high}.`,
      comparedIn: (names: string) => `Of the hosts where both numbers are known: ${names}.`,
      partial: {
        us: 'The US number is a part of the true one: the true US share is higher, how much is not known.',
        europe:
          'The European number is a part of the true one: the true US share is lower, how much is not known.',
        both: 'Both numbers are parts of the true ones: the shares may be off either way.',
      },
    },
    chart: {
      title: 'Over time',
      select: 'Show',
      hosts: 'Host countries',
      label: (place: string, first: string, last: string, date: string, us: string, europe: string) =>
        `US and European troops, ${place}, ${first} to ${last}. ${date}: US ${us}; European and Canadian ${europe}.`,
      legend:
        'Solid: stated. Dashed: at least, carried on, doubtful or old. Pale: from low to high. A gap: unknown or none recorded.',
      table: 'The same as a table, year by year',
      month: 'Month',
    },
    matrix: {
      title: 'Who takes part in the forward land forces',
      caption: (date: string) =>
        `${date}: NATO’s battlegroups and brigades on the eastern flank and the German brigade in Lithuania, with the nations in each. The tables say when a nation was named, not always when it left.`,
      host: 'Host and force',
      leads: 'leads',
      mark: 'takes part, no current number',
      planned: 'planned',
      plannedMark: 'p',
      key: '● takes part, number not stated or over three years old. p: only planned. Bold: leads.',
      notInPlace: 'not in place',
      targets: 'What is promised',
      targetsCaption: (date: string) =>
        `Brigades agreed for each host, as the tables had it on ${date}. What is due is not there yet.`,
      columns: {
        host: 'Host',
        framework: 'Framework nation',
        since: 'Battlegroup since',
        target: 'Agreed',
        due: 'Due',
        status: 'State of play',
      },
      noTarget: 'no brigade agreed',
      noDate: 'no date',
      agreed: (date: string) => `agreed ${date}`,
    },
    method: {
      title: 'How these numbers are made',
      link: 'The whole method',
      rules: [
        'The two sides come from different tables and are never mixed. Announcements change no number.',
        'US: the latest stated total for the host counts. Personnel records (who is permanently assigned) leave rotations out; where only they exist and a rotation is in place, the number is “at least”.',
        'After half a year a US total is carried on as the last stated one, after three years it lapses. It is doubtful if a later change speaks against it; the number stays, since nobody has stated a new one.',
        'European and Canadian: no register exists. The number is the sum of the forces in place, each counted once, without US soldiers and without soldiers of the host. Staffs, exercises and ships are left out.',
        'Where a force has no number, or names a nation without one, the sum is “at least”. A number over two years old is marked.',
        'Low and high are the range of the sources; the best value is that of the better source. Unknown and none recorded are never zero.',
      ],
    },
  },

  changes,

  search: {
    label: 'Find a country',
    placeholder: 'Name or code',
    none: 'No country of that name on this map.',
    results: (count: number) => (count === 1 ? '1 country found' : `${count} countries found`),
  },

  card: {
    label: 'Country',
    close: 'Close card',
    crossed: 'Targets crossed',
    crossedAt,
    pledges: 'Pledges ahead',
    noPledge: 'No pledge for the years ahead in the tables.',
    announced: (date: string) => `announced ${say.date(date)}`,
    source: 'Source',
    /** `what` is the name of the number as it stands beside it. */
    sourceOf: (what: Verbatim) => `Source of ${what.text}`,
    cite: 'Cite this number',
    citeOf: (what: Verbatim) => `Cite this number: ${what.text}`,
    chart: chartOf,
    notes: 'Note',
    status: figureStatus,
    confidence,
  },

  sites,

  about: {
    title: 'How we know',
    data: 'Data',
    version: (version: string, date: string) => `Tables of record, version ${version}, state of ${date}.`,
    sources: 'All sources',
    correct:
      'A figure is wrong? Name the row, the value and a source: CONTRIBUTING in the source code says how, in four steps.',
    sections: [
      {
        heading: 'What is counted',
        paragraphs: [
          'Shares of GDP are NATO’s, in its edition of July 2026: core defence spending by the agreed definition. Figures for 2025 and 2026 are estimates. The month chosen decides the year; a year’s figure stands for all its months.',
          'An ally is counted from the year it joined; the tables give no day. “Of N allies” counts the allies of that year that have armed forces, the United States and Canada among them. NATO publishes figures of Montenegro, North Macedonia, Finland and Sweden from before they joined: they are shown with a dashed edge and not counted.',
          'SIPRI counts military expenditure by its own definition. It is a separate measure, never mixed with NATO’s figures, and the only one that shades countries outside the Alliance. It ends in 2025.',
          'Classes are the same for all years. Their bounds at 2, 3.5 and 5 per cent are targets of the Alliance: 2 per cent was agreed in 2014; in 2025 the allies agreed to reach 3.5 per cent on core defence by 2035, and 5 per cent together with related spending that these figures do not contain.',
        ],
      },
      {
        heading: 'Borders',
        paragraphs: [
          'Boundaries come from Natural Earth and are corrected by a short published list. Crimea, Donetsk, Luhansk, Zaporizhzhia and Kherson are drawn as Ukraine; parts of them are occupied by Russia. Kosovo has its own outline; not all countries recognise it. Northern Cyprus is drawn inside Cyprus. Greenland and the Faroe Islands take Denmark’s shade.',
          'The projection is equal-area (Lambert azimuthal, centred on 52° N 10° E): countries can be compared by size.',
        ],
      },
      {
        heading: 'Known gaps and contradictions',
        paragraphs: [
          'In February 2026 five allies were said to have reached 3.5 per cent, Denmark among them; NATO’s July table puts Denmark at 3.27 per cent for 2025 and 3.49 for 2026. The annual report of March 2026 had every ally at 2 per cent in 2025; the July table puts Albania, Czechia and Slovenia below.',
          'Luxembourg’s series breaks in 2023, the Dutch share is measured on real GDP, and the British and Canadian years are fiscal years. National budgets follow other definitions: they are shown as pledges, never as NATO figures.',
        ],
      },
    ],
    files: [
      { name: 'countries', what: 'countries and their roles' },
      { name: 'spending', what: 'NATO figures' },
      { name: 'spending_sipri', what: 'SIPRI figures' },
      { name: 'targets', what: 'targets of the Alliance' },
      { name: 'pledges', what: 'national aims' },
      { name: 'sites', what: 'places' },
      { name: 'forces', what: 'forces and garrisons' },
      { name: 'strengths', what: 'stated strengths' },
      { name: 'contributions', what: 'nations in multinational forces' },
      { name: 'host_totals', what: 'stated totals by host' },
      { name: 'changes', what: 'rotation changes' },
      { name: 'events', what: 'policy milestones' },
      { name: 'commands', what: 'NATO commands' },
      { name: 'handovers', what: 'US steps and European answers' },
      { name: 'production', what: 'plants' },
      { name: 'brigade_targets', what: 'what is promised to eastern hosts' },
      { name: 'sources', what: 'every source' },
    ],
  },
  credit:
    'Sources: NATO, Defence Investment of NATO Countries (2014–2026); SIPRI Military Expenditure Database; and the sources of each row. Boundaries: Natural Earth. Compilation and texts: CC BY 4.0.',
};

/** Words of the parts that are loaded apart. */
export { classroom, pages, share, story };

/** What every language has to say. */
export type FirstMessages = typeof first;
export type LaterMessages = typeof later;
export type StoryMessages = typeof story;
export type ClassroomMessages = typeof classroom;
export type ShareMessages = typeof share;
export type PageMessages = typeof pages;
