import { gapHeadline } from '../changes/change-words.ts';
import { forcesHeadline } from '../forces/amount-words.ts';
import { headline, notYetLine, statusLine } from '../spending/sentences.ts';
import { type Block, paragraph, stack } from './block.ts';
import type { Draft, PictureInput } from './input.ts';
import { assumedIn, layerLines, scenarioLine } from './lines.ts';

/** Title, date, sentences and credit of a picture; `scale` sizes its type. */

/** The month shown, or both of a comparison. */
function dateText({ speech: { format }, view, words }: PictureInput): string {
  return view.since === null ? format.date(view.date) : words.picture.since(view.since, view.date);
}

/** The two sentences that say most: on spending, and on forces. */
function lead({ speech, view, about }: PictureInput): readonly [headline: string, forces: string] {
  if (about) return [about.headline, about.forces];
  const forces = [forcesHeadline(speech, view), gapHeadline(speech, view)].filter(Boolean).join(' ');
  return [headline(speech, view), forces];
}

/** Title and date; a scenario is named in it. */
export function titleText(input: PictureInput): string {
  const { speech, words } = input;
  const title = `${speech.messages.title} ${dateText(input)}`;
  return assumedIn(input) === null ? title : `${title}. ${words.handover.scenario.banner}`;
}

/** What the picture shows, in sentences: its text alternative. A scenario comes first: what follows is none of it. */
export function alternative(input: PictureInput): string {
  const { speech, view } = input;
  return [
    scenarioLine(input),
    ...lead(input),
    ...layerLines(input),
    statusLine(speech, view),
    notYetLine(speech, view),
  ]
    .filter(Boolean)
    .join(' ');
}

/** Title, date, headline, and the smaller sentences under it. In a full-width header the headline is larger. */
export function header(draft: Draft, width: number, scale: number, headlineSize = 18): Block {
  const { speech, view, palette, glyphs } = draft;
  const say = (words: string, size: number, fill: string, weight: 400 | 700 = 400) =>
    paragraph(glyphs, words, { size: size * scale, weight, fill, width, even: true });
  const [first, forces] = lead(draft);
  const notes = [statusLine(speech, view), notYetLine(speech, view)].filter(Boolean).join(' ');
  return stack(
    [
      say(draft.about?.title ?? speech.messages.title, 32, palette.text, 700),
      say(dateText(draft), 18, palette.accent, 700),
      say(first, headlineSize, palette.text),
      say(forces, 14.5, palette.text),
      say(layerLines(draft).join(' '), 12.5, palette.text),
      say(notes, 12, palette.textMuted),
    ],
    5 * scale,
  );
}

/** Sources, version of the data, and where the page is. */
export function credit(
  draft: Pick<Draft, 'words' | 'speech' | 'address' | 'glyphs' | 'palette'>,
  width: number,
  scale: number,
): Block {
  const { words, speech, address, glyphs, palette } = draft;
  const { version, asOf } = speech.dataset;
  const text = [words.credit, words.picture.data({ text: version }, asOf), address ?? ''];
  return paragraph(glyphs, text.filter(Boolean).join(' '), {
    size: 11 * scale,
    fill: palette.textMuted,
    width,
  });
}
