/** The key of a map explains the signs that the map has. */
import { expect, it } from 'vitest';
import json from '../../../src/data/details.json';
import type { Details } from '../../../src/data/details.ts';
import storyJson from '../../../src/data/story.json';
import { mapSigns } from '../../../src/model/scene/map-signs.ts';
import { stars } from '../../../src/model/scene/pin-drafts.ts';
import { scene } from '../../../src/model/scene/scene.ts';
import type { Story } from '../../../src/model/story/story.ts';
import { DATASET, viewOf } from '../page-data.ts';

const { steps } = storyJson as unknown as Story;
const details = json as unknown as Details;

function signsOf(id: string) {
  const step = steps.find((one) => one.id === id);
  return mapSigns(scene(DATASET, viewOf(step?.view ?? {})), []);
}

it('names the statuses of the changes that are drawn, and no others', () => {
  expect(signsOf('not-replaced').arrows).toEqual(['notreplaced']);
  expect(signsOf('what-next').arrows).toEqual(['announced']);
  expect(signsOf('past-target')).toEqual({ discs: false, marks: [], arrows: [], stars: [] });
});

it('names the marks of the numbers beside discs', () => {
  const { discs } = scene(DATASET, viewOf({ date: '2026-02' }));
  const halves = discs.flatMap(({ us, europe }) => [us, europe]).filter((half) => half !== null);
  expect(mapSigns({ ...scene(DATASET, viewOf({})), discs, arrows: [] }, []).marks).toEqual(['≥', '*', '?']);
  const sure = halves.filter(({ open, warned, number }) => !open && !warned && number !== null);
  const plain = discs.filter(({ us, europe }) => [us, europe].every((half) => !half || sure.includes(half)));
  expect(mapSigns({ ...scene(DATASET, viewOf({})), discs: plain, arrows: [] }, []).marks).toEqual([]);
});

it('names the kinds of stars there are on the day', () => {
  const { stars: found } = mapSigns(scene(DATASET, viewOf({ layers: [] })), stars(details, DATASET.asOf, 1));
  expect(found).toEqual(['us', 'europe', 'both', 'agreed', 'hollow', 'unknown']);
});
