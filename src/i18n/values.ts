import type { ChangeFact, Measure } from '../data/dataset.ts';
import type { DateText, Iso3, Side } from '../data/rows.ts';
import type { Age } from '../model/base/dates.ts';

/**
 * What messages are given: values, never finished text. A catalogue puts each into words in the form that its sentence needs: a
 * name of a country in its case, a month after its preposition, a noun in the number of its count. Months, days and years come as
 * the tables write them (`2026-11`), counts and amounts as numbers, and what a table knows by a word (a side, a status, a kind)
 * as that word.
 */

/** A country or territory by its codes. `iso2` is `null` where none is known: then its `iso3` stands for its name. */
export interface Country {
  readonly iso3: Iso3;
  readonly iso2: string | null;
}

/** Text that is the same in every language: a row's own words, a person's name, a version, an address. */
export interface Verbatim {
  readonly text: string;
}

/** A number of people with its range; `null` is not known, never zero. */
export interface Troops {
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
}

/** A number of troops as a sentence says it. */
export interface SaidNumber {
  /** Rounded; `null`: no total. */
  readonly troops: number | null;
  /** As stated; at least so many; about so many. */
  readonly mark: 'plain' | 'plus' | 'about';
  /** Sources that differ: their least and greatest number. */
  readonly range: readonly [low: number, high: number] | null;
}

/** How many allies reached the goals in a year. */
export interface SpendingYear {
  readonly year: number;
  /** At the newer goal or above, of so many allies with armed forces. */
  readonly count: number;
  readonly allies: number;
  readonly atOldGoal: number;
}

/** A move of troops as news. Nation `null`: NATO; host `null`: Europe as a whole. */
export interface MoveNews {
  readonly side: Side;
  readonly nation: Country | null;
  readonly host: Country | null;
  readonly troops: number;
  readonly leaves: boolean;
  /** Only weak sources say so. */
  readonly isReported: boolean;
}

/** Troops that left without relief, as news. */
export interface GapNews {
  readonly side: Side;
  readonly nation: Country | null;
  /** Where they were, the main host first. */
  readonly hosts: readonly Country[];
  readonly troops: number | null;
  readonly month: DateText;
  /** The tables say that they went to the United States. */
  readonly isHome: boolean;
}

/** How many more (+) or fewer (−) troops of a side a host has, by two counts. */
export interface HostChange {
  readonly host: Country;
  readonly side: Side;
  readonly troops: number;
  readonly isAbout: boolean;
}

/** A counted loss, and how many stay. */
export interface HostLoss extends HostChange {
  readonly stays: SaidNumber;
}

/** In how many countries a measure is higher than before, and in how many lower. */
export interface RiseAndFall {
  readonly rose: number;
  readonly fell: number;
  readonly total: number;
  /** In how many the count breaks between the two years. */
  readonly broken: number;
}

/** A year of a spending table, and whether its figure is an estimate. */
export interface FigureYear {
  readonly year: number;
  readonly estimate: boolean;
}

/** A difference between two years: in percentage points, or in per cent of the earlier amount. */
export interface Difference {
  readonly kind: 'points' | 'percent';
  readonly amount: number;
}

/** What the colour of a country says, where it has a figure. */
export interface CountryFigure {
  readonly country: Country;
  readonly measure: Measure;
  /** In the unit of the measure. */
  readonly amount: number;
  readonly when: FigureYear;
  /** In a comparison: how it changed, and since which month. */
  readonly change: {
    readonly by: Difference;
    readonly since: DateText;
    /** Years between in which the count breaks. */
    readonly breaks: readonly number[];
  } | null;
  /** The year it joined, where the figure is from before that. */
  readonly joined: number | null;
}

/** How many reach a target, per cent. */
export interface Reached {
  readonly pct: number;
  readonly count: number;
}

/** What bounds of classes are numbers of: the unit of a measure, or its difference where two months are compared. */
interface BoundUnit {
  readonly measure: Measure;
  readonly compared: boolean;
}

/** A bound of a class. */
export interface Bound extends BoundUnit {
  readonly value: number;
}

/** A class by its bounds: the lowest has no lower one, the highest no upper one. */
export interface ClassRange extends BoundUnit {
  readonly low: number | null;
  readonly high: number | null;
}

