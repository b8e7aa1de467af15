import type { Measure } from '../data/dataset.ts';

/**
 * Every word on the screen, in English. Another language is one more file with these two exports beside this one, named by
 * its tag: the build finds it. Numbers, dates and country names come in as text, already in the reader's language.
 */

/** Words of the first view: they travel in the document's script. */
export const first = {
  language: 'en',
  languageName: 'English',

  title: 'Who defends Europe?',
  description:
    'A map of Europe shaded by what each country spends on defence, with US and European forces and how they change, month by month since 2014.',
  skipToMap: 'Skip to the map',
  mapTitle: (date: string) => `Europe by defence spending, ${date}`,

  measure: {
    label: 'Shade by',
    names: {
      share: 'Share of GDP',
      usd: 'US dollars',
      percapita: 'Per head',
      equipment: 'Equipment',
      sipri: 'SIPRI share',
    } satisfies Record<Measure, string>,
    legends: {
      share: 'Defence spending, share of GDP',
      usd: 'Defence spending, US$ of 2021',
      percapita: 'Defence spending per head, US$ of 2021',
      equipment: 'Equipment, share of defence spending',
      sipri: 'Military expenditure, share of GDP (SIPRI)',
    } satisfies Record<Measure, string>,
    definitions: {
      share: 'NATO definition, core defence, edition of July 2026',
      usd: 'NATO definition, prices and exchange rates of 2021',
      percapita: 'NATO definition, prices and exchange rates of 2021',
      equipment: 'NATO definition: major equipment, with its research and development',
      sipri: 'SIPRI definition: not comparable with NATO’s figures. Non-members are shaded too',
    } satisfies Record<Measure, string>,
  },
  value: {
    share: (number: string) => `${number} of GDP`,
    usd: (millions: string) => `US$${millions} million (2021 prices)`,
    usdBillion: (billions: string) => `US$${billions} billion (2021 prices)`,
    percapita: (dollars: string) => `US$${dollars} per head (2021 prices)`,
    equipment: (number: string) => `${number} of defence spending on equipment`,
    sipri: (number: string) => `${number} of GDP by SIPRI’s count`,
    difference: (points: string) => `${points} percentage points`,
    boundMillion: (millions: string) => `${millions}m`,
    boundBillion: (billions: string) => `${billions}bn`,
  },
  estimate: 'estimate',
  estimateShort: 'est.',

  headline: {
    share: (date: string, top: number, total: number, low: number) =>
      `In ${date}, ${top} of ${total} allies spend 3.5% of GDP or more on defence; ${low} of ${total} spend 2% or more.`,
    usd: (date: string, name: string, value: string) =>
      `In ${date}, ${name} spends most in Europe: ${value}.`,
    percapita: (date: string, name: string, value: string) =>
      `In ${date}, ${name} spends most a head in Europe: ${value}.`,
    equipment: (date: string, count: number, total: number) =>
      `In ${date}, ${count} of ${total} allies put 20% or more of their defence spending into equipment.`,
    sipri: (date: string, top: number, total: number) =>
      `In ${date}, ${top} of the ${total} countries that SIPRI has a figure for spend 3.5% of GDP or more.`,
    nothing: (date: string) => `No figures of this kind for ${date}.`,
    estimates: (year: string) => `Figures for ${year} are NATO estimates.`,
    actual: (year: string) => `Figures for ${year} as reported to NATO.`,
    sipri_status: (year: string) => `SIPRI figures for ${year}.`,
    notYet: (names: string) => `Not yet allies, figures published by NATO all the same: ${names}.`,
  },

  compare: {
    on: 'Compare with an earlier month',
    off: 'End the comparison',
    since: 'Since',
    legend: {
      share: 'Change in the share of GDP, percentage points',
      usd: 'Change in spending (US$ of 2021), per cent',
      percapita: 'Change in spending per head, per cent',
      equipment: 'Change in the equipment share, percentage points',
      sipri: 'Change in the share of GDP (SIPRI), percentage points',
    } satisfies Record<Measure, string>,
    sinceText: (text: string, from: string) => `${text} since ${from}`,
    headline: (from: string, to: string, rose: number, fell: number, total: number) =>
      `From ${from} to ${to} spending rose in ${rose} of ${total} allies and fell in ${fell}.`,
    headlineSipri: (from: string, to: string, rose: number, fell: number, total: number) =>
      `From ${from} to ${to} spending rose in ${rose} of the ${total} countries that SIPRI has a figure for and fell in ${fell}.`,
    sameYear: (from: string, to: string) =>
      `${from} and ${to} lie in the same year: yearly spending figures do not differ.`,
  },

  legend: {
    label: 'Legend',
    counts: 'allies in each class',
    countsSipri: 'countries in each class',
    hint: 'Press a class to lift its countries out.',
    overseas: 'The United States and Canada are counted but lie outside the map.',
    under: (bound: string) => `under ${bound}`,
    between: (low: string, high: string) => `${low} to under ${high}`,
    over: (bound: string) => `${bound} and more`,
    target: (bound: string) => `target ${bound}`,
    classes: {
      none: 'no NATO figure',
      noneSipri: 'no SIPRI figure',
      unarmed: 'no armed forces',
      context: 'not shown',
    },
    count: (count: number) => (count === 1 ? '1 country' : `${count} countries`),
    notYet: 'not yet an ally',
  },

  time: {
    label: 'Month',
    group: 'Time',
    earlier: 'Earlier month',
    later: 'Later month',
    play: 'Play from event to event',
    pause: 'Pause',
    type: 'Type a month',
    typeHint: 'year and month, such as 2022-06',
    range: (first: string, last: string) => `Enter a month from ${first} to ${last}.`,
    latest: 'Latest',
    events: 'Dated events',
    value: (date: string, sentence: string) => `${date}. ${sentence}`,
  },

  country: {
    share: (name: string, value: string, year: string) => `${name}: ${value} in ${year}`,
    none: (name: string) => `${name}: no NATO figure`,
    noneSipri: (name: string) => `${name}: no SIPRI figure`,
    unarmed: (name: string) => `${name}: no armed forces`,
    context: (name: string) => `${name}: not shown`,
    notYet: (since: string) => `not yet an ally (joined in ${since})`,
    dependency: (name: string, parent: string) => `${name}: shaded as part of ${parent}`,
  },

  map: {
    label: 'Map',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    reset: 'Whole of Europe',
    hint: 'Click the map, then drag or use the wheel; arrow keys, + and − work too. Escape lets go.',
    noDetail: 'Detailed map not available here; this drawing stays.',
    lost: 'The detailed map was lost; this drawing stays.',
  },

  forces: {
    sides: { us: 'US', europe: 'European and Canadian' },
    host: (name: string, date: string, text: string) => `Troops in ${name}, ${date}. ${text}.`,
    figure: {
      range: (low: string, high: string) => `${low} to ${high}`,
      atLeast: (number: string) => `at least ${number}`,
      stale: 'a number used is over two years old',
      statuses: {
        stated: 'stated',
        carried: 'last stated figure, over six months old',
        doubtful: 'doubtful: overtaken by a later change',
        'permanent only': 'permanently assigned, by personnel records',
        'rotations not counted': 'at least: rotating forces come on top',
        'at least': 'at least: some forces have no number',
        unknown: 'unknown',
        'none found': 'none recorded',
      },
    },
    changes: {
      nato: 'NATO',
      severalHosts: 'several countries',
      people: (number: string) => `${number} troops`,
      inHost: (number: string, host: string) => `${number} in ${host}`,
      sizeUnknown: 'size not known',
      sentence: (nation: string, kind: string, host: string, date: string, numbers: string, status: string) =>
        `${nation}: ${kind}, ${host}, ${date}; ${numbers}; ${status}.`,
      kinds: {
        arrival: 'arrival',
        departure: 'departure',
        handover: 'hand-over from one unit to the next',
        'not replaced': 'departure without replacement',
        growth: 'growth',
        reduction: 'reduction',
        cancelled: 'cancelled deployment',
        reversed: 'withdrawal reversed',
        'pledge of forces': 'pledge of forces',
      },
      statuses: {
        announced: 'announced',
        'under way': 'under way',
        'in place': 'done',
        'not replaced': 'not replaced',
        cancelled: 'cancelled',
        unconfirmed: 'not confirmed',
      },
      shown: (shown: number, total: number) => `${shown} of ${total} changes are drawn.`,
      list: 'List of changes',
    },
    edge: {
      us: 'the US',
      to: (place: string) => `to ${place}`,
      from: (place: string) => `from ${place}`,
    },
    gap: {
      title: (month: string) => `Not replaced, ${month}`,
      here: (number: string) => `${number} here`,
      whole: (number: string, hosts: number) => `${number} in ${hosts} countries`,
    },
    layers: { label: 'Show', us: 'US forces', europe: 'European forces', changes: 'Changes' },
    headline: {
      now: (date: string, us: string, europe: string) =>
        `Troops in Europe at the end of ${date}: US ${us}; Europeans and Canadians outside their own countries ${europe}.`,
      change: (us: readonly [string, string], europe: readonly [string, string]) =>
        `US troops in Europe: ${us[0]}, then ${us[1]}. Europeans and Canadians outside their own countries: ${europe[0]}, then ${europe[1]}.`,
      gap: (month: string, troops: string, hosts: string) =>
        `Not replaced: ${troops} US troops that left ${hosts} in ${month}.`,
    },
  },

  views: { table: 'Table', balance: 'Balance of forces', changes: 'Rotation changes' },

  table: {
    label: 'Table',
    country: 'Country',
    natoSince: 'In NATO since',
    change: (year: string) => `Change since ${year}`,
    changePoints: (year: string) => `Points since ${year}`,
    noFigure: 'no figure',
    noneOrUnarmed: 'no armed forces, no figure',
    notAlly: 'not an ally',
    filter: 'Filter by name',
    download: 'Download this view',
    rows: (count: number, total: number) => `${count} of ${total} rows`,
  },

  notes: {
    badLink: (keys: string) => `Part of the link was not understood and left out: ${keys}.`,
    badQuery: 'The link was not understood; the default view is shown.',
    close: 'Close',
    mapPosition: 'map position',
    loading: 'Loading…',
    failed: 'This part could not be loaded. The map goes on working.',
    retry: 'Try again',
  },
  theme: { label: 'Theme', auto: 'Auto', light: 'Light', dark: 'Dark' },
};

