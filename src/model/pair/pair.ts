import type { Dataset } from '../../data/dataset.ts';
import type { Details } from '../../data/details.ts';
import type { People } from '../../data/people.ts';
import type { Iso3, SourceId } from '../../data/rows.ts';
import type { PairGap, PairKind } from '../../i18n/values.ts';
import { monthEnd } from '../base/dates.ts';
import { OVERSEAS, SIDES } from '../base/regions.ts';
import { isOpen } from '../forces/discs.ts';
import type { Figure } from '../forces/figure.ts';
import { sentAbroad } from '../forces/force-view.ts';
import { balance } from '../forces/forces.ts';
import { ownForces } from '../people/own-forces.ts';
import { isUnarmed, spendingValue } from '../spending/spending.ts';
import { idsInFocus } from '../view/in-focus.ts';
import { type View, yearOf } from '../view/view.ts';

/** Two countries side by side: the same figures of both, each row on one scale. Rows are never added. */

/** The codes of both. */
export type PairCodes = readonly [Iso3, Iso3];

/** What is set side by side: per cent of GDP, million dollars of 2021, forces abroad, troops received of either side. */
const KINDS: readonly PairKind[] = ['share', 'usd', 'personnel', 'sent', ...SIDES];

/** A figure of one country. */
export interface PairCell {
  /** In the unit of its row; `null` where there is none, which `none` explains. */
  readonly value: number | null;
  readonly estimate: boolean;
  /** The true number is, or may be, higher. */
  readonly open: boolean;
  /** Why there is no number: no armed forces, not in NATO's table, none found, not counted by these tables, or not known. */
  readonly none: PairGap;
  readonly sources: readonly SourceId[];
  /** Of troops received: the whole figure of the balance, with its range, its age and how sure it is. */
  readonly figure?: Figure;
}

export interface PairRow {
  readonly kind: PairKind;
  readonly cells: readonly [PairCell, PairCell];
  /** The greater of both values: the full length of the scale that both share; 1 where there is none. */
  readonly top: number;
}

/** What the rows are made from. */
export interface PairTables {
  readonly dataset: Dataset;
  readonly details: Details;
  readonly people: People;
}

const EMPTY: PairCell = { value: null, estimate: false, open: false, none: 'unknown', sources: [] };

/** The two countries of a focus, or `null` where it is about something else. */
export function pairOf(focus: View['focus']): PairCodes | null {
  const [a, b] = idsInFocus(focus);
  return a !== undefined && b !== undefined ? [a, b] : null;
}

function moneyCell({ dataset, details }: PairTables, iso3: Iso3, given: MoneyOf): PairCell {
  const found = spendingValue(dataset.series[given.measure], iso3, given.year);
  const ids = details.figureSources[given.measure];
  const source = ids[`${iso3}-${given.year}`] ?? ids[iso3];
  if (found) return { ...EMPTY, ...found, sources: source ? [source] : [] };
  const country = dataset.countries.find((entry) => entry.iso3 === iso3);
  if (country && isUnarmed(dataset, country)) return { ...EMPTY, none: 'unarmed' };
  return { ...EMPTY, none: country?.role === 'ally' ? 'unknown' : 'outside NATO' };
}

interface MoneyOf {
  readonly measure: 'share' | 'usd';
  readonly year: number;
}

/** Own armed forces by NATO's count alone: the World Bank counts other people, and is said beside the table. */
function peopleCell({ people }: PairTables, iso3: Iso3, year: number): PairCell {
  const found = ownForces(people, iso3, year);
  if (found.kind === 'none') return { ...EMPTY, none: 'unarmed' };
  if (found.kind === 'unknown') return EMPTY;
  if (found.kind === 'world bank') return { ...EMPTY, none: 'outside NATO' };
  const { thousand: value, estimate } = found;
  return { ...EMPTY, value, estimate, sources: [people.sources.nato] };
}

function cellOf(tables: PairTables, date: string, kind: PairKind, iso3: Iso3): PairCell {
  const { dataset, details } = tables;
  if (kind === 'share' || kind === 'usd')
    return moneyCell(tables, iso3, { measure: kind, year: yearOf(date) });
  if (kind === 'personnel') return peopleCell(tables, iso3, yearOf(date));
  const day = monthEnd(date, dataset.asOf);
  if (kind === 'sent') {
    const sent = sentAbroad(details, iso3, day);
    const sources = [...new Set(sent.map(({ entry }) => entry.force.source_id))];
    return sent.length > 0 ? { ...EMPTY, value: sent.length, sources } : { ...EMPTY, none: 'none found' };
  }
  if (OVERSEAS.includes(iso3)) return { ...EMPTY, none: 'not counted' };
  const figure = balance(details, iso3, day)[kind];
  const none = figure.status === 'none found' ? 'none found' : 'unknown';
  const { best: value, sources } = figure;
  return { ...EMPTY, value, open: isOpen(figure), none, sources, figure };
}

/** The figures of both countries in a month (`YYYY-MM`), a row a kind. */
export function pairRows(tables: PairTables, date: string, [a, b]: PairCodes): readonly PairRow[] {
  return KINDS.map((kind): PairRow => {
    const cells = [cellOf(tables, date, kind, a), cellOf(tables, date, kind, b)] as const;
    return { kind, cells, top: Math.max(0, ...cells.map(({ value }) => value ?? 0)) || 1 };
  });
}
