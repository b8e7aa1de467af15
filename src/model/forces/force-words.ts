import type { Details } from '../../data/details.ts';
import type { ContributionRow, ForceRow, Iso3, StrengthRow } from '../../data/rows.ts';
import type { LaterMessages } from '../../i18n/en.ts';
import { countryName, type Speech } from '../base/speech.ts';
import { contributorsOn, type ForceDetails, type ForceEntry, type Sent } from './force-view.ts';

/** Single forces and sites in words: list entries, and the tips of their marks. */

/** What sentences about forces need besides the rows. */
export interface ForceSpeech {
  readonly speech: Speech;
  readonly words: LaterMessages;
}

/** A number of troops with its range, where sources differ. */
export function troopsText(
  { speech: { format }, words }: ForceSpeech,
  { low, best, high }: Pick<StrengthRow, 'low' | 'best' | 'high'>,
): string {
  const [least, number, most] = [low, best, high].map((value) => format.number(value));
  return low === high ? `${number}` : words.sites.range(`${least}`, `${number}`, `${most}`);
}

/** In how many countries a force stands, for the reader of its number. */
function spreadOf({ host_iso3, also_hosts }: ForceRow): number {
  return new Set([host_iso3, ...also_hosts].filter((iso3) => iso3 !== null)).size;
}

/** What a list says of a force after its name: nation, kind, strength, status. */
export function entryText(said: ForceSpeech, { force, strength, status }: ForceEntry): string {
  const { speech, words } = said;
  const { sites } = words;
  const { format } = speech;
  const spread = spreadOf(force);
  return sites.item(
    [
      force.nation_iso3 ? countryName(speech, force.nation_iso3) : words.sites.card.noNation,
      sites.kinds[force.kind],
      ...(status === 'planned'
        ? []
        : [
            strength ? sites.troops(troopsText(said, strength), format.date(strength.as_of)) : sites.noTroops,
          ]),
      ...(strength && spread > 1 ? [sites.spread(spread)] : []),
      ...(status === 'in place' ? [] : [sites.statuses[status]]),
      ...(status === 'planned' && force.start ? [sites.from(format.date(force.start))] : []),
      ...(status === 'ended' && force.end ? [sites.until(format.date(force.end))] : []),
    ].join(', '),
  );
}

/** What a list of forces abroad says of one after its name. */
export function sentText(said: ForceSpeech, { entry, leads, contribution }: Sent): string {
  const { speech, words } = said;
  const host = entry.force.host_iso3;
  const where = host ? countryName(speech, host) : words.sites.card.noPlace;
  if (leads) return `${where}; ${entryText(said, entry)}`;
  const text = contribution
    ? contributionText(said, contribution)
    : words.sites.contributionBases['not stated'];
  return `${where}; ${words.sites.takesPart(text)}.`;
}

/** What a nation gives, and whether that is only planned or allowed. */
function contributionText({ speech, words }: ForceSpeech, { troops, as_of, basis }: ContributionRow): string {
  const { contributionBases: bases } = words.sites;
  if (troops === null) return bases['not stated'];
  const number = words.sites.troops(speech.format.number(troops), speech.format.date(as_of));
  return basis === 'stated' ? number : `${number}, ${bases[basis]}`;
}

/** The name of a nation that may lie outside the map. */
export function nationName(speech: Speech, { iso2 }: Pick<Details, 'iso2'>, iso3: Iso3): string {
  const code = iso2[iso3];
  return code ? speech.format.country(code) : countryName(speech, iso3);
}

/** The nations in a force on a day, each with its number or that it is not stated. */
export function contributorTexts(
  { speech, words }: ForceSpeech,
  details: ForceDetails & Pick<Details, 'iso2'>,
  { id, day }: { readonly id: string; readonly day: string },
) {
  return contributorsOn(details, id, day).map((row) => ({
    row,
    nation: nationName(speech, details, row.iso3),
    number:
      row.troops === null ? words.sites.contributionBases['not stated'] : speech.format.number(row.troops),
    basis: row.basis === 'not stated' ? '' : words.sites.contributionBases[row.basis],
  }));
}
