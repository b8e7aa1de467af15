import type { MapDoor } from '../../src/store/map-door.ts';

/** A map for components that are rendered to text: nothing is asked of it then. */
export const NO_MAP: MapDoor = {
  shapes: () => [],
  mark: () => undefined,
  setInert: () => undefined,
};
