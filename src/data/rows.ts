/**
 * The typed rows of the tables of record in `public/data/`, one interface a table. Empty cells are `null`: not known, never
 * zero. Lists are arrays.
 *
 * Written by `npm run data` from `datapackage.json`: change columns there, not here.
 */

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as precise as the source. See `src/model/base/dates.ts`. */
export type DateText = string;
/** ISO 3166-1 alpha-3; `XKX` for Kosovo, `EUR` for Europe as a whole (a key for totals, never drawn). */
export type Iso3 = string;
/** `source_id` of a row of `sources.csv`. */
export type SourceId = string;
export type Side = ForceRow['side'];

/** Every country the other tables name, and neighbours in the frame. */
export interface CountryRow {
  /** ISO 3166-1 alpha-3 (XKX for Kosovo; EUR for Europe as a whole) */
  readonly iso3: Iso3;
  /** ISO 3166-1 alpha-2 */
  readonly iso2: string | null;
  /** Short English name */
  readonly name: string;
  /** ally: NATO member; eu partner: EU member outside NATO; partner: Partnership for Peace state; dependency: see parent_iso3; aggregate: key for totals only */
  readonly role: 'ally' | 'eu partner' | 'partner' | 'other' | 'dependency' | 'aggregate';
  /** Year of accession */
  readonly nato_since: number | null;
  /** EU member on 30 November 2026 */
  readonly eu_member: 'yes' | 'no';
  /** Country a dependency belongs to */
  readonly parent_iso3: Iso3 | null;
  /** What to watch when shading or drawing */
  readonly note: string | null;
}

/** NATO core defence expenditure 2014-2026, edition of July 2026; 2025 and 2026 are estimates. Values as published. */
export interface SpendingRow {
  /** Country */
  readonly iso3: Iso3;
  /** Calendar year; fiscal year for Canada and the United Kingdom */
  readonly year: number;
  /** gdp_share_pct: % of GDP; usd_current_m: million US dollars, current prices; usd_2021_m: million US dollars, 2021 prices and exchange rates; equipment_share_pct: % of defence expenditure; per_capita_usd_2021: US dollars per head, 2021 prices; personnel_thousand: thousand people */
  readonly measure:
    | 'gdp_share_pct'
    | 'usd_current_m'
    | 'usd_2021_m'
    | 'equipment_share_pct'
    | 'per_capita_usd_2021'
    | 'personnel_thousand';
  /** Value in the unit of the measure */
  readonly value: number;
  /** actual or estimate, as NATO marks it */
  readonly status: 'actual' | 'estimate';
  /** Main source */
  readonly source_id: SourceId;
}

/** SIPRI military expenditure as a share of GDP, 2014-2025. Own definition: not comparable with NATO’s, use only for countries outside NATO or side by side with a label. */
export interface SpendingSipriRow {
  /** Country */
  readonly iso3: Iso3;
  /** Calendar year */
  readonly year: number;
  /** gdp_share_pct_sipri: % of GDP */
  readonly measure: 'gdp_share_pct_sipri';
  /** % of GDP [%] */
  readonly value: number;
  /** estimate where SIPRI flags one; rows from the older edition carry no flags and say actual */
  readonly status: 'actual' | 'estimate';
  /** Main source */
  readonly source_id: SourceId;
}

/** Targets agreed by the Alliance. */
export interface TargetRow {
  /** Key */
  readonly id: string;
  /** Short name */
  readonly label: string;
  /** Target share, if it is one [%] */
  readonly pct: number | null;
  /** What the share is of */
  readonly scope: string;
  /** Date agreed (YYYY, YYYY-MM or YYYY-MM-DD) */
  readonly agreed_on: DateText;
  /** Year due */
  readonly due: string | null;
  /** Main source */
  readonly source_id: SourceId;
}

/** National aims and budgets as announced. Definitions differ from row to row. */
export interface PledgeRow {
  /** Key */
  readonly id: string;
  /** Country */
  readonly iso3: Iso3;
  /** Year the share is for; empty if none was named */
  readonly year: number | null;
  /** Share of GDP [%] */
  readonly pct: number;
  /** Whose definition */
  readonly definition: string;
  /** Date announced (YYYY, YYYY-MM or YYYY-MM-DD) */
  readonly announced_on: DateText | null;
  /** In one or two sentences */
  readonly summary: string;
  /** high: official or well-sourced; medium: one sound press source or a small inference; low: weak, second-hand or tracker-only */
  readonly confidence: 'high' | 'medium' | 'low';
  /** Main source */
  readonly source_id: SourceId;
  /** The newer budget or plan that takes the place of this one; such an aim is dropped */
  readonly overtaken_by: string | null;
}

