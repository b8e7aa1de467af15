import type { Measure } from '../../data/dataset.ts';
import type { DateText } from '../../data/rows.ts';
import type { Layer, PanelBeside } from '../../model/view/view.ts';
import { say } from './grammar.ts';

/** Words of the controls that are rendered when the site is built; cards and the share dialog use them too. */
export const controls = {
  measure: 'Shade by',
  measures: {
    share: 'Share of GDP',
    usd: 'US dollars',
    percapita: 'Per head',
    equipment: 'Equipment',
    sipri: 'SIPRI share',
  } satisfies Record<Measure, string>,
  layers: {
    label: 'Show',
    us: 'US forces',
    europe: 'European forces',
    changes: 'Changes',
    commands: 'Commands',
    production: 'Arms production',
    labels: 'Names',
    'labels-all': 'All names and figures',
  } satisfies Record<Layer | 'label', string>,
  theme: { label: 'Theme', auto: 'Auto', light: 'Light', dark: 'Dark' },
  views: {
    story: 'Story',
    table: 'Table',
    balance: 'US and Europe',
    changes: 'Moves',
    handover: 'Who takes over',
    commands: 'Who commands',
    production: 'Factories',
    allies: 'Allies',
    classroom: 'For schools',
  } satisfies Record<PanelBeside, string>,
  mapLabel: 'Map',
  map: {
    find: 'Find a country, base or unit',
    layers: 'Layers and measure',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    reset: 'Whole of Europe',
    share: 'Share',
  },
  legend: 'Legend',
  time: {
    group: 'Time',
    month: 'Month',
    otherMonth: 'Other months',
    since: 'Since',
    type: 'Type a month',
    typeHint: 'year and month, such as 2022-06',
    range: (first: DateText, last: DateText) => `Enter a month from ${say.date(first)} to ${say.date(last)}.`,
    earlier: 'Earlier month',
    later: 'Later month',
    play: 'Play from event to event',
    pause: 'Pause',
    latest: 'Latest',
    compare: 'Compare two months',
    endComparison: 'Back to one month',
  },
  changeList: 'List of changes',
  close: 'Close',
  overseas: 'The United States and Canada are counted but lie outside the map.',
  definitions: {
    share: 'NATO definition, core defence, edition of July 2026',
    usd: 'NATO definition, prices and exchange rates of 2021',
    percapita: 'NATO definition, prices and exchange rates of 2021',
    equipment: 'NATO definition: major equipment, with its research and development',
    sipri: 'SIPRI definition: not comparable with NATO’s figures. Non-members are shaded too',
  } satisfies Record<Measure, string>,
};
