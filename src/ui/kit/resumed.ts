/** Where a presentation is, kept by the browser for a reload alone: F5 is a key of remotes, and must not end what is shown. */

const KEY = 'presentation';

function isReload(): boolean {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return entry?.type === 'reload';
}

/** Keeps a slide by its name, or forgets it with `null`. A frame without an origin has no such memory: it does without. */
export function keepSlide(slide: string | null): void {
  try {
    if (slide === null) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, slide);
  } catch {
    // Refused to pages without an origin.
  }
}

/** The slide that a reload has interrupted; `null` where the page was opened in any other way. */
export function resumedSlide(): string | null {
  try {
    return isReload() ? sessionStorage.getItem(KEY) : null;
  } catch {
    return null;
  }
}
