import { hatchTransform } from './hatch.ts';

/** Lines every 9 px on a neutral ground; the running page keeps them at that distance at every zoom. */
function Hatch({ id, angle }: { id: string; angle: number }) {
  return (
    <pattern
      id={id}
      width="7"
      height="7"
      patternUnits="userSpaceOnUse"
      patternTransform={hatchTransform(angle, 0.4)}
    >
      <path class="hatch-ground" d="M0 0h9v9h-9z" />
      <path class="hatch-line" d="M4.5 0v9" />
    </pattern>
  );
}

/** The patterns of countries that have no class. */
export function Hatches() {
  return (
    <>
      <Hatch id="hatch" angle={45} />
      <Hatch id="hatch-back" angle={-45} />
    </>
  );
}
