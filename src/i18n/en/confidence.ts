import type { Confidence, Weak } from '../../model/base/sources.ts';

/** How sure a row of the tables is. */
export const confidence = { high: 'high confidence', medium: 'medium confidence', low: 'low confidence' };

/** What makes a source weak. */
export const weak: Readonly<Record<Weak, string>> = {
  aggregator: 'Collects without checking',
  tracker: 'Known only through a machine-made list',
  'machine-made': 'Written by a program',
  partisan: 'Linked to a state, a party or a cause',
};

const alone: Readonly<Record<Confidence, string>> = {
  high: 'High confidence.',
  medium: 'Medium confidence.',
  low: 'Low confidence.',
};

/** How sure several rows are; of no row, nothing. */
export function sureness([surest, ...others]: readonly Confidence[]): string {
  if (!surest) return '';
  const least = others.at(-1);
  return least ? `Confidence differs by row: ${surest} to ${least}.` : alone[surest];
}
