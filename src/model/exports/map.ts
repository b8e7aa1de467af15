import type { Measure } from '../../data/dataset.ts';
import { hostBalance } from '../forces/balance.ts';
import type { Amount } from '../forces/discs.ts';
import { changeFrom, tableRows } from '../spending/table.ts';
import { isOfPeople } from '../view/measures.ts';
import { yearOf } from '../view/view.ts';
import { type ExportContext, type ExportFile, type ExportRow, mapFileName, metaOf } from './file.ts';

/** The figures of the map: a row a country. */

/** Units of the values, as in `datapackage.json`. */
const UNITS: Readonly<Record<Measure, string>> = {
  share: '% of GDP (NATO definition)',
  usd: 'million US dollars of 2021',
  percapita: 'US dollars of 2021 per head',
  equipment: '% of defence expenditure',
  sipri: '% of GDP (SIPRI definition)',
  personnel: 'thousand people in the armed forces (NATO definition)',
  'personnel-rate': 'people in the armed forces per 1,000 inhabitants (computed)',
};

const PARTS = ['low', 'best', 'high', 'status'] as const;
const SIDES = { us: 'us_troops', europe: 'european_troops' } as const;

function troops(side: keyof typeof SIDES, amount: Amount | null): ExportRow {
  const status = amount && (amount.stale ? `${amount.status}, stale` : amount.status);
  const cells = { low: amount?.low, best: amount?.best, high: amount?.high, status };
  return Object.fromEntries(PARTS.map((part) => [`${SIDES[side]}_${part}`, cells[part] ?? null]));
}

/** The figures of the map and of the table below it, with the troops of each host. */
export function mapExport(context: ExportContext): ExportFile {
  const { speech, view } = context;
  const { dataset, messages } = speech;
  const { measure, date } = view;
  const rows = tableRows(speech, view).map(({ iso3, name, figure, change, breaks, natoSince }) => {
    const balance = hostBalance(dataset, iso3, date);
    return {
      iso3,
      name,
      year: yearOf(date),
      value: figure?.value ?? null,
      unit: UNITS[measure],
      value_status: figure && (figure.estimate ? 'estimate' : 'actual'),
      change,
      change_since: changeFrom(speech, view),
      ...(isOfPeople(measure) && { change_across_breaks: breaks.map(({ year }) => year).join(' ') }),
      nato_since: natoSince,
      ...troops('us', balance?.us ?? null),
      ...troops('europe', balance?.europe ?? null),
    };
  });
  return {
    name: mapFileName(view),
    meta: {
      ...metaOf(context, `${messages.title} ${messages.scale.heads[measure]}`, {
        change_since: changeFrom(speech, view),
      }),
      ...(measure === 'sipri' && { licence: 'SIPRI terms: non-commercial use only' }),
    },
    columns: Object.keys(rows[0] ?? {}),
    rows,
  };
}
