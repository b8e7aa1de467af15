/**
 * Ids of elements of the document that later parts fill. They are in a file of their own, so that the first script does not
 * carry them.
 */
export const LATER_ROOTS = {
  card: 'card',
  sites: 'sites',
  tabs: 'tabs',
  more: 'more',
  sources: 'sources',
  dialog: 'dialog',
  scenario: 'scenario',
  story: 'story',
} as const;
