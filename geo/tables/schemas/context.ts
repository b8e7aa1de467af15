/** Schemas of the tables of policy, commands and plants, with the columns in the order of the files. */
import { nullable, object } from 'valibot';
import { brief, confidence, date, latitude, list, longitude, oneOf, text, whole } from './cells.ts';

export const policyEvent = object({
  id: text(),
  date: date(),
  kind: oneOf(
    'summit',
    'statement',
    'pledge',
    'law',
    'strategy',
    'command change',
    'mission launch',
    'industry',
    'incident',
  ),
  actor_iso3: list(),
  place: text(),
  host_iso3: list(),
  lat: nullable(latitude()),
  lon: nullable(longitude()),
  title: brief(70),
  summary: brief(220),
  quote: nullable(text()),
  speaker: nullable(text()),
  confidence: confidence(),
  source_id: text(),
});

export const command = object({
  id: text(),
  name: text(),
  short: text(),
  level: oneOf('strategic', 'joint force', 'component', 'corps', 'other'),
  site_id: text(),
  held_by_before: list(),
  held_by_after: list(),
  announced: nullable(date()),
  effective: nullable(date()),
  note: nullable(brief(220)),
  confidence: confidence(),
  source_id: text(),
});

/** Yearly output, in units small as shells. */
const capacity = () => whole(0, 100_000_000);

export const plant = object({
  id: text(),
  iso3: text(),
  site: text(),
  lat: nullable(latitude()),
  lon: nullable(longitude()),
  product: text(),
  capacity_from: nullable(capacity()),
  capacity_to: nullable(capacity()),
  unit_per_year: nullable(text()),
  announced_on: nullable(date()),
  summary: brief(220),
  confidence: confidence(),
  source_id: text(),
});
