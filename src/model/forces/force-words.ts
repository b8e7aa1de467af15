import type { Details } from '../../data/details.ts';
import type { ContributionRow, ForceRow, Iso3 } from '../../data/rows.ts';
import type { LaterMessages } from '../../i18n/en.ts';
import type { Country } from '../../i18n/values.ts';
import { ageIn, type Month } from '../base/dates.ts';
import { countryOf, type Speech } from '../base/speech.ts';
import { contributorsOn, type ForceDetails, type ForceEntry, type Sent } from './force-view.ts';

/** Single forces and sites in words: list entries, and the tips of their marks. */

/** What sentences about forces need besides the rows. */
export interface ForceSpeech {
  readonly speech: Speech;
  readonly words: LaterMessages;
}

/** In how many countries a force stands, for the reader of its number. */
function spreadOf({ host_iso3, also_hosts }: ForceRow): number {
  return new Set([host_iso3, ...also_hosts].filter((iso3) => iso3 !== null)).size;
}

/** What lists say of a force in a month, as messages are given it. */
export function entryOf(speech: Speech, { force, strength, status, due }: ForceEntry, month: Month) {
  const { nation_iso3: nation, kind, start, end } = force;
  return {
    nation: nation ? countryOf(speech, nation) : null,
    kind,
    status,
    strength: strength && { ...strength, asOf: strength.as_of, age: ageIn(month, strength.as_of) },
    hosts: spreadOf(force),
    start,
    end,
    due,
  };
}

/** What a list says of a force after its name: nation, kind, strength, status. */
export function entryText({ speech, words }: ForceSpeech, entry: ForceEntry, month: Month): string {
  return words.sites.entry(entryOf(speech, entry, month));
}

/** What a list of forces abroad says of one after its name. */
export function sentText(
  { speech, words }: ForceSpeech,
  { entry, leads, contribution }: Sent,
  month: Month,
): string {
  const { host_iso3: iso3 } = entry.force;
  const host = iso3 ? countryOf(speech, iso3) : null;
  return leads
    ? words.sites.leads(host, entryOf(speech, entry, month))
    : words.sites.takesPart(host, contribution && partOf(contribution, month));
}

/** The part of a nation in a force, as messages are given it. */
function partOf({ troops, as_of, basis }: ContributionRow, month: Month) {
  return { troops, asOf: as_of, age: ageIn(month, as_of), basis };
}

/** A nation that may lie outside the map, as messages are given it. */
export function nationOf(speech: Speech, { iso2 }: Pick<Details, 'iso2'>, iso3: Iso3): Country {
  const code = iso2[iso3];
  return code ? { iso3, iso2: code } : countryOf(speech, iso3);
}

/** The nations in a force on a day, each with its number or that it is not stated. */
export function contributorTexts(
  { speech, words }: ForceSpeech,
  details: ForceDetails & Pick<Details, 'iso2'>,
  { id, day }: { readonly id: string; readonly day: string },
) {
  return contributorsOn(details, id, day).map((row) => ({
    row,
    nation: nationOf(speech, details, row.iso3),
    number:
      row.troops === null ? words.sites.contributionBases['not stated'] : speech.format.number(row.troops),
    basis: row.basis === 'not stated' ? '' : words.sites.contributionBases[row.basis],
  }));
}
