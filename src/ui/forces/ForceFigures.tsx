import type { Details } from '../../data/details.ts';
import type { ForceRow, SourceId } from '../../data/rows.ts';
import type { LaterMessages } from '../../i18n/en.ts';
import { ageIn } from '../../model/base/dates.ts';
import { type NumberKey, numberKey } from '../../model/base/number-key.ts';
import type { ReportedRow } from '../../model/base/report-link.ts';
import { nameOf } from '../../model/base/speech.ts';
import { contributorTexts } from '../../model/forces/force-words.ts';
import type { Store } from '../../store/store.ts';
import { SourceNote } from '../kit/SourceNote.tsx';

interface Props {
  readonly store: Store;
  readonly words: LaterMessages;
  readonly details: Details;
  readonly force: ForceRow;
}

interface NoteProps extends Omit<Props, 'force'> {
  readonly id: SourceId;
  readonly what: string;
  readonly cites?: NumberKey | undefined;
  readonly row: ReportedRow;
}

function Source({ store, words, details, id, what, cites, row }: NoteProps) {
  const source = details.sources.find(({ source_id }) => source_id === id);
  return <SourceNote store={store} words={words} source={source} what={what} cites={cites} row={row} />;
}

/** Every stated strength of a force, by date, with its basis and source. */
export function Strengths(props: Props) {
  const { store, words, details, force } = props;
  const { sites } = words;
  const rows = details.strengths
    .filter(({ force_id }) => force_id === force.id)
    .toSorted((a, b) => (a.as_of < b.as_of ? -1 : 1));
  if (rows.length === 0) return <p>{sites.card.noStrength}</p>;
  return (
    <table class="strengths">
      <caption>{sites.card.strengths}</caption>
      <thead>
        <tr>
          {[sites.card.asOf, sites.card.best, sites.card.basis].map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          return (
            <tr key={`${row.as_of} ${row.basis} ${row.source_id}`}>
              <th scope="row">{sites.card.dated(row.as_of, ageIn(store.view.value.date, row.as_of))}</th>
              <td>{sites.troops(row)}</td>
              <td>
                {sites.bases[row.basis]}
                <Source
                  {...props}
                  id={row.source_id}
                  what={sites.card.strengthOf(row.as_of)}
                  cites={numberKey.strength(row)}
                  row={{
                    table: 'strengths',
                    id: `${row.force_id} ${row.as_of} ${row.basis}`,
                    value: row.best,
                  }}
                />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** The nations in a force on a day: number or that none is stated, and the date of the row. */
export function Contributors(props: Props & { day: string }) {
  const { store, words, details, force, day } = props;
  const { card } = words.sites;
  const rows = contributorTexts({ speech: store.speech, words }, details, { id: force.id, day });
  if (rows.length === 0) return null;
  return (
    <table class="contributors">
      <caption>{card.contributors}</caption>
      <thead>
        <tr>
          {[card.ofNation, card.best, card.asOf].map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ row, nation, number, basis }) => (
          <tr key={row.iso3}>
            <th scope="row">{nameOf(store.speech, nation)}</th>
            <td>
              {number}
              {row.troops !== null && row.basis !== 'stated' && ` (${basis})`}
            </td>
            <td>
              {card.dated(row.as_of, ageIn(day, row.as_of))}
              <Source
                {...props}
                id={row.source_id}
                what={card.contributorOf(nation)}
                cites={row.troops === null ? undefined : numberKey.part(row)}
                row={{
                  table: 'contributions',
                  id: `${row.force_id} ${row.iso3} ${row.as_of}`,
                  value: row.troops,
                }}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
