import { draftOf } from './draft.ts';
import { alternative, titleText } from './header.ts';
import type { PictureInput } from './input.ts';
import { layoutOf } from './layout.ts';
import { mapPart } from './map.ts';
import { escaped, tag } from './svg.ts';

/**
 * A view as one SVG file that stands alone: map, title, sentences, legend, date, credit and text alternative, lettering as
 * outlines, colours as values. Pure: the same in the browser and when the site is built.
 */

/** The picture of a view as SVG text. */
export function picture(input: PictureInput): string {
  const { size } = input;
  const draft = draftOf(input);
  const { map, blocks } = layoutOf(draft);
  return tag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: size.width,
      height: size.height,
      viewBox: `0 0 ${size.width} ${size.height}`,
      role: 'img',
      'aria-labelledby': 'wde-title wde-desc',
    },
    tag('title', { id: 'wde-title' }, escaped(titleText(input))),
    tag('desc', { id: 'wde-desc' }, escaped(alternative(input))),
    tag('rect', { ...size, fill: draft.palette.page }),
    mapPart(draft, map),
    ...blocks.map(([block, x, y]) => block.draw(x, y)),
  );
}
