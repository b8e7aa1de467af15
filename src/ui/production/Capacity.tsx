import type { PlantRow } from '../../data/rows.ts';
import type { LaterMessages } from '../../i18n/en.ts';
import { capacityText } from '../../model/production/plant-words.ts';
import { barPart } from '../../model/production/plants.ts';

interface Props {
  readonly words: LaterMessages;
  readonly plant: PlantRow;
  /** What the longest bar stands for: the largest capacity of the same product and unit in the list. */
  readonly most: number;
}

/** Length of the longest bar, and height of one; px of the drawing. */
const LENGTH = 160;
const HEIGHT = 9;

function Bar({ part, kind }: { part: number | null; kind: 'before' | 'after' }) {
  return (
    <svg class="bar" viewBox={`0 0 ${LENGTH} ${HEIGHT}`} width={LENGTH} height={HEIGHT} aria-hidden="true">
      {part === null ? (
        <path class="no-bar" d={`M0 ${HEIGHT / 2}H${LENGTH}`} />
      ) : (
        <rect class={kind} width={Math.max(1, part * LENGTH)} height={HEIGHT} />
      )}
    </svg>
  );
}

/** Capacity before and the aim, each a bar with its number and unit. What is not stated has a dotted line in place of a bar. */
export function Capacity({ words, plant, most }: Props) {
  const { production: say } = words;
  const { capacity_from: from, capacity_to: to, unit_per_year: unit } = plant;
  if (from === null && to === null) return <p class="worth">{say.noCapacity}</p>;
  return (
    <dl class="capacity">
      {(
        [
          ['before', from],
          ['after', to],
        ] as const
      ).map(([kind, number]) => (
        <div key={kind}>
          <dt>{say[kind]}</dt>
          <dd>
            <Bar part={barPart(number, most)} kind={kind} />
            <span>{capacityText({ words }, number, unit)}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
