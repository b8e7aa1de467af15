import type { Fill } from '../../model/scene.ts';

/** The ground of the SVG drawing, once it is in the document: fills change by attributes, shapes never. */
export interface SvgGround {
  /** Applies fills. Touches only the shapes of the countries given. */
  readonly paint: (fills: readonly Fill[]) => void;
  /** Draws a line round a country, above its neighbours; `null` takes it away. */
  readonly outline: (iso3: string | null) => void;
  /** The country an element of the ground stands for. */
  readonly countryOf: (target: Element) => string | null;
}

const SVG = 'http://www.w3.org/2000/svg';

/** Takes over the shapes that were rendered at build. A micro-state has two: its land and its square. */
export function svgGround(svg: SVGSVGElement): SvgGround {
  const shapes = new Map<string, SVGElement[]>();
  for (const shape of svg.querySelectorAll<SVGElement>('#ground [data-iso3]')) {
    const iso3 = shape.dataset.iso3 ?? '';
    shapes.set(iso3, [...(shapes.get(iso3) ?? []), shape]);
  }
  const outlines = svg.querySelector('#outlines');
  const drawn = new Map<string, SVGElement[]>();
  /** A line round a country: a copy of its shapes in the layer above the ground, since neighbours cover half of a stroke. */
  const edge = (iso3: string, kind: 'focused' | 'not-yet', on: boolean): void => {
    const key = `${kind} ${iso3}`;
    for (const path of drawn.get(key) ?? []) path.remove();
    drawn.delete(key);
    if (!on) return;
    const copies = (shapes.get(iso3) ?? []).map((shape) => {
      const path = document.createElementNS(SVG, 'path');
      path.setAttribute('d', shape.getAttribute('d') ?? '');
      path.setAttribute('class', `${kind} ${shape.classList}`);
      return path;
    });
    outlines?.append(...copies);
    drawn.set(key, copies);
  };
  let outlined: string | null = null;
  return {
    paint: (fills) => {
      for (const { iso3, cls, notYet } of fills) {
        for (const shape of shapes.get(iso3) ?? [])
          if (shape.dataset.class !== String(cls)) shape.dataset.class = String(cls);
        if (notYet !== drawn.has(`not-yet ${iso3}`)) edge(iso3, 'not-yet', notYet);
      }
    },
    outline: (iso3) => {
      if (iso3 === outlined) return;
      if (outlined) edge(outlined, 'focused', false);
      if (iso3) edge(iso3, 'focused', true);
      outlined = iso3;
    },
    countryOf: (target) => target.closest<SVGElement>('#ground [data-iso3]')?.dataset.iso3 ?? null,
  };
}
