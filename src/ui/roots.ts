/** Ids of the elements of the document that the running page takes over. */
export const ROOTS = {
  headline: 'headline',
  map: 'map',
  symbols: 'symbols',
  mapTools: 'map-tools',
  controls: 'controls',
  search: 'search',
  legend: 'legend',
  classes: 'classes',
  definitions: 'definitions',
  changeCount: 'change-count',
  time: 'time',
  views: 'views',
  panel: 'panel',
  downloads: 'downloads',
  about: 'about',
  notice: 'notice',
  share: 'share',
  fullView: 'full-view',
} as const;

/** Those that parts loaded later fill: their names do not travel in the first script. */
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