/** Every place at which a force stands, a change happens, a command sits, or from which a rotation comes. One row per place. */
export interface SiteRow {
  /** Key: country code and short name */
  readonly id: string;
  /** Name, with diacritics */
  readonly name: string;
  /** Country */
  readonly iso3: Iso3;
  /** Latitude, WGS 84 [degree] */
  readonly lat: number;
  /** Longitude, WGS 84 [degree] */
  readonly lon: number;
  /** The true place lies within this distance [km] */
  readonly precision_km: number;
  /** Main use */
  readonly kind:
    | 'air base'
    | 'army base'
    | 'naval base'
    | 'training area'
    | 'headquarters'
    | 'missile defence'
    | 'depot'
    | 'radar'
    | 'other';
  /** What the position stands for */
  readonly note: string | null;
  /** Main source */
  readonly source_id: SourceId;
}

/** Every US and European (and Canadian) force, formation, garrison, detachment, mission or agreed access. A force stands in one place. */
export interface ForceRow {
  /** Key */
  readonly id: string;
  /** us or europe; Canada counts as europe (European and Canadian Allies). The lead decides */
  readonly side: 'us' | 'europe';
  /** Lead or owner; empty for NATO or EU missions without a fixed lead */
  readonly nation_iso3: Iso3 | null;
  /** Short name */
  readonly name: string;
  /** Kind of force */
  readonly kind:
    | 'brigade'
    | 'battlegroup'
    | 'battalion'
    | 'squadron'
    | 'air policing'
    | 'air defence'
    | 'aviation brigade'
    | 'headquarters'
    | 'naval group'
    | 'base garrison'
    | 'mission'
    | 'training'
    | 'other';
  /** permanent; rotational; mission: standing or temporary NATO, EU or coalition activity; access: agreed use without a standing force */
  readonly posture: 'permanent' | 'rotational' | 'mission' | 'access';
  /** Operation, agreement or mission */
  readonly framework: string | null;
  /** Force in which this one is counted; empty at the top level */
  readonly part_of: string | null;
  /** Main equipment and number, where stated */
  readonly equipment: string | null;
  /** Where it stands; empty if not stated or at sea */
  readonly site_id: string | null;
  /** Host country; empty if not stated or at sea */
  readonly host_iso3: Iso3 | null;
  /** Other hosts in which parts of it served, as a list with semicolons. Never a second position, never counted */
  readonly also_hosts: readonly Iso3[];
  /** First day in place; empty if not stated or never deployed (YYYY, YYYY-MM or YYYY-MM-DD) */
  readonly start: DateText | null;
  /** Last day, or the day of relief (YYYY, YYYY-MM or YYYY-MM-DD) */
  readonly end: DateText | null;
  /** Date that was announced for its end, its relief or its next step, where no other column holds it (YYYY, YYYY-MM or YYYY-MM-DD) */
  readonly expected: DateText | null;
  /** State on 30 November 2026; unconfirmed: arrival or present state not verified */
  readonly state: 'in place' | 'building up' | 'planned' | 'ended' | 'unconfirmed';
  /** high: official or well-sourced; medium: one sound press source or a small inference; low: weak, second-hand or tracker-only */
  readonly confidence: 'high' | 'medium' | 'low';
  /** What the reader should know */
  readonly note: string | null;
  /** Main source */
  readonly source_id: SourceId;
}

/** One row per stated strength of a force at a date. */
export interface StrengthRow {
  /** Force */
  readonly force_id: string;
  /** Date of the figure (YYYY, YYYY-MM or YYYY-MM-DD) */
  readonly as_of: DateText;
  /** Lowest sourced value [people] */
  readonly low: number;
  /** Better-sourced value [people] */
  readonly best: number;
  /** Highest sourced value [people] */
  readonly high: number;
  /** whole force: all nations in it; lead nation only: the contributing nations come on top; planned and authorised ceiling are never counted as present */
  readonly basis: 'whole force' | 'lead nation only' | 'planned' | 'authorised ceiling';
  /** Main source */
  readonly source_id: SourceId;
}

