import type { Details } from '../../data/details.ts';
import type { People } from '../../data/people.ts';
import type { DateText } from '../../data/rows.ts';
import type { PanelWithFigure } from '../view/view.ts';
import type { PictureInput } from './input.ts';

/** What the picture of a view below the map is made of: rows in parts. Every number stands in words beside its bar or sign. */

/** Whose it is: `own` is a country's own, drawn hollow; `plain` is no side's. */
export type RowLook = 'us' | 'europe' | 'own' | 'plain';

export interface PanelRow {
  readonly name: string;
  readonly value: string;
  readonly look: RowLook;
  /** Per cent of the longest bar beside it; `null`: not known, so there is none. Rows without it have a sign instead. */
  readonly length?: number | null;
  /** A sign that is hollow: not done, not confirmed, or not known. */
  readonly isOpen?: boolean;
}

export interface PanelPart {
  /** Empty: the only part. */
  readonly heading: string;
  readonly rows: readonly PanelRow[];
  /** What its bars mean. */
  readonly note?: string;
}

export interface PanelContent {
  /** The month shown; for lists that are as of the day of the tables whatever the month, that day. */
  readonly date: DateText;
  readonly title: string;
  readonly finding: string;
  readonly parts: readonly PanelPart[];
  /** What a hollow sign means; `null` where there are bars, or none is hollow. */
  readonly hollow: string | null;
}

/** What the content is made from: the part of an input that is no drawing, with the tables that views below the map need. */
export type PanelInput = Pick<PictureInput, 'speech' | 'view' | 'words'> & {
  readonly details: Details;
  readonly people: People;
};

/** Makes the content of the picture of one view. */
export type ContentOf = (input: PanelInput) => PanelContent;
export type PanelContents = Readonly<Record<PanelWithFigure, ContentOf>>;
