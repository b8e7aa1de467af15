import type { PledgeRow } from '../../data/rows.ts';
import type { LaterMessages } from '../../i18n/en.ts';
import type { Aim, NewerAim } from '../../i18n/values.ts';
import { countryOf, type Speech } from '../base/speech.ts';
import { type AllyRow, nearestBelow } from './allies.ts';
import { CROSSED } from './chart.ts';
import type { Spell } from './crossings.ts';
import { overtaker } from './pledges.ts';
import { armedAllies, countAtLeast, type SpendingValue } from './spending.ts';

/** What the charts of the allies say in words: text alternatives, captions, cells of the table. */

export interface AllySpeech {
  readonly speech: Speech;
  readonly words: LaterMessages;
}

/** When a country was at a target or above: "from 2021 (actual) to 2022 (actual) and since 2026 (estimate)". Empty if never. */
export function spellsText({ words }: AllySpeech, found: readonly Spell[]): string {
  return words.allies.spells(found);
}

/** Points above or below 3.5 %; empty without a figure. */
export function marginText({ words }: AllySpeech, { margin }: Pick<AllyRow, 'margin'>): string {
  return margin === null ? '' : words.allies.margin(margin, CROSSED);
}

/** How the share has grown since the first year; `null` without figures. */
function growthOf({ growth, first, seriesBreak }: AllyRow) {
  return first && { points: growth, since: first.year, seriesBreak };
}

/** Points since the first year, or why they are not said; empty without figures. */
export function growthText({ words }: AllySpeech, row: AllyRow): string {
  const found = growthOf(row);
  return found ? words.allies.growth(found) : '';
}

/** The share of the shown year: "4.68% in 2026 (estimate)". */
export function yearShareText({ words }: AllySpeech, found: SpendingValue): string {
  return words.allies.share(found);
}

/** A pledge as messages are given it. */
function aimOf(row: PledgeRow, pledges: readonly PledgeRow[]): Aim {
  const { year, pct, definition } = row;
  return { year, pct, definition: { text: definition }, overtakenBy: newerAim(row, pledges) };
}

/** The pledge that one was dropped for, as messages are given it; `null`: it stands. */
export function newerAim(row: PledgeRow, pledges: readonly PledgeRow[]): NewerAim | null {
  const newer = overtaker(pledges, row);
  return newer && { pct: newer.pct, definition: { text: newer.definition }, announced: newer.announced_on };
}

/** A pledge with its year and its own definition. */
export function pledgeText({ words }: AllySpeech, row: PledgeRow, pledges: readonly PledgeRow[]): string {
  return words.allies.pledged(aimOf(row, pledges));
}

/** Everything a chart shows, in one sentence: its text alternative. */
export function allySentence({ speech, words }: AllySpeech, row: AllyRow): string {
  const country = countryOf(speech, row.iso3);
  const { share, natoSince, margin, spells } = row;
  if (!share) return `${words.allies.unarmedOf(country)}.`;
  return words.allies.sentenceOf({
    country,
    share,
    growth: growthOf(row),
    margin,
    target: CROSSED,
    spells,
    joined: natoSince !== null && natoSince > (row.first?.year ?? 0) ? natoSince : null,
    pledges: row.pledges.ahead.map((pledge) => aimOf(pledge, [...row.pledges.ahead, ...row.pledges.past])),
  });
}

/** The first sentences of the view: how many are at 3.5 % in the shown year, and who is nearest below. */
export function alliesHeadline(
  { speech, words }: AllySpeech,
  rows: readonly AllyRow[],
  year: number,
): string {
  const { dataset } = speech;
  const estimate = rows.some(({ share }) => share?.estimate);
  const count = countAtLeast(dataset, 'share', year, CROSSED);
  const total = armedAllies(dataset, year).length;
  const nearest = nearestBelow(rows);
  const lead = words.allies.sentence({ year, estimate }, count, total, CROSSED);
  if (!nearest?.share || nearest.margin === null) return lead;
  const { iso3, share, margin } = nearest;
  return `${lead} ${words.allies.nearest(countryOf(speech, iso3), share.value, margin)}`;
}
