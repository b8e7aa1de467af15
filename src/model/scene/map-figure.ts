import { type Amount, isOpen, isWarned } from '../forces/discs.ts';
import { bandOf } from '../spending/spending.ts';

/** Figures as the map writes them: two leading ones for all. Exact figures are in cards and tables. */

/** How sure a figure is: as stated; at least so many; about so many, since the number is old or overtaken. */
export type FigureMark = 'plain' | 'plus' | 'about';

export interface MapFigure {
  /** Rounded; in a comparison the signed change. */
  readonly troops: number;
  readonly mark: FigureMark;
  /** It is a change: written with its sign. */
  readonly isChange: boolean;
}

function twoLeading(troops: number, round: (value: number) => number): number {
  const size = Math.abs(troops);
  const unit = 10 ** Math.max(0, String(Math.floor(size)).length - 2);
  return Math.sign(troops) * round(size / unit) * unit;
}

/** Two leading figures, to the nearest. */
export function near2(troops: number): number {
  return twoLeading(troops, Math.round);
}

/** Two leading figures, towards zero: what is uncertain must not look larger than it is known to be. */
export function down2(troops: number): number {
  return twoLeading(troops, Math.floor);
}

/** The next number of two leading figures above one: what a key names that says which figures are left out. */
export function above2(troops: number): number {
  const unit = 10 ** Math.max(0, String(Math.floor(troops)).length - 2);
  return (Math.floor(troops / unit) + 1) * unit;
}

/** A number with the mark of what it is worth, rounded accordingly. */
export function marked(troops: number, mark: FigureMark, isChange = false): MapFigure {
  return { troops: mark === 'plain' ? near2(troops) : down2(troops), mark, isChange };
}

/** The mark of an amount. "At least" says more than "about". */
export function markOf(amount: Amount): FigureMark {
  if (isOpen(amount)) return 'plus';
  return isWarned(amount) ? 'about' : 'plain';
}

/** The figure of a sum of figures, as they are shown: no more than the reader could add up. */
export function summed(figures: readonly MapFigure[], isPart: boolean): MapFigure {
  const marks = new Set(figures.map(({ mark }) => mark));
  const mark = isPart || marks.has('plus') ? 'plus' : marks.has('about') ? 'about' : 'plain';
  return { troops: figures.reduce((sum, { troops }) => sum + troops, 0), mark, isChange: false };
}

/** A share of GDP with one decimal, never rounded into another class: 3.49 is 3.4, for it is under 3.5. */
export function mapShare(value: number): number {
  const near = Math.round(value * 10) / 10;
  return bandOf('share', near) === bandOf('share', value) ? near : Math.floor(value * 10) / 10;
}
