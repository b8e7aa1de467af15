import type { Side } from '../../data/rows.ts';
import { arrowKey, type HandoutScene } from '../../model/classroom/handout.ts';
import type { ClassroomSpeech } from '../../model/classroom/question.ts';
import { arrowSample } from '../../model/signs/arrow.ts';
import { Parts } from '../kit/Parts.tsx';
import { ArrowSign } from '../signs/ArrowSign.tsx';

/** An arrow of a side as paper has it: the two differ by their lines, since grey paper has no colours. */
function SideSign({ side }: { side: Side }) {
  const { class: name, parts } = arrowSample({ side, size: 'battalion', status: 'inplace' }, 42);
  return (
    <svg class={name} viewBox="-1 -6 44 12" width="44" height="12" aria-hidden="true">
      <Parts parts={parts} />
    </svg>
  );
}

/** The key of the arrows that the map on paper has: whose they are, and how far the change has come. */
export function HandoutArrows({ said, shown }: { said: ClassroomSpeech; shown: HandoutScene }) {
  const words = said.words.handout;
  const { sides, signs } = arrowKey(shown);
  if (sides.length === 0) return null;
  return (
    <>
      <p class="muted">{words.arrows}</p>
      <ul class="keys paper-arrows">
        {sides.map((side) => (
          <li key={side}>
            <SideSign side={side} /> {words.sides[side]}
          </li>
        ))}
        {signs.map((sign) => (
          <li key={sign}>
            <ArrowSign sign={sign} /> {words.signs.statuses[sign]}
          </li>
        ))}
      </ul>
    </>
  );
}