/** Nations taking part in a multinational force. */
export interface ContributionRow {
  /** Force */
  readonly force_id: string;
  /** Contributing nation */
  readonly iso3: Iso3;
  /** Date of the figure; where no number is stated, of the list of nations or else the start of the force (YYYY, YYYY-MM or YYYY-MM-DD) */
  readonly as_of: DateText;
  /** Number; empty where not stated [people] */
  readonly troops: number | null;
  /** stated; planned; ceiling: authorised maximum; not stated: the nation takes part, number unknown */
  readonly basis: 'stated' | 'planned' | 'ceiling' | 'not stated';
  /** Part played */
  readonly role: string | null;
  /** Main source */
  readonly source_id: SourceId;
}

/** Stated troop totals per host country, and for Europe as a whole (EUR). */
export interface HostTotalRow {
  /** Host; EUR for Europe as a whole */
  readonly host_iso3: Iso3;
  /** us; europe; all: US and European together, context only */
  readonly side: 'us' | 'europe' | 'all';
  /** Date of the figure (YYYY, YYYY-MM or YYYY-MM-DD) */
  readonly as_of: DateText;
  /** permanently assigned: personnel records, no rotations; including rotational: all present; rotational only: add to permanently assigned; statutory floor: legal limit; other: context only */
  readonly basis:
    | 'permanently assigned'
    | 'including rotational'
    | 'rotational only'
    | 'statutory floor'
    | 'other';
  /** Lowest sourced value [people] */
  readonly low: number | null;
  /** Better-sourced value; empty: explicitly unknown from this date [people] */
  readonly best: number | null;
  /** Highest sourced value [people] */
  readonly high: number | null;
  /** high: official or well-sourced; medium: one sound press source or a small inference; low: weak, second-hand or tracker-only */
  readonly confidence: 'high' | 'medium' | 'low';
  /** Reading note */
  readonly note: string | null;
  /** Main source */
  readonly source_id: SourceId;
}

/** Arrivals, reliefs, growth, cuts, cancellations and pledges of forces: the arrows of the map. Policy milestones are in events. */
export interface ChangeRow {
  /** Key */
  readonly id: string;
  /** Date announced (YYYY, YYYY-MM or YYYY-MM-DD) */
  readonly announced: DateText | null;
  /** Date it took or is to take effect (YYYY, YYYY-MM or YYYY-MM-DD) */
  readonly effective: DateText | null;
  /** Date that was announced for its end, its relief or its next step, where no other column holds it (YYYY, YYYY-MM or YYYY-MM-DD) */
  readonly expected: DateText | null;
  /** Kind of change */
  readonly kind:
    | 'arrival'
    | 'departure'
    | 'handover'
    | 'not replaced'
    | 'growth'
    | 'reduction'
    | 'cancelled'
    | 'reversed'
    | 'pledge of forces';
  /** State on 30 November 2026. announced: nothing seen yet; unconfirmed: due or reported, not verified */
  readonly status: 'announced' | 'under way' | 'in place' | 'not replaced' | 'cancelled' | 'unconfirmed';
  /** us or europe */
  readonly side: 'us' | 'europe';
  /** Nation that moves */
  readonly nation_iso3: Iso3 | null;
  /** Force concerned */
  readonly force_id: string | null;
  /** Home station or former place */
  readonly from_site_id: string | null;
  /** New place */
  readonly to_site_id: string | null;
  /** Host whose numbers change; EUR for Europe as a whole */
  readonly host_iso3: Iso3 | null;
  /** Signed change in the whole of the force; empty if unknown. For cancelled rows: the number that did not move [people] */
  readonly troops_delta: number | null;
  /** The part of troops_delta in host_iso3; empty if unknown [people] */
  readonly host_delta: number | null;
  /** Changes that may be parts of the same cut: never added to this one, list with semicolons */
  readonly may_overlap: readonly string[];
  /** Force relieved by this one */
  readonly replaces_force_id: string | null;
  /** Force that later relieved this one */
  readonly replaced_by_force_id: string | null;
  /** Headline */
  readonly title: string;
  /** In one or two sentences */
  readonly summary: string;
  /** How to read the numbers */
  readonly note: string | null;
  /** high: official or well-sourced; medium: one sound press source or a small inference; low: weak, second-hand or tracker-only */
  readonly confidence: 'high' | 'medium' | 'low';
  /** A few words that stand beside the change on the map */
  readonly caveat: string | null;
  /** Main source */
  readonly source_id: SourceId;
}

