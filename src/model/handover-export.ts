import type { Details } from '../data/details.ts';
import type { HandoverRow } from '../data/rows.ts';
import { csvText } from './csv.ts';
import { type LedgerEntry, ledger } from './handover.ts';
import type { HandoverSpeech } from './handover-words.ts';
import { type ScenarioExport, scenarioCell } from './scenario-export.ts';

/** The ledger as files. */

type LedgerExportRow = HandoverRow & Pick<LedgerEntry, 'kind' | 'answer'> & { readonly source: string };

export interface LedgerExport {
  readonly title: string;
  /** Day of the tables: the ledger is a state of that day, whatever month is shown. */
  readonly date: string;
  readonly data_version: string;
  readonly licence: string;
  readonly credit: string;
  readonly scenario?: ScenarioExport;
  readonly rows: readonly LedgerExportRow[];
}

/** The ledger with what is needed to use and to cite it. */
export function ledgerExport(
  { speech, words }: HandoverSpeech,
  details: Details,
  assumed: ScenarioExport | null,
): LedgerExport {
  const { asOf, version } = speech.dataset;
  return {
    title: words.handover.title,
    date: asOf,
    data_version: version,
    licence: 'CC-BY-4.0',
    credit: words.credit,
    ...(assumed && { scenario: assumed }),
    rows: ledger(details, asOf).map(({ row, kind, answer }) => {
      const source = details.sources.find(({ source_id }) => source_id === row.source_id);
      return {
        ...row,
        kind,
        answer,
        source: source ? `${source.publisher}: ${source.title}` : row.source_id,
      };
    }),
  };
}

/** The same as CSV. */
export function ledgerCsv(exported: LedgerExport): string {
  const keys = Object.keys(exported.rows[0] ?? {}) as (keyof LedgerExportRow)[];
  const { scenario: assumed } = exported;
  return csvText([
    [...keys, 'date', 'data_version', 'licence', ...(assumed ? ['scenario'] : [])],
    ...exported.rows.map((row) => [
      ...keys.map((key) => row[key]),
      ...[exported.date, exported.data_version, exported.licence],
      ...(assumed ? [scenarioCell(assumed)] : []),
    ]),
  ]);
}
