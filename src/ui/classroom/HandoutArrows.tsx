import type { Side } from '../../data/rows.ts';
import type { ClassroomSpeech } from '../../model/classroom/question.ts';
import { mapSigns } from '../../model/scene/map-signs.ts';
import type { Scene } from '../../model/scene/scene.ts';
import { ArrowSign } from '../signs/ArrowSign.tsx';

const SIDES: readonly Side[] = ['us', 'europe'];

/** An arrow of a side as paper has it: the two differ by their lines, since grey paper has no colours. */
function SideSign({ side }: { side: Side }) {
  return (
    <svg class={`arrow battalion ${side}`} viewBox="0 0 44 12" width="44" height="12" aria-hidden="true">
      <path class="casing" d="M1 6H34" />
      <path class="shaft" d="M1 6H34" />
      <path class="head" d="M43 6L32 1V11Z" />
    </svg>
  );
}

/** The key of the arrows that the map on paper has: whose they are, and how far the change has come. */
export function HandoutArrows({ said, shown }: { said: ClassroomSpeech; shown: Scene }) {
  const { sides, signs, arrows } = said.words.handout;
  const own = SIDES.filter((side) => shown.arrows.some((arrow) => arrow.side === side));
  if (own.length === 0) return null;
  return (
    <>
      <p class="muted">{arrows}</p>
      <ul class="keys paper-arrows">
        {own.map((side) => (
          <li key={side}>
            <SideSign side={side} /> {sides[side]}
          </li>
        ))}
        {mapSigns(shown, []).arrows.map((sign) => (
          <li key={sign}>
            <ArrowSign sign={sign} /> {signs.statuses[sign]}
          </li>
        ))}
      </ul>
    </>
  );
}
