import type { DateText } from '../../data/rows.ts';
import { say } from './grammar.ts';

/** One month, or both of a comparison. */
const span = (month: DateText, since: DateText | null): string =>
  since === null ? say.date(month) : `${say.date(since)} to ${say.date(month)}`;

/** Words of the pages of single months and of comparisons. */
export const monthPages = {
  span,
  title: (month: DateText, since: DateText | null) => `Who defends Europe? ${span(month, since)}`,
  open: (month: DateText, since: DateText | null) => `Open the live map at ${span(month, since)}`,
  map: (month: DateText, since: DateText) =>
    `Europe, ${span(month, since)}: changes in shares of GDP, in points, and in troops by host country`,
  figures: 'Figures',
  caption: (month: DateText, estimated: readonly number[]) =>
    [
      `Shares by NATO’s definition${estimated.length > 0 ? `, estimates for ${estimated.join(' and ')}` : ''};`,
      `troops at the end of ${say.date(month)} in the words of the method.`,
      'Empty: not a host, or not known; never zero.',
    ].join(' '),
  list: 'Months',
  listTitle: 'The map, month by month',
  listDescription: 'Pages of single months and of comparisons, each with a picture and a frame of its own.',
  viewsTitle: 'What lies below the map',
  viewsDescription: 'The views of the page, each with a page, a picture and a frame of its own.',
};
