/** Ids of the elements of the document that the running page takes over. */
export const ROOTS = {
  headline: 'headline',
  map: 'map',
  mapTools: 'map-tools',
  controls: 'controls',
  search: 'search',
  legend: 'legend',
  card: 'card',
  time: 'time',
  panel: 'panel',
  about: 'about',
  sources: 'sources',
  notice: 'notice',
} as const;
