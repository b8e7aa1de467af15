import { monthEnd } from '../base/dates.ts';
import { commandsSentence } from '../commands/command-words.ts';
import { ledger } from '../handover/handover.ts';
import { handoverSentence } from '../handover/handover-words.ts';
import { assumedRows } from '../handover/scenario.ts';
import { stepsOf } from '../handover/scenario-words.ts';
import { plantsSentence } from '../production/plant-words.ts';
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

/** The hand-over in focus, then commands and plants where their layers are on. */
export function layerLines({ speech, view, words, details }: PictureInput): readonly string[] {
  if (!details) return [];
  const said = { speech, words };
  const { asOf } = speech.dataset;
  const day = monthEnd(view.date, asOf);
  const entry = ledger(details, asOf).find(({ row }) => row.id === view.focus);
  return [
    ...(entry ? [handoverSentence(said, entry, asOf)] : []),
    ...(view.layers.includes('commands') ? [commandsSentence(said, details.commands, view.date, day)] : []),
    ...(view.layers.includes('production') ? [plantsSentence(said, details.production, view.date, day)] : []),
  ];
}
