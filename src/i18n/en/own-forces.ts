import type { Country, Verbatim } from '../values.ts';
import { say } from './grammar.ts';

/** Words of the part of a country's card that is about its own armed forces. */

/** The name of a country as an owner: "Poland’s", "Netherlands’". */
function ownerOf(country: Country): string {
  const name = say.country(country);
  return name.endsWith('s') ? `${name}’` : `${name}’s`;
}

/** What the number is, so that nobody adds it to the troops that the card counts. */
const apart =
  'at home and abroad. Not added to the troops below: this is the whole service, not units ready to fight.';

const estimateIn = (year: number, estimate: boolean): string => `${year}${estimate ? ', estimate' : ''}`;

export const ownForces = {
  title: 'Own armed forces',
  /** NATO's count of a year. */
  nato: (country: Country, persons: number, year: number, estimate: boolean) =>
    `${ownerOf(country)} own armed forces: about ${say.number(persons)} on active duty in ${year} (NATO${estimate ? ', estimate' : ''}), ${apart}`,
  /** Follows where NATO counts otherwise than before. */
  changedCount: 'NATO has changed this count; see the note.',
  worldBank: (country: Country, persons: number, year: number) =>
    `${ownerOf(country)} own armed forces: about ${say.number(persons)} on active duty (World Bank, ${year}, paramilitary included), ${apart}`,
  /** Follows for those who fight in Ukraine, or from whose ground the war is fought. */
  beforeInvasion: 'That was before the full-scale invasion of Ukraine.',
  none: 'No armed forces of its own.',
  unknown: (country: Country, year: number) =>
    `${ownerOf(country)} own armed forces: no figure for ${year} in the tables.`,
  perThousand: (value: number, year: number, estimate: boolean) =>
    `${say.number(value, 1)} on active duty for every thousand inhabitants (${estimateIn(year, estimate)}). The number of inhabitants is computed: NATO’s figure of spending divided by its figure of spending a head.`,
  natoShare: (share: number, year: number, estimate: boolean) =>
    `${say.percent(share, 1)} of what all allies spent on defence (${estimateIn(year, estimate)}; current prices).`,
  /** The line in a sentence; thousand people. */
  line: (country: Country, [from, first]: readonly [number, number], [to, last]: readonly [number, number]) =>
    `${ownerOf(country)} own armed forces by NATO’s count: ${say.number(first, 1)} thousand in ${from}, ${say.number(last, 1)} thousand in ${to}.`,
  lineKey:
    'Thousand on active duty by NATO’s count, scale from zero. Solid: reported. Dashed, open points: estimates.',
  breaksKey: 'An upright stroke marks a year that cannot be compared with the one before, or is doubtful:',
  /** `step`: per cent in one year. */
  broken: (year: number, step: number, reason: Verbatim, isInferred: boolean) =>
    `${year}, ${say.signedPercent(step, 1)} in one year. ${reason.text}${isInferred ? ' (Inference.)' : ''}`,
  /** Squares on the map; `step`: so many times as many people as half a disc has for the same area. */
  layer: {
    /** The shortest that says what a square is, and that its scale is its own. */
    sign: (step: number) => `own armed forces, 1/${say.number(step)} of the discs’ scale`,
    zoomIn: 'own armed forces: zoom in to see them',
    meaning: (year: number, estimate: boolean, step: number) =>
      `Everyone on active duty, at home and abroad (NATO, ${estimateIn(year, estimate)}), not added to the discs. For the same area a square has ${say.number(step)} times as many people as half a disc.`,
    noFigures: 'This edition of the data has no figures on own armed forces.',
    without:
      'A country without a square has no figure by NATO’s count; Iceland has no armed forces. The United States and Canada lie outside the map.',
    /** What a picture says of its squares. */
    sentence: (year: number, estimate: boolean) =>
      `Squares are a country’s own armed forces, at home and abroad (NATO, ${estimateIn(year, estimate)}): whole services, not units ready to fight, and not added to the troops counted here.`,
  },
};
