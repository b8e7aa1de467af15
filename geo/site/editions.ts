import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { unpacked } from '../../src/data/index.ts';
import type { KeptDetails } from '../../src/model/story/story.ts';
import { dataset } from '../dataset/dataset.ts';
import { details } from '../dataset/details.ts';
import { storyOf } from '../story/story.ts';
import { keptVersions, readKept } from '../tables/kept.ts';
import type { Site } from './languages.ts';
import { datasetWithout, detailsWithout, isWithoutSipri } from './without-sipri.ts';

/**
 * What the map reads of each kept edition, made of its tables by the code of today: an old edition always fits the newest
 * program. Scripts, not JSON: a page opened from disk or framed without an origin may load nothing else. Nothing of it is
 * committed.
 */

/** Name and text of the script that sets a property of the page's globals. */
function script(path: string, property: string, value: unknown): readonly [path: string, text: string] {
  return [path, `globalThis.${property}=${JSON.stringify(value)};\n`];
}

/** Paths below the site's root, and texts. */
export function editionFiles({ root }: Site): readonly (readonly [path: string, text: string])[] {
  const { anchors, sizes } = JSON.parse(readFileSync(resolve(root, 'src/data/overview.json'), 'utf8'));
  const data = resolve(root, 'public/data');
  return keptVersions(data).flatMap((folder) => {
    const { tables, version, asOf } = readKept(resolve(data, folder));
    const clean = isWithoutSipri();
    const packed = dataset(tables, { version, asOf, anchors });
    const first = { ...(clean ? datasetWithout(packed) : packed), isKept: true as const };
    const { story, problems } = storyOf(tables, unpacked(first));
    const rows = details(tables, { anchors, sizes });
    const later: KeptDetails = {
      details: clean ? detailsWithout(rows) : rows,
      story: problems.length > 0 ? null : story,
    };
    return [
      script(`data/${folder}/first.js`, 'whoDefendsEuropeKeptFirst', first),
      script(`data/${folder}/details.js`, 'whoDefendsEuropeKeptDetails', later),
    ];
  });
}
