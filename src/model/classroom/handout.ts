import type { Dataset } from '../../data/dataset.ts';
import type { Side } from '../../data/rows.ts';
import { SIDES } from '../base/regions.ts';
import { mapSigns } from '../scene/map-signs.ts';
import { type Scene, scene } from '../scene/scene.ts';
import type { KeyStatus } from '../signs/arrow.ts';
import { legend } from '../spending/legend.ts';
import { rangeText } from '../spending/sentences.ts';
import type { FillClass } from '../spending/spending.ts';
import type { View } from '../view/view.ts';
import type { ClassroomSpeech } from './question.ts';

/** What the handout prints beside its questions: the map of a view and the keys to it. */

/** What is on the map on paper. */
export type HandoutScene = Scene;

/** What the map of a view shows. */
export function handoutScene(dataset: Dataset, view: View): HandoutScene {
  return scene(dataset, view);
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

/** The key of the arrows of a map: whose they are, and how far their changes have come. */
export function arrowKey(shown: HandoutScene): {
  readonly sides: readonly Side[];
  readonly signs: readonly KeyStatus[];
} {
  return {
    sides: SIDES.filter((side) => shown.arrows.some((arrow) => arrow.side === side)),
    signs: mapSigns(shown, []).arrows,
  };
}
