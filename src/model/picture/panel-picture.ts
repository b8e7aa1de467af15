import { PALETTES } from '../signs/palette.ts';
import { hasFigure } from '../view/view.ts';
import { type Block, keyRows, paragraph, stack } from './block.ts';
import { credit } from './header.ts';
import type { PictureInput } from './input.ts';
import { allies, balance } from './panel-charts.ts';
import { columnsOf } from './panel-columns.ts';
import { changes, commands, due, handover, production } from './panel-lists.ts';
import { INDENT, type RowInk, sign } from './panel-row-blocks.ts';
import type { PanelContent, PanelContents, PanelInput } from './panel-rows.ts';
import { escaped, tag } from './svg.ts';

/** A view below the map as one SVG file that stands alone: title, finding, its rows with bars or signs, credit. */

const CONTENTS: PanelContents = { balance, changes, due, handover, commands, production, allies };

/** Space round everything, and between columns, px. */
const MARGIN = 24;
/** Wider than this a picture has three columns, else two. */
const WIDE = 1.3;

/** What the picture of the view holds; `null` where the view has no figure, or its tables are not there. */
export function panelContent(
  input: Pick<PictureInput, 'speech' | 'view' | 'words' | 'details' | 'people'>,
): PanelContent | null {
  const { view, details, people } = input;
  if (!hasFigure(view.view) || !details || !people) return null;
  const given: PanelInput = { ...input, details, people };
  return CONTENTS[view.view](given);
}

/** What the picture shows, in words: its text alternative. */
export function panelAlternative({ title, finding, parts }: PanelContent): string {
  const headings = parts.map(({ heading }) => heading);
  return [`${title}.`, finding, ...headings].filter(Boolean).join(' ');
}

/** Name of the site, title of the view, month, finding. */
function headerOf({ speech, glyphs, ...input }: PictureInput, content: PanelContent, width: number): Block {
  const palette = PALETTES[input.theme];
  const say = (words: string, size: number, fill: string, weight: 400 | 700) =>
    paragraph(glyphs, words, { size, fill, weight, width, even: true });
  const month = speech.format.date(content.date);
  return stack(
    [
      say(`${speech.messages.title} ${month}`, 16, palette.accent, 700),
      say(content.title, 28, palette.text, 700),
      say(content.finding, 15, palette.text, 400),
    ],
    4,
  );
}

/** What colours and hollow signs mean; bars say it by their names. */
function keyOf(ink: RowInk, words: PictureInput['words'], { parts, hollow }: PanelContent): Block {
  const rows = parts.flatMap((part) => part.rows).filter(({ length }) => length === undefined);
  const sides = (['us', 'europe'] as const).filter((side) => rows.some(({ look }) => look === side));
  const keys = [
    ...sides.map((side) => ({ look: side, isOpen: false, label: words.panelPicture.signs[side] })),
    ...(hollow === null ? [] : [{ look: 'plain' as const, isOpen: true, label: hollow }]),
  ].map(({ look, isOpen, label }) => ({
    label,
    width: INDENT,
    sign: (x: number, y: number) => sign(ink, look, isOpen, x + 7, y),
  }));
  return keyRows(ink.glyphs, keys, { size: 13, fill: ink.palette.text, width: ink.width, gap: 6 });
}

/** The picture of a view below the map as SVG text. */
export function panelPicture(input: PictureInput, content: PanelContent): string {
  const { size, glyphs, words } = input;
  const palette = PALETTES[input.theme];
  const full = size.width - 2 * MARGIN;
  const source = credit({ ...input, palette }, full, 1);
  const top = headerOf(input, content, full);
  const key = keyOf({ glyphs, palette, scale: 1, width: full }, words, content);
  const y = MARGIN * 1.5 + top.height;
  const bottom = size.height - MARGIN / 2 - source.height;
  const keyTop = bottom - MARGIN / 2 - key.height;
  const columns = size.width / size.height > WIDE ? 3 : 2;
  const room = { columns, width: full, height: keyTop - MARGIN / 2 - y, gutter: MARGIN };
  const filled = columnsOf({ glyphs, palette }, content.parts, room, words.panelPicture.more);
  const step = (full + MARGIN) / columns;
  return tag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      ...{ ...size, viewBox: `0 0 ${size.width} ${size.height}` },
      ...{ role: 'img', 'aria-labelledby': 'wde-title wde-desc' },
    },
    tag('title', { id: 'wde-title' }, escaped(content.title)),
    tag('desc', { id: 'wde-desc' }, escaped(panelAlternative(content))),
    tag('rect', { ...size, fill: palette.page }),
    top.draw(MARGIN, MARGIN * 0.75),
    ...filled.map(({ blocks, gap }, index) => stack(blocks, gap).draw(MARGIN + index * step, y)),
    key.draw(MARGIN, keyTop),
    source.draw(MARGIN, bottom),
  );
}
