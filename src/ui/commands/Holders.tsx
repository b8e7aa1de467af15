import type { CommandRow, Iso3 } from '../../data/rows.ts';
import type { LaterMessages } from '../../i18n/en.ts';
import { countryName } from '../../model/base/speech.ts';
import { heldOf } from '../../model/commands/command-words.ts';
import { effectDay, type Holding, sideOf } from '../../model/commands/commands.ts';
import { pinSign, type StarTraits } from '../../model/signs/pin.ts';
import type { Store } from '../../store/store.ts';
import { Parts } from '../kit/Parts.tsx';

interface Props {
  readonly store: Store;
  readonly words: LaterMessages;
}

function traitsOf(holding: Holding): Pick<StarTraits, 'fill' | 'sure'> {
  if (holding.state === 'held')
    return { fill: sideOf(holding.holders), sure: holding.isRecorded ? 'held' : 'unrecorded' };
  return { fill: 'none', sure: holding.state === 'planned' ? 'planned' : 'unknown' };
}

/** The star of a command as the map draws it. Decoration: the words beside it say the same. */
export function StarSign({ holding }: { holding: Holding }) {
  const star = { kind: 'command', ids: [''], radius: 10, agreed: null, ...traitsOf(holding) } as const;
  const { class: name, parts } = pinSign(star);
  return (
    <svg class={`sign ${name}`} viewBox="-14 -14 28 28" aria-hidden="true" focusable="false">
      <Parts parts={parts} />
    </svg>
  );
}

/** Nations, each on a flag in the colour of its side. */
export function Nations({ store, words, nations }: Props & { nations: readonly Iso3[] }) {
  if (nations.length === 0) return <span class="muted">{words.commands.notKnown}</span>;
  return (
    <>
      {nations.map((iso3) => (
        <span key={iso3} class={`nation ${sideOf([iso3])}`}>
          {countryName(store.speech, iso3)}
        </span>
      ))}
    </>
  );
}

interface HoldingProps extends Props {
  readonly command: CommandRow;
  readonly holding: Holding;
}

/** Who holds a command in the shown month, and below it who was agreed to take over. */
export function HolderNow({ store, words, command, holding }: HoldingProps) {
  const held = heldOf(store.speech, command, holding);
  const agreed = words.commands.agreed(held);
  const isPlain = holding.state === 'held' && holding.isRecorded && !holding.isTurn;
  return (
    <>
      {isPlain ? (
        <Nations store={store} words={words} nations={holding.holders} />
      ) : (
        <span class="holder">{words.commands.holder(held)}</span>
      )}
      {agreed && holding.state === 'held' && (
        <span class={`agreed-text ${sideOf(holding.next ?? [])}`}>{agreed}</span>
      )}
    </>
  );
}

/** The date of effect of a change in words: no change, no date known, or the date. */
export function effectText({ store, words, command }: Props & { command: CommandRow }): string {
  const { commands: say } = words;
  const { held_by_before: before, held_by_after: after, effective } = command;
  if (effectDay(command) !== null) return store.speech.format.date(effective ?? '');
  const isKept = before.length === after.length && before.every((iso3) => after.includes(iso3));
  return isKept ? say.noChange : say.noEffective;
}

/** The holder before a change; a command that then began did not exist. */
export function Before({ store, words, command }: Props & { command: CommandRow }) {
  const { held_by_before: nations } = command;
  if (nations.length === 0) return <span class="muted">{words.commands.notSet}</span>;
  return <Nations store={store} words={words} nations={nations} />;
}
