import { expect, it } from 'vitest';
import { partOf } from '../../../src/i18n/en/part-of.ts';

const SPEND = { one: 'spends', other: 'spend' };

it.each([
  [0, 'none of 28 allies spends'],
  [1, '1 of 28 allies spends'],
  [2, '2 of 28 allies spend'],
  [28, '28 of 28 allies spend'],
])('%d of a whole has its verb', (count, said) => {
  expect(partOf(count, '28 allies', SPEND)).toBe(said);
});
