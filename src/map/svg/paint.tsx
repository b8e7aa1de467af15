import { nodesOf, setAttributes } from '../../jsx/elements.ts';
import type { Fill } from '../../model/scene/scene.ts';

/** The ground of the SVG drawing in the running page: classes of shapes change, the shapes never do. */
export interface SvgGround {
  /** Applies fills. Touches only the shapes of the countries given. */
  readonly paint: (fills: readonly Fill[]) => void;
  /** Draws a line round the countries in focus, above their neighbours. */
  readonly outline: (countries: readonly string[]) => void;
  /** Tints the land of hosts that a comparison speaks of. */
  readonly tint: (hosts: readonly string[]) => void;
  /** The country an element of the ground stands for. */
  readonly countryOf: (target: Element) => string | null;
}

/** The shapes of each country. */
function shapesOf(svg: SVGSVGElement): ReadonlyMap<string, readonly SVGElement[]> {
  const shapes = new Map<string, SVGElement[]>();
  for (const shape of svg.querySelectorAll<SVGElement>('#ground [data-iso3]')) {
    const iso3 = shape.dataset.iso3 ?? '';
    shapes.set(iso3, [...(shapes.get(iso3) ?? []), shape]);
  }
  return shapes;
}

/** Takes over the shapes of the document. A micro-state has two: its land, and a square that can be seen. */
export function svgGround(svg: SVGSVGElement): SvgGround {
  const shapes = shapesOf(svg);
  const outlines = svg.querySelector('#outlines');
  // A saved copy has those of its view. Its tints stay until the part that places signs, which it may not have, says others.
  const saved = [...(outlines?.querySelectorAll('.tinted') ?? [])];
  outlines?.replaceChildren(...saved);
  /** Copies of a country's shapes, made when they are first needed. */
  const copies = new Map<string, readonly ChildNode[]>();
  const drawn = new Set<string>();
  const copiesFor = (iso3: string, kind: string): readonly ChildNode[] =>
    (shapes.get(iso3) ?? []).flatMap((shape) =>
      nodesOf(<path d={shape.getAttribute('d') ?? ''} class={`${kind} ${shape.classList}`} />, shape),
    );
  /** A line round a country: a copy of its shapes in the layer above the ground, since neighbours cover half of a stroke. */
  const edge = (iso3: string, kind: 'focused' | 'not-yet' | 'tinted', on: boolean): void => {
    const key = `${kind} ${iso3}`;
    const paths = copies.get(key) ?? copiesFor(iso3, kind);
    copies.set(key, paths);
    if (on) {
      outlines?.append(...paths);
      drawn.add(key);
      return;
    }
    for (const path of paths) path.remove();
    drawn.delete(key);
  };
  /** Draws edges of a kind round the countries given, and takes away those it drew before. */
  const edges = (kind: 'focused' | 'tinted') => {
    let drawnRound: readonly string[] = [];
    return (countries: readonly string[]): void => {
      if (String(countries) === String(drawnRound)) return;
      for (const iso3 of drawnRound) edge(iso3, kind, false);
      for (const iso3 of countries) edge(iso3, kind, true);
      drawnRound = countries;
    };
  };
  const tint = edges('tinted');
  return {
    paint: (fills) => {
      for (const { iso3, cls, notYet } of fills) {
        for (const shape of shapes.get(iso3) ?? []) setAttributes(shape, { 'data-class': cls });
        if (notYet !== drawn.has(`not-yet ${iso3}`)) edge(iso3, 'not-yet', notYet);
      }
    },
    outline: edges('focused'),
    tint: (hosts) => {
      for (const path of saved.splice(0)) path.remove();
      tint(hosts);
    },
    countryOf: (target) => target.closest<SVGElement>('#ground [data-iso3]')?.dataset.iso3 ?? null,
  };
}
