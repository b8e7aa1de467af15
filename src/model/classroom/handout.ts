import type { Dataset } from '../../data/dataset.ts';
import { SHEET } from '../base/sheet.ts';
import type { ShownSigns } from '../scene/covered.ts';
import { mapSigns } from '../scene/map-signs.ts';
import { pieceSet } from '../scene/piece-sets.ts';
import { NO_SIGNS } from '../scene/place-map.ts';
import { SETS } from '../scene/place-sets.ts';
import type { Placer } from '../scene/placer.ts';
import { type Fill, fills } from '../scene/scene.ts';
import type { MapSigns } from '../signs/map-key.ts';
import { legend } from '../spending/legend.ts';
import { rangeText } from '../spending/sentences.ts';
import type { FillClass } from '../spending/spending.ts';
import type { View } from '../view/view.ts';
import type { ClassroomSpeech } from './question.ts';

/** What the handout prints beside its questions: the map of a view and the keys to it. */

/** What is on the map on paper. */
export interface HandoutScene {
  readonly fills: readonly Fill[];
  readonly signs: ShownSigns;
}

/** The set of the map on paper, which nobody drags or resizes. */
export const PAPER_SET = pieceSet(SETS.l3, SHEET, 1);

/** What the map of a view shows; no signs until they can be placed. */
export function handoutScene(dataset: Dataset, view: View, place: Placer | null): HandoutScene {
  const map = place?.(view, PAPER_SET) ?? NO_SIGNS;
  return { fills: fills(dataset, view), signs: { map, set: PAPER_SET } };
}

/** Which signs that map has: its key explains those. */
export function paperSigns({ signs }: HandoutScene): MapSigns {
  return mapSigns(signs.map, []);
}

/** The fills of countries that have a figure of their own; a dependency has the shade of another country. */
export function ownFills({ speech }: ClassroomSpeech, { fills }: HandoutScene): HandoutScene['fills'] {
  const { countries } = speech.dataset;
  return fills.filter(({ iso3 }) =>
    countries.some((country) => country.iso3 === iso3 && country.parent === null),
  );
}

/** A class of the shading: what marks it on paper, and how many allies are in it. */
export interface LegendRow {
  readonly cls: string;
  readonly mark: string;
  readonly range: string;
  readonly count: number;
}

/**
 * What stands for a class on paper, where colours may be grey: its number counted from one, a dash for an ally without armed
 * forces, nothing for land without a figure.
 */
export function classMark(cls: FillClass): string {
  if (typeof cls === 'number') return String(cls + 1);
  return cls === 'unarmed' ? '–' : '';
}

/** The classes of a view by their number and range. */
export function legendRows({ speech }: ClassroomSpeech, view: View): readonly LegendRow[] {
  return legend(speech.dataset, view).classes.map((entry) => ({
    cls: String(entry.cls),
    mark: classMark(entry.cls),
    range: rangeText(speech, view, entry),
    count: entry.count,
  }));
}
