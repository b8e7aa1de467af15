/** Every claim of the story with its sources and how sure they are, as a table that can be read without the page. */
import { expect, it } from 'vitest';
import rows from '../../../src/data/details.json';
import type { Details } from '../../../src/data/details.ts';
import json from '../../../src/data/story.json';
import { story as words } from '../../../src/i18n/en.ts';
import { isWeak } from '../../../src/model/base/sources.ts';
import { type Story, saidClaims } from '../../../src/model/story/story.ts';
import { SPEECH } from '../../unit/page-data.ts';

const details = rows as unknown as Details;
const story = json as unknown as Story;

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

/** A source in a line: who, what it is worth, and the warning of its row where it is weak. */
function sourceText(id: string): string {
  const source = details.sources.find(({ source_id }) => source_id === id);
  if (!source) throw new Error(`no source ${id}`);
  const warning = isWeak(source) && source.note ? `: ${source.note}` : '';
  return `\`${id}\` ${source.publisher} (${source.reliability}${warning})`;
}

function table(): string {
  const steps = story.steps.map((step, index) => {
    const lines = saidClaims(SPEECH, words, step).map(({ text, confidence, sources }) =>
      [text, confidence.join(', ') || 'not graded', sources.map(sourceText).join('<br>')].map(cell),
    );
    return [
      `## ${index + 1}. ${words.steps[step.id].headline}`,
      '',
      '| claim | confidence of its rows | sources |',
      '| --- | --- | --- |',
      ...lines.map((cells) => `| ${cells.join(' | ')} |`),
      '',
    ].join('\n');
  });
  return [
    '# What the story rests on',
    '',
    'Every claim of the story with the confidence of the rows it is made of and all their sources. Made from the tables of record by',
    '`npx vitest run tests/contract/story -u`; a test fails when it is out of date. Rows of spending, strengths and targets have no',
    'confidence of their own ("not graded"): their status and date stand in the sentence. A claim that begins with "Reported" rests on',
    'weak sources alone, or on a row of low confidence.',
    '',
    ...steps,
  ].join('\n');
}

it('every claim of the story stands in the table of its sources', async () => {
  await expect(table()).toMatchFileSnapshot('../../../docs/STORY-SOURCES.md');
});
