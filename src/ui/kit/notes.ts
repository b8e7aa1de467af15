import type { SourceId } from '../../data/rows.ts';

/** Numbers of sources in the order in which they are first named: 1, 2, 3. */
export interface NoteNumbers {
  /** The number of a source. One that is named for the first time gets the next. */
  readonly of: (id: SourceId) => number;
  /** All that were named, in the order of their numbers. */
  readonly ids: () => readonly SourceId[];
}

export function noteNumbers(): NoteNumbers {
  const ids: SourceId[] = [];
  return {
    of: (id) => {
      if (!ids.includes(id)) ids.push(id);
      return ids.indexOf(id) + 1;
    },
    ids: () => ids,
  };
}
