/** What the map has to show, computed from the published tables alone: nothing of the page's own code takes part. */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

type Row = Readonly<Record<string, string>>;

export function table(name: string): readonly Row[] {
  return parse(readFileSync(`public/data/${name}.csv`, 'utf8'), { columns: true });
}

const countries = table('countries').filter(({ role }) => role !== 'aggregate');
const spending = table('spending');
const sipri = table('spending_sipri');

/** The measures of a link: column of the table, and lower bounds of the second to the seventh class. */
export const MEASURES = {
  share: { name: 'Share of GDP', column: 'gdp_share_pct', bounds: [1, 1.5, 2, 2.5, 3.5, 5], unit: '%' },
  usd: {
    name: 'US dollars',
    column: 'usd_2021_m',
    bounds: [500, 2000, 5000, 15_000, 30_000, 60_000],
    unit: 'bn',
  },
  percapita: {
    name: 'Per head',
    column: 'per_capita_usd_2021',
    bounds: [150, 300, 500, 800, 1200, 1800],
    unit: '',
  },
  equipment: {
    name: 'Equipment',
    column: 'equipment_share_pct',
    bounds: [10, 15, 20, 25, 30, 40],
    unit: '%',
  },
  personnel: {
    name: 'Armed forces',
    column: 'personnel_thousand',
    bounds: [5, 10, 25, 50, 100, 200],
    unit: '',
  },
  sipri: { name: 'SIPRI share', column: 'gdp_share_pct_sipri', bounds: [1, 1.5, 2, 2.5, 3.5, 5], unit: '%' },
} as const;
export type Measure = keyof typeof MEASURES;

/** The value of a country and year, `null` where the table has none. */
export function value(measure: Measure, iso3: string, year: number): number | null {
  const rows = measure === 'sipri' ? sipri : spending;
  const { column } = MEASURES[measure];
  const row = rows.find((r) => r.iso3 === iso3 && r.year === String(year) && r.measure === column);
  return row?.value ? Number(row.value) : null;
}

export function status(iso3: string, year: number): string | undefined {
  return spending.find((r) => r.iso3 === iso3 && r.year === String(year) && r.measure === 'gdp_share_pct')
    ?.status;
}

function ownClass(measure: Measure, { iso3 = '', role }: Row, year: number): string {
  const found = value(measure, iso3, year);
  if (found !== null) return String(MEASURES[measure].bounds.filter((bound) => found >= bound).length);
  if (iso3 === 'ISL') return 'unarmed';
  return role === 'ally' || sipri.some((row) => row.iso3 === iso3) ? 'none' : 'context';
}

/** The `data-class` of every country of the tables; a dependency has its parent's. */
export function classes(measure: Measure, year: number): Readonly<Record<string, string>> {
  return Object.fromEntries(
    countries.map((country) => {
      const shown = countries.find(({ iso3 }) => iso3 === country.parent_iso3) ?? country;
      return [country.iso3, ownClass(measure, shown, year)];
    }),
  );
}

/** Who the legend counts: the allies of the year that have armed forces; for SIPRI every country with a figure. */
export function counted(measure: Measure, year: number): readonly string[] {
  return countries
    .filter(({ iso3 = '', nato_since }) =>
      measure === 'sipri'
        ? value('sipri', iso3, year) !== null
        : nato_since && Number(nato_since) <= year && iso3 !== 'ISL',
    )
    .map(({ iso3 = '' }) => iso3);
}

/** The number in each class of the legend, lowest first. */
export function counts(measure: Measure, year: number): readonly number[] {
  const all = classes(measure, year);
  const members = counted(measure, year);
  return [0, 1, 2, 3, 4, 5, 6].map((cls) => members.filter((iso3) => all[iso3] === String(cls)).length);
}
