import type { LineLook, Look } from './looks.ts';

/** Lines of the ground, the same for the drawing in the document, MapLibre and picture files. px on the screen. */

/** Borders of countries. In the detailed ground, where land is one colour for long, there is a wider line below them. */
export const BORDER: LineLook = { stroke: 'border', width: 0.8, join: 'round' };
/** In its place round land nearly as light as the sea: class 0, and allies without armed forces. */
export const PALE_EDGE: LineLook = { ...BORDER, stroke: 'coast' };
export const PALE: readonly (number | string)[] = [0, 'unarmed'];
export const BORDER_CASING: LineLook = { stroke: 'borderCasing', width: 1.8 };
/** Round a country with a figure from before it joined. */
export const NOT_YET: LineLook = { stroke: 'outline', width: 1.4, dash: [3, 3], join: 'round' };
/** Round the country in focus. */
export const FOCUSED: LineLook = { stroke: 'outline', width: 2.5, join: 'round' };
/** A host whose loss a comparison speaks of. */
export const TINTED: Look = { fill: 'us', fillOpacity: 0.16, stroke: 'us', width: 1.25, join: 'round' };
/** Side of the square of a micro-state, and of the frame round it that says one of the two above. */
export const MARKER = 7;
export const MARKER_FRAME = 13;
/** Opacity of land that is not of the class lifted out by the legend. */
export const DIMMED = 0.18;

/** Borders on paper: between light classes a white line would not show. In units of the sheet, as the square. */
export const PAPER_BORDER: LineLook = { stroke: 'borderCasing', width: 1.5, join: 'round' };
export const PAPER_MARKER = 16;

/** Whether a class needs {@link PALE_EDGE} to be seen beside the sea. */
export function isPale(cls: number | string): boolean {
  return PALE.includes(cls);
}
