/** What stands beside the two ends of a hand-over: on the live map and in pictures of it. */
import type { Day } from '../base/dates.ts';
import { isInEffect, kindOf, type LedgerTables, ledger } from './handover.ts';
import type { HandoverEnds } from './handover-ends.ts';
import { europeStep, type HandoverSpeech } from './handover-words.ts';

/** What the lines are made from: the tables, and the day they describe. */
interface EndsSpeech extends HandoverSpeech {
  readonly tables: LedgerTables;
  readonly day: Day;
}

/** What happens at the US end, and when. A step that is not in effect is never said to be done. */
function stepText({ words, tables, day }: EndsSpeech, { row }: HandoverEnds): string {
  const { map } = words.handover;
  const { us_effective, us_announced } = row;
  const kind = kindOf(row, tables);
  const isDone = isInEffect(row, day);
  // Nothing was there to leave: what is dated is that it was called off.
  if (kind === 'called off') return map.when('called off', us_effective ?? us_announced ?? day);
  if (kind === 'post') return map.when(isDone ? 'handed on' : 'to be handed on', us_effective);
  return map.when(isDone ? 'left' : 'leaves', us_effective);
}

/** The lines beside the US end. */
export function usEndLines(say: EndsSpeech, ends: HandoverEnds): readonly string[] {
  const { handover } = say.words;
  const { us, open } = ends;
  const place = us?.site && us.outside ? handover.outside({ text: us.site.name }) : (us?.site?.name ?? '');
  return [stepText(say, ends), ...(place ? [place] : []), ...(open ? [handover.map.open] : [])];
}

/** The lines beside the European end; none where no force is named. */
export function europeEndLines(say: EndsSpeech, { row, europe }: HandoverEnds): readonly string[] {
  const entry = ledger(say.tables, say.day).find((found) => found.row === row);
  if (!europe || !entry) return [];
  const { map } = say.words.handover;
  const text = { replaces: map.comes, planned: map.planned, near: map.near }[europe.state];
  const step = europeStep(entry, { dataDay: say.day, month: null });
  return [europe.force.name, text, ...(step ? [say.words.handover.europeDate(step)] : [])];
}
