import { entryText, type ForceSpeech } from '../forces/force-words.ts';
import type { SiteMark } from './site-scene.ts';

/** The tips of marks of sites. */

/** The tips of marks, by their id. Where both sides stand at a site its tip names the forces of both. */
export function sayings(said: ForceSpeech, marks: readonly SiteMark[]): Record<string, string> {
  const found: Record<string, string> = {};
  for (const { id, site, forces } of marks) {
    const texts = forces.map((entry) => `${entry.force.name}: ${entryText(said, entry)}`).join(' ');
    const before = found[id];
    found[id] = before ? `${before} ${texts}` : said.words.sites.several(site.name, texts);
  }
  return found;
}
