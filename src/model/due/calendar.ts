/** What is due as a calendar file (RFC 5545): one all-day event a row. Pure, and the same for the same tables. */
import type { Details } from '../../data/details.ts';
import { addDays, type Day, lastDay } from '../base/dates.ts';
import { countryOf } from '../base/speech.ts';
import { dueSteps } from './due-list.ts';
import type { DueStep } from './due-step.ts';
import { type DueSpeech, dueFacts, dueTitle } from './due-words.ts';

/** Octets of a line without its line end: a longer one goes on in the next, after a space. */
const LINE_OCTETS = 75;

/** A line in pieces that are short enough; no letter is cut in two. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let text = '';
  let octets = 0;
  for (const letter of line) {
    const size = encoder.encode(letter).length;
    if (octets + size > LINE_OCTETS) {
      text += '\r\n ';
      octets = 1;
    }
    text += letter;
    octets += size;
  }
  return text;
}

/** Text as a value: what has a meaning in a calendar is marked as text. */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n/g, '\\n');
}

const dateValue = (day: Day): string => day.replaceAll('-', '');

/** An event on the last day that the date can mean. */
function eventOf(speech: DueSpeech, { sources }: Pick<Details, 'sources'>, step: DueStep, asOf: Day) {
  const { due } = speech.words;
  const day = lastDay(step.date);
  const host = step.host && step.kind !== 'spending' ? countryOf(speech.speech, step.host) : null;
  const source = sources.find(({ source_id }) => source_id === step.source);
  const said = [
    ...dueFacts(speech, step),
    `${due.confirms} ${due.confirm[step.kind]}`,
    source &&
      due.source(
        { text: source.publisher },
        { text: source.title },
        source.url ? { text: source.url } : null,
      ),
  ];
  return [
    'BEGIN:VEVENT',
    `UID:${step.table}-${step.id}@who-defends-europe`,
    `DTSTAMP:${dateValue(asOf)}T000000Z`,
    `DTSTART;VALUE=DATE:${dateValue(day)}`,
    `DTEND;VALUE=DATE:${dateValue(addDays(day, 1))}`,
    `SUMMARY:${escaped(due.event({ text: dueTitle(speech, step) }, host, step.isOverdue))}`,
    `DESCRIPTION:${escaped(said.filter(Boolean).join('\n'))}`,
    `CATEGORIES:${escaped(due.kinds[step.kind])}`,
    'STATUS:TENTATIVE',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** The calendar of all steps. */
export function dueCalendar(speech: DueSpeech, details: Details): string {
  const { asOf } = speech.speech.dataset;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//who-defends-europe//due//EN',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escaped(speech.words.due.calendarName)}`,
    ...dueSteps(details, asOf).flatMap((step) => eventOf(speech, details, step, asOf)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}
