import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** Sizes of type that a slide's text is tried in, from that of the style sheet down to the least that the last row can read. */
const SIZES = [1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7] as const;

/** Sets the largest size at which the text fits its column: a remote cannot scroll. */
function fitText(frame: HTMLElement): void {
  const column = frame.parentElement;
  for (const size of SIZES) {
    frame.style.setProperty('--fit', String(size));
    if (!column || column.scrollHeight <= column.clientHeight) return;
  }
}

/** Keeps the text of each slide in its column, also when the window changes; `slide` names what is shown, `null` for no slide. */
export function useFit(frame: RefObject<HTMLElement | null>, slide: string | null): void {
  useLayoutEffect(() => {
    const { current } = frame;
    if (!current || slide === null) return undefined;
    const refit = (): void => fitText(current);
    refit();
    addEventListener('resize', refit);
    return () => {
      removeEventListener('resize', refit);
      current.style.removeProperty('--fit');
    };
  }, [slide]);
}
