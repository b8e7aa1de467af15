/** Words of the small multiples of all allies, and of what the country cards say of targets and pledges. */
export const allies = {
  title: 'Allies compared',
  intro: (year: string) =>
    `Core defence spending of every ally as a share of GDP, by NATO’s table of July 2026. The month on the time axis decides the year: ${year}.`,

  sentence: (year: string, count: number, total: number, target: string) =>
    `In ${year}, ${count} of ${total} allies with armed forces spend ${target} of GDP or more.`,
  nearest: (name: string, share: string, points: string) =>
    `Nearest below it: ${name} with ${share}, ${points} percentage points short.`,
  crossed: (target: string) => `Who has been at ${target} or more, and when`,
  of: (name: string, text: string) => `${name}: ${text}`,
  spell: {
    point: (year: string, status: string) => `${year} (${status})`,
    since: (point: string) => `since ${point}`,
    only: (point: string) => `in ${point} alone`,
    range: (from: string, to: string) => `from ${from} to ${to}`,
    earlier: (year: string) => `${year} or earlier`,
  },
  targets: 'Targets',
  due: (date: string) => `due in ${date}`,
  agreed: (date: string) => `agreed ${date}`,

  key: {
    title: 'How to read the charts',
    scale: (top: string, first: string, last: string) =>
      `All charts share one scale: from 0 to ${top} of GDP, ${first} to ${last}.`,
    figures: (first: string) =>
      `Filled points and a solid line: as reported. Open points and dashes: NATO estimates. Grey and thin: before the country joined. A gap in the line: a new series begins. All lines start in ${first}.`,
    targets: (targets: string) => `Dotted lines: the targets, ${targets}.`,
    now: 'Upright line: the year shown.',
    crossed: (target: string) => `A ring with a year: ${target} crossed.`,
    pledges:
      'On the grey ground, after the table’s last year: pledges. Hollow circle: by NATO’s definition of core defence. Hollow diamond: by another definition or none stated, so not comparable with the line.',
  },

  order: 'Order',
  sorts: {
    share: (_year: string, _target: string) => 'Share',
    growth: (year: string, _target: string) => `Growth since ${year}`,
    distance: (_year: string, target: string) => `Distance to ${target}`,
    ally: (_year: string, _target: string) => 'Name',
  },
  charts: 'All allies',
  share: (share: string, year: string) => `${share} in ${year}`,
  growth: (points: string, year: string) => `${points} points since ${year}`,
  noGrowth: (year: string) => `growth not comparable: new series from ${year}`,
  over: (points: string, target: string) => `${points} points over ${target}`,
  short: (points: string, target: string) => `${points} points short of ${target}`,
  at: (target: string) => `at ${target}`,
  reached: (target: string, text: string) => `${target} or more: ${text}`,
  never: (target: string) => `${target} not reached`,
  unarmed: 'No armed forces, so no figure.',
  joined: (year: string) => `joined in ${year}`,
  broken: (year: string) => `new series from ${year}`,
  pledged: (year: string, share: string, definition: string) => `${year}: ${share} (${definition})`,
  pledges: (text: string) => `pledged: ${text}`,
  more: (pledges: number) =>
    pledges === 0 ? 'Source' : pledges === 1 ? 'Source and 1 pledge' : `Source and ${pledges} pledges`,
  moreOf: (text: string, name: string) => `${text}, ${name}`,
  past: 'Aims and budgets for years in NATO’s table',
  inTable: (year: string, share: string, status: string) => `NATO’s table for ${year}: ${share}, ${status}.`,
  notComparable: 'not by NATO’s definition of core defence',
  contradicted: (date: string, title: string) => `Said on ${date}: “${title}”.`,
  contradictedNote: 'Here the table decides.',
  total: (total: string, core: string) =>
    `The ${total} target counts related spending too, which these figures do not contain; ${core} is the target for core defence.`,

  table: 'The same as a table',
  columns: {
    ally: 'Ally',
    natoSince: 'In NATO since',
    crossed: (target: string) => `${target} or more`,
    pledges: 'Pledged for years ahead',
  },
  none: 'none',
};
