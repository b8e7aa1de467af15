import { type HandoutScene, paperSigns } from '../../model/classroom/handout.ts';
import type { ClassroomSpeech } from '../../model/classroom/question.ts';
import { lookSample } from '../../model/signs/map-key.ts';
import { Parts } from '../kit/Parts.tsx';
import { MapKey } from '../signs/MapKey.tsx';

/** The key of the signs that the map on paper has; where both sides have arrows, how they differ: grey paper has no colours. */
export function HandoutSigns({ said, shown }: { said: ClassroomSpeech; shown: HandoutScene }) {
  const { sides, signs: words } = said.words.handout;
  const signs = paperSigns(shown);
  return (
    <div class="paper-keys">
      <MapKey words={words} signs={signs} />
      {signs.movers.length > 0 && (
        <ul class="keys">
          {signs.movers.map((side) => {
            const { class: name, parts } = lookSample('done', side, 42);
            return (
              <li key={side}>
                <svg class={name} viewBox="-1 -6 44 12" width="44" height="12" aria-hidden="true">
                  <Parts parts={parts} />
                </svg>{' '}
                {sides[side]}
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
