import type { CommandRow, Iso3 } from '../../data/rows.ts';
import type { Day, Month } from '../base/dates.ts';
import { countryName } from '../base/speech.ts';
import type { ForceSpeech } from '../forces/force-words.ts';
import { EVE, factOf } from './command-facts.ts';
import { countCommands, effectDay, type Holding } from './commands.ts';

/** Commands and their holders in words. */

/** Names of nations as a list; `none` where there are none. */
export function nationsText({ speech }: ForceSpeech, nations: readonly Iso3[], none: string): string {
  return nations.length === 0 ? none : speech.format.list(nations.map((iso3) => countryName(speech, iso3)));
}

/** Who holds a command, without what was agreed. */
export function holderText(said: ForceSpeech, command: CommandRow, holding: Holding): string {
  const { commands: say } = said.words;
  switch (holding.state) {
    case 'absent':
      return say.absent;
    case 'unknown':
      return say.unknown;
    case 'planned':
      return plannedText(said, command, holding.next);
    default: {
      const names = nationsText(said, holding.holders, say.notKnown);
      if (holding.isTurn) return say.turn(names);
      if (holding.isRecorded) return names;
      return say.unrecorded(names, said.speech.format.date(factOf(command).since ?? EVE));
    }
  }
}

/** When a command is to begin, or who is to lead it. */
function plannedText(said: ForceSpeech, command: CommandRow, next: readonly Iso3[]): string {
  const { commands: say } = said.words;
  const day = effectDay(command);
  if (day !== null) return say.plannedFrom(said.speech.format.date(command.effective ?? day));
  return say.planned(nationsText(said, next, say.notKnown));
}

/** What was agreed and is not in effect on the day, `null` where nothing was. */
export function agreedText(said: ForceSpeech, command: CommandRow, holding: Holding): string | null {
  if (holding.state !== 'held' || holding.next === null) return null;
  const { commands: say } = said.words;
  const names = nationsText(said, holding.next, say.notKnown);
  const day = effectDay(command);
  return day === null
    ? say.next(names)
    : say.nextFrom(names, said.speech.format.date(command.effective ?? day));
}

/** How many commands each side holds in a month, and what was agreed by its last day. */
export function commandsSentence(
  { speech: { format }, words }: ForceSpeech,
  commands: readonly CommandRow[],
  month: Month,
  day: Day,
): string {
  const { commands: say } = words;
  const { us, europe, unknown, toEurope, toUs } = countCommands(commands, day);
  const names = (rows: readonly CommandRow[]) =>
    rows.length === 0 ? say.none : format.list(rows.map(({ short }) => short));
  const isAgreed = toEurope.length + toUs.length > 0;
  const agreed = isAgreed ? say.agreedCount(names(toEurope), names(toUs)) : say.nothingAgreed;
  return `${say.count(format.date(month), us, europe, unknown)} ${agreed}`;
}

/** Holder and what was agreed, in one text. */
export function holdingText(said: ForceSpeech, command: CommandRow, holding: Holding): string {
  return [holderText(said, command, holding), agreedText(said, command, holding)].filter(Boolean).join('; ');
}
