import type { CommandRow, DateText, Iso3 } from '../../data/rows.ts';

/**
 * What is to be known of a command beside its row, which describes the eve of 6 February 2026 and what was agreed on that
 * day: since when the nation of `held_by_before` is on record, what came before it, what a command comes under, and the
 * events that concern it. Their sources are
 * among the row's citations, or those of the events named.
 */
export interface CommandFact {
  /** From this date on the nation that held it before is on record. Left out: only from {@link EVE} on. */
  readonly since?: DateText;
  /** It was set up on this date. Left out: before the first month of the page, or by the row's `effective`. */
  readonly founded?: DateText;
  /** Nations that held it in turn until `since`; which of them when is not on record. */
  readonly earlier?: readonly Iso3[];
  /** The command that it comes under, where a source says so. */
  readonly under?: CommandRow['id'];
  /** Ids of events. */
  readonly events?: readonly string[];
}

/** Supreme Allied Commander Europe and his headquarters: the top of the tree. */
export const SACEUR = 'cmd01';
/**
 * The last whole month before the decision of 6 February 2026, which the rows describe: before it, a row without other
 * evidence says nothing.
 */
export const EVE: DateText = '2026-01';

/** The event of the decision. */
export const DECISION_EVENT = 'ev055';

export const COMMAND_FACTS: Readonly<Record<CommandRow['id'], CommandFact>> = {
  cmd01: { since: '1951', events: ['ev024', 'ev027', 'ev047', 'ev056'] },
  cmd02: { since: '2024-09' },
  cmd03: {
    since: '2019-07-26',
    founded: '2019-07-26',
    under: SACEUR,
    events: ['ev045', 'ev055'],
  },
  cmd04: {
    since: '2012',
    under: SACEUR,
    events: ['ev041', 'ev055'],
  },
  cmd05: {
    since: '2025-06',
    earlier: ['DEU', 'ITA'],
    under: SACEUR,
    events: ['ev023', 'ev055'],
  },
  cmd06: { since: '2026-01', under: SACEUR, events: ['ev048', 'ev055'] },
  cmd07: {
    since: '2024-12-10',
    under: SACEUR,
    events: ['ev055'],
  },
  cmd08: { since: '2025-10-31', under: SACEUR, events: ['ev055'] },
  cmd09: { since: '2019-09', founded: '2019-09', under: SACEUR },
  cmd11: { events: ['ev081'] },
  cmd12: { under: 'cmd03', events: ['ev029'] },
  cmd13: { events: ['ev066'] },
  cmd14: { events: ['ev034'] },
  cmd15: { events: ['ev100'] },
};

/** Headquarters of corps and divisions that the table of forces holds: it names a lead nation, not a change of it. */
export const FURTHER_STAFFS: readonly string[] = ['hq-mncse', 'hq-mndn', 'hq-mndne', 'hq-mndc', 'hq-mndse'];

/** The fact of a command; empty where there is none. */
export function factOf({ id }: CommandRow): CommandFact {
  return COMMAND_FACTS[id] ?? {};
}
