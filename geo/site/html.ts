import { createHash } from 'node:crypto';

/** What every document of the site is written with. */

export const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Cpath d='M8 1a7 7 0 0 0 0 14z' fill='%23dd5409'/%3E%3Cpath d='M8 1a7 7 0 0 1 0 14z' fill='%238f3ce3'/%3E%3C/svg%3E";

/** A hash as a policy names it. */
export function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** Text in an attribute or element. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
