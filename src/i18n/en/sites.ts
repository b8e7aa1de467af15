import type { DateText, ForceRow } from '../../data/rows.ts';
import type { Age } from '../../model/base/dates.ts';
import type { ForceStatus } from '../../model/forces/force-status.ts';
import type { Country, Troops, Verbatim } from '../values.ts';
import { dated, stated } from './age.ts';
import { dueStep } from './due-step.ts';
import { say } from './grammar.ts';

/** Words of single forces and sites: lists, cards, tips. */

const kinds = {
  brigade: 'brigade',
  battlegroup: 'battlegroup',
  battalion: 'battalion',
  squadron: 'squadron',
  'air policing': 'air policing',
  'air defence': 'air defence',
  'aviation brigade': 'aviation brigade',
  headquarters: 'headquarters',
  'naval group': 'naval group',
  'base garrison': 'base garrison',
  mission: 'mission',
  training: 'training',
  other: 'other force',
} satisfies Record<ForceRow['kind'], string>;

const statuses = {
  'in place': 'in place',
  'building up': 'building up',
  unconfirmed: 'not confirmed',
  planned: 'planned',
  ended: 'ended',
  cancelled: 'called off',
  later: 'not yet announced',
} satisfies Record<ForceStatus, string>;

/** In a line with place and date. */
const POSTURES_SHORT = {
  rotational: 'rotation',
  mission: 'mission',
  access: 'agreed use only',
} satisfies Record<Exclude<ForceRow['posture'], 'permanent'>, string>;

/** A force in a line of its own. */
interface ForceFacts {
  readonly place: Verbatim | null;
  readonly posture: ForceRow['posture'];
  readonly status: ForceStatus;
  readonly date: DateText;
  readonly age: Age | null;
}

export const bases = {
  'whole force': 'whole force, all nations',
  'lead nation only': 'lead nation only',
  planned: 'planned',
  'authorised ceiling': 'authorised ceiling',
};

export const contributionBases = {
  stated: 'stated',
  planned: 'planned',
  ceiling: 'authorised ceiling',
  'not stated': 'number not stated',
};

const siteKinds = {
  'air base': 'air base',
  'army base': 'army base',
  'naval base': 'naval base',
  'training area': 'training area',
  headquarters: 'headquarters',
  'missile defence': 'missile defence site',
  depot: 'depot',
  radar: 'radar',
  other: 'site',
};

const leadless = 'no fixed lead';
const placeless = 'place not stated, or at sea';

/** A stated strength, the date it is of, and the age of that in the month shown; `null` where it is cited by its date alone. */
export type Strength = Troops & {
  readonly best: number;
  readonly asOf: DateText;
  readonly age: Age | null;
};

/** A number of troops with its range, where sources differ: "1,000 (900 to 1,200)". */
function troops({ low, best, high }: Troops & { readonly best: number }): string {
  const number = say.number(best);
  return low === null || high === null || low === high
    ? number
    : `${number} (${say.number(low)} to ${say.number(high)})`;
}

export const strength = (of: Strength): string => `${troops(of)} troops (${stated(of.asOf, of.age)})`;

/** What a list says of a force after its name. */
interface Entry {
  readonly nation: Country | null;
  readonly kind: keyof typeof kinds;
  readonly status: keyof typeof statuses;
  readonly strength: Strength | null;
  /** In how many countries it stands. */
  readonly hosts: number;
  readonly start: DateText | null;
  readonly end: DateText | null;
  /** When a step of it was due that nobody has confirmed. */
  readonly due: DateText | null;
}

/** The status, and that a step was due. What is there stays there: only what was to come next is not confirmed. */
function standing(status: keyof typeof statuses, due: DateText | null): string {
  if (due === null) return status === 'in place' ? '' : statuses[status];
  return status === 'unconfirmed' ? dueStep.status(due) : `${statuses[status]}, ${dueStep.next(due)}`;
}

/** Nation, kind, strength, status. */
function entry({ nation, kind, status, strength: stated, hosts, start, end, due }: Entry): string {
  const parts = [
    nation ? say.country(nation) : leadless,
    kinds[kind],
    status !== 'planned' && (stated ? strength(stated) : 'strength not known'),
    stated && hosts > 1 && `spread over ${say.count(hosts, { one: 'country', other: 'countries' })}`,
    standing(status, due),
    status === 'planned' && start && `from ${say.date(start)}`,
    status === 'ended' && end && `until ${say.date(end)}`,
  ];
  return `${parts.filter(Boolean).join(', ')}.`;
}

/** The part of a nation in a force of others, and whether it is only planned or allowed; `null` where it was never named. */
interface Part {
  readonly troops: number | null;
  readonly asOf: DateText;
  readonly age: Age | null;
  readonly basis: keyof typeof contributionBases;
}

