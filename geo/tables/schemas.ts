/** The schema and the keys of every table, by its name in datapackage.json. A contract test holds them to that file. */
import type { Tables } from '../../src/data/rows.ts';
import { command, plant, policyEvent } from './schemas/context.ts';
import {
  contribution,
  country,
  hostTotal,
  pledge,
  source,
  spending,
  spendingSipri,
  strength,
  target,
} from './schemas/figures.ts';
import { brigadeTarget, change, force, handover, site } from './schemas/forces.ts';

export type TableName = keyof Tables;
export type Row<N extends TableName> = Tables[N][number];
type Column<N extends TableName> = keyof Row<N> & string;

interface Keys<N extends TableName> {
  /** Columns that together are found once in the table. */
  readonly primary: readonly Column<N>[];
  /** Columns that hold the primary key of a row of another table, or of this one. */
  readonly foreign: { readonly [C in Column<N>]?: TableName };
  /** The same for columns that hold lists. */
  readonly lists: { readonly [C in Column<N>]?: TableName };
}

export const SCHEMAS = {
  countries: country,
  spending,
  spending_sipri: spendingSipri,
  targets: target,
  pledges: pledge,
  sites: site,
  forces: force,
  strengths: strength,
  contributions: contribution,
  host_totals: hostTotal,
  changes: change,
  events: policyEvent,
  commands: command,
  handovers: handover,
  production: plant,
  brigade_targets: brigadeTarget,
  sources: source,
} as const;

export const TABLE_NAMES = Object.keys(SCHEMAS) as readonly TableName[];

const sourced = { source_id: 'sources' } as const;

export const KEYS: { readonly [N in TableName]: Keys<N> } = {
  countries: { primary: ['iso3'], foreign: { parent_iso3: 'countries' }, lists: {} },
  spending: { primary: ['iso3', 'year', 'measure'], foreign: { iso3: 'countries', ...sourced }, lists: {} },
  spending_sipri: {
    primary: ['iso3', 'year', 'measure'],
    foreign: { iso3: 'countries', ...sourced },
    lists: {},
  },
  targets: { primary: ['id'], foreign: sourced, lists: {} },
  pledges: { primary: ['id'], foreign: { iso3: 'countries', ...sourced }, lists: {} },
  sites: { primary: ['id'], foreign: { iso3: 'countries', ...sourced }, lists: {} },
  forces: {
    primary: ['id'],
    foreign: {
      site_id: 'sites',
      host_iso3: 'countries',
      nation_iso3: 'countries',
      part_of: 'forces',
      ...sourced,
    },
    lists: { also_hosts: 'countries' },
  },
  strengths: {
    primary: ['force_id', 'as_of', 'basis'],
    foreign: { force_id: 'forces', ...sourced },
    lists: {},
  },
  contributions: {
    primary: ['force_id', 'iso3', 'as_of'],
    foreign: { force_id: 'forces', iso3: 'countries', ...sourced },
    lists: {},
  },
  host_totals: {
    primary: ['host_iso3', 'side', 'as_of', 'basis'],
    foreign: { host_iso3: 'countries', ...sourced },
    lists: {},
  },
  changes: {
    primary: ['id'],
    foreign: {
      force_id: 'forces',
      replaces_force_id: 'forces',
      replaced_by_force_id: 'forces',
      from_site_id: 'sites',
      to_site_id: 'sites',
      host_iso3: 'countries',
      nation_iso3: 'countries',
      ...sourced,
    },
    lists: {},
  },
  events: { primary: ['id'], foreign: sourced, lists: { actor_iso3: 'countries', host_iso3: 'countries' } },
  commands: {
    primary: ['id'],
    foreign: { site_id: 'sites', ...sourced },
    lists: { held_by_before: 'countries', held_by_after: 'countries' },
  },
  handovers: {
    primary: ['id'],
    foreign: {
      site_id: 'sites',
      host_iso3: 'countries',
      europe_force_id: 'forces',
      change_id: 'changes',
      ...sourced,
    },
    lists: {},
  },
  production: { primary: ['id'], foreign: { iso3: 'countries', ...sourced }, lists: {} },
  brigade_targets: {
    primary: ['host_iso3'],
    foreign: { host_iso3: 'countries', framework_iso3: 'countries', force_id: 'forces', ...sourced },
    lists: {},
  },
  sources: { primary: ['source_id'], foreign: {}, lists: {} },
};
