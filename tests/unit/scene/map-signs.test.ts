/** The key of a map explains the signs that the map has. */
import { expect, it } from 'vitest';
import json from '../../../src/data/details.json';
import type { Details } from '../../../src/data/details.ts';
import storyJson from '../../../src/data/story.json';
import { mapSigns } from '../../../src/model/scene/map-signs.ts';
import { stars } from '../../../src/model/scene/pin-drafts.ts';
import type { Story } from '../../../src/model/story/story.ts';
import { DATASET } from '../page-data.ts';
import { signsOf } from '../placed.ts';

const { steps } = storyJson as unknown as Story;
const details = json as unknown as Details;

const ofView = (...given: Parameters<typeof signsOf>) => mapSigns(signsOf(...given).map, []);
const ofStep = (id: string) => ofView(steps.find((one) => one.id === id)?.view ?? {});

it('names how far the moves have come that are drawn, and no others', () => {
  expect(ofStep('what-next').arrows).toEqual(['announced']);
  expect(ofView({}).arrows).toEqual(['done', 'announced']);
  expect(ofView({ date: '2025-12', status: ['notreplaced'] }).arrows).toEqual([]);
  expect(ofStep('past-target')).toMatchObject({ sides: [], marks: [], arrows: [], movers: [], stars: [] });
});

it('names whose halves and arrows there are', () => {
  expect(ofView({}).sides).toEqual(['us', 'europe']);
  expect(ofView({ layers: ['us'] }).sides).toEqual(['us']);
  expect(ofView({}).movers).toEqual(['us']);
});

it('names the marks of the numbers beside discs, and from which number on halves are drawn', () => {
  expect(ofView({}).marks).toEqual(['atLeast', 'about']);
  expect(ofView({}).least).toBe(1000);
  const all = ofView({ layers: ['us', 'europe', 'labels', 'labels-all'] });
  expect(all.marks).toEqual(['atLeast', 'about', 'unknown']);
  expect(all.least).toBe(100);
  const compared = ofView({ since: '2025-09', date: '2025-12' });
  expect(compared).toMatchObject({ isChange: true, marks: ['more', 'fewer'], least: 500 });
  const { map } = signsOf({});
  const plain = map.discs.filter(({ us, europe }) =>
    [us, europe].every((half) => !half || half.figure?.mark === 'plain'),
  );
  expect(plain.length).toBeGreaterThan(3);
  expect(mapSigns({ ...map, discs: plain }, []).marks).toEqual([]);
});

it('names the kinds of stars there are on the day', () => {
  const { stars: found } = mapSigns(signsOf({ layers: [] }).map, stars(details, DATASET.asOf, 1));
  expect(found).toEqual(['us', 'europe', 'both', 'agreed', 'hollow', 'unknown']);
});
