import { monthEnd } from '../base/dates.ts';
import {
  changeEntries,
  changeFact,
  filteredChanges,
  NO_FILTER,
  sortedChanges,
} from '../changes/change-list.ts';
import { changeSentence, gapHeadline } from '../changes/change-words.ts';
import { commandsSentence, heldOf } from '../commands/command-words.ts';
import { holdingOn, sideOf } from '../commands/commands.ts';
import { dueSteps } from '../due/due-list.ts';
import { dueFacts, dueTitle } from '../due/due-words.ts';
import { forcesHeadline } from '../forces/amount-words.ts';
import { ledger } from '../handover/handover.ts';
import { gapText, usDates } from '../handover/handover-words.ts';
import { plantsSentence, plantTip } from '../production/plant-words.ts';
import { PRODUCT_GROUPS, plantState, productGroup } from '../production/plants.ts';
import type { ContentOf, PanelRow } from './panel-rows.ts';

/** The views that are lists: what has changed, what is due, what is handed over, who commands, what is made where. */

/** Whether a row is hollow decides whether the key explains it. */
const hollowIn = (rows: readonly PanelRow[], meaning: string): string | null =>
  rows.some(({ isOpen }) => isOpen) ? meaning : null;

const DONE: ReadonlySet<string> = new Set(['in place', 'not replaced']);

/** The changes of the months shown, the newest first. */
export const changes: ContentOf = ({ speech, view, words, details }) => {
  const entries = sortedChanges(filteredChanges(changeEntries(details.changes), view, NO_FILTER), 'newest');
  const rows = entries.map((entry) => ({
    name: entry.row.title,
    value: changeSentence(speech, changeFact(entry)),
    look: entry.row.side,
    isOpen: !DONE.has(entry.row.status),
  }));
  return {
    date: view.date,
    title: words.changes.title,
    finding: [forcesHeadline(speech, view), gapHeadline(speech, view)].filter(Boolean).join(' '),
    parts: [{ heading: '', rows }],
    hollow: hollowIn(rows, words.panelPicture.hollow.changes),
  };
};

/** Steps whose date has passed without confirmation, and steps ahead. */
export const due: ContentOf = ({ speech, words, details }) => {
  const said = { speech, words };
  const steps = dueSteps(details, speech.dataset.asOf);
  const part = (heading: string, isOverdue: boolean) => ({
    heading,
    rows: steps
      .filter((step) => step.isOverdue === isOverdue)
      .map((step) => ({
        name: dueTitle(said, step),
        value: dueFacts(said, step).join(' · '),
        look: step.side,
        isOpen: true,
      })),
  });
  const [overdue, ahead] = [part(words.due.overdue, true), part(words.due.ahead, false)];
  return {
    date: speech.dataset.asOf,
    title: words.due.finding(overdue.rows.length, ahead.rows.length),
    finding: words.due.intro(speech.dataset.asOf),
    parts: [overdue, ahead],
    hollow: words.panelPicture.hollow.due,
  };
};

/** US steps, and what answers each. */
export const handover: ContentOf = ({ speech, words, details }) => {
  const seen = { dataDay: speech.dataset.asOf, month: null };
  const rows = ledger(details, seen.dataDay).map((entry) => ({
    name: entry.row.us_item,
    value: `${usDates({ words }, entry.row, seen)} · ${gapText({ words }, entry)}`,
    look: 'us' as const,
    isOpen: !entry.inEffect,
  }));
  return {
    date: speech.dataset.asOf,
    title: words.handover.title,
    finding: words.handover.intro,
    parts: [{ heading: '', rows }],
    hollow: hollowIn(rows, words.panelPicture.hollow.handover),
  };
};

/** Commands with who holds them. */
export const commands: ContentOf = ({ speech, view, words, details }) => {
  const day = monthEnd(view.date, speech.dataset.asOf);
  const rows = details.commands.flatMap((command): PanelRow[] => {
    const holding = holdingOn(command, day);
    if (holding.state === 'absent') return [];
    const isHeld = holding.state === 'held';
    const held = heldOf(speech, command, holding);
    return [
      {
        name: `${command.short} · ${command.name}`,
        value: [words.commands.holder(held), words.commands.agreed(held)].filter(Boolean).join(' · '),
        look: isHeld ? sideOf(holding.holders) : 'plain',
        isOpen: !isHeld || !holding.isRecorded,
      },
    ];
  });
  return {
    date: view.date,
    title: words.commands.titleOn(view.date),
    finding: commandsSentence({ words }, details.commands, view.date, day),
    parts: [{ heading: '', rows }],
    hollow: hollowIn(rows, words.panelPicture.hollow.commands),
  };
};

/** Plants by product, as far as they had been announced in the month shown. */
export const production: ContentOf = ({ speech, view, words, details }) => {
  const day = monthEnd(view.date, speech.dataset.asOf);
  const shown = details.production.filter((plant) => plantState(plant, day) !== 'later');
  const parts = PRODUCT_GROUPS.map((group) => ({
    heading: words.production.groups[group],
    rows: shown
      .filter((plant) => productGroup(plant) === group)
      .map((plant) => ({
        name: plant.site,
        value: plantTip({ words }, plant),
        look: 'plain' as const,
        isOpen: true,
      })),
  }));
  return {
    date: view.date,
    title: words.production.titleOn(view.date),
    finding: plantsSentence({ words }, details.production, view.date, day),
    parts: parts.filter(({ rows }) => rows.length > 0),
    hollow: words.panelPicture.hollow.production,
  };
};
