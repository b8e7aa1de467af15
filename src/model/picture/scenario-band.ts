import { remainingText } from '../handover/scenario-words.ts';
import { type Block, paragraph, stack } from './block.ts';
import type { Draft, PictureInput } from './input.ts';
import { assumedIn } from './lines.ts';
import { round, tag } from './svg.ts';

/** Above the map of a picture while anything is assumed: that this is a scenario, and of what. px, times `scale`. */

const PADDING = 9;
/** Height of the bar, and width of its stripes. */
const BAR = 8;
const STRIPE = 8;

/** Slanted stripes, as over the banner of the page. */
function bar(palette: Draft['palette'], x: number, y: number, width: number): string {
  const room = width - BAR - STRIPE;
  const count = Math.floor(room / (2 * STRIPE));
  const stripes = Array.from({ length: count + 1 }, (_, index) => {
    const left = round(x + (index * room) / count);
    return `M${left} ${round(y + BAR)}l${BAR} ${-BAR}h${STRIPE}l${-BAR} ${BAR}z`;
  });
  return (
    tag('rect', { x, y, width, height: BAR, fill: palette.page }) +
    tag('path', { d: stripes.join(''), fill: palette.text })
  );
}

/** The scenario in words: its label apart, then assumptions, what would remain, and what the map shows. */
function sentences(draft: PictureInput): readonly string[] {
  const { speech, words, details, view } = draft;
  const assumed = assumedIn(draft);
  if (!details || !assumed) return [];
  const { bannerMap } = words.handover.scenario;
  return [assumed, remainingText({ speech, words }, details, view.scenario), bannerMap];
}

/** The band of a width; no height where nothing is assumed. */
export function scenarioBand(draft: Draft, width: number, scale: number): Block {
  const said = sentences(draft);
  if (said.length === 0) return stack([], 0);
  const { glyphs, palette, words } = draft;
  const inner = { width: width - 2 * PADDING * scale, fill: palette.text };
  const lines = stack(
    [
      paragraph(glyphs, words.handover.scenario.banner, { ...inner, size: 16 * scale, weight: 700 }),
      ...said.map((line) => paragraph(glyphs, line, { ...inner, size: 12.5 * scale })),
    ],
    2 * scale,
  );
  const height = BAR + lines.height + 2 * PADDING * scale;
  const frame = { fill: palette.panel, stroke: palette.text, 'stroke-width': 2 };
  return {
    height,
    draw: (x, y) =>
      tag('rect', { x: x + 1, y: y + 1, width: width - 2, height: height - 2, ...frame }) +
      bar(palette, x, y, width) +
      lines.draw(x + PADDING * scale, y + BAR + PADDING * scale),
  };
}
