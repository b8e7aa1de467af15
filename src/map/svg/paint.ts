import type { Fill } from '../../model/scene.ts';

/** The ground of the SVG drawing, once it is in the document: fills change by attributes, shapes never. */
export interface SvgGround {
  /** Applies fills. Touches only the shapes of the countries given. */
  readonly paint: (fills: readonly Fill[]) => void;
  /** The country a point of the page lies in, by the element that was hit. */
  readonly countryOf: (target: EventTarget | null) => string | null;
}

/** Takes over the shapes that were rendered at build. A micro-state has two: its land and its square. */
export function svgGround(svg: SVGSVGElement): SvgGround {
  const shapes = new Map<string, SVGElement[]>();
  for (const shape of svg.querySelectorAll<SVGElement>('#ground [data-iso3]')) {
    const iso3 = shape.dataset.iso3 ?? '';
    shapes.set(iso3, [...(shapes.get(iso3) ?? []), shape]);
  }
  return {
    paint: (fills) => {
      for (const { iso3, cls, notYet } of fills)
        for (const shape of shapes.get(iso3) ?? []) {
          shape.dataset.class = String(cls);
          if (notYet) shape.dataset.notYet = '';
          else delete shape.dataset.notYet;
        }
    },
    countryOf: (target) =>
      target instanceof Element ? (target.closest<SVGElement>('[data-iso3]')?.dataset.iso3 ?? null) : null,
  };
}
