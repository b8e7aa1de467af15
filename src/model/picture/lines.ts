import type { Details } from '../../data/details.ts';
import { type Day, monthEnd } from '../base/dates.ts';
import { commandsSentence } from '../commands/command-words.ts';
import { ledger } from '../handover/handover.ts';
import { handoverSentence } from '../handover/handover-words.ts';
import { assumedRows } from '../handover/scenario.ts';
import { stepsOf } from '../handover/scenario-words.ts';
import { plantsSentence } from '../production/plant-words.ts';
import { LAYER_KEYS, type Layer } from '../view/view.ts';
import { homeLine } from './home.ts';
import type { PictureInput } from './input.ts';

/** What a picture says of what is on its map besides spending and forces. */

/** What the scenario of a view assumes, in one sentence; `null` where nothing is assumed. */
export function assumedIn({ speech, view, words, details }: PictureInput): string | null {
  if (!details) return null;
  const rows = assumedRows(details.handovers, view.scenario, speech.dataset.asOf);
  return rows.length === 0 ? null : words.handover.scenario.bannerText(stepsOf(rows));
}

/** Label and assumptions, that the map shows none of it; empty where nothing is assumed. */
export function scenarioLine(input: PictureInput): string {
  const assumed = assumedIn(input);
  if (assumed === null) return '';
  const { banner, bannerMap } = input.words.handover.scenario;
  return `${banner}. ${assumed} ${bannerMap}`;
}

type Say = (input: PictureInput, details: Details, day: Day) => string | null;

/** What is said of each layer; `null`: the sentences of the map say it. */
const SENTENCES: Readonly<Record<Layer, Say | null>> = {
  us: null,
  europe: null,
  changes: null,
  commands: ({ words, view }, { commands }, day) => commandsSentence({ words }, commands, view.date, day),
  production: ({ words, view }, { production }, day) => plantsSentence({ words }, production, view.date, day),
  home: homeLine,
  labels: null,
  'labels-all': null,
};

/** The hand-over in focus, then commands and plants where their layers are on. */
export function layerLines(input: PictureInput): readonly string[] {
  const { speech, view, words, details } = input;
  if (!details) return [];
  const { asOf } = speech.dataset;
  const day = monthEnd(view.date, asOf);
  const entry = ledger(details, asOf).find(({ row }) => row.id === view.focus);
  return [
    ...(entry ? [handoverSentence({ words }, entry, asOf)] : []),
    ...LAYER_KEYS.filter((layer) => view.layers.includes(layer)).flatMap(
      (layer) => SENTENCES[layer]?.(input, details, day) ?? [],
    ),
  ];
}
