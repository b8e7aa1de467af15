import { HAS_SIPRI } from '../data/has-sipri.ts';
import type { DateText } from '../data/rows.ts';
import { allies } from './en/allies.ts';
import { allyAmounts } from './en/ally-amounts.ts';
import { balance } from './en/balance.ts';
import { card } from './en/card.ts';
import { changes } from './en/changes.ts';
import { classroom } from './en/classroom.ts';
import { commands } from './en/commands.ts';
import { controls } from './en/controls.ts';
import { pages } from './en/country-pages.ts';
import { due } from './en/due.ts';
import { forces } from './en/forces.ts';
import { say } from './en/grammar.ts';
import { handover } from './en/handover.ts';
import { languages } from './en/languages.ts';
import { comparison, keys, lead, scale, strip } from './en/lead.ts';
import { browseHint, letters } from './en/letters.ts';
import { ownForces } from './en/own-forces.ts';
import { ownShading } from './en/own-shading.ts';
import { pair } from './en/pair.ts';
import { pinned } from './en/pinned.ts';
import { production } from './en/production.ts';
import { provides } from './en/provides.ts';
import { report } from './en/report.ts';
import { share } from './en/share.ts';
import { signs } from './en/signs.ts';
import { sites } from './en/sites.ts';
import { spending } from './en/spending.ts';
import { story } from './en/story.ts';
import { table } from './en/table.ts';
import type { Verbatim } from './values.ts';

/**
 * Every word on the screen, in English. Another language is one more file with these eleven exports beside this one, named by
 * its tag: the build finds it. Messages are given values (`values.ts`) and put them into words by the grammar of their language.
 */

/** Words of the first view: they travel in the document's script. */
export const first = {
  language: 'en',

  title: 'Who defends Europe?',
  mapTitle: (month: DateText) => `Europe by defence spending, ${say.date(month)}`,

  lead,
  scale,
  strip,

  ...spending,
  forces,

  /** What the handle of the months says before the headline. */
  monthShown: (month: DateText) => `${say.date(month)}.`,

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
    /** Of a link that is pinned to an edition of the data. */
    newest: 'The figures of this link could not be loaded. These are the newest.',
    loading: 'Loading …',
  },
};

/** Words of what is loaded later, or rendered once when the site is built. */
export const later = {
  languages,
  controls,
  keys,
  handover,
  commands,
  production,
  allies,
  allyAmounts,

  description:
    'A map of Europe shaded by what each country spends on defence, with US and European forces and how they change, month by month since 2014.',
  skipToMap: 'Skip to the map',
  /** Where the script has not come, or has failed: the page stays as it was rendered. */
  notStarted: (date: DateText) =>
    `A still picture of ${say.date(date)}: the page has not started in this browser, so its controls, and links to other months, do nothing.`,
  /** Where no script runs: the page then stays as it was rendered, whatever month the link asks for. */
  still: {
    shown: (month: DateText) => `This still picture shows ${say.date(month)}.`,
    others: 'Other months',
  },
  hints:
    'Press a class of the legend to lift its countries out. Click the map, then drag it, turn the wheel or use Shift and arrow keys, + and −; Escape lets go. Hover, tap, search or press arrow keys for a country.',

  /** The strip above an open view. */
  tabs: {
    label: 'Views',
    toMap: 'Back to the map:',
    months: (since: DateText | null, month: DateText) =>
      since === null ? say.date(month) : `${say.date(since)} and ${say.date(month)}`,
  },

  table,

  embed: {
    fullView: 'Full view',
    credit: HAS_SIPRI ? 'Data: NATO, SIPRI and others.' : 'Data: NATO and others.',
    boundaries: 'Boundaries: Natural Earth. CC BY 4.0.',
    /** Whose words stand above and below a figure. */
    heading: 'Heading by the publisher',
    note: 'Note by the publisher',
  },
  shareButton: 'Share, embed, cite',
  downloads: {
    view: 'This view:',
    sheet: (file: Verbatim) => `${file.text} for spreadsheets`,
    all: 'All tables:',
    derived: 'Month by month, as the map computes them:',
  },
  /** The page saved as one file: what it names and does not have. */
  saved: {
    file: (name: Verbatim) => `data/${name.text} of the published page`,
    files:
      'This is a saved copy. The files named here are in the folder “data” of the page it was saved from',
    pages: 'These pages are beside the one that this copy was saved from',
    at: (address: Verbatim) => `: ${address.text}`,
  },

  forcesLegend: signs,

  balance,
  provides,

  changes,

  due,

  search: {
    label: 'Find a country, base or unit',
    placeholder: 'Name or code',
    none: 'No country, base or unit of that name.',
    results: (count: number) => `${say.count(count, { one: 'entry', other: 'entries' })} found`,
  },

  /** Above every list: narrowed by names, as the search finds them. */
  nameFilter: { label: 'Filters', field: 'Country, base or unit', empty: 'Nothing here has that name.' },

  card,
  ownForces,

  pair,

  report,

  sites,

  about: {
    title: 'How we know',
    data: 'Data',
    version: pinned.tables,
    sources: 'All sources',
    correct: 'Report errors: “Licence and contact”.',
    sections: [
      {
        heading: 'What is counted',
        paragraphs: [
          'Shares of GDP are NATO’s, in its edition of July 2026: core defence spending by the agreed definition. Figures for 2025 and 2026 are estimates. The month chosen decides the year; a year’s figure stands for all its months.',
          'An ally is counted from the year it joined; the tables give no day. “Of N allies” counts the allies of that year that have armed forces, the United States and Canada among them. NATO publishes figures of Montenegro, North Macedonia, Finland and Sweden from before they joined: they are shown with a dashed edge and not counted.',
          'Numbers of troops beside the map are rounded: on the map to two leading figures, in sentences to hundreds, and downwards where a number is known only as “at least” or is old. Exact numbers, ranges and sources are in cards and tables. “+” means at least, “about” that the count is more than two years old or overtaken.',
          HAS_SIPRI
            ? 'SIPRI counts military expenditure by its own definition. It is a separate measure, never mixed with NATO’s figures, and the only one that shades countries outside the Alliance. It ends in 2025.'
            : 'SIPRI’s figures are not part of this copy of the site.',
          'Classes are the same for all years. Their bounds at 2, 3.5 and 5 per cent are targets: 2 per cent was agreed in 2014; in 2025, 3.5 per cent on core defence by 2035, and 5 per cent with related spending that these figures do not contain.',
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
  credit: HAS_SIPRI
    ? 'Sources: NATO, Defence Investment of NATO Countries (2014–2026); SIPRI Military Expenditure Database; and the sources of each row. Boundaries: Natural Earth. Compilation and texts: CC BY 4.0.'
    : 'Sources: NATO, Defence Investment of NATO Countries (2014–2026); and the sources of each row. Boundaries: Natural Earth. Compilation and texts: CC BY 4.0.',
};

/** Words of the parts that are loaded apart. */
export { browseHint, classroom, comparison, keys, letters, ownShading, pages, pinned, share, story };

/** What every language has to say. */
export type FirstMessages = typeof first;
export type LaterMessages = typeof later;
export type StoryMessages = typeof story;
export type ClassroomMessages = typeof classroom;
export type ShareMessages = typeof share;
export type PageMessages = typeof pages;
export type LetterMessages = typeof letters;
export type ComparisonMessages = typeof comparison;
export type ShadingMessages = typeof ownShading;
export type PinnedMessages = typeof pinned;