/** A change of forces. Nation `null`: NATO; host `null`: several. Troops are signed: of the whole force, and of its part in the host. */
export interface Change extends Pick<ChangeFact, 'kind' | 'month' | 'troops' | 'hostTroops'> {
  readonly nation: Country | null;
  readonly host: Country | null;
}

/** A figure of a spending table: per cent of GDP. */
export interface ShareFigure extends FigureYear {
  readonly value: number;
}

/** A change of an amount since a year, per cent; `breaks`: years in between whose count cannot be compared with the one before. */
export interface AmountChange {
  readonly pct: number;
  readonly since: number;
  readonly breaks: readonly number[];
}

/** Consecutive years at a target or above. */
export interface SpellYears {
  readonly from: FigureYear;
  readonly to: FigureYear;
  /** At it in the first year of the table already: when it was reached is not known. */
  readonly earlier: boolean;
  /** At it to the last year of the table. */
  readonly lasts: boolean;
}

/** A share of GDP that a country aims at. `year` is `null` where none is named. */
export interface Aim {
  readonly year: number | null;
  readonly pct: number;
  readonly definition: Verbatim;
  /** The newer pledge that it was dropped for; `null`: it stands. */
  readonly overtakenBy: NewerAim | null;
}

/** A pledge that took the place of another. */
export interface NewerAim {
  readonly pct: number;
  readonly definition: Verbatim;
  readonly announced: DateText | null;
}

/** How a share has grown: in percentage points since the first year, or not comparable since a series broke. */
export interface Growth {
  readonly points: number | null;
  readonly since: number;
  readonly seriesBreak: number | null;
}

/** All that the small chart of an ally shows. */
export interface AllyFacts {
  readonly country: Country;
  readonly share: ShareFigure;
  readonly growth: Growth | null;
  /** Percentage points above the target, negative below. */
  readonly margin: number | null;
  readonly target: number;
  readonly spells: readonly SpellYears[];
  /** The year it joined, where figures are from before that. */
  readonly joined: number | null;
  readonly pledges: readonly Aim[];
}

/** A figure of the story, a date or names: each claim words it in the form that its sentence needs. */
export type StoryFigure =
  | { readonly percent: number; readonly decimals: number }
  | { readonly number: number }
  /** Billions of US dollars. */
  | { readonly billions: number }
  /** `open`: the true number is, or may be, higher. */
  | { readonly troops: number; readonly open: boolean }
  | { readonly date: DateText }
  | { readonly countries: readonly Country[] }
  | Verbatim;

/** A number as the map writes it: two leading figures. `isChange`: signed, a difference between two months. */
export interface MapNumber {
  readonly troops: number;
  readonly mark: 'plain' | 'plus' | 'about';
  readonly isChange: boolean;
}

/** What an arrow of the map stands for. `isOverseas`: a row names a place in the United States as its other end. */
export interface MapArrow extends Pick<ChangeFact, 'kind' | 'side'> {
  readonly troops: number | null;
  readonly date: DateText;
  readonly look: 'done' | 'announced' | 'cancelled';
  readonly leaves: boolean;
  readonly host: Country | null;
  readonly nation: Country | null;
  /** Nation whose force is relieved. */
  readonly relieves: Country | null;
  readonly isOverseas: boolean;
  /** Only weak sources say so. */
  readonly isReported: boolean;
  /** A few words of the row itself. */
  readonly caveat: Verbatim | null;
  /** Not one that was reported, or is due, and that nobody has verified. */
  readonly isConfirmed: boolean;
  /** As many are, by a later row, to come back; what is due and was not seen is not confirmed. `null`: no such row. */
  readonly returns: 'announced' | 'unconfirmed' | null;
}

/** What left and was not replaced: all hosts it left, its own first. */
export interface MapGap {
  readonly hosts: readonly Country[];
  readonly troops: number | null;
  readonly date: DateText;
}

/** How many fewer are in a host, in a comparison. */
export interface MapLoss {
  readonly host: Country;
  readonly change: MapNumber;
  readonly before: MapNumber;
  readonly after: MapNumber;
}

/** What two countries are set side by side by. */
export type PairKind = 'share' | 'usd' | 'personnel' | 'sent' | Side;

/** Why a country has no figure beside another. */
export type PairGap = 'unarmed' | 'outside NATO' | 'none found' | 'not counted' | 'unknown';

/** A date and how long it lies before the month shown; `null`: ahead of it. */
export interface Aged {
  readonly date: DateText;
  readonly age: Age | null;
}
