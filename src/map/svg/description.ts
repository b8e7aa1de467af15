import { isOfPeople } from '../../model/view/measures.ts';
import type { Store } from '../../store/store.ts';

/** What the drawing of the map is and shows, in words, for those who do not see it. */

export function mapTitle({ speech, view }: Store): string {
  const { date, measure } = view.value;
  const { messages } = speech;
  return isOfPeople(measure) ? messages.measure.on(measure, date) : messages.mapTitle(date);
}

export function mapDescription({ headline, forcesLine, statusLine }: Store): string {
  return `${headline.value} ${forcesLine.value} ${statusLine.value}`;
}
