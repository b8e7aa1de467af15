/**
 * The kinds of cell the tables are made of: from the text of a cell, null where it is empty, to a typed value.
 * The message of every check says in words what was expected; it follows "expected" when a problem is printed.
 */
import {
  check,
  maxLength,
  maxValue,
  minValue,
  nullable,
  picklist,
  pipe,
  regex,
  string,
  transform,
} from 'valibot';

const DECIMAL = /^-?(0|[1-9]\d*)(\.\d+)?$/;
const INTEGER = /^(0|-?[1-9]\d*)$/;
/** Control and format characters (among them those that turn the direction of writing), and U+FFFD for broken UTF-8. */
const UNPRINTABLE = /[\p{C}\u{2028}\u{2029}\u{FFFD}]/u;
const MARKUP = /<[a-z/!]/i;

/** No cell says more than this; the longest of the tables is a note of some 450 characters. */
const LONGEST_TEXT = 600;

/** Text as it is shown to the reader. */
export const text = () =>
  pipe(
    string('a text'),
    check((cell) => cell === cell.trim(), 'no blanks at either end'),
    check((cell) => !UNPRINTABLE.test(cell), 'no control characters'),
    check((cell) => !MARKUP.test(cell), 'no markup'),
    check((cell) => cell.length <= LONGEST_TEXT, `at most ${LONGEST_TEXT} characters`),
  );

/** Text of at most `most` characters. */
export const brief = (most: number) => pipe(text(), maxLength(most, `at most ${most} characters`));

/** A code that matches `pattern` as a whole; `expected` says it in words. */
export const code = (pattern: RegExp, expected: string) => pipe(string(expected), regex(pattern, expected));

/** One of the words in `options`. */
export const oneOf = <const Options extends readonly string[]>(...options: Options) =>
  picklist(options, `one of: ${options.join('; ')}`);

/** A number with a decimal point, both ends included. */
export const decimal = (min: number, max: number) =>
  number(DECIMAL, `a number from ${min} to ${max}`, min, max);

/** A whole number, both ends included. */
export const whole = (min: number, max: number) =>
  number(INTEGER, `a whole number from ${min} to ${max}`, min, max);

const number = (pattern: RegExp, expected: string, min: number, max: number) =>
  pipe(
    string(expected),
    regex(pattern, expected),
    transform(Number),
    minValue(min, expected),
    maxValue(max, expected),
  );

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, a day that the calendar has. `pattern` tells days from other texts. */
export const date = (pattern: RegExp) => {
  const expected = 'a date from 1900 to 2100 as YYYY, YYYY-MM or YYYY-MM-DD';
  return pipe(string(expected), regex(pattern, expected), check(isInCalendar, expected));
};

/** Codes parted by semicolons; an empty cell is the empty list. */
export const list = () =>
  pipe(
    nullable(text()),
    transform((cell): readonly string[] => cell?.split(';') ?? []),
    check(
      (items) => items.every((item) => item !== '' && item === item.trim()),
      'a list parted by ; without blanks or gaps',
    ),
    check((items) => new Set(items).size === items.length, 'a list that names nothing twice'),
  );

/** The address of a web page. Other schemes would run or open things when a reader follows the link. */
export const link = () => pipe(text(), check(isWebAddress, 'an address with https: or http:'));

function isInCalendar(cell: string): boolean {
  const [year = 0, month = 1, day = 1] = cell.split('-').map(Number);
  const found = new Date(Date.UTC(year, month - 1, day));
  return year >= 1900 && year <= 2100 && found.getUTCMonth() === month - 1 && found.getUTCDate() === day;
}

function isWebAddress(cell: string): boolean {
  if (!/^https?:\/\/\S+$/.test(cell) || !URL.canParse(cell)) return false;
  const { username, password } = new URL(cell);
  return username === '' && password === '';
}
