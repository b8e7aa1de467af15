import type { DateText } from '../../data/rows.ts';
import { numberKey } from '../base/number-key.ts';
import { changeEntries, changeFact, hasNumber } from '../changes/change-list.ts';
import { saidChange } from '../changes/change-words.ts';
import { nationOf } from '../forces/force-words.ts';
import { announcedIn, stepOn } from '../handover/handover-words.ts';
import { byName, type CitedNumber, type CiteSpeech } from './cited-number.ts';

/** Numbers of forces that can be cited: of changes, single forces, nations in them and hand-overs. */

/** Changes with a number of troops, with status and confidence; the latest first. */
export function changeNumbers({ speech, words, cite, details }: CiteSpeech): CitedNumber[] {
  const entries = changeEntries(details.changes.filter(hasNumber));
  const latestFirst = entries.toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
  return latestFirst.map((entry) => {
    const { id, title, confidence, source_id } = entry.row;
    return {
      key: numberKey.change(id),
      label: words.sites.card.change({ text: title }, entry.day.slice(0, 7)),
      claim: cite.change({ text: title }, saidChange(speech, changeFact(entry)), confidence),
      about: title,
      sources: [source_id],
      view: { focus: id },
    };
  });
}

type Dated = { readonly as_of: DateText };

const latestFirst = (a: Dated, b: Dated): number => (a.as_of < b.as_of ? 1 : a.as_of > b.as_of ? -1 : 0);

/** Stated strengths of forces with their date and basis, by force, the latest first. */
export function strengthNumbers(said: CiteSpeech): CitedNumber[] {
  const { cite, details } = said;
  const numbers = details.strengths.toSorted(latestFirst).flatMap((row) => {
    const force = details.forces.find(({ id }) => id === row.force_id);
    if (!force) return [];
    const [name, strength] = [{ text: force.name }, { ...row, asOf: row.as_of, age: null }];
    return {
      key: numberKey.strength(row),
      label: cite.strengthShort(name, strength),
      claim: cite.strength(name, strength, row.basis),
      about: force.name,
      sources: [row.source_id],
      view: { focus: force.id },
    };
  });
  return byName(said, numbers);
}

/** Stated parts of nations in forces with their date and basis, by force, the latest first. */
export function partNumbers(said: CiteSpeech): CitedNumber[] {
  const { speech, cite, details } = said;
  const numbers = details.contributions.toSorted(latestFirst).flatMap((row) => {
    const force = details.forces.find(({ id }) => id === row.force_id);
    if (!force || row.troops === null) return [];
    const nation = nationOf(speech, details, row.iso3);
    const strength = { low: null, best: row.troops, high: null, asOf: row.as_of, age: null };
    const name = { text: force.name };
    return {
      key: numberKey.part(row),
      label: cite.partShort(name, nation, strength),
      claim: cite.part(name, nation, strength, row.basis),
      about: cite.partOf(name, nation),
      sources: [row.source_id],
      view: { focus: force.id },
    };
  });
  return byName(said, numbers);
}

/** Troops of the steps in the ledger of hand-overs, with dates, status and confidence; in the order of the table. */
export function handoverNumbers(said: CiteSpeech): CitedNumber[] {
  const { speech, cite, details } = said;
  const seen = { dataDay: speech.dataset.asOf, month: null };
  return details.handovers
    .filter(({ us_troops }) => us_troops !== null)
    .map((row) => {
      const item = { text: row.us_item };
      return {
        key: numberKey.handover(row.id),
        label: cite.handoverShort(item, row.us_troops),
        claim: cite.handover({
          item,
          troops: row.us_troops,
          announced: announcedIn(row, seen),
          us: stepOn(row.us_effective, seen),
          status: row.status,
          confidence: row.confidence,
        }),
        about: row.us_item,
        sources: [row.source_id],
        view: { focus: row.id },
      };
    });
}
