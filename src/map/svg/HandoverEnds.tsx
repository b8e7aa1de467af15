import { useMemo } from 'preact/hooks';
import type { Details } from '../../data/details.ts';
import type { LaterMessages } from '../../i18n/en.ts';
import type { SheetPoint } from '../../model/base/sheet.ts';
import { europeEndLines, usEndLines } from '../../model/handover/handover-end-words.ts';
import {
  END_LEADING,
  endWords,
  type HandoverEnds as HandoverEndsModel,
  handoverEnds,
  usSide,
} from '../../model/handover/handover-ends.ts';
import { LABEL_SIZE, widthOf } from '../../model/scene/mark-labels.ts';
import { endSign, joinPath, openSign } from '../../model/signs/end.ts';
import type { Sign } from '../../model/signs/sign.ts';
import type { Store } from '../../store/store.ts';
import { Parts } from './Parts.tsx';

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
  readonly isUs: boolean;
  readonly sign: Sign;
  /** Side of the words, away from the other end: 1 to the right, -1 to the left. */
  readonly side: 1 | -1;
  readonly lines: readonly string[];
}

/** How much wider bold words are than regular ones of the same letters. */
const BOLD = 1.05;

function Words({ store, type, at, isUs, side, lines }: MarkProps) {
  const size = LABEL_SIZE * type;
  const width = Math.max(0, ...lines.map(widthOf)) * size * BOLD;
  const end = { isUs, side };
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
  const { at, sign } = props;
  return (
    <g class={sign.class} transform={`translate(${at.join(' ')})`}>
      <g class="sym">
        <Parts parts={sign.parts} />
        <Words {...props} />
      </g>
    </g>
  );
}

/** A broken ring round an end where nobody is named to take over. */
function OpenRing({ at }: { at: SheetPoint }) {
  const { class: name, parts } = openSign();
  return (
    <g class={name} transform={`translate(${at.join(' ')})`}>
      <g class="sym">
        <Parts parts={parts} />
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
      {us && europe && <path class={`join ${europe.state}`} d={joinPath(us.at, europe.at)} />}
      {us && open && <OpenRing at={us.at} />}
      {us && <Mark {...own} at={us.at} isUs sign={endSign('us')} side={side} lines={usEndLines(say, ends)} />}
      {europe && (
        <Mark
          {...own}
          at={europe.at}
          isUs={false}
          sign={endSign(europe.state)}
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
  // Leave before the camera is read: without a hand-over in focus this need not be drawn again when the camera moves.
  if (focus === null || !details.handovers.some(({ id }) => id === focus)) return null;
  const ends = handoverEnds(
    {
      ...details,
      discs: store.signs.value.discs,
      anchor: (iso3) => dataset.hosts[iso3]?.anchor ?? null,
      zoom: store.camera.value.zoom,
      day: dataset.asOf,
    },
    focus,
  );
  return ends && <Ends {...props} ends={ends} />;
}
