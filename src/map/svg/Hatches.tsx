import { hatchTransform } from './hatch.ts';

/** Slanted lines on a neutral ground. `scaleHatches` keeps their distance on the screen the same at every zoom. */
function Hatch({ id, angle, pxPerUnit }: { id: string; angle: number; pxPerUnit: number }) {
  return (
    <pattern
      id={id}
      width="7"
      height="7"
      patternUnits="userSpaceOnUse"
      patternTransform={hatchTransform(angle, pxPerUnit)}
    >
      <path class="hatch-ground" d="M0 0h9v9h-9z" />
      <path class="hatch-line" d="M4.5 0v9" />
    </pattern>
  );
}

/** The two hatches of the ground, for a scale in CSS px per sheet unit: no figure, no armed forces. */
export function Hatches({ pxPerUnit }: { pxPerUnit: number }) {
  return (
    <defs>
      <Hatch id="hatch" angle={45} pxPerUnit={pxPerUnit} />
      <Hatch id="hatch-back" angle={-45} pxPerUnit={pxPerUnit} />
    </defs>
  );
}
