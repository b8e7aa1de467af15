/** A step that is due or ahead, and what it is made of. */
import type { Details } from '../../data/details.ts';
import type { ChangeRow, DateText, Iso3, Side, SourceId } from '../../data/rows.ts';
import type { Verbatim } from '../../i18n/values.ts';
import { EUROPE } from '../base/regions.ts';

/** The tables that tell of steps. */
export type DueTables = Pick<
  Details,
  | 'changes'
  | 'forces'
  | 'strengths'
  | 'contributions'
  | 'sites'
  | 'handovers'
  | 'commands'
  | 'pledges'
  | 'production'
>;

/** What is to happen, which says what would confirm it. */
export type DueKind =
  | 'arrival'
  | 'departure'
  | 'reduction'
  | 'relief'
  | 'growth'
  | 'pledge'
  | 'next'
  | 'takeover'
  | 'decision'
  | 'command'
  | 'spending'
  | 'plant';

/** How large a step is: people, a share of GDP in per cent, or what a plant is to make in a year. */
export type DueSize =
  | { readonly of: 'troops'; readonly number: number }
  | { readonly of: 'share'; readonly number: number }
  | { readonly of: 'output'; readonly number: number; readonly unit: Verbatim };

export interface DueStep {
  /** Id of its row. */
  readonly id: string;
  readonly table: 'changes' | 'forces' | 'handovers' | 'commands' | 'pledges' | 'production';
  readonly date: DateText;
  /** The last day its date can mean has come. */
  readonly isOverdue: boolean;
  readonly kind: DueKind;
  readonly side: Side;
  /** Where it happens; `null`: Europe as a whole, several countries, or not stated. */
  readonly host: Iso3 | null;
  /** Every country it is about, for whoever looks for one. */
  readonly countries: readonly Iso3[];
  /** In the row's own words. */
  readonly title: string;
  /** The place and company of a plant; `null`: not a plant. */
  readonly plant: string | null;
  /** `null`: not stated. */
  readonly size: DueSize | null;
  readonly confidence: ChangeRow['confidence'];
  readonly source: SourceId;
}

/** A step as its table tells it; the list adds the rest. */
export type Draft = Omit<DueStep, 'isOverdue' | 'countries'> & {
  /** Countries it is about, some twice. */
  readonly about: readonly (Iso3 | null)[];
};

/** A number of people that move, whichever way; nothing where none is stated. */
export function troops(number: number | null | undefined): DueSize | null {
  return number ? { of: 'troops', number: Math.abs(number) } : null;
}

/** A host that is one country. */
export function country(host: Iso3 | null): Iso3 | null {
  return host === EUROPE ? null : host;
}
