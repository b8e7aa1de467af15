import type { Details } from '../../data/details.ts';
import type { Iso3, PledgeRow } from '../../data/rows.ts';
import type { LaterMessages } from '../../i18n/en.ts';
import { numberKey } from '../../model/base/number-key.ts';
import { pledgeDecimals } from '../../model/spending/allies.ts';
import { shareText, spellsText, targetText } from '../../model/spending/ally-words.ts';
import { CARD_FRAME, CROSSED, spendingValues } from '../../model/spending/chart.ts';
import { type Spell, spells } from '../../model/spending/crossings.ts';
import { isNatoCore, pledgesOf } from '../../model/spending/pledges.ts';
import { spendingValue } from '../../model/spending/spending.ts';
import type { Store } from '../../store/store.ts';
import { Citation } from '../kit/Citation.tsx';
import { SourceNote } from '../kit/SourceNote.tsx';

/** Targets crossed and pledges, in the cards and beside the charts of the allies. */
interface Props {
  readonly store: Store;
  readonly words: LaterMessages;
  readonly details: Details;
  readonly iso3: Iso3;
  /** Whether numbers can be cited: pages without a script have no dialog for it. */
  readonly citable?: boolean;
}

function crossedText({ store, words }: Props, bound: number, found: readonly Spell[]): string {
  const { speech } = store;
  const target = targetText(speech, bound);
  const [first] = found;
  if (!first) return words.card.notCrossed(target);
  const year = String(first.from.year);
  const years = spellsText({ speech, words }, found);
  return `${first.earlier ? words.card.crossedBefore(target, year) : words.card.crossedAt(target, year)}: ${years}`;
}

/** When each target was reached, and for how long. */
export function Crossed(props: Props) {
  const { store, words, iso3 } = props;
  const { speech, dataset } = store;
  const figures = spendingValues(dataset.series.share, iso3);
  const total = Math.max(...CARD_FRAME.targets);
  return (
    <section>
      <h3>{words.card.crossed}</h3>
      <ul>
        {CARD_FRAME.targets.map((bound) => (
          <li key={bound}>{crossedText(props, bound, spells(figures, bound))}</li>
        ))}
      </ul>
      <p class="muted">{words.allies.total(targetText(speech, total), targetText(speech, CROSSED))}</p>
    </section>
  );
}

/** A pledge with its definition, date and confidence; for a year in NATO's table also what the table has. */
function Pledge({ store, words, details, row, iso3, inline, citable }: Props & PledgeProps) {
  const { format } = store.speech;
  const when = row.year === null ? words.card.noYear : String(row.year);
  const title = `${when}: ${format.percent(row.pct, pledgeDecimals(row))}`;
  const source = details.sources.find(({ source_id }) => source_id === row.source_id);
  const found = row.year === null ? null : spendingValue(store.dataset.series.share, iso3, row.year);
  return (
    <li data-id={row.id}>
      <strong>{title}</strong> {row.definition}
      {!isNatoCore(row) && ` (${words.allies.notComparable})`}
      {row.announced_on && `, ${words.card.announced(format.date(row.announced_on))}`},{' '}
      {words.card.confidence[row.confidence]}. {row.summary}{' '}
      {found &&
        words.allies.inTable(
          String(found.year),
          shareText(store.speech, found.value),
          words.card.status[found.estimate ? 'estimate' : 'actual'],
        )}{' '}
      {inline ? (
        source && <Citation store={store} source={source} />
      ) : (
        <SourceNote
          store={store}
          words={words}
          source={source}
          what={title}
          cites={citable ? numberKey.pledge(row) : undefined}
        />
      )}
    </li>
  );
}

interface PledgeProps {
  readonly row: PledgeRow;
  /** The source as a citation in the text: where the list itself is what a reader opened. */
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
