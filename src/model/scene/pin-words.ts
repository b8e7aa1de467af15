import { heldOf } from '../commands/command-words.ts';
import type { ForceSpeech } from '../forces/force-words.ts';
import { plantTip } from '../production/plant-words.ts';
import type { Pin } from './pins.ts';

/** Stars and squares in words: their tips, and what lists say of a plant. */

/** The tips of pins, by the id that the pointer finds: one text for all rows of a pin. */
export function pinSayings(said: ForceSpeech, pins: readonly Pin[]): Record<string, string> {
  return Object.fromEntries(
    pins.map((pin) => {
      const texts =
        pin.kind === 'plant'
          ? pin.plants.map((plant) => plantTip(said, plant))
          : pin.commands.map((command, index) => {
              const holding = pin.holdings[index];
              const held = heldOf(said.speech, command, holding ?? { state: 'absent' });
              return said.words.commands.tip({ text: command.name }, { text: pin.site.name }, held);
            });
      return [pin.ids[0] ?? '', texts.join(' ')];
    }),
  );
}