function part(of: Part | null): string {
  if (of === null || of.troops === null) return contributionBases['not stated'];
  const number = strength({ low: null, best: of.troops, high: null, asOf: of.asOf, age: of.age });
  return of.basis === 'stated' ? number : `${number}, ${contributionBases[of.basis]}`;
}

const where = (host: Country | null): string => (host ? say.country(host) : placeless);

const statusOn = (status: keyof typeof statuses, date: DateText): string =>
  `${statuses[status]} in ${say.date(date)}`;

export const sites = {
  hosted: 'Forces here',
  hostedOn: (date: DateText) => `Present in ${say.date(date)}. Each force opens its card.`,
  none: 'None recorded.',
  planned: 'Planned, not yet there',
  former: (count: number) => `Earlier forces (${say.number(count)})`,
  abroad: 'Forces abroad',
  abroadOn: (country: Country, date: DateText) =>
    `Led by ${say.country(country)}, or with its soldiers, ${say.date(date)}.`,
  /** A force abroad that the nation leads, and one that it takes part in. */
  leads: (host: Country | null, force: Entry) => `${where(host)}; ${entry(force)}`,
  takesPart: (host: Country | null, of: Part | null) => `${where(host)}; takes part: ${part(of)}.`,
  zoom: 'Zoom to the sites',
  entry,
  troops,
  /** The tip of a site begins with its name, then has its forces. */
  place: (name: Verbatim) => `${name.text}.`,
  named: (force: Verbatim, of: Entry) => `${force.text}: ${entry(of)}`,
  signs: {
    title: 'Signs',
    us: 'circle: US',
    europe: 'hexagon: European and Canadian',
    permanent: 'solid outline: permanent',
    rotational: 'dashed: rotational or mission',
    access: 'hollow: agreed use only',
    planned: 'dotted: planned',
    unsized: 'dot: strength not known',
    building: '↑ building up',
    unconfirmed: '? not confirmed',
    size: 'The area of a mark is the strength of its largest force.',
  },
  kinds,
  postures: {
    permanent: 'permanent',
    rotational: 'rotational: units relieve each other',
    mission: 'mission of NATO, the EU or a coalition',
    access: 'agreed use, without a standing force',
  },
  /** Place, kind of presence, status and date of a force, as far as there is something to say. */
  facts: ({ place, posture, status, date, age }: ForceFacts) =>
    [
      place?.text,
      posture !== 'permanent' && POSTURES_SHORT[posture],
      status !== 'in place' && statuses[status],
      stated(date, age),
    ]
      .filter(Boolean)
      .join(', '),
  statuses,
  statusOn,
  /** The status on the date shown, and the state on the day of the tables. */
  statusAndState: (
    status: keyof typeof statuses,
    date: DateText,
    state: keyof typeof statuses,
    asOf: DateText,
  ) => `${statusOn(status, date)}; ${statuses[state]} on ${say.date(asOf)}, the day of the tables`,
  bases,
  contributionBases,
  siteKinds,
  card: {
    side: 'Side',
    nation: 'Lead nation',
    noNation: leadless,
    kind: 'Kind',
    posture: 'Posture',
    framework: 'Framework',
    equipment: 'Equipment',
    where: 'Where',
    noPlace: placeless,
    alsoHosts: (hosts: readonly Country[]) =>
      `Parts also served in ${say.countries(hosts)}; they are not counted there.`,
    since: 'Since',
    until: 'Until',
    noStart: 'no start stated',
    noEnd: 'no end stated',
    status: 'Status',
    strengths: 'Stated strengths',
    noStrength: 'No strength is stated.',
    asOf: 'Date',
    dated,
    best: 'Troops',
    basis: 'Basis',
    contributors: 'Nations taking part',
    strengthOf: (date: DateText) => `Stated strengths, ${say.date(date)}`,
    contributorOf: (nation: Country) => `Nations taking part, ${say.country(nation)}`,
    /** A change in the list of a force. */
    change: (title: Verbatim, date: DateText | null) =>
      date === null ? title.text : `${say.date(date)}: ${title.text}`,
    site: (kind: keyof typeof siteKinds, country: Country) => `${siteKinds[kind]}, ${say.country(country)}.`,
    ofNation: 'Nation',
    partOf: 'Part of',
    parts: 'Parts',
    changes: 'Changes',
    note: 'Note',
    confidence: 'Confidence',
    backTo: (country: Country) => `To ${say.country(country)}`,
    precision: (km: number) => `The true place lies within ${say.number(km)} km of the mark.`,
    presentOn: (date: DateText) => `Forces here in ${say.date(date)}`,
  },
};
