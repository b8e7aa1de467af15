/** What the plain pages shade, set by their build (`pages.ts`). Ids are those of world-atlas; colours hex. */
declare const SHADING: {
  readonly bounds: readonly number[];
  readonly classes: readonly string[];
  readonly context: string;
  readonly none: string;
  /** Share of GDP in per cent; `null` for a country the map is about but has no figure for. */
  readonly shares: Readonly<Record<string, number | null>>;
  /** Longitudes and latitudes on the edge of the picture. */
  readonly frame: [number, number][];
};
