import { countryName } from '../model/base/speech.ts';
import { Citation } from '../ui/kit/Citation.tsx';
import type { Correction, DataHistory } from './correction.ts';
import { PageShell } from './PageShell.tsx';
import type { PageProps } from './props.ts';

/** A cell in words: a country by its name, a day as it is said, everything else as it stands. */
function valueText({ store, pages }: PageProps, column: string, value: string): string {
  if (value === '') return pages.corrections.empty;
  if (column.endsWith('iso3') || column.startsWith('held_by')) return countryName(store.speech, value);
  return /^\d{4}-\d{2}(-\d{2})?$/.test(value) ? store.speech.format.date(value) : value;
}

/** What the row is called: its title, else its country, else its id. */
function rowText({ store, pages }: PageProps, { title, iso3, row }: Correction): string {
  const country = iso3 && countryName(store.speech, iso3);
  if (!title) return country ? `${country} (${row})` : pages.corrections.row({ text: row });
  return country && !title.includes(country) ? `${title} (${country})` : title;
}

function SourcesOf({ page, sources }: { page: PageProps; sources: Correction['sources'] }) {
  return (
    <p class="muted">
      {page.pages.corrections.source}{' '}
      {sources.map((source, index) => (
        <>
          {index > 0 && '; '}
          {typeof source === 'string' ? source : <Citation store={page.store} source={source} />}
        </>
      ))}
    </p>
  );
}

function Entry({ page, correction }: { page: PageProps; correction: Correction }) {
  const say = page.pages.corrections;
  const { column, was, is, since, sinceDate, version, date, row, sources } = correction;
  return (
    <li data-row={row}>
      <h3>
        {rowText(page, correction)}: {say.columns[column] ?? column}
      </h3>
      <dl>
        <dt>{say.was}</dt>
        <dd>{valueText(page, column, was)}</dd>
        <dt>{say.is}</dt>
        <dd>{valueText(page, column, is)}</dd>
      </dl>
      <p class="muted">
        {say.since({ text: since }, sinceDate)} {say.corrected({ text: version }, date)}
      </p>
      <SourcesOf page={page} sources={sources} />
    </li>
  );
}

/** How much else is new, with the way to the whole list. */
function Besides({ page, versions }: { page: PageProps; versions: DataHistory['versions'] }) {
  const sum = (key: 'filledIn' | 'newRows') => versions.reduce((total, entry) => total + entry[key], 0);
  const [filled, rows] = [sum('filledIn'), sum('newRows')];
  const say = page.pages.corrections;
  return (
    <p>
      {filled + rows > 0 && `${say.besides(filled, rows)} `}
      <a href={`${page.site}data/CHANGELOG.md`}>{say.all}</a>.
    </p>
  );
}

/** What was wrong in the tables, since when, what is right, and by which source. */
export function Corrections({ history, ...page }: PageProps & { history: DataHistory }) {
  const say = page.pages.corrections;
  const { files } = page.words.about;
  return (
    <PageShell page={page} title={say.title} way={[{ name: say.title, href: null }]}>
      <p class="headline">{say.lead}</p>
      {history.corrections.length === 0 && <p>{say.none}</p>}
      <Besides page={page} versions={history.versions} />
      {history.corrections.map(({ table, corrections }) => (
        <section key={table} class="corrections" aria-labelledby={`table-${table}`}>
          <h2 id={`table-${table}`}>
            {files.find(({ name }) => name === table)?.what ?? table.replaceAll('_', ' ')}
          </h2>
          <ul>
            {corrections.map((correction) => (
              <Entry
                key={`${correction.version} ${correction.row} ${correction.column}`}
                page={page}
                correction={correction}
              />
            ))}
          </ul>
        </section>
      ))}
    </PageShell>
  );
}
