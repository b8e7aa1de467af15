import type { GroundShape, MapDoor } from '../store/map-door.ts';

/**
 * What the map does for panels: see `src/store/map-door.ts`. This file is loaded with the panels, not with the first view.
 */

const SVG = 'http://www.w3.org/2000/svg';

function shapeOf(path: SVGElement): GroundShape {
  return {
    iso3: path.dataset.iso3 ?? '',
    d: path.getAttribute('d') ?? '',
    marker: path.classList.contains('marker'),
  };
}

/** A line round a shape that looks like the one round the country in focus. */
function markOf({ d }: GroundShape): SVGPathElement {
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', d);
  path.setAttribute('class', 'focused marked');
  return path;
}

/** The door of the map in `element`, as the document has it. */
export function mapDoor(element: HTMLElement): MapDoor {
  const ground = element.querySelector('#ground') as SVGElement;
  const outlines = element.querySelector('#outlines') as SVGElement;
  const shapes = () => [...ground.querySelectorAll<SVGElement>('path')].map(shapeOf);
  return {
    shapes,
    mark: (countries) => {
      for (const path of outlines.querySelectorAll('.marked')) path.remove();
      const land = shapes().filter(({ marker }) => !marker);
      const marked = countries.flatMap((id) => land.filter(({ iso3 }) => iso3 === id));
      outlines.append(...marked.map(markOf));
    },
    setInert: (isInert) => {
      element.inert = isInert;
    },
  };
}
