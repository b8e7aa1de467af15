import type { Fill } from '../model/scene/scene.ts';
import type { Theme } from '../model/signs/palette.ts';
import type { FillClass } from '../model/spending/spending.ts';
import type { Box, Camera } from '../model/view/camera.ts';
import type { Store } from '../store/store.ts';

/**
 * What the live map and the detailed ground (MapLibre) know of each other. MapLibre takes over land, fills and borders;
 * symbols stay in the SVG drawing above it. The first view knows this file alone, and none of MapLibre's code.
 */

/** What the detailed ground needs from the map it goes under. */
export interface DetailHost {
  /** The map box; the canvas is put into it as its first child and fills it. */
  readonly element: HTMLElement;
  /** The box with the place of the sheet in it. */
  readonly box: () => Box;
  /** What it shows. */
  readonly store: Store;
  /** The WebGL context was lost: the SVG ground has to show again. */
  readonly lost: () => void;
  /** It came back and shows the state of now. */
  readonly restored: () => void;
}

/** Everything the detailed ground draws. */
export interface DetailState {
  readonly camera: Camera;
  readonly fills: readonly Fill[];
  /** Whether fill classes are those of the diverging scale. */
  readonly comparison: boolean;
  readonly theme: Theme;
  /** Class whose countries stand out; the others are dimmed. */
  readonly lift: FillClass | null;
  /** Country with an outline, or two, as in the view. */
  readonly focus: string | null;
}

/** The detailed ground once it is drawn. It follows the store. */
export interface Detail {
  /** The country at a point of the box (CSS px from its top left), or `null`. */
  readonly countryAt: (at: readonly [x: number, y: number]) => string | null;
  readonly remove: () => void;
}

/** Resolves when the ground of the current state is on the screen; with `null` without WebGL 2. Rejects where a file does not come. */
export type Attach = (host: DetailHost) => Promise<Detail | null>;
