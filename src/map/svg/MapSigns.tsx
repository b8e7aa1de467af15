import type { ComponentChildren, VNode } from 'preact';
import { round } from '../../model/base/round.ts';
import { SHEET, type SheetPoint } from '../../model/base/sheet.ts';
import type { Lettering, PlacedLine } from '../../model/scene/blocks.ts';
import type { FigureLabel, NameLabel } from '../../model/scene/figure-places.ts';
import type { MapDisc } from '../../model/scene/map-discs.ts';
import type { NoteLabel } from '../../model/scene/note-places.ts';
import type { ArrowLabel } from '../../model/scene/place-arrows.ts';
import type { PlacedMap } from '../../model/scene/place-map.ts';
import type { PlaceSet } from '../../model/scene/place-sets.ts';
import { arrowHead, arrowShaft, classOfArrow, noteShapes } from '../../model/scene/sign-shapes.ts';
import { discParts } from '../../model/signs/disc.ts';
import { classes, ORIGIN } from '../../model/signs/sign.ts';
import { Parts } from './Parts.tsx';

/**
 * The signs of the map in two drawings. Discs and the lines of arrows grow with the map: sheet units. Letters, heads of arrows and
 * leaders keep their size in px whatever the size of the map, so their drawing has no viewBox: they stand at per cent of the sheet,
 * and px are counted from there. That is right without a script, in every window. A picture that is only ever shown larger or
 * smaller as a whole has one drawing, in which letters grow with the map.
 */

/** What the drawing depends on beside the signs. */
export interface SignsContext {
  readonly set: Pick<PlaceSet, 'scale'>;
  /**
   * `null` while the whole map is shown. Zoomed, signs keep the size that they had: then what is beside a disc is counted from its
   * middle, with this many px to a sheet unit.
   */
  readonly zoomedFrom: number | null;
  /** Letters are in the drawing of the map and grow with it. */
  readonly isOneDrawing?: boolean;
}

/** One sign or label that is drawn, and kept while nothing about it changes. */
export interface SignPart {
  /** Names it among all of a drawing. */
  readonly key: string;
  /** What it draws. While nothing has changed, the same object is handed out. */
  readonly subject: object;
  readonly draw: () => VNode;
}

/** Where words or a small sign stand: per cent of the sheet, and px from there. */
function spotOf({ set, zoomedFrom, isOneDrawing }: SignsContext, at: SheetPoint, of: SheetPoint | null) {
  if (isOneDrawing)
    return {
      x: 0,
      y: 0,
      shift: [0, 0] as const,
      grown: `translate(${at.join(' ')}) scale(${round(1 / set.scale, 3)}) `,
    };
  const anchor = zoomedFrom === null ? at : (of ?? at);
  // To half a px on the whole map, which is enough there and keeps the document small.
  const decimals = zoomedFrom === null ? 1 : 3;
  const percent = (axis: 0 | 1, whole: number) => `${round((anchor[axis] / whole) * 100, decimals)}%`;
  const px = (axis: 0 | 1) => round((at[axis] - anchor[axis]) * (zoomedFrom ?? 0), 1);
  return {
    x: percent(0, SHEET.width),
    y: percent(1, SHEET.height),
    shift: [px(0), px(1)] as const,
    grown: '',
  };
}

function Runs({ runs }: Pick<PlacedLine, 'runs'>) {
  return (
    <>
      {runs.map(({ text, tone }) => (
        <tspan key={tone} class={tone}>
          {text}
        </tspan>
      ))}
    </>
  );
}

interface LettersProps {
  readonly context: SignsContext;
  readonly label: Lettering;
  /** The middle of the disc that the words belong to. */
  readonly of?: SheetPoint | null;
  readonly name?: string | undefined;
  /** Hosts whose figure it is. */
  readonly hosts?: readonly string[];
}

/** Words at their place. */
function Letters({ context, label, of = null, name, hosts }: LettersProps) {
  const { x, y, shift, grown } = spotOf(context, label.at, of);
  const moved = [label.dx + shift[0], shift[1]] as const;
  const move = moved[0] || moved[1] ? `translate(${moved.join(' ')})` : '';
  return (
    <text
      class={classes(name ?? false, label.onDark && 'on-dark') || undefined}
      text-anchor={label.align}
      transform={grown + move || undefined}
      data-host={hosts?.join(' ')}
    >
      {label.lines.map(({ runs, dy }) => (
        <tspan key={dy} x={x} y={y} dy={dy}>
          <Runs runs={runs} />
        </tspan>
      ))}
    </text>
  );
}