/** Milestones that are not movements of forces. */
export interface PolicyEventRow {
  /** Key */
  readonly id: string;
  /** Date (YYYY, YYYY-MM or YYYY-MM-DD) */
  readonly date: DateText;
  /** law includes treaties and agreements */
  readonly kind:
    | 'summit'
    | 'statement'
    | 'pledge'
    | 'law'
    | 'strategy'
    | 'command change'
    | 'mission launch'
    | 'industry'
    | 'incident';
  /** Actors, list with semicolons; empty for NATO or the EU */
  readonly actor_iso3: readonly Iso3[];
  /** Where it happened */
  readonly place: string;
  /** Countries concerned, list with semicolons */
  readonly host_iso3: readonly Iso3[];
  /** Latitude [degree] */
  readonly lat: number | null;
  /** Longitude [degree] */
  readonly lon: number | null;
  /** Headline */
  readonly title: string;
  /** In one or two sentences */
  readonly summary: string;
  /** Verbatim, at most 30 words, in the language of the source */
  readonly quote: string | null;
  /** Who is quoted */
  readonly speaker: string | null;
  /** high: official or well-sourced; medium: one sound press source or a small inference; low: weak, second-hand or tracker-only */
  readonly confidence: 'high' | 'medium' | 'low';
  /** Main source */
  readonly source_id: SourceId;
  /** Plain name on the strip of years, for the few events that everybody has heard of */
  readonly landmark: string | null;
  /** The event as one sentence in everyday words; empty where the title is one */
  readonly short_title: string | null;
}

/** Who holds which command, before and after the decisions of 2025-2026. */
export interface CommandRow {
  /** Key */
  readonly id: string;
  /** Name */
  readonly name: string;
  /** Abbreviation */
  readonly short: string;
  /** Level */
  readonly level: 'strategic' | 'joint force' | 'component' | 'corps' | 'other';
  /** Seat */
  readonly site_id: string;
  /** Nation holding it before, list with semicolons */
  readonly held_by_before: readonly Iso3[];
  /** Nation holding it after */
  readonly held_by_after: readonly Iso3[];
  /** Change announced (YYYY, YYYY-MM or YYYY-MM-DD) */
  readonly announced: DateText | null;
  /** Change in effect; empty if no date is known (YYYY, YYYY-MM or YYYY-MM-DD) */
  readonly effective: DateText | null;
  /** Date that was announced for its end, its relief or its next step, where no other column holds it (YYYY, YYYY-MM or YYYY-MM-DD) */
  readonly expected: DateText | null;
  /** Holder and terms */
  readonly note: string | null;
  /** high: official or well-sourced; medium: one sound press source or a small inference; low: weak, second-hand or tracker-only */
  readonly confidence: 'high' | 'medium' | 'low';
  /** Main source */
  readonly source_id: SourceId;
}

/** What the United States takes away or hands on, and what Europe puts in its place. */
export interface HandoverRow {
  /** Key */
  readonly id: string;
  /** US force, post or capability */
  readonly us_item: string;
  /** Place */
  readonly site_id: string | null;
  /** Host; EUR for Europe as a whole */
  readonly host_iso3: Iso3;
  /** People concerned [people] */
  readonly us_troops: number | null;
  /** Rows that may be about the same cut: never added to this one, list with semicolons */
  readonly may_overlap: readonly string[];
  /** US step announced (YYYY, YYYY-MM or YYYY-MM-DD) */
  readonly us_announced: DateText | null;
  /** US step in effect (YYYY, YYYY-MM or YYYY-MM-DD) */
  readonly us_effective: DateText | null;
  /** European replacement, if any */
  readonly europe_item: string;
  /** Force that takes over */
  readonly europe_force_id: string | null;
  /** European replacement in place or due (YYYY, YYYY-MM or YYYY-MM-DD) */
  readonly europe_effective: DateText | null;
  /** Date that was announced for its end, its relief or its next step, where no other column holds it (YYYY, YYYY-MM or YYYY-MM-DD) */
  readonly expected: DateText | null;
  /** Months from us_effective to europe_effective where both are known; negative: in place before [months] */
  readonly gap_months: number | null;
  /** covered; partly; not replaced; agreed; announced; option */
  readonly status: 'covered' | 'partly' | 'not replaced' | 'agreed' | 'announced' | 'option';
  /** Related change */
  readonly change_id: string | null;
  /** Reading note */
  readonly note: string | null;
  /** high: official or well-sourced; medium: one sound press source or a small inference; low: weak, second-hand or tracker-only */
  readonly confidence: 'high' | 'medium' | 'low';
  /** Main source */
  readonly source_id: SourceId;
}

