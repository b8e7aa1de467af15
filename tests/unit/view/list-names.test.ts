import { describe, expect, it } from 'vitest';
import written from '../../../src/data/details.json' with { type: 'json' };
import type { Details } from '../../../src/data/details.ts';
import { formatOf } from '../../../src/i18n/format.ts';
import { namedChange } from '../../../src/model/changes/change-names.ts';
import { SACEUR } from '../../../src/model/commands/command-facts.ts';
import { namedCommand } from '../../../src/model/commands/command-names.ts';
import { commandTree, leftNodes } from '../../../src/model/commands/commands.ts';
import { dueSteps, namedStep } from '../../../src/model/due/due-list.ts';
import { namedHandover } from '../../../src/model/handover/handover-names.ts';
import { namedPlant } from '../../../src/model/production/plants.ts';
import { countryKeys, type Named, narrowing } from '../../../src/model/view/filter.ts';
import { DATASET, SPEECH } from '../page-data.ts';

const details = written as unknown as Details;
const keysOf = countryKeys(SPEECH, ['en'], (language, iso2) => formatOf(language).country(iso2));

/** Every list that a reader can narrow by names: its rows, and what each is found by. */
const LISTS: Readonly<Record<string, readonly (readonly [row: object, named: Named])[]>> = {
  changes: details.changes.map((row) => [row, namedChange(details, row)]),
  'hand-overs': details.handovers.map((row) => [row, namedHandover(details, row)]),
  due: dueSteps(details, DATASET.asOf).map((step) => [step, namedStep(step)]),
  commands: details.commands.map((row) => [row, namedCommand(details, row)]),
  production: details.production.map((row) => [row, namedPlant(row)]),
};

const left = (list: string, text: string) =>
  (LISTS[list] ?? []).flatMap(([row, named]) => (narrowing(text, keysOf).leaves(named) ? [row] : []));

describe.each(Object.keys(LISTS))('the list of %s', (list) => {
  it.each([
    ['UK', 'United Kingdom'],
    ['U.K.', 'Great Britain'],
    ['Holland', 'netherlands'],
    ['Turkey', 'TÜRKIYE'],
    ['Turkey', 'turkiye'],
    ['Czech Republic', 'česko'],
    ['Deutschland', 'FRG'],
  ])('is the same by %j and by %j', (a, b) => {
    // Rows whose own words name the country in one way only, such as "the UK", are left by that way alone.
    const of = (text: string) =>
      (LISTS[list] ?? []).flatMap(([row, { countries = [] }]) =>
        narrowing(text, keysOf).leaves({ countries }) ? [row] : [],
      );
    expect(of(a)).toEqual(of(b));
    for (const row of of(a)) expect(left(list, a)).toContain(row);
  });

  it('has nothing on Ukraine by UK, but what names the United Kingdom too', () => {
    for (const row of left(list, 'UK')) expect(JSON.stringify(row)).toMatch(/GBR|gbr-|\bUK\b/);
  });

  it('has every row by a country of it', () => {
    for (const [, named] of LISTS[list] ?? [])
      for (const iso3 of named.countries ?? [])
        if (iso3 && keysOf(iso3).length > 0) expect(narrowing(iso3, keysOf).leaves(named)).toBe(true);
  });
});

describe('lists with bases and units', () => {
  const ids = (list: string, text: string) => left(list, text).map((row) => (row as { id: string }).id);

  it('find them by names and abbreviations that people type', () => {
    expect(ids('changes', 'MK Air Base').length).toBeGreaterThan(0);
    expect(ids('changes', 'MK Air Base')).toEqual(ids('changes', 'kogalniceanu'));
    expect(ids('hand-overs', 'MK Air Base')).toContain('ho01');
    expect(ids('commands', 'jfc naples')).toEqual(['cmd04']);
    expect(ids('commands', 'LANDCOM')).toEqual(['cmd07']);
    expect(ids('commands', 'izmir')).toEqual(['cmd07']);
    expect(ids('production', 'unterluess')).toEqual(ids('production', 'Unterlüß'));
  });

  it('keep what stands above a command that is left in the tree', () => {
    const all = commandTree(details.commands, SACEUR);
    const parent = Object.values(all)
      .flat()
      .find(({ below }) => below.length > 0);
    const child = parent?.below[0]?.command;
    const kept = leftNodes(Object.values(all).flat(), (command) => command === child);
    expect(kept.map(({ command }) => command)).toEqual([parent?.command]);
    expect(kept[0]?.below.map(({ command }) => command)).toEqual([child]);
    expect(leftNodes(Object.values(all).flat(), () => false)).toEqual([]);
  });
});
