import type { Verbatim } from '../values.ts';

/** Words of the link by which readers report an error, and of the report that it fills in. */
export const report = {
  link: 'Report an error',
  linkOf: (what: Verbatim) => `Report an error: ${what.text}`,
  subject: (row: Verbatim) => `Error in the data: ${row.text}`,
  /** `row`: its table and id. The reader writes on below. */
  text: (row: Verbatim, version: Verbatim, value: number | null) =>
    `Row: ${row.text}\nValue: ${value ?? 'none stated'}\nData version: ${version.text}\n\nWhat is wrong, and which source says so:\n`,
};