/** Plants that are being built or enlarged. */
export interface PlantRow {
  /** Key */
  readonly id: string;
  /** Country */
  readonly iso3: Iso3;
  /** Place and company */
  readonly site: string;
  /** Latitude [degree] */
  readonly lat: number | null;
  /** Longitude [degree] */
  readonly lon: number | null;
  /** Product */
  readonly product: string;
  /** Yearly output before */
  readonly capacity_from: number | null;
  /** Yearly output aimed at */
  readonly capacity_to: number | null;
  /** What the capacity counts, per year */
  readonly unit_per_year: string | null;
  /** Date announced (YYYY, YYYY-MM or YYYY-MM-DD) */
  readonly announced_on: DateText | null;
  /** Date announced for the start or the full output (YYYY, YYYY-MM or YYYY-MM-DD) */
  readonly expected: DateText | null;
  /** In one or two sentences */
  readonly summary: string;
  /** high: official or well-sourced; medium: one sound press source or a small inference; low: weak, second-hand or tracker-only */
  readonly confidence: 'high' | 'medium' | 'low';
  /** Main source */
  readonly source_id: SourceId;
}

/** What NATO has promised per host on the eastern flank. */
export interface BrigadeTargetRow {
  /** Host */
  readonly host_iso3: Iso3;
  /** Framework nation */
  readonly framework_iso3: Iso3;
  /** Force */
  readonly force_id: string;
  /** Battlegroup since (YYYY, YYYY-MM or YYYY-MM-DD) */
  readonly battlegroup_since: DateText | null;
  /** Target */
  readonly brigade_target: string | null;
  /** Agreed (YYYY, YYYY-MM or YYYY-MM-DD) */
  readonly agreed_on: DateText | null;
  /** Due */
  readonly due: string | null;
  /** State of play */
  readonly status: string;
  /** high: official or well-sourced; medium: one sound press source or a small inference; low: weak, second-hand or tracker-only */
  readonly confidence: 'high' | 'medium' | 'low';
  /** Main source */
  readonly source_id: SourceId;
}

/** What European and US forces have or would need, as single studies and officials count it; inventories of different studies or years are never added. */
export interface CapabilityRow {
  /** Key */
  readonly id: string;
  /** What it is about */
  readonly topic:
    | 'fighters'
    | 'bombers'
    | 'refuelling'
    | 'early-warning'
    | 'drones'
    | 'satellites'
    | 'patriot'
    | 'samp-t'
    | 'readiness'
    | 'replace-us'
    | 'requirement';
  /** us, europe, or alliance: all Allies together */
  readonly side: 'us' | 'europe' | 'alliance';
  /** Country, where the row is about one */
  readonly iso3: Iso3 | null;
  /** What is counted */
  readonly item: string;
  /** What the numbers count */
  readonly unit: string;
  /** Lowest sourced value; alone: at least */
  readonly low: number | null;
  /** Better-sourced value */
  readonly best: number | null;
  /** Highest sourced value */
  readonly high: number | null;
  /** Date of the count (YYYY, YYYY-MM or YYYY-MM-DD) */
  readonly as_of: DateText;
  /** inventory: what exists; pledge: what was promised; requirement: what would be needed; estimate: a study’s own */
  readonly kind: 'inventory' | 'pledge' | 'requirement' | 'estimate';
  /** What is in the count and what is not */
  readonly scope: string | null;
  /** high: official or well-sourced; medium: one sound press source or a small inference; low: weak, second-hand or tracker-only */
  readonly confidence: 'high' | 'medium' | 'low';
  /** Main source */
  readonly source_id: SourceId;
}

