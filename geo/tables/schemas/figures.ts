/** Schemas of the tables that hold figures and what they rest on, with the columns in the order of the files. */
import { nullable, object } from 'valibot';
import { brief, code, confidence, date, decimal, link, oneOf, people, percent, text, year } from './cells.ts';

export const country = object({
  iso3: code(/^[A-Z]{3}$/, 'three capital letters'),
  iso2: nullable(code(/^[A-Z]{2}$/, 'two capital letters')),
  name: text(),
  role: oneOf('ally', 'eu partner', 'partner', 'other', 'dependency', 'aggregate'),
  nato_since: nullable(year()),
  eu_member: oneOf('yes', 'no'),
  parent_iso3: nullable(text()),
  note: nullable(text()),
});

/** What a value may be depends on its measure: see `spendingIsPlausible`. */
const spendingValue = () => decimal(0, 10_000_000);

export const spending = object({
  iso3: text(),
  year: year(),
  measure: oneOf(
    'gdp_share_pct',
    'usd_current_m',
    'usd_2021_m',
    'equipment_share_pct',
    'per_capita_usd_2021',
    'personnel_thousand',
  ),
  value: spendingValue(),
  status: oneOf('actual', 'estimate'),
  source_id: text(),
});

export const spendingSipri = object({
  iso3: text(),
  year: year(),
  measure: oneOf('gdp_share_pct_sipri'),
  value: spendingValue(),
  status: oneOf('actual', 'estimate'),
  source_id: text(),
});

export const target = object({
  id: text(),
  label: text(),
  pct: nullable(percent()),
  scope: text(),
  agreed_on: date(),
  due: nullable(text()),
  source_id: text(),
});

export const pledge = object({
  id: text(),
  iso3: text(),
  year: nullable(year()),
  pct: percent(),
  definition: text(),
  announced_on: nullable(date()),
  summary: brief(220),
  confidence: confidence(),
  source_id: text(),
});

export const strength = object({
  force_id: text(),
  as_of: date(),
  low: people(),
  best: people(),
  high: people(),
  basis: oneOf('whole force', 'lead nation only', 'planned', 'authorised ceiling'),
  source_id: text(),
});

export const contribution = object({
  force_id: text(),
  iso3: text(),
  as_of: date(),
  troops: nullable(people()),
  basis: oneOf('stated', 'planned', 'ceiling', 'not stated'),
  role: nullable(text()),
  source_id: text(),
});

export const hostTotal = object({
  host_iso3: text(),
  side: oneOf('us', 'europe', 'all'),
  as_of: date(),
  basis: oneOf('permanently assigned', 'including rotational', 'rotational only', 'statutory floor', 'other'),
  low: nullable(people()),
  best: nullable(people()),
  high: nullable(people()),
  confidence: confidence(),
  note: nullable(text()),
  source_id: text(),
});

export const source = object({
  source_id: code(/^[a-z0-9][a-z0-9-]*$/, 'small letters, digits and hyphens'),
  publisher: text(),
  title: text(),
  published: nullable(date()),
  url: nullable(link()),
  kind: oneOf('primary', 'secondary', 'tracker'),
  licence: text(),
  note: nullable(text()),
});
