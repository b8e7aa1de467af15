import { createHash } from 'node:crypto';

/** What the documents of the site share: their policy, their icon, and text as part of an attribute or element. */

export const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Cpath d='M8 1a7 7 0 0 0 0 14z' fill='%23dd5409'/%3E%3Cpath d='M8 1a7 7 0 0 1 0 14z' fill='%238f3ce3'/%3E%3C/svg%3E";

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** Everything from this site, inline parts by their hash; nothing from elsewhere. */
export function policy(scripts: readonly string[], styles: readonly string[]): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${scripts.map(hashOf).join(' ')}`,
    `style-src 'self' ${styles.map(hashOf).join(' ')}`,
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "worker-src 'self'",
    // The share dialog shows the page as others embed it.
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join(';');
}

/** The policy of a page that loads no scripts, with the inline ones that it may have. */
export function stillPolicy(style: string, scripts: readonly string[] = []): string {
  return [
    "default-src 'none'",
    ...(scripts.length > 0 ? [`script-src ${scripts.map(hashOf).join(' ')}`] : []),
    `style-src ${hashOf(style)}`,
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join(';');
}

/** Text as the value of an attribute, or inside an element. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
