import type { Month } from '../base/dates.ts';
import { entryOf, type ForceSpeech } from '../forces/force-words.ts';
import type { SiteMark } from './site-scene.ts';

/** The tips of marks of sites. */

/** The tips of marks, by their id. Where both sides stand at a site its tip names the forces of both. */
export function sayings(said: ForceSpeech, marks: readonly SiteMark[], month: Month): Record<string, string> {
  const found: Record<string, string> = {};
  for (const { id, site, forces } of marks) {
    const { place, named } = said.words.sites;
    const texts = forces.map((entry) =>
      named({ text: entry.force.name }, entryOf(said.speech, entry, month)),
    );
    found[id] = [found[id] ?? place({ text: site.name }), ...texts].join(' ');
  }
  return found;
}
