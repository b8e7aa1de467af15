import type { Details } from '../../data/details.ts';
import type { LaterMessages } from '../../i18n/en.ts';
import { isInEffect, kindOf, ledger } from '../../model/handover.ts';
import { type HandoverEnds as Ends, handoverEnds } from '../../model/handover-ends.ts';
import { europeDate } from '../../model/handover-words.ts';
import type { SheetPoint } from '../../model/sheet.ts';
import { circle, hexagon } from '../../model/site-scene.ts';
import type { Store } from '../../store/store.ts';

/** Both ends of the hand-over in focus: a circle that an arrow leaves, a hexagon that one enters, and what joins them. */

interface Props {
  readonly store: Store;
  readonly words: LaterMessages;
  readonly details: Details;
}

const RADIUS = 27;
/** An arrow up and out of the circle, and one down into the hexagon; sheet units at zoom 1. */
const OUT = 'M-9 9L9 -9M-4 -9H9V4';
const IN = 'M-9 -9L9 9M-4 9H9V-4';

interface MarkProps {
  readonly at: SheetPoint;
  readonly kind: string;
  readonly shape: string;
  readonly arrow: string;
  /** Words on the side away from the other end: 1 to the right, -1 to the left. */
  readonly side: 1 | -1;
  readonly lines: readonly string[];
}

function Mark({ at: [x, y], kind, shape, arrow, side, lines }: MarkProps) {
  const anchor = side === 1 ? 'start' : 'end';
  return (
    <g class={`end ${kind}`} transform={`translate(${x} ${y})`}>
      <g class="sym">
        <path class="casing" d={shape} />
        <path class="shape" d={shape} />
        <path class="glyph" d={arrow} />
        <text text-anchor={anchor}>
          {lines.map((line, index) => (
            <tspan key={line} x={side * (RADIUS + 18)} dy={index === 0 ? '-0.15em' : '1.1em'}>
              {line}
            </tspan>
          ))}
        </text>
      </g>
    </g>
  );
}

/** A broken ring round what left: nobody is named. */
function OpenRing({ at: [x, y] }: { at: SheetPoint }) {
  return (
    <g class="end open" transform={`translate(${x} ${y})`}>
      <g class="sym">
        <circle class="casing" r={RADIUS + 9} />
        <circle r={RADIUS + 9} />
      </g>
    </g>
  );
}

/** What happens at the US end where nobody leaves. */
const WORDS = { post: 'handedOn', 'called off': 'calledOff', drawdown: null } as const;

function usLines({ store, words, details }: Props, { row, us, open }: Ends): readonly string[] {
  const say = words.handover;
  const { us_effective } = row;
  const { format } = store.speech;
  const kind = kindOf(row, details);
  const isDone = isInEffect(row, store.dataset.asOf);
  const when = us_effective === null ? say.dates.noLeaves : format.date(us_effective);
  const place = us?.site && us.outside ? say.outside(us.site.name) : (us?.site?.name ?? '');
  return [
    `${say.map[WORDS[kind] ?? (isDone ? 'left' : 'leaves')]}: ${when}`,
    ...(place ? [place] : []),
    ...(open ? [say.map.open] : []),
  ];
}

function europeLines({ store, words, details }: Props, { row, europe }: Ends): readonly string[] {
  const entry = ledger(details, store.dataset.asOf).find((found) => found.row === row);
  if (!europe || !entry) return [];
  const { map } = words.handover;
  const text = { replaces: map.comes, planned: map.planned, near: map.near }[europe.state];
  const date = europeDate({ speech: store.speech, words }, entry, store.dataset.asOf);
  return [europe.force.name, text, ...(date ? [date] : [])];
}

export function HandoverEnds(props: Props) {
  const { store, details } = props;
  const { dataset } = store;
  const { focus } = store.view.value;
  // Without a hand-over in focus nothing here follows the camera.
  if (focus === null || !details.handovers.some(({ id }) => id === focus)) return null;
  const ends = handoverEnds(
    {
      ...details,
      discs: store.scene.value.discs,
      anchor: (iso3) => dataset.hosts[iso3]?.anchor ?? null,
      zoom: store.camera.value.zoom,
      day: dataset.asOf,
    },
    focus,
  );
  if (!ends) return null;
  const { us, europe, row, open } = ends;
  const isUsRight = us && europe ? us.at[0] >= europe.at[0] : (us?.at[0] ?? 0) < 1400;
  return (
    <g class="handover-ends" data-id={row.id}>
      {us && europe && (
        <path class={`join ${europe.state}`} d={`M${us.at.join(' ')}L${europe.at.join(' ')}`} />
      )}
      {us && open && <OpenRing at={us.at} />}
      {us && (
        <Mark
          at={us.at}
          kind="us"
          shape={circle(RADIUS)}
          arrow={OUT}
          side={isUsRight ? 1 : -1}
          lines={usLines(props, ends)}
        />
      )}
      {europe && (
        <Mark
          at={europe.at}
          kind={`europe ${europe.state}`}
          shape={hexagon(RADIUS)}
          arrow={IN}
          side={us && isUsRight ? -1 : 1}
          lines={europeLines(props, ends)}
        />
      )}
    </g>
  );
}
