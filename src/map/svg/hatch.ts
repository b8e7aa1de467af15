/**
 * The hatch of countries without a figure: its pattern repeats every 7 px on the screen (`Hatches.tsx`), whatever the zoom.
 */

/** Transform of a hatch pattern. `angle` in degrees, `pxPerUnit` CSS px per sheet unit. */
export function hatchTransform(angle: number, pxPerUnit: number): string {
  return `rotate(${angle}) scale(${Math.round(1e4 / pxPerUnit) / 1e4})`;
}

/** Sets the hatches of a drawing for a scale. */
export function scaleHatches(svg: SVGSVGElement, pxPerUnit: number): void {
  for (const pattern of svg.querySelectorAll('pattern'))
    pattern.setAttribute('patternTransform', hatchTransform(pattern.id === 'hatch' ? 45 : -45, pxPerUnit));
}
