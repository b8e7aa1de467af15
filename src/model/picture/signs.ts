import { attributes, type Ink, type Looks, lookOf } from '../signs/looks.ts';
import type { Part, Sign } from '../signs/sign.ts';
import { round, tag } from './svg.ts';

/** Signs as text: what a style sheet says on the page is written into every shape, so that the file stands alone. */

/** Shapes of a sign of these classes, round the origin of their own coordinates. */
export function shapes(looks: Looks, { class: classes, parts }: Sign, ink: Ink): string {
  return parts
    .map((part: Part) => {
      const { tag: name, class: _class, ...shape } = part;
      return tag(name, { ...shape, ...attributes(lookOf(looks, classes, part), ink) });
    })
    .join('');
}

/** Moved to a point of the picture and scaled, px per unit of what is drawn. */
export function placed([x, y]: readonly [x: number, y: number], scale: number, drawn: string): string {
  const transform = `translate(${round(x)} ${round(y)}) scale(${Math.round(scale * 1e4) / 1e4})`;
  return tag('g', { transform }, drawn);
}
