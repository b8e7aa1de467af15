/** Ids of the elements of the document that the running page takes over. */
export const ROOTS = {
  headline: 'headline',
  map: 'map',
  symbols: 'symbols',
  mapTools: 'map-tools',
  controls: 'controls',
  search: 'search',
  legend: 'legend',
  card: 'card',
  time: 'time',
  views: 'views',
  panel: 'panel',
  more: 'more',
  sites: 'sites',
  about: 'about',
  sources: 'sources',
  notice: 'notice',
} as const;
