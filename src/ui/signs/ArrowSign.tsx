import type { ArrowSign as Sign } from '../../model/scene/map-signs.ts';

/** The sign of a change as the map draws it: an arrow, or the ring of what was not replaced. Decoration beside its words. */
export function ArrowSign({ sign }: { sign: Sign }) {
  if (sign === 'notreplaced')
    return (
      <svg viewBox="-24 -24 48 48" width="20" height="20" aria-hidden="true" class="gap">
        <circle r="20" />
        <path d="M-13 13L-4 4M4 -4L13 -13" />
      </svg>
    );
  return (
    <svg class={`arrow us ${sign}`} viewBox="0 0 44 12" width="44" height="12" aria-hidden="true">
      <path class="shaft" d="M1 6H34" />
      <path class="head" d="M43 6L32 1V11Z" />
    </svg>
  );
}
