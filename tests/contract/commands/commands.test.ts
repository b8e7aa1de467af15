/** Who holds NATO's commands, month by month, on the real rows. */
import { describe, expect, it } from 'vitest';
import rows from '../../../src/data/details.json';
import type { Details } from '../../../src/data/details.ts';
import type { CommandRow } from '../../../src/data/rows.ts';
import { monthEnd, monthsBetween } from '../../../src/model/base/dates.ts';
import { furtherSources } from '../../../src/model/base/sources.ts';
import {
  COMMAND_FACTS,
  DECISION_EVENT,
  FURTHER_STAFFS,
  SACEUR,
} from '../../../src/model/commands/command-facts.ts';
import {
  COMMAND_GROUPS,
  type CommandNode,
  commandTree,
  countCommands,
  holdingOn,
} from '../../../src/model/commands/commands.ts';
import { DATASET } from '../../unit/page-data.ts';

const { citations, commands, events, forces } = rows as unknown as Details;
const DATA_DAY = DATASET.asOf;
const LAST_MONTH = DATA_DAY.slice(0, 7);
const MONTHS = monthsBetween(DATASET.firstMonth, LAST_MONTH);

function command(id: string): CommandRow {
  const found = commands.find((row) => row.id === id);
  if (!found) throw new Error(`no command ${id}`);
  return found;
}

/** What a command is in a month, in short: holders, what was agreed, and what weakens it. */
function said(row: CommandRow, month: string): string {
  const holding = holdingOn(row, monthEnd(month, DATA_DAY));
  if (holding.state === 'absent') return 'absent';
  if (holding.state === 'planned') return `planned for ${holding.next.join(';')}`;
  if (holding.state === 'unknown') return 'unknown';
  const { holders, next, isTurn, isRecorded } = holding;
  return [
    `${holders.join(';')}${isTurn ? ' in turn' : ''}${isRecorded ? '' : ' not on record'}`,
    ...(next ? [`agreed ${next.join(';')}`] : []),
  ].join(', ');
}

const NAPLES = command('cmd04');
const NORFOLK = command('cmd03');
const BRUNSSUM = command('cmd05');

describe('the joint force commands', () => {
  const cases: readonly (readonly [CommandRow, string, string])[] = [
    [NAPLES, '2014-01', 'USA'],
    [NAPLES, '2026-01', 'USA'],
    [NAPLES, '2026-02', 'USA, agreed ITA'],
    [NAPLES, LAST_MONTH, 'USA, agreed ITA'],
    [NORFOLK, '2019-06', 'absent'],
    [NORFOLK, '2019-07', 'USA'],
    [NORFOLK, '2026-01', 'USA'],
    [NORFOLK, '2026-02', 'USA, agreed GBR'],
    [NORFOLK, LAST_MONTH, 'USA, agreed GBR'],
    [BRUNSSUM, '2025-05', 'DEU;ITA in turn'],
    [BRUNSSUM, '2025-06', 'DEU'],
    [BRUNSSUM, '2026-01', 'DEU'],
    [BRUNSSUM, '2026-02', 'DEU, agreed DEU;POL'],
    [BRUNSSUM, LAST_MONTH, 'DEU, agreed DEU;POL'],
  ];
  it.each(cases.map(([row, ...rest]) => [row.short, ...rest, row] as const))(
    '%s in %s: %s',
    (_, month, expected, row) => {
      expect(said(row, month)).toBe(expected);
    },
  );

  it('pass to the nation agreed in the month of a date of effect, and not before', () => {
    for (const [row, before, after] of [
      [NAPLES, 'USA', 'ITA'],
      [NORFOLK, 'USA', 'GBR'],
      [BRUNSSUM, 'DEU', 'DEU;POL'],
    ] as const) {
      const dated = { ...row, effective: '2026-08-15' };
      expect(said(dated, '2026-07')).toBe(`${before}, agreed ${after}`);
      expect(said(dated, '2026-08')).toBe(after);
    }
  });

  it('read a date of effect as METHOD.md does: its first day, never before the announcement', () => {
    expect(said({ ...NAPLES, effective: '2026-08' }, '2026-08')).toBe('ITA');
    expect(said({ ...NAPLES, effective: '2026' }, '2026-01')).toBe('USA');
    expect(said({ ...NAPLES, effective: '2026' }, '2026-02')).toBe('ITA');
    expect(said({ ...NAPLES, effective: '2027' }, LAST_MONTH)).toBe('USA, agreed ITA');
  });
});

