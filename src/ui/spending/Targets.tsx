import type { Details } from '../../data/details.ts';
import type { Iso3, PledgeRow } from '../../data/rows.ts';
import type { LaterMessages } from '../../i18n/en.ts';
import { numberKey } from '../../model/base/number-key.ts';
import { newerAim } from '../../model/spending/ally-words.ts';
import { CROSSED, spendingValues } from '../../model/spending/chart.ts';
import { spells } from '../../model/spending/crossings.ts';
import { isNatoCore, pledgesOf } from '../../model/spending/pledges.ts';
import { spendingValue } from '../../model/spending/spending.ts';
import type { Store } from '../../store/store.ts';
import { Citation } from '../kit/Citation.tsx';
import { SourceNote } from '../kit/SourceNote.tsx';
import { CARD_FRAME } from './spending-chart.ts';

/** Targets crossed and pledges, in the cards and beside the charts of the allies. */
interface Props {
  readonly store: Store;
  readonly words: LaterMessages;
  readonly details: Details;
  readonly iso3: Iso3;
  /** Whether numbers can be cited: pages without a script have no dialog for it. */
  readonly citable?: boolean;
}

/** When each target was reached, and for how long. */
export function Crossed(props: Props) {
  const { store, words, iso3 } = props;
  const { dataset } = store;
  const figures = spendingValues(dataset.series.share, iso3);
  const total = Math.max(...CARD_FRAME.targets);
  return (
    <section>
      <h3>{words.card.crossed}</h3>
      <ul>
        {CARD_FRAME.targets.map((bound) => (
          <li key={bound}>{words.card.crossedAt(bound, spells(figures, bound))}</li>
        ))}
      </ul>
      <p class="muted">{words.allies.total(total, CROSSED)}</p>
    </section>
  );
}

/** A pledge with its definition, date and confidence; for a year in NATO's table also what the table has. */
function Pledge({ store, words, details, row, iso3, inline, citable }: Props & PledgeProps) {
  const title = words.allies.aim(row.year, row.pct);
  const newer = newerAim(row, details.pledges);
  const source = details.sources.find(({ source_id }) => source_id === row.source_id);
  const found = row.year === null ? null : spendingValue(store.dataset.series.share, iso3, row.year);
  return (
    <li data-id={row.id} class={newer ? 'dropped' : undefined}>
      <strong>{newer ? <s>{title}</s> : title}</strong> {row.definition}
      {newer && <b>, {words.allies.overtaken(newer)}</b>}
      {!isNatoCore(row) && ` (${words.allies.notComparable})`}
      {row.announced_on && `, ${words.card.announced(row.announced_on)}`},{' '}
      {words.card.confidence[row.confidence]}. {row.summary} {found && words.allies.inTable(found)}{' '}
      {inline ? (
        source && <Citation store={store} source={source} />
      ) : (
        <SourceNote
          store={store}
          words={words}
          source={source}
          what={title}
          row={{ table: 'pledges', id: row.id, value: row.pct }}
          cites={citable ? numberKey.pledge(row) : undefined}
        />
      )}
    </li>
  );
}

interface PledgeProps {
  readonly row: PledgeRow;
  /** The source as a line of text, where the list itself is what the reader has opened. */
  readonly inline?: boolean;
}

/** Pledges ahead, then aims and budgets for years that NATO's table covers. */
export function PledgeLists(props: Props & Pick<PledgeProps, 'inline'>) {
  const { store, details, iso3, words } = props;
  const { ahead, past } = pledgesOf(store.dataset.series.share, iso3, details.pledges);
  const list = (rows: readonly PledgeRow[]) => (
    <ul>
      {rows.map((row) => (
        <Pledge key={row.id} {...props} row={row} />
      ))}
    </ul>
  );
  return (
    <>
      {ahead.length > 0 ? list(ahead) : <p>{words.card.noPledge}</p>}
      {past.length > 0 && (
        <>
          <h4>{words.allies.past}</h4>
          {list(past)}
        </>
      )}
    </>
  );
}

/** The pledges of a card; countries outside the Alliance have the section only if they pledged something. */
export function Pledges(props: Props) {
  const { store, details, iso3, words } = props;
  const isCounted = iso3 in store.dataset.series.share.values;
  if (!isCounted && !details.pledges.some((row) => row.iso3 === iso3)) return null;
  return (
    <section>
      <h3>{words.card.pledges}</h3>
      <PledgeLists {...props} />
    </section>
  );
}
