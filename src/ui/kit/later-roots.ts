/** Ids of the elements of the document that parts loaded later fill: their names do not travel in the first script. */
export const LATER_ROOTS = {
  card: 'card',
  sites: 'sites',
  more: 'more',
  sources: 'sources',
  dialog: 'dialog',
  scenario: 'scenario',
  pinned: 'pinned',
  story: 'story',
} as const;
