import type { Dataset } from '../../data/dataset.ts';
import type { PinnedMessages } from '../../i18n/en.ts';
import { countryOf } from '../base/speech.ts';
import { type View, yearOf } from '../view/view.ts';
import type { EditionDifferences } from './edition-differences.ts';

type SaidDifferences = Parameters<PinnedMessages['newer']>[0];

/** The values for the sentence on what a newer edition would change in a view; at most `most` figures are named. */
export function saidDifferences(
  dataset: Dataset,
  view: View,
  { troops, spending, changes }: EditionDifferences,
  most: number,
): SaidDifferences {
  const figures: SaidDifferences['named'] = [
    ...troops.map(({ host, month, ...rest }) => ({
      kind: 'troops' as const,
      ...rest,
      host: host === null ? null : countryOf({ dataset }, host),
      month: month === view.date ? null : month,
    })),
    ...spending.map(({ iso3, year, ...rest }) => ({
      kind: 'spending' as const,
      ...rest,
      country: countryOf({ dataset }, iso3),
      year: year === yearOf(view.date) ? null : year,
    })),
  ];
  return { named: figures.slice(0, most), more: Math.max(0, figures.length - most), changes };
}
