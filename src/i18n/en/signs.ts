import type { KeyStatus } from '../../model/signs/arrow.ts';
import { say } from './grammar.ts';

const marks = [
  { sign: '≥', meaning: 'at least, dashed rim' },
  { sign: '*', meaning: 'old, or overtaken by a later change' },
  { sign: '?', meaning: 'unknown' },
];

/** Words of the legend of forces, changes and pins; keys of single maps take theirs from it. */
export const signs = {
  title: 'Troops by host country',
  halves: 'Left half US, right half European and Canadian; area by number.',
  marks,
  /** The same in one line. */
  marksLine: `${marks.map(({ sign, meaning }) => `${sign} ${meaning}`).join('; ')}.`,
  small: (half: number, host: number) =>
    `Halves under ${say.number(half)} troops and hosts that never had ${say.number(host)} are in the table only.`,
  gained: 'In a comparison: filled what was gained, hollow what was lost; ≈ known in part.',
  arrows: 'Changes',
  /** In the order of the legend. */
  statuses: {
    inplace: 'done',
    announced: 'announced or not confirmed',
    underway: 'under way',
    cancelled: 'cancelled',
    notreplaced: 'not replaced',
  } satisfies Record<KeyStatus, string>,
  lines: 'Width by number of troops. Lines show who moves, not routes.',
  pins: 'Commands and plants',
  command: 'command, in the colour of who holds it',
  plant: 'arms plant, announced',
};
