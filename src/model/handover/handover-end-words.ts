/** What stands beside the two ends of a hand-over: on the live map and in pictures of it. */
import type { Day } from '../base/dates.ts';
import { isInEffect, kindOf, type LedgerTables, ledger } from './handover.ts';
import type { HandoverEnds } from './handover-ends.ts';
import { europeDate, type HandoverSpeech } from './handover-words.ts';

/** What the lines are made from: the tables, and the day they describe. */
interface EndsSpeech extends HandoverSpeech {
  readonly tables: LedgerTables;
  readonly day: Day;
}

/** What happens at the US end, and when. A step that is not in effect is never said to be done. */
function stepText({ speech: { format }, words, tables, day }: EndsSpeech, { row }: HandoverEnds): string {
  const { map, dates } = words.handover;
  const { us_effective, us_announced } = row;
  const kind = kindOf(row, tables);
  const isDone = isInEffect(row, day);
  const when = us_effective === null ? dates.noLeaves : format.date(us_effective);
  // Nothing was there to leave: what is dated is that it was called off.
  if (kind === 'called off') return map.when(map.calledOff, format.date(us_effective ?? us_announced ?? day));
  if (kind === 'post') return map.when(isDone ? map.handedOn : map.toBeHandedOn, when);
  return map.when(isDone ? map.left : map.leaves, when);
}

/** The lines beside the US end. */
export function usEndLines(say: EndsSpeech, ends: HandoverEnds): readonly string[] {
  const { handover } = say.words;
  const { us, open } = ends;
  const place = us?.site && us.outside ? handover.outside(us.site.name) : (us?.site?.name ?? '');
  return [stepText(say, ends), ...(place ? [place] : []), ...(open ? [handover.map.open] : [])];
}

/** The lines beside the European end; none where no force is named. */
export function europeEndLines(say: EndsSpeech, { row, europe }: HandoverEnds): readonly string[] {
  const entry = ledger(say.tables, say.day).find((found) => found.row === row);
  if (!europe || !entry) return [];
  const { map } = say.words.handover;
  const text = { replaces: map.comes, planned: map.planned, near: map.near }[europe.state];
  const date = europeDate(say, entry, say.day);
  return [europe.force.name, text, ...(date ? [date] : [])];
}
