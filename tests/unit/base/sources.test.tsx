/** What the page says of a row that rests on weak sources alone, and where its further sources stand. */
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import json from '../../../src/data/details.json';
import type { Details } from '../../../src/data/details.ts';
import { first, later as words } from '../../../src/i18n/en.ts';
import { areWeak, furtherRows, isReported } from '../../../src/model/base/sources.ts';
import { createStore } from '../../../src/store/store.ts';
import { SourceNote } from '../../../src/ui/kit/SourceNote.tsx';
import { DATASET } from '../page-data.ts';

const details = json as unknown as Details;
const store = createStore(DATASET, first, ['en']);
const source = (id: string) => details.sources.find(({ source_id }) => source_id === id);

/** The note of a change as text. */
function noteOf(id: string): string {
  const row = details.changes.find((change) => change.id === id);
  if (!row) throw new Error(`no change ${id}`);
  const further = furtherRows(details, 'changes', id);
  return renderToString(
    <SourceNote
      store={store}
      words={words}
      source={source(row.source_id)}
      further={further}
      what={row.title}
    />,
  ).replaceAll(/<[^>]*>/g, ' ');
}

describe('a row', () => {
  it('is reported where its own source and all further ones are weak', () => {
    expect(isReported(details, 'changes', 'us-ltu-2026', 'np-lithuania')).toBe(true);
    expect(isReported(details, 'changes', 'us-deu-2026', 'ap-germany')).toBe(false);
  });

  it('is not reported where a further source is good', () => {
    expect(isReported(details, 'changes', 'grl-2026', 'dex-greenland')).toBe(false);
    expect(isReported({ ...details, citations: [] }, 'changes', 'grl-2026', 'dex-greenland')).toBe(true);
  });

  it('without any source is not called weak', () => {
    expect(areWeak(details, [])).toBe(false);
  });
});

describe('the note of a source', () => {
  it('says before any press that a change is only reported, then why, with the warning of each source', () => {
    const note = noteOf('us-ltu-2026');
    expect(note).toContain('Source (reported)');
    expect(note).toContain(words.card.weak.partisan);
    expect(note).toContain('Pro-Kremlin aggregator');
    expect(note.indexOf(words.card.weak.tracker)).toBeGreaterThan(note.indexOf(words.card.weak.partisan));
    expect(note).toContain('not checked against the page itself');
  });

  it('lists further sources and does not doubt what a good one says', () => {
    const note = noteOf('us-deu-2026');
    expect(note).not.toContain('(reported)');
    expect(note).toContain('Manila Bulletin');
    expect(note).toContain(words.card.weak['machine-made']);
  });
});
