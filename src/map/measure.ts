import { SHEET } from '../model/base/sheet.ts';
import type { Box } from '../model/view/camera.ts';

/** The map box, and where the style sheet puts the sheet in it at home. Asking makes the browser lay the page out. */
export function measure(element: HTMLElement, sheet: HTMLElement): Box {
  const [outer, inner] = [element.getBoundingClientRect(), sheet.getBoundingClientRect()];
  const home = {
    scale: inner.width / SHEET.width,
    left: inner.left - outer.left,
    top: inner.top - outer.top,
  };
  return { width: element.clientWidth, height: element.clientHeight, home };
}
