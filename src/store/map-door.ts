/**
 * The door of the map: all that panels may ask of its drawing. They are given it by `src/app` and never look for elements of
 * the map themselves, so that the map is free to draw in another way.
 */

/** A shape of the ground. A micro-state has two: its land and, as `marker`, its square. */
export interface GroundShape {
  readonly iso3: string;
  /** Path data, sheet units. */
  readonly d: string;
  readonly marker: boolean;
}

export interface MapDoor {
  /** The shapes of all countries, in the order of drawing. */
  readonly shapes: () => readonly GroundShape[];
  /** Draws lines round countries, above their neighbours, in place of those marked before. An empty list takes all away. */
  readonly mark: (countries: readonly string[]) => void;
  /** Sets whether the map answers pointer and keys. One that does not is hidden from assistive technology too. */
  readonly setInert: (isInert: boolean) => void;
}
