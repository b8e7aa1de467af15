import { useMemo } from 'preact/hooks';
import type { Details } from '../../data/details.ts';
import type { LaterMessages } from '../../i18n/en.ts';
import type { SheetPoint } from '../../model/base/sheet.ts';
import { europeEndLines, usEndLines } from '../../model/handover/handover-end-words.ts';
import {
  END_LEADING,
  END_MARK,
  endWords,
  type HandoverEnds as HandoverEndsModel,
  handoverEnds,
  usSide,
} from '../../model/handover/handover-ends.ts';
import { LABEL_SIZE, widthOf } from '../../model/scene/mark-labels.ts';
import { circle, hexagon } from '../../model/signs/site.ts';
import type { Store } from '../../store/store.ts';

/** Both ends of the hand-over in focus: a circle that an arrow leaves, a hexagon that one enters, and what joins them. */

interface Props {
  readonly store: Store;
  readonly words: LaterMessages;
  readonly details: Details;
  /** Asks for the size of the map's type on this screen. */
  readonly typeScale: () => number;
}

interface MarkProps {
  readonly store: Store;
  readonly type: number;
  readonly at: SheetPoint;
  readonly kind: string;
  readonly shape: string;
  readonly arrow: string;
  /** Words on the side away from the other end: 1 to the right, -1 to the left. */
  readonly side: 1 | -1;
  readonly lines: readonly string[];
}

/** Bold words are so much wider than others. */
const BOLD = 1.05;

function Words({ store, type, at, kind, side, lines }: MarkProps) {
  const size = LABEL_SIZE * type;
  const width = Math.max(0, ...lines.map(widthOf)) * size * BOLD;
  const end = { isUs: kind === 'us', side };
  const view = { camera: store.camera.value, size, width, lines: lines.length };
  const { x, y, anchor } = endWords(at, end, view);
  return (
    <text y={y} text-anchor={anchor}>
      {lines.map((line, index) => (
        <tspan key={line} x={x} dy={index === 0 ? '-0.15em' : `${END_LEADING}em`}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

function Mark(props: MarkProps) {
  const { at, kind, shape, arrow } = props;
  return (
    <g class={`end ${kind}`} transform={`translate(${at.join(' ')})`}>
      <g class="sym">
        <path class="casing" d={shape} />
        <path class="shape" d={shape} />
        <path class="glyph" d={arrow} />
        <Words {...props} />
      </g>
    </g>
  );
}

/** A broken ring round what left: nobody is named. */
function OpenRing({ at: [x, y] }: { at: SheetPoint }) {
  return (
    <g class="end open" transform={`translate(${x} ${y})`}>
      <g class="sym">
        <circle class="casing" r={END_MARK.ring} />
        <circle r={END_MARK.ring} />
      </g>
    </g>
  );
}

/** The two ends and what joins them. */
function Ends({ store, words, details, typeScale, ends }: Props & { readonly ends: HandoverEndsModel }) {
  const { us, europe, row, open } = ends;
  const { asOf } = store.dataset;
  const { zoom } = store.camera.value;
  const type = useMemo(typeScale, [row, zoom]);
  const side = usSide(ends);
  const say = { speech: store.speech, words, tables: details, day: asOf };
  const own = { store, type };
  return (
    <g class="handover-ends" data-id={row.id}>
      {us && europe && (
        <path class={`join ${europe.state}`} d={`M${us.at.join(' ')}L${europe.at.join(' ')}`} />
      )}
      {us && open && <OpenRing at={us.at} />}
      {us && (
        <Mark
          {...own}
          at={us.at}
          kind="us"
          shape={circle(END_MARK.radius)}
          arrow={END_MARK.out}
          side={side}
          lines={usEndLines(say, ends)}
        />
      )}
      {europe && (
        <Mark
          {...own}
          at={europe.at}
          kind={`europe ${europe.state}`}
          shape={hexagon(END_MARK.radius)}
          arrow={END_MARK.into}
          side={us && side === 1 ? -1 : 1}
          lines={europeEndLines(say, ends)}
        />
      )}
    </g>
  );
}

export function HandoverEnds(props: Props) {
  const { store, details } = props;
  const { dataset } = store;
  const { value: focus } = store.focus;
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
  return ends && <Ends {...props} ends={ends} />;
}
