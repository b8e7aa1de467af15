import type { DateText, SourceId, Tables } from '../../src/data/rows.ts';
import { type Day, firstDay } from '../../src/model/base/dates.ts';

/** The newest facts of the tables: how fresh the data are, apart from the day they were looked through. */

/** A date of a row that says when something was so, with what decides whether it is a fact and of whom. */
interface DatedFact {
  readonly date: DateText | null;
  readonly source: SourceId;
  /** Whether it is about US forces. */
  readonly isUs: boolean;
}

/** Every date that can be of a fact: of events, of counts, and of what was announced or has taken effect. */
function datedFacts(tables: Tables): readonly DatedFact[] {
  const usForces = new Set(tables.forces.filter(({ side }) => side === 'us').map(({ id }) => id));
  return [
    ...tables.events.map((row) => fact(row, row.date, row.actor_iso3.includes('USA'))),
    ...tables.strengths.map((row) => fact(row, row.as_of, usForces.has(row.force_id))),
    ...tables.contributions.map((row) => fact(row, row.as_of, row.iso3 === 'USA')),
    ...tables.host_totals.map((row) => fact(row, row.as_of, row.side === 'us')),
    ...tables.changes.flatMap((row) =>
      [row.announced, row.effective].map((date) => fact(row, date, row.side === 'us')),
    ),
    ...tables.handovers.flatMap((row) => [
      fact(row, row.us_announced, true),
      fact(row, row.us_effective, true),
      fact(row, row.europe_effective, false),
    ]),
    ...tables.commands.flatMap((row) => [row.announced, row.effective].map((date) => fact(row, date, false))),
    ...[...tables.pledges, ...tables.production].map((row) => fact(row, row.announced_on, false)),
  ];
}

function fact(row: { readonly source_id: SourceId }, date: DateText | null, isUs: boolean): DatedFact {
  return { date, source: row.source_id, isUs };
}

/** The dates of the newest facts, as precise as their rows. */
export interface Newest {
  readonly newest: DateText;
  /** The newest on US forces. */
  readonly newestUs: DateText;
}

/**
 * The newest facts not after `asOf`. A source cannot know what came after it: a date later than its publication was only
 * planned or due (the deadline of a review, a rotation ahead) and is no fact. Publication and date are compared as far as
 * both are precise.
 */
export function newestFacts(tables: Tables, asOf: Day): Newest {
  const published = new Map(tables.sources.map((row) => [row.source_id, row.published]));
  const isFact = ({ date, source }: DatedFact): boolean => {
    const known = published.get(source);
    if (date === null || firstDay(date) > asOf) return false;
    return !known || date.slice(0, known.length) <= known.slice(0, date.length);
  };
  const facts = datedFacts(tables).filter(isFact);
  return { newest: latest(facts), newestUs: latest(facts.filter(({ isUs }) => isUs)) };
}

/** The date that begins last. Where one day is known and another row names only the month of it, the day is later or equal. */
function latest(facts: readonly DatedFact[]): DateText {
  const dates = facts.map(({ date }) => date ?? '');
  return dates.reduce((last, date) => (firstDay(date) > firstDay(last) ? date : last), dates[0] ?? '');
}
