/** Plants on the real rows: what was announced when, and which shells may be added up. */
import { describe, expect, it } from 'vitest';
import rows from '../../../src/data/details.json';
import type { Details, SheetPlant } from '../../../src/data/details.ts';
import { later } from '../../../src/i18n/en.ts';
import { plantsSentence } from '../../../src/model/production/plant-words.ts';
import {
  isPlantShown,
  plantState,
  productGroup,
  shellSum,
  shellYears,
} from '../../../src/model/production/plants.ts';
import { DATASET, SPEECH } from '../../unit/page-data.ts';

const { production } = rows as unknown as Details;
const DATA_DAY = DATASET.asOf;

function plant(id: string): SheetPlant {
  const found = production.find((row) => row.id === id);
  if (!found) throw new Error(`no plant ${id}`);
  return found;
}

describe('plants', () => {
  it('are announced from the first day that their date can mean', () => {
    expect(plantState(plant('pr01'), '2024-01-31')).toBe('later');
    expect(plantState(plant('pr01'), '2024-02-29')).toBe('announced');
    expect(plantState(plant('pr08'), '2025-01-31')).toBe('later');
    expect(plantState(plant('pr08'), '2025-02-28')).toBe('announced');
  });

  it('without a date of announcement are on the map of the day of the tables alone', () => {
    const undated = production.filter(({ announced_on }) => announced_on === null);
    expect(undated.map(({ id }) => id)).toEqual(['pr09', 'pr10', 'pr16']);
    for (const row of undated) {
      expect(isPlantShown(row, '2026-10-31', DATA_DAY)).toBe(false);
      expect(isPlantShown(row, DATA_DAY, DATA_DAY)).toBe(true);
    }
  });

  it('whose place is not known are counted in words', () => {
    const say = { speech: SPEECH, words: later };
    const missing = production.filter(({ at }) => at === null).map(({ id }) => id);
    expect(missing).toEqual(['pr06', 'pr23', 'pr24']);
    expect(plantsSentence(say, production, '2026-11', DATA_DAY)).toContain(
      `The places of ${missing.length} are not named in the sources: they are in the list only.`,
    );
  });

  it('are grouped by product', () => {
    const ids = (group: string) =>
      production.filter((row) => productGroup(row) === group).map(({ id }) => id);
    expect(ids('shells155')).toEqual([
      'pr01',
      'pr02',
      'pr03',
      'pr06',
      'pr07',
      'pr08',
      'pr11',
      'pr15',
      'pr18',
    ]);
    expect(ids('charges')).toEqual(['pr04', 'pr05', 'pr09', 'pr10', 'pr19']);
    expect(ids('missiles')).toEqual(['pr12', 'pr13', 'pr16', 'pr17', 'pr21', 'pr23']);
    expect(ids('vehicles')).toEqual(['pr14', 'pr22', 'pr24']);
    expect(ids('other')).toEqual(['pr20']);
  });
});

describe('155 mm shells', () => {
  it('are added up where product, unit and year agree, and every other plant has a reason', () => {
    const sum = shellSum(production);
    expect(sum?.year).toBe('2027');
    expect(sum?.counted.map(({ id }) => id)).toEqual(['pr01', 'pr15']);
    expect(sum?.total).toBe((plant('pr01').capacity_to ?? 0) + (plant('pr15').capacity_to ?? 0));
    expect(sum?.leftOut.map(({ plant: { id }, why }) => `${id} ${why}`)).toEqual([
      'pr02 capacity',
      'pr03 product',
      'pr06 capacity',
      'pr07 product',
      'pr08 product',
      'pr11 product',
      'pr18 year',
    ]);
  });

  it('are not added up where units differ, or one plant is alone', () => {
    const [a, b] = [plant('pr01'), plant('pr15')];
    expect(shellSum([a, { ...b, unit_per_year: 'rounds' }])).toBeNull();
    expect(shellSum([a, plant('pr18')])).toBeNull();
  });

  it('have the years that their summaries state, in these words: another text asks for another look', () => {
    const stated: Readonly<Record<string, string>> = {
      pr01: '140,000 in 2026, 350,000 from 2027.',
      pr15: 'aims of 60,000 for 2025 and 100,000 for 2027 (press: 100,000 in 2025).',
      pr18: '150,000-180,000 shells a year by 2027-2028.',
    };
    const dated = production.filter((row) => shellYears(row).length > 0);
    expect(dated.map(({ id }) => id)).toEqual(Object.keys(stated));
    for (const { id, summary, capacity_to: aim } of dated) {
      expect([id, summary]).toEqual([id, expect.stringContaining(stated[id] ?? '')]);
      expect([id, stated[id]]).toEqual([id, expect.stringContaining(SPEECH.format.number(aim ?? 0))]);
      expect(shellYears(plant(id)).filter((year) => !stated[id]?.includes(year))).toEqual([]);
    }
  });
});