/** Sums over groups of Allies as NATO prints them, to test the sums of ours against. */
export interface NatoAggregateRow {
  /** europe_canada: all Allies but the United States; total: all Allies */
  readonly group: 'europe_canada' | 'total';
  /** Calendar year; fiscal year for Canada and the United Kingdom */
  readonly year: number;
  /** As in the table spending */
  readonly measure: 'personnel_thousand' | 'usd_2021_m' | 'usd_current_m';
  /** Value: thousand people or million US dollars */
  readonly value: number;
  /** actual or estimate, as NATO marks it */
  readonly status: 'actual' | 'estimate';
  /** Main source */
  readonly source_id: SourceId;
}

/** Steps of a series of armed forces personnel that are not soldiers come or gone, or not surely. */
export interface PersonnelBreakRow {
  /** Country */
  readonly iso3: Iso3;
  /** Calendar year; fiscal year for Canada and the United Kingdom */
  readonly year: number;
  /** Step from the year before [%] */
  readonly step_pct: number;
  /** What is known of the reason */
  readonly reason: string;
  /** inference: from size and date of the step; unexplained: no reason found; stated: said by the source */
  readonly basis: 'inference' | 'unexplained' | 'stated';
  /** Main source */
  readonly source_id: SourceId;
}

/** Active personnel with paramilitary of countries outside NATO, 2014 to 2020; another definition than NATO’s, never added to it. */
export interface PersonnelWorldBankRow {
  /** Country */
  readonly iso3: Iso3;
  /** Calendar year; fiscal year for Canada and the United Kingdom */
  readonly year: number;
  /** People [people] */
  readonly persons: number;
  /** actual or estimate, as NATO marks it */
  readonly status: 'actual' | 'estimate';
  /** Main source */
  readonly source_id: SourceId;
}

/** Further sources of a row that rests on more than one; the first stands in its source_id. */
export interface CitationRow {
  /** Table of the row */
  readonly table: string;
  /** Key of the row; parts of a key are joined with slashes */
  readonly row: string;
  /** Main source */
  readonly source_id: SourceId;
}

/** Every source cited. */
export interface SourceRow {
  /** Key */
  readonly source_id: SourceId;
  /** Publisher; reprints named as such */
  readonly publisher: string;
  /** Title */
  readonly title: string;
  /** Date published (YYYY, YYYY-MM or YYYY-MM-DD) */
  readonly published: DateText | null;
  /** Address, if known */
  readonly url: string | null;
  /** primary: the body that decides or counts; secondary: press and research; tracker: known only through a machine-compiled tracker */
  readonly kind: 'primary' | 'secondary' | 'tracker';
  /** official: the body that decides or counts; agency: news agency, also in a reprint; specialist: specialist press, research; newspaper: newspaper or broadcaster; secondary: retold from another medium; aggregator: collects without checking; tracker: machine-compiled list; machine-made: text written by a program; partisan: state-linked, party or advocacy */
  readonly reliability:
    | 'official'
    | 'agency'
    | 'specialist'
    | 'newspaper'
    | 'secondary'
    | 'aggregator'
    | 'tracker'
    | 'machine-made'
    | 'partisan';
  /** Terms of re-use */
  readonly licence: string;
  /** What it was used for, and its limits */
  readonly note: string | null;
}

/** All tables of record, parsed. */
export interface Tables {
  readonly countries: readonly CountryRow[];
  readonly spending: readonly SpendingRow[];
  readonly spending_sipri: readonly SpendingSipriRow[];
  readonly targets: readonly TargetRow[];
  readonly pledges: readonly PledgeRow[];
  readonly sites: readonly SiteRow[];
  readonly forces: readonly ForceRow[];
  readonly strengths: readonly StrengthRow[];
  readonly contributions: readonly ContributionRow[];
  readonly host_totals: readonly HostTotalRow[];
  readonly changes: readonly ChangeRow[];
  readonly events: readonly PolicyEventRow[];
  readonly commands: readonly CommandRow[];
  readonly handovers: readonly HandoverRow[];
  readonly production: readonly PlantRow[];
  readonly brigade_targets: readonly BrigadeTargetRow[];
  readonly capabilities: readonly CapabilityRow[];
  readonly nato_aggregates: readonly NatoAggregateRow[];
  readonly personnel_breaks: readonly PersonnelBreakRow[];
  readonly personnel_world_bank: readonly PersonnelWorldBankRow[];
  readonly citations: readonly CitationRow[];
  readonly sources: readonly SourceRow[];
}
