import { describe, expect, it } from 'vitest';
import { later } from '../../../src/i18n/en.ts';
import { ownForcesSentence } from '../../../src/model/people/own-words.ts';
import { SPEECH } from '../page-data.ts';
import { PEOPLE } from '../people-data.ts';

const sentence = (iso3: string, year = 2026) =>
  ownForcesSentence({ speech: SPEECH, words: later }, PEOPLE, iso3, year);
const APART =
  'at home and abroad. Not added to the troops below: this is the whole service, not units ready to fight.';

describe("the sentence on a country's own forces", () => {
  it('gives the year shown by NATO, says an estimate, and keeps the number apart', () => {
    expect(sentence('DEU')).toBe(
      `Germany’s own armed forces: about 183,200 on active duty in 2026 (NATO, estimate), ${APART}`,
    );
    expect(sentence('DEU', 2014)).toBe(
      `Germany’s own armed forces: about 178,800 on active duty in 2014 (NATO), ${APART}`,
    );
    expect(sentence('NLD')).toMatch(/^Netherlands’ own armed forces: about/);
  });

  it.each([
    ['POL', 'Poland’s own armed forces: about 263,600'],
    ['TUR', 'Türkiye’s own armed forces: about 395,800'],
    ['ITA', 'Italy’s own armed forces: about 191,600'],
  ])('says of %s that NATO has changed the count', (iso3, start) => {
    expect(sentence(iso3)).toBe(
      `${start} on active duty in 2026 (NATO, estimate), ${APART} NATO has changed this count; see the note.`,
    );
  });

  it('says so only from the year of the first break on', () => {
    expect(sentence('ITA', 2024)).not.toContain('changed');
    expect(sentence('POL', 2020)).not.toContain('changed');
    expect(sentence('POL', 2021)).toContain('changed');
  });

  it('has no number for Iceland', () => {
    expect(sentence('ISL')).toBe('No armed forces of its own.');
  });

  it("names the year of the World Bank's count and what is in it", () => {
    expect(sentence('AUT')).toBe(
      `Austria’s own armed forces: about 23,000 on active duty (World Bank, 2020, paramilitary included), ${APART}`,
    );
    expect(sentence('AUT', 2014)).toContain('about 22,500 on active duty (World Bank, 2014,');
  });

  it.each([
    ['UKR', 'Ukraine’s', '298,000'],
    ['RUS', 'Russia’s', '1,454,000'],
    ['BLR', 'Belarus’', '158,000'],
  ])('says of %s that the count is from before the full-scale invasion', (iso3, owner, persons) => {
    expect(sentence(iso3)).toBe(
      `${owner} own armed forces: about ${persons} on active duty (World Bank, 2020, paramilitary included), ${APART} That was before the full-scale invasion of Ukraine.`,
    );
  });

  it('says where no table has a figure', () => {
    expect(sentence('XKX')).toBe('Kosovo’s own armed forces: no figure for 2026 in the tables.');
  });
});
