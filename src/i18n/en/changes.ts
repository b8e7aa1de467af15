import type { ChangeRow, DateText } from '../../data/rows.ts';
import type { Age } from '../../model/base/dates.ts';
import type { Country, Verbatim } from '../values.ts';
import { dated } from './age.ts';
import { say } from './grammar.ts';

/** Words of the rotation changes: their list and their cards. */

/** When a change takes effect, by its status. */
const effective: Readonly<Record<ChangeRow['status'], string>> = {
  announced: 'Due',
  'under way': 'From',
  'in place': 'In effect',
  'not replaced': 'In effect',
  cancelled: 'Was due',
  unconfirmed: 'Due or reported',
};

/** How many people a change moves, signed: in all, and in its host; `null`: several. */
interface Moved {
  readonly whole: number | null;
  readonly part: number | null;
  readonly host: Country | null;
}

function moved({ whole, part, host }: Moved): string {
  const place = host ? say.country(host) : 'several countries';
  return [
    whole !== null && `${say.signed(whole)} in all`,
    part !== null && part !== whole && `${say.signed(part)} in ${place}`,
  ]
    .filter(Boolean)
    .join(', ');
}

const status: Readonly<Record<ChangeRow['status'], string>> = {
  announced: 'announced: no sign that it is being carried out',
  'under way': 'under way: begun, not finished',
  'in place': 'done',
  'not replaced': 'done: left and not replaced',
  cancelled: 'cancelled: did not happen',
  unconfirmed: 'not confirmed: due or reported, not verified',
};
const overlaps = 'may overlap with others';

/** A change as the list of a country has it. */
interface Listed {
  readonly status: ChangeRow['status'];
  readonly date: DateText | null;
  /** Only weak sources tell of it. */
  readonly isReported: boolean;
  readonly overlaps: boolean;
}

export const changes = {
  title: 'Rotation changes',
  status,
  listed: (of: Listed) =>
    [status[of.status], of.date && say.date(of.date), of.isReported && 'reported', of.overlaps && overlaps]
      .filter(Boolean)
      .join(', '),
  announced: (date: DateText, age: Age | null) => `Announced: ${dated(date, age)}`,
  notAnnounced: 'No date of announcement known',
  effective: (status: ChangeRow['status'], date: DateText, age: Age | null) =>
    `${effective[status]}: ${dated(date, age)}`,
  noEffective: 'No date of effect stated',
  moved,
  notMoved: (troops: number) => `${say.number(troops)} did not move`,
  noNumber: 'Number of troops not known',
  /** Before the names of other rows. */
  mayOverlap: 'May overlap with, so the numbers are not to be added:',
  overlaps,
  facts: { dates: 'Dates', status: 'Status', numbers: 'Troops' },
  stateOf: (date: DateText) => `State of ${say.date(date)}`,
  show: 'Show on the map',
  showWhat: (title: Verbatim) => `Show on the map: ${title.text}`,
  list: 'Changes',
  count: (count: number, total: number) =>
    `${say.number(count)} of ${say.count(total, { one: 'change', other: 'changes' })}`,
  empty: 'No change fits these filters.',
  reset: 'Take all filters away',
  notListed: 'The change shown on the map is not in this list.',
  filters: {
    label: 'Filters',
    period: 'Period',
    periods: { window: 'as on the map', until: 'until the shown month', all: 'all months' },
    windowNote: (after: DateText, to: DateText) => `After ${say.date(after)}, until ${say.date(to)}`,
    side: 'Side',
    host: 'Country',
    kind: 'Kind',
    status: 'Status (none pressed: all)',
    every: 'all',
    sort: 'Order',
    sorts: { newest: 'newest first', oldest: 'oldest first', largest: 'largest first' },
  },
};
