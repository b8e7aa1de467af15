/**
 * Rows whose words have been put into another language (`geo/tables/translations.ts`) keep those words as the table has them, for code
 * that decides by them.
 */
interface Translated<Row> {
  readonly record?: Partial<Row>;
}

/** The row with its words as the table has them. */
export function recorded<Row extends object>(row: Row): Row {
  return { ...row, ...(row as Translated<Row>).record };
}
