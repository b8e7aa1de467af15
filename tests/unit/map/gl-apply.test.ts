/** Which calls a change of state costs, against a recorder in the place of MapLibre's map. */
import { expect, test } from 'vitest';
import type { DetailState } from '../../../src/map/detail.ts';
import { apply, type Target } from '../../../src/map/gl/apply.ts';
import type { Fill } from '../../../src/model/scene/scene.ts';

const FILLS: readonly Fill[] = [
  { iso3: 'POL', cls: 5, notYet: false },
  { iso3: 'FIN', cls: 2, notYet: true },
  { iso3: 'ISL', cls: 'unarmed', notYet: false },
];

const STATE: DetailState = {
  camera: { x: 1000, y: 880, zoom: 1 },
  fills: FILLS,
  comparison: false,
  theme: 'light',
  lift: null,
  focus: null,
};

/** The calls that lead from one state to another. */
function calls(before: DetailState | null, after: DetailState): readonly (readonly unknown[])[] {
  const made: unknown[][] = [];
  const target = {
    setFeatureState: (...args: unknown[]) => made.push(args),
    setPaintProperty: (...args: unknown[]) => made.push(args),
  };
  apply(target as unknown as Target, before, after);
  return made;
}

const statesSet = (made: readonly (readonly unknown[])[]) =>
  Object.fromEntries(made.map(([feature, state]) => [(feature as { id: string }).id, state]));

test('without a state before, every country and the land outside the tables is set', () => {
  const made = calls(null, STATE).filter(([first]) => typeof first === 'object');
  expect(statesSet(made)).toEqual({
    POL: { class: '5', dim: false, notYet: false, focus: false },
    FIN: { class: '2', dim: false, notYet: true, focus: false },
    ISL: { class: 'unarmed', dim: false, notYet: false, focus: false },
    _: { class: 'context', dim: false, notYet: false, focus: false },
  });
});

test('the same state again costs nothing', () => {
  expect(calls(STATE, structuredClone(STATE))).toEqual([]);
});

test('a camera that moves costs nothing here', () => {
  expect(calls(STATE, { ...STATE, camera: { x: 1, y: 2, zoom: 3 } })).toEqual([]);
});

test('one changed fill is one call', () => {
  const fills: Fill[] = [{ iso3: 'POL', cls: 6, notYet: false }, ...FILLS.slice(1)];
  expect(calls(STATE, { ...STATE, fills })).toEqual([
    [
      { source: 'land', id: 'POL' },
      { class: '6', dim: false, notYet: false, focus: false },
    ],
  ]);
});

test('the focus touches the country that loses it and the one that gets it', () => {
  const made = calls({ ...STATE, focus: 'POL' }, { ...STATE, focus: 'FIN' });
  expect(Object.keys(statesSet(made))).toEqual(['POL', 'FIN']);
});

test('a lifted class dims all others', () => {
  const made = calls(STATE, { ...STATE, lift: 5 });
  expect(statesSet(made)).toEqual({
    FIN: { class: '2', dim: true, notYet: true, focus: false },
    ISL: { class: 'unarmed', dim: true, notYet: false, focus: false },
    _: { class: 'context', dim: true, notYet: false, focus: false },
  });
});

test('a comparison changes the colours of the classes and no more', () => {
  const made = calls(STATE, { ...STATE, comparison: true });
  expect(made.map(([layer, property]) => [layer, property])).toEqual([['land', 'fill-color']]);
});

test('a theme changes paint, not countries', () => {
  const made = calls(STATE, { ...STATE, theme: 'dark' });
  expect(made.map(([layer, property]) => `${layer} ${property}`)).toEqual([
    'sea background-color',
    'land fill-color',
    'coast line-color',
    'pale line-color',
    'border-casing line-color',
    'border line-color',
    'not-yet line-color',
    'focus line-color',
  ]);
});
