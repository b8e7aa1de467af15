import type { Measure } from '../data/dataset.ts';
import type { Details } from '../data/details.ts';
import type { ContributionRow, Iso3, PledgeRow, Side, SourceId, StrengthRow } from '../data/rows.ts';
import type { LaterMessages, ShareMessages } from '../i18n/en.ts';
import type { Region } from './balance-view.ts';
import type { Speech } from './sentences.ts';
import type { View } from './view.ts';

/** A number that can be cited: its key, which a source note hands to the share dialog and no link holds, and what it says. */

/** Kinds of numbers, in the order in which a card's own number is looked for. */
export const NUMBER_KINDS = [
  'spending',
  'host',
  'change',
  'strength',
  'part',
  'handover',
  'capacity',
  'pledge',
  'target',
] as const;
export type NumberKind = (typeof NUMBER_KINDS)[number];
export type NumberKey = `${NumberKind}:${string}`;

/** The key of each kind of number. Spending and hosts are those of the month shown. */
export const numberKey = {
  spending: (measure: Measure, iso3: Iso3): NumberKey => `spending:${measure}:${iso3}`,
  host: (side: Side, host: Iso3 | Region): NumberKey => `host:${side}:${host}`,
  change: (id: string): NumberKey => `change:${id}`,
  strength: ({ force_id, as_of, basis, source_id }: StrengthRow): NumberKey =>
    `strength:${force_id}:${as_of}:${basis}:${source_id}`,
  part: ({ force_id, iso3, as_of, source_id }: ContributionRow): NumberKey =>
    `part:${force_id}:${iso3}:${as_of}:${source_id}`,
  handover: (id: string): NumberKey => `handover:${id}`,
  capacity: (id: string): NumberKey => `capacity:${id}`,
  target: (id: string): NumberKey => `target:${id}`,
  pledge: ({ id }: Pick<PledgeRow, 'id'>): NumberKey => `pledge:${id}`,
};

/** The kind that a key is of. */
export function kindOf(key: NumberKey): NumberKind {
  return key.split(':')[0] as NumberKind;
}

export interface CitedNumber {
  readonly key: NumberKey;
  /** What a list of numbers calls it. */
  readonly label: string;
  /** The number in a sentence without its full stop: what, where, when, how much and what that is worth. */
  readonly claim: string;
  /** What it is a number of: for the title of our page. */
  readonly about: string;
  readonly sources: readonly SourceId[];
  /** Part of the view in which the number is seen. */
  readonly view: Partial<View>;
}

/** What numbers are said with. */
export interface CiteSpeech {
  readonly speech: Speech;
  readonly words: LaterMessages;
  readonly cite: ShareMessages['cite'];
  readonly details: Details;
}

/** By what they are of, as the reader's language sorts names. */
export function byName({ speech }: CiteSpeech, numbers: readonly CitedNumber[]): CitedNumber[] {
  return numbers.toSorted((a, b) => speech.format.compare(a.about, b.about));
}

/** A sentence as a part of another. */
export const withoutStop = (sentence: string): string => sentence.replace(/\.$/, '');