describe('the other posts', () => {
  it('SACEUR is American in every month, and nothing else was agreed', () => {
    expect(new Set(MONTHS.map((month) => said(command(SACEUR), month)))).toEqual(new Set(['USA']));
  });

  const cases: readonly (readonly [string, string, string])[] = [
    ['cmd06', '2026-01', 'GBR'],
    ['cmd06', LAST_MONTH, 'GBR, agreed USA'],
    ['cmd06', '2020-01', 'GBR not on record'],
    ['cmd07', LAST_MONTH, 'USA'],
    ['cmd08', LAST_MONTH, 'USA'],
    ['cmd12', '2024-08', 'absent'],
    ['cmd12', '2025-08', 'planned for '],
    ['cmd12', '2025-09', 'unknown'],
    ['cmd13', '2026-01', 'absent'],
    ['cmd13', LAST_MONTH, 'planned for SWE'],
    ['cmd14', '2025-09', 'absent'],
    ['cmd14', '2025-10', 'NOR'],
    ['cmd15', '2026-08', 'ITA'],
    ['cmd15', LAST_MONTH, 'ITA, agreed DEU'],
  ];
  it.each(cases)('%s in %s: %s', (id, month, expected) => {
    expect(said(command(id), month)).toBe(expected);
  });

  it('two commands are agreed to pass to Europeans and one to the US', () => {
    const { toEurope, toUs } = countCommands(commands, DATA_DAY);
    expect(toEurope.map(({ short }) => short)).toEqual(['JFC Norfolk', 'JFC Naples']);
    expect(toUs.map(({ short }) => short)).toEqual(['MARCOM']);
    expect(countCommands(commands, '2026-01-31').toEurope).toEqual([]);
  });

  it('no change is in effect without a date of effect', () => {
    for (const row of commands.filter((one) => one.effective === null && one.held_by_before.length > 0))
      for (const month of MONTHS) {
        const holding = holdingOn(row, monthEnd(month, DATA_DAY));
        if (holding.state === 'held' && !holding.isTurn) expect(holding.holders).toBe(row.held_by_before);
      }
  });
});

describe('what is known beside the rows', () => {
  const facts = Object.entries(COMMAND_FACTS);
  const has = (list: readonly { id: string }[]) => (id: string) => list.some((row) => row.id === id);

  it('names commands, events and forces that there are', () => {
    expect(facts.map(([id]) => id).filter((id) => !has(commands)(id))).toEqual([]);
    expect(facts.flatMap(([, { under }]) => under ?? []).filter((id) => !has(commands)(id))).toEqual([]);
    expect(facts.flatMap(([, { events: ids = [] }]) => ids).filter((id) => !has(events)(id))).toEqual([]);
    expect(FURTHER_STAFFS.filter((id) => !has(forces)(id))).toEqual([]);
  });

  it('has a further source among the citations for what was before the row', () => {
    for (const [id, { earlier, founded }] of facts)
      if (earlier ?? founded)
        expect([id, furtherSources({ citations }, 'commands', id).length]).not.toEqual([id, 0]);
  });

  it('the change itself is a tick of the time axis, like every change of command', () => {
    const changes = events.filter(({ kind }) => kind === 'command change').map(({ id }) => id);
    expect(changes).toContain(DECISION_EVENT);
    const ticks = new Set(DATASET.events.map(({ id }) => id));
    expect(changes.filter((id) => !ticks.has(id))).toEqual([]);
  });

  it('every command is in the tree once', () => {
    const flat = (nodes: readonly CommandNode[]): string[] =>
      nodes.flatMap(({ command: { id }, below }) => [id, ...flat(below)]);
    const tree = commandTree(commands, SACEUR);
    const found = [SACEUR, ...COMMAND_GROUPS.flatMap((group) => flat(tree[group]))];
    expect(found.toSorted()).toEqual(commands.map(({ id }) => id).toSorted());
    expect(tree.joint.map(({ command: { short } }) => short)).toEqual([
      'JFC Norfolk',
      'JFC Naples',
      'JFC Brunssum',
    ]);
  });
});
