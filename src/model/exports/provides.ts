import type { Details } from '../../data/details.ts';
import type { People } from '../../data/people.ts';
import type { CapabilityRow } from '../../data/rows.ts';
import { enablers, notInventories } from '../balance/enablers.ts';
import { type Members, moneyByYear, type Prices, peopleByYear } from '../balance/provided.ts';
import { type ExportContext, type ExportFile, type ExportRow, fileName, metaOf } from './file.ts';

/** The parts of who provides what, each as a file of its own: there is no file of all, as there is no total. */

export type ProvidesPart = 'people' | 'money' | 'enablers' | 'readiness';

interface Tables {
  readonly details: Details;
  readonly people: People;
}

const MEMBERS: readonly Members[] = ['of the year', 'the same'];
const PRICES: readonly Prices[] = ['current', '2021'];

function peopleRows({ details, people }: Tables, dataDay: string): readonly ExportRow[] {
  return MEMBERS.flatMap((members) =>
    peopleByYear(people, details, { members, dataDay }).map(({ year, own, posted, americans }) => ({
      year,
      members,
      estimate: own.europe.estimate,
      own_europe_without_turkiye_thousand: own.europeWithoutTurkiye.thousand,
      own_turkiye_thousand: own.turkiye.thousand,
      own_canada_thousand: own.canada.thousand,
      european_allies: own.states,
      posted_people: posted.best,
      posted_status: posted.status,
      americans_people: americans.best,
      americans_status: americans.status,
      own_source_id: people.sources.nato,
      posted_source_ids: posted.sources,
      americans_source_ids: americans.sources,
    })),
  );
}

function moneyRows({ people }: Tables): readonly ExportRow[] {
  return PRICES.flatMap((prices) =>
    moneyByYear(people, prices).map(({ year, estimate, usa, europeAndCanada, usShare }) => ({
      year,
      prices,
      estimate,
      us_worldwide_usd_m: usa,
      europe_canada_usd_m: europeAndCanada,
      us_share_pct: usShare,
      source_id: people.sources.nato,
    })),
  );
}

const capabilityRows = (rows: readonly CapabilityRow[]): readonly ExportRow[] =>
  rows.map((row) => ({ ...row }));

function rowsOf(tables: Tables, part: ProvidesPart, dataDay: string): readonly ExportRow[] {
  const { capabilities } = tables.details;
  if (part === 'people') return peopleRows(tables, dataDay);
  if (part === 'money') return moneyRows(tables);
  if (part === 'readiness') return capabilityRows(notInventories(capabilities));
  return capabilityRows(enablers(capabilities).flatMap(({ europe, us }) => [...europe, ...us]));
}

/** A part as a file. `title` is its name in the reader's language. */
export function providesExport(
  context: ExportContext,
  tables: Tables,
  part: ProvidesPart,
  title: string,
): ExportFile {
  const rows = rowsOf(tables, part, context.speech.dataset.asOf);
  return {
    name: fileName('provides', part, context.view.date),
    meta: metaOf(context, title),
    columns: Object.keys(rows[0] ?? {}),
    rows,
  };
}
