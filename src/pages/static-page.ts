import type { PictureInput } from '../model/picture/input.ts';
import type { View } from '../model/view/view.ts';

/** A page that is complete without any script, as the build puts it into a document of its own (`geo/site/static-page.ts`). */
export interface StaticPage {
  /** Where it is below the site's root: a file, or a folder with a slash at its end. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** Tag of the language it is written in. */
  readonly language: string;
  /** Its style sheet, after the colours of the theme. */
  readonly css: string;
  /** Markup of the body. */
  readonly body: string;
  /** How it shows where it is shared; `null`: by its title alone. */
  readonly preview: Preview | null;
}

/** What is shown of a page where it is shared: a card with a picture, or a frame with the live page. */
export interface Preview {
  /** Name of its files, without their endings. */
  readonly name: string;
  readonly title: string;
  /** State of the live page. */
  readonly view: View;
  /** The same in a frame, as a query without `?`. */
  readonly embedQuery: string;
  /** What the picture shows, in words. */
  readonly alt: string;
  /** Title and sentences of a picture that is about one country. */
  readonly about?: NonNullable<PictureInput['about']>;
}

/** The way from a page back to the site's root, relative: empty for a page that lies there. */
export function rootFrom(path: string): string {
  return '../'.repeat(path.split('/').length - 1);
}

/** Size of the pictures of previews, px: what feeds and messengers show without cutting. */
export const PREVIEW_SIZE = { width: 1200, height: 630 } as const;
