import type { Store } from '../../store/store.ts';

/** What the drawing of the map is and shows, in words, for those who do not see it. */

export function mapTitle({ speech, view }: Store): string {
  return speech.messages.mapTitle(view.value.date);
}

export function mapDescription({ headline, forcesLine, statusLine }: Store): string {
  return `${headline.value} ${forcesLine.value} ${statusLine.value}`;
}
