import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import details from '../../../src/data/details.json' with { type: 'json' };
import type { Details } from '../../../src/data/details.ts';
import { formatOf } from '../../../src/i18n/format.ts';
import { OTHER_NAMES } from '../../../src/model/view/place-names.ts';
import { folded, rowEntries, search, searchEntries, typedChoice } from '../../../src/model/view/search.ts';
import { DATASET } from '../page-data.ts';

const DETAILS = details as unknown as Details;

const nameIn = (language: string, iso2: string) => formatOf(language).country(iso2);
const ENTRIES = searchEntries(DATASET.countries, ['en'], nameIn);
const found = (text: string) => search(ENTRIES, text).map(({ id }) => id);

describe('folding', () => {
  it.each([
    ['Türkiye', 'turkiye'],
    ['ÖSTERREICH', 'osterreich'],
    ['Česko', 'cesko'],
    ['Ísland', 'island'],
    ['Færøerne', 'faeroerne'],
    ['Großbritannien', 'grossbritannien'],
  ])('%s is %s', (text, expected) => {
    expect(folded(text)).toBe(expected);
  });

  it('changes nothing twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(folded(folded(text))).toBe(folded(text));
      }),
    );
  });
});

describe('searching', () => {
  it.each([
    ['Estonia', 'EST'],
    ['eesti', 'EST'],
    ['EST', 'EST'],
    ['ee', 'EST'],
    ['turkiye', 'TUR'],
    ['Türkiye', 'TUR'],
    ['deutschland', 'DEU'],
    ['Ελλάδα', 'GRC'],
    ['Україна', 'UKR'],
    ['magyar', 'HUN'],
    ['  poland ', 'POL'],
    ['kingdom', 'GBR'],
    ['Cymru', undefined],
    ['macedonia', 'MKD'],
    ['herz', 'BIH'],
  ])('%j finds %s first', (text, iso3) => {
    expect(found(text)[0]).toBe(iso3);
  });

  it.each([
    ['UK', 'GBR'],
    ['U.K.', 'GBR'],
    ['the UK', 'GBR'],
    ['Britain', 'GBR'],
    ['Great Britain', 'GBR'],
    ['england', 'GBR'],
    ['US', 'USA'],
    ['U.S.A.', 'USA'],
    ['America', 'USA'],
    ['Turkey', 'TUR'],
    ['tuerkiye', 'TUR'],
    ['Czech Republic', 'CZE'],
    ['czechia', 'CZE'],
    ['cesko', 'CZE'],
    ['Holland', 'NLD'],
    ['the netherlands', 'NLD'],
    ['Slovak Republic', 'SVK'],
    ['Hellas', 'GRC'],
    ['Bosnia', 'BIH'],
    ['BiH', 'BIH'],
    ['FYROM', 'MKD'],
    ['Russian Federation', 'RUS'],
    ['oesterreich', 'AUT'],
  ])('%j, as people type it, finds %s first', (text, iso3) => {
    expect(found(text)[0]).toBe(iso3);
  });

  it('takes UK for the United Kingdom and never for Ukraine, and goes on to Ukraine when more is typed', () => {
    for (const text of ['UK', 'uk', ' Uk ', 'U.K.', 'the uk']) expect(found(text)).toEqual(['GBR']);
    expect(found('ukr')[0]).toBe('UKR');
    expect(found('Ukraine')).toEqual(['UKR']);
  });

  it('finds words in any order, and what stands inside a name after all that begins so', () => {
    expect(found('kingdom united')).toEqual(['GBR']);
    const inside = found('land');
    expect(inside).toEqual(expect.arrayContaining(['POL', 'FIN', 'NLD', 'ISL']));
    expect(inside).not.toContain('DEU');
  });

  it('finds every country by each of its names and codes', () => {
    for (const { id, keys } of ENTRIES) for (const key of keys) expect(found(key)).toContain(id);
  });

  it('puts a whole code before a beginning, and a beginning before a later word', () => {
    expect(found('es')[0]).toBe('ESP');
    const north = found('mac');
    expect(north).toContain('MKD');
    expect(found('ir').slice(0, 2).sort()).toEqual(['IRL', 'IRN']);
  });

  it('gives all for nothing and nothing for what is nowhere', () => {
    expect(search(ENTRIES, '  ')).toBe(ENTRIES);
    expect(found('xyzzy')).toEqual([]);
    expect(found('(.*')).toEqual([]);
  });

  it('of letters typed in a closed choice takes the name they mean, and goes through the choices of one letter', () => {
    const choice = (text: string) => typedChoice(ENTRIES, text);
    expect([choice('uk'), choice('ukr'), choice('holl'), choice('turkey')]).toEqual([
      'GBR',
      'UKR',
      'NLD',
      'TUR',
    ]);
    const ofG = search(ENTRIES, 'g').map(({ id }) => id);
    expect([choice('g'), choice('gg')]).toEqual(ofG.slice(0, 2));
    expect(choice('g'.repeat(ofG.length + 1))).toBe(ofG[0]);
    expect(choice('xyzzy')).toBeUndefined();
  });

  it('of any text never throws and gives entries once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const ids = found(text);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  it('names countries in the language of the page', () => {
    const german = searchEntries(DATASET.countries, ['de'], nameIn);
    expect(german.find(({ id }) => id === 'DEU')?.name).toBe('Deutschland');
    expect(search(german, 'germany')[0]?.id).toBe('DEU');
  });
});

