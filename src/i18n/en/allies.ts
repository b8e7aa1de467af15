import type { DateText } from '../../data/rows.ts';
import type {
  Aim,
  AllyFacts,
  Country,
  FigureYear,
  Growth,
  NewerAim,
  ShareFigure,
  SpellYears,
  Verbatim,
} from '../values.ts';
import { say } from './grammar.ts';
import { partOf } from './part-of.ts';
import { figureYear } from './spending.ts';

/** What a figure of NATO's table is. */
export const figureStatus = { actual: 'actual', estimate: 'estimate' };

const statusOf = ({ estimate }: FigureYear): string => figureStatus[estimate ? 'estimate' : 'actual'];
const point = (found: FigureYear): string => `${found.year} (${statusOf(found)})`;
const share = (value: number): string => say.percent(value, 2);
const points = (value: number): string => say.number(Math.abs(value), 2);

/** Years at a target or above: "from 2021 (actual) to 2022 (actual)", "since 2026 (estimate)". */
function spell({ from, to, earlier, lasts }: SpellYears): string {
  const start = earlier ? `${from.year} or earlier` : point(from);
  if (lasts) return `since ${start}`;
  if (from.year === to.year && !earlier) return `in ${start} alone`;
  return `from ${start} to ${point(to)}`;
}

const spells = (found: readonly SpellYears[]): string => say.list(found.map(spell));

const yearShare = (found: ShareFigure): string => `${share(found.value)} in ${figureYear(found)}`;

function growth({ points: grown, since, seriesBreak }: Growth): string {
  if (grown !== null) return `${say.signed(grown, 2)} points since ${since}`;
  return seriesBreak === null ? '' : `growth not comparable: new series from ${seriesBreak}`;
}

/** Percentage points above a target, or short of it. */
function margin(above: number, target: number): string {
  if (above === 0) return `at ${say.exactPercent(target)}`;
  return `${points(above)} points ${above > 0 ? 'over' : 'short of'} ${say.exactPercent(target)}`;
}

export const noYear = 'no year named';

const aim = (year: number | null, pct: number): string => `${year ?? noYear}: ${say.exactPercent(pct)}`;

/** What a dropped pledge gave way to. */
export const overtaken = ({ pct, definition, announced }: NewerAim): string =>
  `overtaken by ${say.exactPercent(pct)} (${definition.text}${announced === null ? '' : `, announced ${say.date(announced)}`})`;

const pledged = ({ year, pct, definition, overtakenBy }: Aim): string =>
  `${aim(year, pct)} (${definition.text})${overtakenBy === null ? '' : `, ${overtaken(overtakenBy)}`}`;

const reached = (target: number, found: readonly SpellYears[]): string =>
  `${say.exactPercent(target)} or more: ${spells(found)}`;

/** All that a chart shows, in one sentence: its text alternative. */
function sentenceOf(ally: AllyFacts): string {
  const { country, share: now, target, joined, pledges } = ally;
  const parts = [
    yearShare(now),
    ally.growth && growth(ally.growth),
    ally.margin !== null && margin(ally.margin, target),
    ally.spells.length > 0 ? reached(target, ally.spells) : `${say.exactPercent(target)} not reached`,
    joined !== null && `joined in ${joined}`,
    ally.growth?.seriesBreak != null && `new series from ${ally.growth.seriesBreak}`,
    pledges.length > 0 && `pledged: ${say.list(pledges.map(pledged))}`,
  ];
  return `${say.country(country)}: ${parts.filter(Boolean).join('; ')}.`;
}

/** When a target was reached, and for how long, in the card of a country. */
export function crossedAt(target: number, found: readonly SpellYears[]): string {
  const [first] = found;
  if (!first) return `${say.exactPercent(target)} not reached in these years`;
  return `${say.exactPercent(target)} ${first.earlier ? 'already' : 'first'} reached in ${first.from.year}: ${spells(found)}`;
}

/** The line of a country with its two ends. */
export function chartOf(country: Country, first: ShareFigure | null, last: ShareFigure | null): string {
  const end = (found: ShareFigure | null) => (found ? `${share(found.value)} (${found.year})` : '');
  return `${say.country(country)}, share of GDP from ${end(first)} to ${end(last)}`;
}