/** Words of what is loaded later, or rendered once when the site is built. */
export const later = {
  forcesLegend: {
    title: 'Troops by host country',
    halves: 'Left half US, right half European and Canadian; area by number.',
    marks: [
      { sign: '≥', meaning: 'at least, dashed rim' },
      { sign: '*', meaning: 'old, or overtaken by a later change' },
      { sign: '?', meaning: 'unknown' },
    ],
    small: (half: string, host: string) =>
      `Halves under ${half} troops and hosts that never had ${host} are in the table only.`,
    gained: 'In a comparison: filled what was gained, hollow what was lost.',
    arrows: 'Changes',
    statuses: {
      inplace: 'done',
      underway: 'under way',
      announced: 'announced or not confirmed',
      cancelled: 'cancelled',
      notreplaced: 'not replaced',
    },
    lines: 'Width by number of troops. Lines show who moves, not routes.',
  },

  search: {
    label: 'Find a country',
    placeholder: 'Name or code',
    none: 'No country of that name on this map.',
    results: (count: number) => (count === 1 ? '1 country found' : `${count} countries found`),
  },

  card: {
    label: 'Country',
    close: 'Close card',
    since: (year: string) => `since ${year}`,
    crossed: 'Targets crossed',
    crossedAt: (bound: string, year: string) => `${bound} first reached in ${year}`,
    notCrossed: (bound: string) => `${bound} not reached in these years`,
    pledges: 'Pledges ahead',
    noPledge: 'No dated pledge in the tables.',
    noYear: 'no year named',
    announced: (date: string) => `announced ${date}`,
    source: 'Source',
    sourceOf: (what: string) => `Source of ${what}`,
    chart: (name: string, first: string, last: string) => `${name}, share of GDP from ${first} to ${last}`,
    otherMeasures: 'Other measures',
    notes: 'Note',
    status: { actual: 'actual', estimate: 'estimate' },
    confidence: { high: 'high confidence', medium: 'medium confidence', low: 'low confidence' },
  },

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

/** What every language has to say. */
export type FirstMessages = typeof first;
export type LaterMessages = typeof later;
