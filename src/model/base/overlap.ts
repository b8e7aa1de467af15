/** Rows that may be about the same people: two announcements of what may be one order. Their numbers are never added. */

/** A row of a table that names the rows it may overlap with, by their ids. */
export interface MayOverlap {
  readonly id: string;
  readonly may_overlap: readonly string[];
}

/** Whether one of two rows names the other. */
const overlaps = (a: MayOverlap, b: MayOverlap): boolean =>
  a.may_overlap.includes(b.id) || b.may_overlap.includes(a.id);

/** The rows that come together by overlapping, directly or through others, in their order; most rows are alone in their group. */
export function overlapGroups<Row extends MayOverlap>(rows: readonly Row[]): readonly (readonly Row[])[] {
  const left = new Set(rows);
  const together = (row: Row): Row[] => {
    left.delete(row);
    const near = [...left].filter((other) => overlaps(row, other));
    return [row, ...near.flatMap((other) => (left.has(other) ? together(other) : []))];
  };
  return rows
    .flatMap((row) => (left.has(row) ? [together(row)] : []))
    .map((group) => rows.filter((row) => group.includes(row)));
}

/** The groups with more than one row. */
export function overlapping<Row extends MayOverlap>(rows: readonly Row[]): readonly (readonly Row[])[] {
  return overlapGroups(rows).filter((group) => group.length > 1);
}

/** The rows that one may overlap with, in the order of the table: those it names, and those that name it. */
export function rowsOverlapping<Row extends MayOverlap>(rows: readonly Row[], row: Row): readonly Row[] {
  return rows.filter((other) => overlaps(row, other));
}