const more = (pledges: number): string =>
  pledges === 0 ? 'Source' : `Source and ${say.count(pledges, { one: 'pledge', other: 'pledges' })}`;

const ALLIES = { one: 'ally', other: 'allies' };
const unarmed = 'No armed forces, so no figure.';

/** Words of the small multiples of all allies, and of what the country cards say of targets and pledges. */
export const allies = {
  title: 'Allies compared',
  intro: (year: number) =>
    `Core defence spending of every ally as a share of GDP, by NATO’s table of July 2026. The month on the time axis decides the year: ${year}.`,

  sentence: (when: FigureYear, count: number, total: number, target: number) =>
    `In ${figureYear(when)}, ${partOf(count, `${say.count(total, ALLIES)} with armed forces`, { one: 'spends', other: 'spend' })} ${say.exactPercent(target)} of GDP or more.`,
  nearest: (country: Country, value: number, short: number) =>
    `Nearest below it: ${say.country(country)} with ${share(value)}, ${points(short)} percentage points short.`,
  crossed: (target: number) => `Who has been at ${say.exactPercent(target)} or more, and when`,
  everAt: (country: Country, found: readonly SpellYears[]) => `${say.country(country)}: ${spells(found)}`,
  spells,
  sentenceOf,
  unarmedOf: (country: Country) => `${say.country(country)}: ${unarmed}`,
  targets: 'Targets',
  /** A target with the day it was agreed on, and when it is due. */
  agreed: (label: Verbatim, agreed: DateText, due: DateText | null) =>
    `${label.text}, agreed ${say.date(agreed)}${due === null ? '' : `, due in ${say.date(due)}`}`,

  key: {
    title: 'How to read the charts',
    scale: (top: number, first: number, last: number) =>
      `All charts share one scale: from 0 to ${say.exactPercent(top)} of GDP, ${first} to ${last}.`,
    figures: (first: number) =>
      `Filled points and a solid line: as reported. Open points and dashes: NATO estimates. Grey and thin: before the country joined. A gap in the line: a new series begins. All lines start in ${first}.`,
    targets: (targets: readonly number[]) =>
      `Dotted lines: the targets, ${say.list(targets.map(say.exactPercent))}.`,
    now: 'Upright line: the year shown.',
    crossed: (target: number) => `A ring with a year: ${say.exactPercent(target)} crossed.`,
    pledges:
      'On the grey ground, after the table’s last year: pledges. Hollow circle: by NATO’s definition of core defence. Hollow diamond: by another definition or none stated, so not comparable with the line. Dashed and crossed out: dropped for a newer one.',
  },

  order: 'Order',
  sorts: {
    share: (_year: number, _target: number) => 'Share',
    growth: (year: number, _target: number) => `Growth since ${year}`,
    distance: (_year: number, target: number) => `Distance to ${say.exactPercent(target)}`,
    ally: (_year: number, _target: number) => 'Name',
  },
  charts: 'All allies',
  share: yearShare,
  growth,
  margin,
  reached,
  /** An aim as the title of its row. */
  aim,
  overtaken,
  unarmed,
  pledged,
  more,
  moreOf: (pledges: number, country: Country) => `${more(pledges)}, ${say.country(country)}`,
  past: 'Aims and budgets for years in NATO’s table',
  inTable: (found: ShareFigure) =>
    `NATO’s table for ${found.year}: ${share(found.value)}, ${statusOf(found)}.`,
  notComparable: 'not by NATO’s definition of core defence',
  contradicted: (date: DateText, title: Verbatim) => `Said on ${say.date(date)}: “${title.text}”.`,
  contradictedNote: 'Here the table decides.',
  total: (total: number, core: number) =>
    `The ${say.exactPercent(total)} target counts related spending too, which these figures do not contain; ${say.exactPercent(core)} is the target for core defence.`,

  table: 'The same as a table',
  columns: {
    ally: 'Ally',
    natoSince: 'In NATO since',
    crossed: (target: number) => `${say.exactPercent(target)} or more`,
    pledges: 'Pledged for years ahead',
  },
  none: 'none',
};
