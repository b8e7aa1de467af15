/** Where boxes end that scroll, CSS px of the window. */
function roomOf(box: Element): { readonly top: number; readonly bottom: number } {
  return box === document.documentElement ? { top: 0, bottom: innerHeight } : box.getBoundingClientRect();
}

/**
 * Scrolls an element into sight, no further than needed, its start first where it is too high. Unlike `scrollIntoView` it
 * never moves the page that has this one in a frame: its reader may be elsewhere.
 */
export function bringIntoSight(element: Element): void {
  const margin = Number.parseFloat(getComputedStyle(element).scrollMarginTop) || 0;
  for (let box = element.parentElement; box; box = box.parentElement) {
    const { top, bottom, height } = element.getBoundingClientRect();
    const room = roomOf(box);
    const start = room.top + margin;
    // A box that does not scroll takes no notice.
    if (top < start || height > room.bottom - start) box.scrollTop += top - start;
    else if (bottom > room.bottom) box.scrollTop += bottom - room.bottom;
  }
}
