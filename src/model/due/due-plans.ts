/** The steps of what is planned beside forces: tasks, commands, aims of spending, plants. */
import type { DateText, HandoverRow } from '../../data/rows.ts';
import type { Day } from '../base/dates.ts';
import { hasPassed } from '../base/due.ts';
import { country, type Draft, type DueTables, troops } from './due-step.ts';

/**
 * The date that was announced for the next step, of the answer that is still to come, or else of the US step. What is covered
 * or has no answer waits for nothing.
 */
function handoverStep(row: HandoverRow, asOf: Day): DateText | null {
  const { status, us_effective, europe_effective, expected } = row;
  if (status === 'covered' || status === 'not replaced') return null;
  return (
    expected ?? europe_effective ?? (us_effective && !hasPassed(us_effective, asOf) ? us_effective : null)
  );
}

/** Tasks that Europe is to take over, where neither the force nor the change is told already. */
export function ofHandovers(
  { handovers }: DueTables,
  told: ReadonlySet<string | null>,
  asOf: Day,
): readonly Draft[] {
  return handovers.flatMap((row): Draft[] => {
    const date = handoverStep(row, asOf);
    if (date === null || told.has(row.europe_force_id) || told.has(row.change_id)) return [];
    return [
      {
        id: row.id,
        table: 'handovers',
        date,
        kind: row.status === 'option' ? 'decision' : 'takeover',
        side: row.europe_effective === null ? 'us' : 'europe',
        host: country(row.host_iso3),
        about: [row.host_iso3],
        title: row.us_item,
        plant: null,
        size: troops(row.us_troops),
        confidence: row.confidence,
        source: row.source_id,
      },
    ];
  });
}

/** Commands that are to change hands. A change that took effect is done. */
export function ofCommands({ commands, sites }: DueTables, asOf: Day): readonly Draft[] {
  return commands.flatMap((row): Draft[] => {
    const ahead = row.effective && !hasPassed(row.effective, asOf) ? row.effective : null;
    const date = row.expected ?? ahead;
    if (date === null) return [];
    const host = sites.find(({ id }) => id === row.site_id)?.iso3 ?? null;
    return [
      {
        id: row.id,
        table: 'commands',
        date,
        kind: 'command',
        side: row.held_by_after.includes('USA') ? 'us' : 'europe',
        host,
        about: [host, ...row.held_by_before, ...row.held_by_after],
        title: row.name,
        plant: null,
        size: null,
        confidence: row.confidence,
        source: row.source_id,
      },
    ];
  });
}

/**
 * Aims of spending for years that are not over. Whether older ones were met is in the figures of those years, and what was
 * overtaken by another aim is no longer waited for. An aim that two rows name is listed once.
 */
export function ofPledges({ pledges }: DueTables, asOf: Day): readonly Draft[] {
  const open = pledges.filter(
    ({ year, overtaken_by }) => year !== null && overtaken_by === null && !hasPassed(`${year}`, asOf),
  );
  const first = open.filter(
    (row, index) =>
      index ===
      open.findIndex(
        ({ iso3, year, pct, definition }) =>
          iso3 === row.iso3 && year === row.year && pct === row.pct && definition === row.definition,
      ),
  );
  return first.map((row) => ({
    id: row.id,
    table: 'pledges',
    date: `${row.year}`,
    kind: 'spending',
    side: row.iso3 === 'USA' ? 'us' : 'europe',
    host: row.iso3,
    about: [row.iso3],
    title: row.definition,
    plant: null,
    size: { of: 'share', number: row.pct },
    confidence: row.confidence,
    source: row.source_id,
  }));
}

/** Plants that are to start, or to reach their full output. */
export function ofPlants({ production }: DueTables): readonly Draft[] {
  return production.flatMap((row): Draft[] =>
    row.expected === null
      ? []
      : [
          {
            id: row.id,
            table: 'production',
            date: row.expected,
            kind: 'plant',
            side: 'europe',
            host: row.iso3,
            about: [row.iso3],
            title: row.product,
            plant: row.site,
            size:
              row.capacity_to === null
                ? null
                : { of: 'output', number: row.capacity_to, unit: { text: row.unit_per_year ?? '' } },
            confidence: row.confidence,
            source: row.source_id,
          },
        ],
  );
}
