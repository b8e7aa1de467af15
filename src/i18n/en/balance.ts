import type { DateText } from '../../data/rows.ts';
import type { Age } from '../../model/base/dates.ts';
import type { Aged, Country, Troops, Verbatim } from '../values.ts';
import { dated, stated } from './age.ts';
import { type Amount, amount, sides, stale, statuses } from './forces.ts';
import { say } from './grammar.ts';

/** Words of the balance: figures of hosts and regions, which side provides more, who takes part. */

export const regions = { flank: 'Eastern flank', europe: 'Europe as a whole' };

/** A host, or several taken together. */
export type Place = Country | keyof typeof regions;

/** Its name. */
export const place = (of: Place): string => (typeof of === 'string' ? regions[of] : say.country(of));

/** A number, and whether the true one may be higher. */
interface Open {
  readonly best: number;
  readonly open: boolean;
}

const atLeast = ({ best, open }: Open): string => (open ? `at least ${say.number(best)}` : say.number(best));

const noEurope = {
  unknown: 'the European number is unknown',
  'none found': 'no European or Canadian force is recorded',
};

/** "Source", or how many there are. */
export const sources = (count: number): string =>
  say.form(count, { one: 'Source', other: `${say.number(count)} sources` });

export const usAtLeast = 'at least: rotations or whole hosts are missing';

/** What a figure is worth. */
export interface Worth extends Amount {
  readonly asOf: DateText | null;
  /** Of that date, in the month shown. */
  readonly age: Age | null;
  /** Of a figure that is stated: the date is its own. Of a sum it is that of the oldest number in it. */
  readonly stated: boolean;
  /** A sum over hosts, in which rotations or whole hosts may be missing. */
  readonly sum: boolean;
}

/** What is known of a figure without a best value. */
function bounds({ low, best, high }: Troops): string | false {
  if (best !== null || high === null) return false;
  return low === null
    ? `up to ${say.number(high)}, unconfirmed`
    : `somewhere between ${say.number(low)} and ${say.number(high)}`;
}

/** Status, what is known where there is no best value, whether it is old, and its date. */
export function worth(figure: Worth): string {
  const { status, asOf } = figure;
  // With its age the date says "stated" itself.
  const isSaidByDate = status === 'stated' && figure.stated && figure.age !== null;
  return [
    !isSaidByDate && (figure.sum && status === 'at least' ? usAtLeast : statuses[status]),
    bounds(figure),
    figure.stale && stale,
    asOf && (figure.stated ? stated(asOf, figure.age) : `oldest number of ${dated(asOf, figure.age)}`),
  ]
    .filter(Boolean)
    .join(', ');
}

/** What the chart of a place shows, at the month chosen. */
interface Charted {
  readonly where: Place;
  readonly first: DateText;
  readonly last: DateText;
  readonly month: DateText;
  readonly us: Amount | null;
  readonly europe: Amount | null;
}

