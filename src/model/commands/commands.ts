import type { CommandRow, Iso3, Side } from '../../data/rows.ts';
import { type Day, firstDay } from '../base/dates.ts';
import { EVE, factOf } from './command-facts.ts';

/** Who holds a command on a day. Agreed is not in effect: an agreement without a date changes nobody. */

/** What a command is on a day. */
export type Holding =
  /** Not set up, and nobody had announced it. */
  | { readonly state: 'absent' }
  /** Announced, not at work. */
  | { readonly state: 'planned'; readonly next: readonly Iso3[] }
  /** At work; no table says who leads it. */
  | { readonly state: 'unknown'; readonly next: readonly Iso3[] | null }
  | {
      readonly state: 'held';
      readonly holders: readonly Iso3[];
      /** Several nations in turn: which of them it was on that day is not on record. */
      readonly isTurn: boolean;
      /**
       * Whether the holder is on record for that day. If not, the earliest one on record is given, who held it on a later
       * day.
       */
      readonly isRecorded: boolean;
      /** Who was agreed to take over, without effect on that day. */
      readonly next: readonly Iso3[] | null;
    };

function isPast(date: string | null | undefined, day: Day): boolean {
  return date !== null && date !== undefined && firstDay(date) <= day;
}

/** Whether two lists name the same nations. */
export function isSame(a: readonly Iso3[], b: readonly Iso3[]): boolean {
  return a.length === b.length && a.every((iso3) => b.includes(iso3));
}

/**
 * The day from which a change of holder is in effect, `null` while that is not known. As METHOD.md draws changes: the first
 * day that `effective` can mean, but never a day before the announcement.
 */
export function effectDay({ effective, announced }: CommandRow): Day | null {
  if (effective === null) return null;
  const day = firstDay(effective);
  return announced !== null && firstDay(announced) > day ? firstDay(announced) : day;
}

/** Who was agreed to take over by that day; `null` where that is the nation that held it before. */
function agreed({ held_by_before: before, held_by_after: after, announced }: CommandRow, day: Day) {
  return isPast(announced, day) && !isSame(before, after) ? after : null;
}

/**
 * Who holds a command on a day.
 * 1. With `effective`, from {@link effectDay} on: `held_by_after`.
 * 2. Otherwise `held_by_before`. From `announced` on, `held_by_after` is what was agreed, if it differs.
 * 3. Without `held_by_before` the command begins with `effective`; announced and without that date it is planned.
 * 4. Before a command was founded it is absent. Before its holder is on record the earliest one is given and said to be that.
 */
export function holdingOn(command: CommandRow, day: Day): Holding {
  const { since = EVE, founded, earlier } = factOf(command);
  const { held_by_before: before, held_by_after: after } = command;
  const effect = effectDay(command);
  if (effect !== null && effect <= day) return after.length > 0 ? held(after, null) : noHolder();
  if (before.length === 0)
    return isPast(command.announced, day) ? { state: 'planned', next: after } : { state: 'absent' };
  if (founded !== undefined && !isPast(founded, day)) return { state: 'absent' };
  const next = agreed(command, day);
  if (isPast(since, day)) return held(before, next);
  if (earlier) return { ...held(earlier, next), isTurn: true };
  return { ...held(before, next), isRecorded: false };
}

function held(holders: readonly Iso3[], next: readonly Iso3[] | null) {
  return { state: 'held', holders, isTurn: false, isRecorded: true, next } as const;
}

function noHolder(): Holding {
  return { state: 'unknown', next: null };
}

/** The side of nations: US if the United States is the only one. */
export function sideOf(nations: readonly Iso3[]): Side {
  return nations.length === 1 && nations[0] === 'USA' ? 'us' : 'europe';
}

/** Whether the nation that was agreed to take over is on the other side. */
export function crosses(holding: Holding): boolean {
  return (
    holding.state === 'held' && holding.next !== null && sideOf(holding.next) !== sideOf(holding.holders)
  );
}

/** How many commands each side holds on a day, and how many are agreed to change sides. */
export interface CommandCount {
  readonly us: number;
  readonly europe: number;
  readonly unknown: number;
  /** Agreed, not in effect: from the US to Europeans, and the other way. */
  readonly toEurope: readonly CommandRow[];
  readonly toUs: readonly CommandRow[];
}

/** Counts commands at work on a day; those whose holder is only on record for later days count as unknown. */
export function countCommands(commands: readonly CommandRow[], day: Day): CommandCount {
  const found = commands.map((command) => ({ command, holding: holdingOn(command, day) }));
  const held = (side: Side) =>
    found.filter(({ holding: h }) => h.state === 'held' && h.isRecorded && sideOf(h.holders) === side).length;
  const unknown = found.filter(
    ({ holding: h }) => h.state === 'unknown' || (h.state === 'held' && !h.isRecorded),
  ).length;
  const to = (side: Side) =>
    found
      .filter(({ holding: h }) => crosses(h) && h.state === 'held' && sideOf(h.next ?? []) === side)
      .map(({ command }) => command);
  return { us: held('us'), europe: held('europe'), unknown, toEurope: to('europe'), toUs: to('us') };
}

/** Groups of the tree, from the top; each in the order of the table. */
export const COMMAND_GROUPS = ['joint', 'component', 'support', 'corps', 'beside'] as const;
export type CommandGroup = (typeof COMMAND_GROUPS)[number];

/** A command with those that a source puts below it. */
export interface CommandNode {
  readonly command: CommandRow;
  readonly below: readonly CommandNode[];
}

/**
 * The group of a command in the tree. Other strategic posts are shown beside SACEUR, not below; other headquarters that no
 * source puts below a command are shown with corps and divisions.
 */
function groupOf(command: CommandRow): CommandGroup {
  const groups = {
    strategic: 'beside',
    'joint force': 'joint',
    component: 'component',
    corps: 'corps',
    other: factOf(command).under ? 'support' : 'corps',
  } as const satisfies Record<CommandRow['level'], CommandGroup>;
  return groups[command.level];
}

/** Commands by level below the top one. A command comes below another only where a source says so. */
export function commandTree(
  commands: readonly CommandRow[],
  top: CommandRow['id'],
): Readonly<Record<CommandGroup, readonly CommandNode[]>> {
  const node = (command: CommandRow): CommandNode => ({
    command,
    below: commands.filter((other) => factOf(other).under === command.id).map(node),
  });
  const isRoot = (command: CommandRow) =>
    command.id !== top && [undefined, top].includes(factOf(command).under);
  const roots = commands.filter(isRoot);
  const of = (group: CommandGroup) => roots.filter((command) => groupOf(command) === group).map(node);
  return {
    joint: of('joint'),
    component: of('component'),
    support: of('support'),
    corps: of('corps'),
    beside: of('beside'),
  };
}

/** A tree without what a reader left out; a command stays where one below it is left. */
export function leftNodes(
  nodes: readonly CommandNode[],
  isLeft: (command: CommandRow) => boolean,
): readonly CommandNode[] {
  return nodes
    .map(({ command, below }) => ({ command, below: leftNodes(below, isLeft) }))
    .filter(({ command, below }) => isLeft(command) || below.length > 0);
}
