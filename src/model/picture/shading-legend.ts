import { type LegendClass, legend } from '../spending/legend.ts';
import { boundText } from '../spending/sentences.ts';
import type { FillClass } from '../spending/spending.ts';
import { isOfAllies } from '../view/measures.ts';
import { type Block, type Key, stack } from './block.ts';
import { paint } from './ground.ts';
import type { Draft } from './input.ts';
import { heading, keys, LEGEND_TYPE, type LegendStyle, note } from './legend-style.ts';
import { text } from './lettering.ts';
import type { Area } from './sheetwork.ts';
import { round, tag } from './svg.ts';

/** What the colours of a picture's land mean. */

/** One class: its count above, its lower bound below the left edge. */
function classCell(draft: Draft, entry: LegendClass, cell: Area, scale: number): string {
  const { speech, view, palette, glyphs } = draft;
  const size = LEGEND_TYPE * scale;
  const fill = paint(palette, entry.cls, view.since !== null);
  const { x, y, width, height } = cell;
  const word = (words: string, weight: 400 | 700, at: { x: number; y: number }) =>
    text(glyphs, words, { size, weight, anchor: 'middle', fill: palette.text, ...at });
  const tick = tag('path', {
    d: `M${round(x)} ${round(y - 2)}v${round(height + 6 * scale)}`,
    stroke: palette.outline,
    'stroke-width': 2.5,
  });
  const bound = entry.low === null ? '' : boundText(speech, view, entry.low);
  return (
    tag('rect', { ...cell, fill, stroke: palette.outline, 'stroke-width': 0.75 }) +
    word(String(entry.count), 700, { x: x + width / 2, y: y - size * 0.3 }) +
    (entry.target ? tick : '') +
    word(bound, entry.target ? 700 : 400, { x, y: y + height + size * 1.15 })
  );
}

/** The classes in a row. */
function classes(draft: Draft, { width, scale }: LegendStyle): Block {
  const size = LEGEND_TYPE * scale;
  const height = 15 * scale;
  const found = legend(draft.speech.dataset, draft.view).classes;
  const cell = width / found.length;
  return {
    height: size * 2.7 + height,
    draw: (x, y) =>
      found
        .map((entry, index) =>
          classCell(draft, entry, { x: x + index * cell, y: y + size * 1.2, width: cell, height }, scale),
        )
        .join(''),
  };
}

/** Countries without a class, where there are any on the map. */
function specials(draft: Draft, style: LegendStyle): Block {
  const { speech, view, palette, fills } = draft;
  const { classes: names, notYet } = speech.messages.legend;
  const side = 13 * style.scale;
  const square = (attributes: Readonly<Record<string, string | number>>) => (x: number, y: number) =>
    tag('rect', { x, y: y - side / 2, width: side, height: side, stroke: palette.outline, ...attributes });
  const has = (cls: FillClass) => fills.some((fill) => fill.cls === cls);
  const labels: readonly (readonly [FillClass, string])[] = [
    ['none', isOfAllies(view.measure) ? names.none : names.noneSipri],
    ['unarmed', names.unarmed],
  ];
  const found = labels
    .filter(([cls]) => has(cls))
    .map(
      ([cls, label]): Key => ({
        label,
        width: side,
        sign: square({ fill: paint(palette, cls, false) }),
      }),
    );
  const dashed = { fill: 'none', 'stroke-dasharray': '3 3', 'stroke-width': 1.4 };
  if (fills.some((fill) => fill.notYet)) found.push({ label: notYet, width: side, sign: square(dashed) });
  return keys(draft, found, style);
}

/** Colours of the land. */
export function shadingLegend(draft: Draft, style: LegendStyle): Block {
  const { speech, view } = draft;
  const { scale, legend: say } = speech.messages;
  const title = view.since === null ? scale.heads[view.measure] : scale.changes[view.measure];
  const counts = isOfAllies(view.measure) ? say.counts : say.countsSipri;
  return stack(
    [heading(draft, title, style), note(draft, counts, style), classes(draft, style), specials(draft, style)],
    4 * style.scale,
  );
}
