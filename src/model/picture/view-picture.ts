import { alternative, titleText } from './header.ts';
import type { PictureInput } from './input.ts';
import { panelAlternative, panelContent, panelPicture } from './panel-picture.ts';
import { picture } from './picture.ts';

/** A picture with its words. */
export interface ViewPicture {
  readonly title: string;
  /** What it shows, in sentences. */
  readonly alternative: string;
  /** Draws it as SVG text. */
  readonly svg: () => string;
}

/** The picture of a view: of its chart or list, where it has one as a figure, else of the map. */
export function viewPicture(input: PictureInput): ViewPicture {
  const content = panelContent(input);
  if (!content)
    return { title: titleText(input), alternative: alternative(input), svg: () => picture(input) };
  return {
    title: `${input.speech.messages.title} ${content.title}`,
    alternative: panelAlternative(content),
    svg: () => panelPicture(input, content),
  };
}
