import type { CommandRow } from '../../data/rows.ts';
import type { Day, Month } from '../base/dates.ts';
import { countryOf, type Speech } from '../base/speech.ts';
import type { ForceSpeech } from '../forces/force-words.ts';
import { EVE, factOf } from './command-facts.ts';
import { countCommands, effectDay, type Holding } from './commands.ts';

/** Commands and their holders in words. */

/** Who holds a command and what was agreed, as messages are given it. */
export function heldOf(speech: Speech, command: CommandRow, holding: Holding) {
  const day = effectDay(command);
  const nobody = { holders: [], isTurn: false, isRecorded: false, next: null };
  const { state, holders, isTurn, isRecorded, next } = { ...nobody, ...holding };
  const countries = (nations: readonly string[]) => nations.map((iso3) => countryOf(speech, iso3));
  return {
    state,
    holders: countries(holders),
    isTurn,
    isRecorded,
    recorded: factOf(command).since ?? EVE,
    next: next && countries(next),
    effect: day && (command.effective ?? day),
  };
}

/** How many commands each side holds in a month, and what was agreed by its last day. */
export function commandsSentence(
  { words }: Pick<ForceSpeech, 'words'>,
  commands: readonly CommandRow[],
  month: Month,
  day: Day,
): string {
  const { commands: say } = words;
  const { us, europe, unknown, toEurope, toUs } = countCommands(commands, day);
  const names = (rows: readonly CommandRow[]) => rows.map(({ short }) => ({ text: short }));
  const isAgreed = toEurope.length + toUs.length > 0;
  const agreed = isAgreed ? say.agreedCount(names(toEurope), names(toUs)) : say.nothingAgreed;
  return `${say.count(month, us, europe, unknown)} ${agreed}`;
}