export const balance = {
  title: (month: DateText) => `Balance of forces, ${say.date(month)}`,
  label: 'Balance of forces',
  intro:
    'Troops in each host country: stationed or rotating US forces on one side, European and Canadian forces from other countries on the other. A country’s own army is on neither side.',
  table: 'Host countries',
  caption: (month: DateText, count: number) =>
    `${say.date(month)}: ${say.count(count, { one: 'host country', other: 'host countries' })}, small ones with embassy personnel included. Empty is never zero.`,
  columns: {
    name: 'Host',
    us: 'US',
    europe: 'European and Canadian',
    more: 'Which side provides more?',
  },
  /** A figure by its side and place, as a title. */
  of: (side: keyof typeof sides, where: Place) => `${sides[side]}, ${place(where)}`,
  /** The same with the month it is of. */
  titleOf: (month: DateText, side: keyof typeof sides, where: Place) =>
    `Balance of forces, ${say.date(month)}, ${sides[side]}, ${place(where)}`,
  worth,
  /** A force that a figure counts. */
  part: (force: Verbatim, best: number, asOf: DateText, age: Age | null, highOnly: boolean) =>
    `${force.text}: ${say.number(best)}, ${stated(asOf, age)}${highOnly ? ', unconfirmed: in the high value only' : ''}`,
  forces: (counted: number, missing: number) =>
    `Forces: ${say.number(counted)} counted, ${say.number(missing)} without a number`,
  forcesOf: (figure: Verbatim) => `Forces counted and not counted, ${figure.text}`,
  counted: 'Counted',
  notCounted: 'In place, but no number is known',
  warned: 'Later changes that speak against it',
  sources,
  more: {
    us: (us: Open, europe: Open) => `The US provides more: ${atLeast(us)} to ${atLeast(europe)}.`,
    europe: (us: Open, europe: Open) =>
      `Europe and Canada provide more: ${atLeast(europe)} to ${atLeast(us)}.`,
    equal: (us: Open) => `Both sides provide ${atLeast(us)}.`,
    /** Which numbers are missing. */
    notCompared: (us: 'unknown' | null, europe: 'unknown' | 'none found' | null) => {
      const missing = [us && 'the US number is unknown', europe && noEurope[europe]];
      return `Not compared: ${say.list(missing.filter((part) => part !== null))}.`;
    },
    overlap: 'The ranges overlap.',
    doubtful: 'The US figure is doubtful.',
    stale: 'A European number used is more than two years old.',
  },
  sums: {
    title: 'Taken together',
    regions,
    members: (hosts: readonly Country[]) => `The eastern flank here: ${say.countries(hosts)}.`,
    columns: { region: 'Region', shares: 'Share of each side' },
    caption:
      'European numbers, and the US number of the flank, are sums of the stated parts. The US number for Europe as a whole is a stated total of its own, not the sum of the hosts.',
    unknown: (hosts: readonly Country[]) => `Not in it, because unknown: ${say.countries(hosts)}.`,
    share: (us: number, europe: number) =>
      `${sides.us} ${say.percent(us)}, ${sides.europe} ${say.percent(europe)}`,
    noShare: 'No share: not known on both sides.',
    uncertain: (low: number, high: number) =>
      `Uncertain: by the low and high values the US share lies between ${say.percent(low)} and ${say.percent(high)}.`,
    comparedIn: (hosts: readonly Country[]) =>
      `Of the hosts where both numbers are known: ${say.countries(hosts)}.`,
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
    label: ({ where, first, last, month, us, europe }: Charted) =>
      `US and European troops, ${place(where)}, ${say.date(first)} to ${say.date(last)}. ${say.date(month)}: ${sides.us} ${us ? amount(us) : ''}; ${sides.europe} ${europe ? amount(europe) : ''}.`,
    legend:
      'Solid: stated. Dashed: at least, carried on, doubtful or old. Pale: from low to high. A gap: unknown or none recorded.',
    table: 'The same as a table, year by year',
    month: 'Month',
  },
  matrix: {
    title: 'Who takes part in the forward land forces',
    caption: (month: DateText) =>
      `${say.date(month)}: NATO’s battlegroups and brigades on the eastern flank and the German brigade in Lithuania, with the nations in each. The tables say when a nation was named, not always when it left.`,
    host: 'Host and force',
    /** When the numbers of a row were stated: of the oldest and of the newest one. */
    numbersFrom: (oldest: Aged, newest: Aged) =>
      oldest.date === newest.date
        ? `numbers stated ${dated(oldest.date, oldest.age)}`
        : `numbers stated ${dated(oldest.date, oldest.age)}, to ${dated(newest.date, newest.age)}`,
    leads: 'leads',
    mark: 'takes part, no current number',
    planned: 'planned',
    plannedMark: 'p',
    key: '● takes part, number not stated or over three years old. p: only planned. Bold: leads.',
    notInPlace: 'not in place',
    targets: 'What is promised',
    targetsCaption: (date: DateText) =>
      `Brigades agreed for each host, as the tables had it on ${say.date(date)}. What is due is not there yet.`,
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
    agreed: (date: DateText) => `agreed ${say.date(date)}`,
    /** What is promised to a host, as a title. */
    targetsOf: (host: Country) => `What is promised, ${say.country(host)}`,
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
};