describe('searching bases and units', () => {
  const rows = rowEntries(DETAILS, (iso3) => nameIn('en', iso3.slice(0, 2)));
  const first = (text: string) => search([...ENTRIES, ...rows], text)[0]?.id;

  it.each([
    ['ramstein', 'deu-ramstein'],
    ['siauliai', 'ltu-siauliai'],
    ['chievres', 'bel-chievres'],
    ['rom', 'ROU'],
    ['173rd', DETAILS.forces.find(({ name }) => name.startsWith('173rd'))?.id],
    ['Incirlik AB', 'tur-incirlik'],
    ['Ramstein Airbase', 'deu-ramstein'],
    ['base ramstein', 'deu-ramstein'],
    ['NAS Sigonella', 'ita-sigonella'],
    ['grafenwoehr', 'deu-grafenwoehr'],
    ['bodo', 'nor-bodo'],
    ['Thule', 'grl-pituffik'],
    ['SHAPE', 'bel-shape'],
    ['EUCOM', 'deu-stuttgart'],
    ['USAREUR', 'us-deu-wiesbaden'],
    ['NSATU', 'hq-nsatu'],
    ['MNC-NE', 'hq-mncne'],
    ['mncne', 'hq-mncne'],
    ['JSEC', 'deu-ulm'],
    ['SNMG1', 'snmg1'],
    ['2CR', 'us-deu-vilseck'],
    ['12th CAB', 'us-deu-ansbach'],
    ['eFP Estonia', 'flf-est'],
    ['battlegroup estonia', 'flf-est'],
    ['Brigade Lithuania', 'deu-pzbrig45'],
    ['173rd Abn Bde', DETAILS.forces.find(({ name }) => name.startsWith('173rd'))?.id],
  ])('%j finds %s first', (text, id) => {
    expect(id).toBeDefined();
    expect(first(text)).toBe(id);
  });

  it('finds no unit "for Ukraine" by UK', () => {
    expect(search([...ENTRIES, ...rows], 'UK')[0]?.id).toBe('GBR');
    expect(search(rows, 'UK')).toEqual([]);
    expect(search(rows, 'ukraine').length).toBeGreaterThan(1);
  });

  it('finds a row by its own name before all whose names are others', () => {
    for (const { name } of rows.filter((_, index) => index % 20 === 0))
      expect(folded(search(rows, name)[0]?.name ?? '')).toBe(folded(name));
  });

  it('knows other names only of rows that there are', () => {
    const ids = new Set(rows.map(({ id }) => id));
    expect(Object.keys(OTHER_NAMES).filter((id) => !ids.has(id))).toEqual([]);
  });

  it('has each row once', () => {
    expect(new Set(rows.map(({ id }) => id)).size).toBe(DETAILS.sites.length + DETAILS.forces.length);
  });
});
