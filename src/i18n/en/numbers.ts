import { say } from './grammar.ts';

/** Numbers as sentences have them. */

const WORDS = [
  'none',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
] as const;

/** A count to ten in words. */
export function inWords(count: number): string {
  return WORDS[count] ?? say.number(count);
}

/** With a capital, for the beginning of a sentence. */
export function begin(text: string): string {
  return `${text[0]?.toUpperCase()}${text.slice(1)}`;
}
