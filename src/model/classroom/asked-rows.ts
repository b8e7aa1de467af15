/** Rows that answers of the classroom rest on, by their ids in the tables. None may rest on weak sources alone. */

/** The clearest cases of three statuses. */
export const ASKED_CHANGES = {
  notReplaced: 'us-rou-2025',
  announced: 'us-deu-2026',
  unconfirmed: 'us-bgr-2025',
} as const;

/** The strategic command for Europe. */
export const ASKED_COMMAND = 'cmd01';

/** The target of all spending, its core, and the guideline of 2014. */
export const ASKED_TARGETS = {
  total: 'hague-2025-total',
  core: 'hague-2025-core',
  guideline: 'wales-2014-2pct',
} as const;