interface AtProps {
  readonly context: SignsContext;
  readonly at: SheetPoint;
  readonly of?: SheetPoint | null;
  readonly children: ComponentChildren;
}

/** A small sign in px at a point of the sheet. */
function At({ context, at, of = null, children }: AtProps) {
  const { x, y, shift, grown } = spotOf(context, at, of);
  if (grown) return <g transform={grown}>{children}</g>;
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: a place inside a drawing that is hidden from screen readers as a whole.
    <svg x={x} y={y} overflow="visible">
      {shift[0] || shift[1] ? <g transform={`translate(${shift.join(' ')})`}>{children}</g> : children}
    </svg>
  );
}

function drawShaft(label: ArrowLabel, { scale }: SignsContext['set']) {
  return (
    <g key={label.id} class={classOfArrow(label)} data-id={label.id}>
      <Parts parts={arrowShaft(label, scale)} />
    </g>
  );
}

function drawHead(context: SignsContext, label: ArrowLabel) {
  return (
    <g key={label.id} class={classes(classOfArrow(label), 'words')} data-id={label.id}>
      <At context={context} at={label.curve[2]}>
        <Parts parts={arrowHead(label)} />
      </At>
      <Letters context={context} label={label} />
    </g>
  );
}

function drawNote(context: SignsContext, label: NoteLabel, of: SheetPoint | null) {
  const { note } = label;
  const isGap = note.kind === 'gap';
  return (
    <g key={noteId(label)} class={`note ${note.kind}`} data-id={isGap ? note.key.change.id : undefined}>
      <At context={context} at={label.at} of={of}>
        <Parts parts={noteShapes(label)} />
      </At>
      <Letters context={context} label={label} of={of} />
    </g>
  );
}

function noteId({ note }: NoteLabel): string {
  return note.kind === 'gap' ? note.key.change.id : note.key.host;
}

/** The halves of a host. `extra`: classes that say in which windows they show. */
export function drawDisc({ zoomedFrom }: SignsContext, disc: MapDisc, extra = '') {
  const isHome = zoomedFrom === null;
  const parts = <Parts parts={discParts([disc.us, disc.europe], isHome ? disc.at : ORIGIN)} />;
  return (
    <g key={disc.id} class={classes('disc', extra)} data-host={disc.hosts.join(' ')}>
      {isHome ? (
        parts
      ) : (
        <g transform={`translate(${disc.at.join(' ')})`}>
          <g class="sym">{parts}</g>
        </g>
      )}
    </g>
  );
}

/** What grows with the map: lines of arrows, and above them the discs, the largest first. */
export function sheetParts(context: SignsContext, { arrows, discs }: PlacedMap): readonly SignPart[] {
  return [
    ...arrows.map((label) => ({
      ...{ key: `arrow ${label.id}`, subject: label },
      draw: () => drawShaft(label, context.set),
    })),
    ...discs.map((disc) => ({ key: disc.id, subject: disc, draw: () => drawDisc(context, disc) })),
  ];
}

/** What keeps its size in px: names, figures, heads of arrows with their words, notes. */
export function letterParts(context: SignsContext, map: PlacedMap): readonly SignPart[] {
  const { arrows, discs, figures, names, notes } = map;
  const middle = new Map(discs.flatMap(({ id, hosts, at }) => [id, ...hosts].map((iso3) => [iso3, at])));
  const ofHost = new Set(figures.map(({ disc }) => disc.id));
  const part = (key: string, subject: object, draw: () => VNode): SignPart => ({ key, subject, draw });
  const named = (label: NameLabel) => {
    const of = ofHost.has(label.id) ? (middle.get(label.id) ?? null) : null;
    return <Letters key={label.id} context={context} label={label} of={of} name="country-name" />;
  };
  const figure = (label: FigureLabel) => (
    <Letters
      key={`${label.disc.id} ${label.half.side}`}
      context={context}
      label={label}
      of={label.disc.at}
      name={label.isInside ? 'inside' : label.half.side}
      hosts={label.disc.hosts}
    />
  );
  const noted = (label: NoteLabel) => {
    const of = label.note.kind === 'loss' ? (middle.get(label.note.key.host) ?? null) : null;
    return drawNote(context, label, of);
  };
  return [
    ...names.map((label) => part(`name ${label.id}`, label, () => named(label))),
    ...figures.map((label) => part(`figure ${label.disc.id} ${label.half.side}`, label, () => figure(label))),
    ...arrows.map((label) => part(`arrow ${label.id}`, label, () => drawHead(context, label))),
    ...notes.map((label) => part(`note ${noteId(label)}`, label, () => noted(label))),
  ];
}
