import type { Details } from '../../data/details.ts';
import type { Glyphs } from '../../data/glyphs.ts';
import type { People } from '../../data/people.ts';
import type { LaterMessages, ShareMessages } from '../../i18n/en.ts';
import type { Speech } from '../base/speech.ts';
import type { ShownSigns } from '../scene/covered.ts';
import type { Placer } from '../scene/placer.ts';
import type { Fill } from '../scene/scene.ts';
import type { Palette, Theme } from '../signs/palette.ts';
import type { Camera } from '../view/camera.ts';
import type { View } from '../view/view.ts';

/** Shapes as the overview has them: path data by country, `_` for land outside the tables, and the micro-states' points. */
export interface Outlines {
  readonly shapes: Readonly<Record<string, string>>;
  readonly markers: Readonly<Record<string, readonly [x: number, y: number]>>;
}

/** What a picture is made from. */
export interface PictureInput {
  readonly speech: Speech;
  readonly view: View;
  readonly camera: Camera;
  readonly theme: Theme;
  /** px of the picture at its own scale. */
  readonly size: { readonly width: number; readonly height: number };
  readonly outlines: Outlines;
  readonly glyphs: Glyphs;
  /** Places discs, arrows and letters. */
  readonly place: Placer;
  /** What marks of sites, commands, plants and hand-overs, and scenarios are made from; `null`: none is drawn. */
  readonly details: Details | null;
  /** What squares of own forces are made from; `null`: none is drawn. */
  readonly people: People | null;
  readonly words: LaterMessages & Pick<ShareMessages, 'picture' | 'panelPicture'>;
  /** Title and sentences of a picture that is about one country; without them they are those of the view. */
  readonly about?: { readonly title: string; readonly headline: string; readonly forces: string };
  /** Where the page is, to be printed; `null`: not known. */
  readonly address: string | null;
}

/** An input, with the shades, signs and colours that every part of the picture needs. */
export interface Draft extends PictureInput {
  readonly fills: readonly Fill[];
  readonly signs: ShownSigns;
  readonly palette: Palette;
}

/** The words of a picture, from the catalogue of a language. */
export function pictureWords(
  later: LaterMessages,
  { picture, panelPicture }: ShareMessages,
): PictureInput['words'] {
  return { ...later, picture, panelPicture };
}

/** Shapes that pictures are offered in, px: what feeds and pages show without cutting. */
export const SHAPES = {
  '16:9': { width: 1200, height: 675 },
  '1:1': { width: 1080, height: 1080 },
  '4:5': { width: 1080, height: 1350 },
} as const;
export type Shape = keyof typeof SHAPES;
