import type { Details } from '../../data/details.ts';
import type { Iso3, PolicyEventRow } from '../../data/rows.ts';
import type { LaterMessages } from '../../i18n/en.ts';
import { contradictedStatements } from '../../model/spending/allies.ts';
import type { Store } from '../../store/store.ts';
import { Citation } from '../kit/Citation.tsx';

interface Props {
  readonly store: Store;
  readonly words: LaterMessages;
  readonly details: Details;
  readonly iso3: Iso3;
}

function Statement({ store, words, details, row }: Omit<Props, 'iso3'> & { row: PolicyEventRow }) {
  const source = details.sources.find(({ source_id }) => source_id === row.source_id);
  return (
    <p class="contradiction" data-id={row.id}>
      {words.allies.contradicted(row.date, { text: row.title })} {row.summary} {words.allies.contradictedNote}{' '}
      {source && <Citation store={store} source={source} />}
    </p>
  );
}

/** Public statements that NATO's table does not bear out for this country. */
export function Contradictions(props: Props) {
  const rows = contradictedStatements(props.store.dataset, props.details.events, props.iso3);
  return (
    <>
      {rows.map((row) => (
        <Statement key={row.id} {...props} row={row} />
      ))}
    </>
  );
}
