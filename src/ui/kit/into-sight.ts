/**
 * Top and bottom of a box that scrolls, CSS px of the window. For the page itself, the margin that its style sheet keeps free
 * (`scroll-padding`) is left out.
 */
function roomOf(box: Element): { readonly top: number; readonly bottom: number } {
  if (box !== document.documentElement) return box.getBoundingClientRect();
  return { top: Number.parseFloat(getComputedStyle(box).scrollPaddingTop) || 0, bottom: innerHeight };
}

/**
 * Scrolls an element into sight, no further than needed, its start first where it is too high. Unlike `scrollIntoView` it
 * never moves the page that has this one in a frame: its reader may be elsewhere.
 */
export function bringIntoSight(element: Element): void {
  for (let box = element.parentElement; box; box = box.parentElement) {
    const { top, bottom, height } = element.getBoundingClientRect();
    const room = roomOf(box);
    // A box that does not scroll ignores this.
    if (top < room.top || height > room.bottom - room.top) box.scrollTop += top - room.top;
    else if (bottom > room.bottom) box.scrollTop += bottom - room.bottom;
  }
}
