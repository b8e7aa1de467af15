import type { Verbatim } from '../values.ts';

/** Words of the link by which readers report an error, and of the report that it fills in. */
export const report = {
  link: 'Report an error',
  linkOf: (what: Verbatim) => `Report an error: ${what.text}`,
  subject: (row: Verbatim) => `Error in the data: ${row.text}`,
  /** `text`: table and id of the row. The reader writes on below. */
  text: ({ text, version, value }: Verbatim & { version: string; value: number | null }) =>
    `Row: ${text}\nValue: ${value ?? 'none stated'}\nData version: ${version}\n\nWhat is wrong, and which source says so:\n`,
};
