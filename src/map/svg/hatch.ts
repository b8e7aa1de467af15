/** The hatch of countries without a figure: 9 px between the lines, whatever the zoom. */

/** Transform of a hatch pattern. `angle` in degrees, `pxPerUnit` CSS px per sheet unit. */
export function hatchTransform(angle: number, pxPerUnit: number): string {
  return `rotate(${angle}) scale(${Math.round(1e4 / pxPerUnit) / 1e4})`;
}

/** Sets the hatches of a drawing for a scale. */
export function scaleHatches(svg: SVGSVGElement, pxPerUnit: number): void {
  for (const pattern of svg.querySelectorAll('pattern'))
    pattern.setAttribute('patternTransform', hatchTransform(pattern.id === 'hatch' ? 45 : -45, pxPerUnit));
}
