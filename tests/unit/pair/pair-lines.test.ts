import { describe, expect, it } from 'vitest';
import json from '../../../src/data/details.json';
import type { Details } from '../../../src/data/details.ts';
import { later } from '../../../src/i18n/en.ts';
import { csvOf } from '../../../src/model/exports/file.ts';
import { pairExport } from '../../../src/model/exports/pair.ts';
import { pairLines } from '../../../src/model/pair/pair-lines.ts';
import { LINE_MEASURES } from '../../../src/model/people/lines.ts';
import { DATASET, SPEECH, viewOf } from '../page-data.ts';
import { PEOPLE } from '../people-data.ts';

const DETAILS = json as unknown as Details;
const linesOf = (measure: (typeof LINE_MEASURES)[number], a: string, b: string) =>
  pairLines({ dataset: DATASET, details: DETAILS, people: PEOPLE }, measure, [a, b]);

describe('the lines of two countries', () => {
  it.each(LINE_MEASURES)('of %s lie below one top, with the figures of both', (measure) => {
    const { lines, top } = linesOf(measure, 'POL', 'DEU');
    const values = lines.flatMap(({ figures }) => figures.map(({ value }) => value));
    expect(lines.map(({ figures }) => figures.length)).toEqual([13, 13]);
    expect(Math.max(...values)).toBeLessThan(top);
  });

  it('have no figures for a country without armed forces, and keep the years of the other', () => {
    const { lines, years } = linesOf('usd', 'ISL', 'TUR');
    expect(lines[0].figures).toEqual([]);
    expect(years).toEqual([2014, 2026]);
  });

  it('stay on a scale when neither country has a figure', () => {
    const { lines, years } = linesOf('usd', 'ISL', 'AUT');
    expect(lines.flatMap(({ figures }) => figures)).toEqual([]);
    expect(years).toEqual([2014, 2026]);
  });

  it('of people name every break of the table, and those of money none', () => {
    const breaks = linesOf('personnel', 'POL', 'TUR').lines.map((own) => own.breaks.map(({ year }) => year));
    expect(breaks).toEqual([
      [2021, 2023],
      [2017, 2023],
    ]);
    expect(linesOf('usd', 'POL', 'TUR').lines.flatMap((own) => own.breaks)).toEqual([]);
  });

  it('name the year in which the series of Luxembourg breaks', () => {
    expect(linesOf('share', 'LUX', 'BEL').lines[0].seriesBreak).toBe(2023);
  });
});

describe('the file of two countries', () => {
  const context = { speech: SPEECH, view: viewOf(), credit: later.credit, words: later.controls };
  const file = pairExport(
    context,
    { details: DETAILS, people: PEOPLE },
    ['ISL', 'TUR'],
    'Iceland beside Türkiye',
  );

  it('has a source or a reason in every row, and never a zero for what is not known', () => {
    for (const { value, no_value, source_id } of file.rows) {
      if (value === null) expect(no_value).toBeTruthy();
      else expect(String(source_id ?? '')).not.toBe('');
    }
    expect(file.rows.find(({ iso3, what }) => iso3 === 'ISL' && what === 'share')).toMatchObject({
      value: null,
      no_value: 'unarmed',
    });
  });

  it('has the same columns in every line', () => {
    expect(csvOf(file).split('\r\n')[0]).toMatch(/^iso3,name,what,period,value,/);
  });
});
