import type { PledgeRow } from '../../data/rows.ts';
import type { LaterMessages } from '../../i18n/en.ts';
import { countryName, type Speech } from '../base/speech.ts';
import { type AllyRow, nearestBelow, pledgeDecimals } from './allies.ts';
import { CROSSED } from './chart.ts';
import type { Spell } from './crossings.ts';
import { armedAllies, countAtLeast, type SpendingValue } from './spending.ts';

/** What the charts of the allies say in words: text alternatives, captions, cells of the table. */

export interface AllySpeech {
  readonly speech: Speech;
  readonly words: LaterMessages;
}

/** A share of GDP, with the decimals of NATO's table. */
export function shareText({ format }: Speech, value: number): string {
  return format.percent(value, 2);
}

/** A target: 2%, 3.5%. */
export function targetText({ format }: Speech, pct: number): string {
  return format.percent(pct, Number.isInteger(pct) ? 0 : 1);
}

/** The target whose crossing is told. */
export function crossedTarget(speech: Speech): string {
  return targetText(speech, CROSSED);
}

export function signedPoints({ format }: Speech, value: number): string {
  const sign = value > 0 ? '+' : value < 0 ? '−' : '±';
  return sign + format.number(Math.abs(value), 2);
}

function pointText({ words }: AllySpeech, { year, estimate }: SpendingValue): string {
  return words.allies.spell.point(String(year), words.card.status[estimate ? 'estimate' : 'actual']);
}

function spellText(say: AllySpeech, { from, to, earlier, lasts }: Spell): string {
  const { spell } = say.words.allies;
  const start = earlier ? spell.earlier(String(from.year)) : pointText(say, from);
  if (lasts) return spell.since(start);
  if (from === to && !earlier) return spell.only(start);
  return spell.range(start, pointText(say, to));
}

/** When a country was at a target or above: "from 2021 (actual) to 2022 (actual) and since 2026 (estimate)". Empty if never. */
export function spellsText(say: AllySpeech, found: readonly Spell[]): string {
  return say.speech.format.list(found.map((spell) => spellText(say, spell)));
}

/** Points above or below 3.5 %; empty without a figure. */
export function marginText({ speech, words }: AllySpeech, { margin }: Pick<AllyRow, 'margin'>): string {
  if (margin === null) return '';
  const target = crossedTarget(speech);
  if (margin === 0) return words.allies.at(target);
  return words.allies[margin > 0 ? 'over' : 'short'](speech.format.number(Math.abs(margin), 2), target);
}

/** Points since the first year, or why they are not said; empty without figures. */
export function growthText({ speech, words }: AllySpeech, row: AllyRow): string {
  const { growth, first, seriesBreak } = row;
  if (growth !== null && first) return words.allies.growth(signedPoints(speech, growth), String(first.year));
  return first && seriesBreak !== null ? words.allies.noGrowth(String(seriesBreak)) : '';
}

/** The share of the shown year: "4.68% in 2026 (estimate)". */
export function yearShareText(
  { speech, words }: AllySpeech,
  { value, year, estimate }: SpendingValue,
): string {
  const when = estimate ? `${year} (${speech.messages.estimate})` : String(year);
  return words.allies.share(shareText(speech, value), when);
}

/** A pledge with its year and its own definition. */
export function pledgeText({ speech, words }: AllySpeech, row: PledgeRow): string {
  const year = row.year === null ? words.card.noYear : String(row.year);
  return words.allies.pledged(year, speech.format.percent(row.pct, pledgeDecimals(row)), row.definition);
}

/** Everything a chart shows, in one sentence: its text alternative. */
export function allySentence(say: AllySpeech, row: AllyRow): string {
  const { speech, words } = say;
  const name = countryName(speech, row.iso3);
  if (!row.share) return words.allies.of(name, words.allies.unarmed);
  const target = crossedTarget(speech);
  const crossed = spellsText(say, row.spells);
  const ahead = row.pledges.ahead.map((pledge) => pledgeText(say, pledge));
  const parts = [
    yearShareText(say, row.share),
    growthText(say, row),
    marginText(say, row),
    crossed ? words.allies.reached(target, crossed) : words.allies.never(target),
    row.natoSince !== null &&
      row.natoSince > (row.first?.year ?? 0) &&
      words.allies.joined(String(row.natoSince)),
    row.seriesBreak !== null && words.allies.broken(String(row.seriesBreak)),
    ahead.length > 0 && words.allies.pledges(speech.format.list(ahead)),
  ].filter(Boolean);
  return `${words.allies.of(name, parts.join('; '))}.`;
}

/** The first sentences of the view: how many are at 3.5 % in the shown year, and who is nearest below. */
export function alliesHeadline(say: AllySpeech, rows: readonly AllyRow[], year: number): string {
  const { speech, words } = say;
  const { dataset } = speech;
  const estimate = rows.some(({ share }) => share?.estimate);
  const when = estimate ? `${year} (${speech.messages.estimate})` : String(year);
  const count = countAtLeast(dataset, 'share', year, CROSSED);
  const total = armedAllies(dataset, year).length;
  const nearest = nearestBelow(rows);
  const lead = words.allies.sentence(when, count, total, crossedTarget(speech));
  if (!nearest?.share || nearest.margin === null) return lead;
  const short = speech.format.number(-nearest.margin, 2);
  const name = countryName(speech, nearest.iso3);
  return `${lead} ${words.allies.nearest(name, shareText(speech, nearest.share.value), short)}`;
}
