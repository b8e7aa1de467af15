import { expect, test } from 'vitest';
import { withHyphens } from '../../../src/ui/kit/copied-tables.ts';

test('numbers that are copied begin with a sign that spreadsheets read', () => {
  const copied = withHyphens('Belgium\t0.90\t−0.07\nPoland\t−1,200\t+1.03');
  expect(copied).toBe('Belgium\t0.90\t-0.07\nPoland\t-1,200\t+1.03');
  const cells = copied.split(/[\t\n]/).map((cell) => Number(cell.replace(',', '')));
  expect(cells.filter((cell) => !Number.isNaN(cell))).toEqual([0.9, -0.07, -1200, 1.03]);
});

test('a minus that belongs to no number stays', () => {
  expect(withHyphens('2014–2026, US − Europe')).toBe('2014–2026, US − Europe');
});
