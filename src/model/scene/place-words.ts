import type { ChangeFact } from '../../data/dataset.ts';
import type { Iso3, Side } from '../../data/rows.ts';
import type { MapFigure } from './map-figure.ts';

/**
 * What the map says, as values; and who turns them into words. The placement has to know how wide words are, so it asks for
 * them, but it knows no language.
 */

/** What an arrow says. */
export interface ArrowKey {
  readonly change: ChangeFact;
  /** Rounded as the map rounds; `null` where no number is known. */
  readonly troops: number | null;
  readonly leaves: boolean;
  /** A row names a place in the United States as its other end. */
  readonly isOverseas: boolean;
  readonly isReported: boolean;
  readonly caveat: string | null;
  readonly relieves: Iso3 | null;
  /** Of troops that left: as many are, by a later row, to come back. */
  readonly returns: ChangeFact | null;
}

/** What the note at a gap says. */
export interface GapKey {
  readonly change: ChangeFact;
  readonly hosts: readonly Iso3[];
  /** How many left in all. */
  readonly troops: number | null;
}

/** What the note beside a loss says in a comparison: how many fewer in this host, and the figures before and after. */
export interface LossKey {
  readonly host: Iso3;
  readonly side: Side;
  readonly change: MapFigure;
  readonly before: MapFigure;
  readonly after: MapFigure;
}

/** Words in two weights: what is said, and what is said beside it. Each may be broken into lines at its spaces. */
export interface Saying {
  readonly strong: string;
  readonly fine: string;
}

/** The words of a language, as the map of a width needs them: short ones on small maps. */
export interface MapWords {
  readonly figure: (figure: MapFigure) => string;
  readonly name: (iso3: Iso3) => string;
  /** Of hosts with one figure together. */
  readonly group: (hosts: readonly Iso3[]) => string;
  readonly share: (value: number) => string;
  /** An ally without armed forces. */
  readonly unarmed: (iso3: Iso3) => Saying;
  readonly unknown: string;
  readonly arrow: (key: ArrowKey) => Saying;
  /** In full, or in the fewest words where these have no room. */
  readonly gap: (key: GapKey, isShort: boolean) => Saying;
  readonly loss: (key: LossKey) => Saying;
}
