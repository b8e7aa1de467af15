import type { Details } from '../../data/details.ts';
import type { Side, SourceId } from '../../data/rows.ts';
import type { LaterMessages } from '../../i18n/en.ts';
import { statusText } from '../../model/balance/balance-view.ts';
import { ageIn, type Day, type Month } from '../../model/base/dates.ts';
import type { NumberKey } from '../../model/base/number-key.ts';
import { areWeak } from '../../model/base/sources.ts';
import type { CountedForce, Figure } from '../../model/forces/figure.ts';
import { rangeOf, worthText } from '../../model/forces/figure-words.ts';
import type { Store } from '../../store/store.ts';
import { CiteButton } from './CiteButton.tsx';
import { ReportLink } from './ReportLink.tsx';
import { SourceLine } from './SourceLine.tsx';

/** What every part of the balance needs. */
export interface BalanceProps {
  readonly store: Store;
  readonly words: LaterMessages;
  readonly details: Details;
}

interface FigureProps extends BalanceProps {
  readonly figure: Figure;
  /** The month, or a day of it, that its age is counted to. */
  readonly month: Month | Day;
  /** Whose figure it is, for its name: "US, Poland". */
  readonly what: string;
  /** Where it can be cited: a what-if cannot, and pages without a script have no dialog for it. */
  readonly cites?: NumberKey;
}

/** Best value, range, status in words and date, and whether weak sources alone report it. */
export function FigureNumber({ store, words, details, figure, month }: Omit<FigureProps, 'what' | 'cites'>) {
  const said = { speech: store.speech, words };
  const range = rangeOf(said, figure);
  return (
    <>
      {figure.best !== null && <strong>{store.speech.format.number(figure.best)}</strong>}{' '}
      {figure.best !== null && range && `(${range}) `}
      <span class="worth">{worthText(said, figure, month)}</span>
      {areWeak(details, figure.sources) && <span class="worth">, {words.card.reported}</span>}
    </>
  );
}

function FigureSource({ store, words, details, id }: BalanceProps & { id: SourceId }) {
  const source = details.sources.find(({ source_id }) => source_id === id);
  if (!source) return null;
  return (
    <li data-id={id}>
      <SourceLine store={store} words={words} source={source} />
    </li>
  );
}

/** All sources of a figure, one action away. */
function FigureSources({ store, words, details, figure, what, cites }: FigureProps) {
  const { sources } = figure;
  if (sources.length === 0) return null;
  return (
    <details class="source">
      <summary aria-label={words.card.sourceOf({ text: what })}>
        {words.balance.sources(sources.length)}
      </summary>
      <ul>
        {sources.map((id) => (
          <FigureSource key={id} store={store} words={words} details={details} id={id} />
        ))}
      </ul>
      {cites && (
        <ReportLink
          store={store}
          words={words}
          what={what}
          row={{ table: 'balance', id: `${cites} ${store.view.value.date}`, value: figure.best }}
        />
      )}
      {cites && <CiteButton words={words} cites={cites} what={what} />}
    </details>
  );
}

function CountedLine({ words, details, month, part }: CountedProps) {
  const name = details.forces.find(({ id }) => id === part.forceId)?.name ?? part.forceId;
  return (
    <li data-id={part.forceId}>
      {words.balance.part(
        { text: name },
        part.best,
        part.asOf,
        ageIn(month, part.asOf),
        part.highOnly === true,
      )}
    </li>
  );
}

type CountedProps = Pick<FigureProps, 'words' | 'details' | 'month'> & { readonly part: CountedForce };

/** The forces a European figure is made of, and those that have no number. */
function FigureForces({ words, details, figure, month, what }: FigureProps) {
  const { counted, notCounted } = figure;
  if (counted.length + notCounted.length === 0) return null;
  const nameOf = (id: string) => details.forces.find((force) => force.id === id)?.name ?? id;
  return (
    <details class="source">
      <summary aria-label={words.balance.forcesOf({ text: what })}>
        {words.balance.forces(counted.length, notCounted.length)}
      </summary>
      {counted.length > 0 && <p>{words.balance.counted}</p>}
      <ul>
        {counted.map((part) => (
          <CountedLine key={part.forceId} {...{ words, details, month, part }} />
        ))}
      </ul>
      {notCounted.length > 0 && <p>{words.balance.notCounted}</p>}
      <ul>
        {notCounted.map((id) => (
          <li key={id} data-id={id}>
            {nameOf(id)}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The later changes that make a US figure doubtful. */
function Warnings({ words, details, figure }: FigureProps) {
  const changes = details.changes.filter(({ id }) => figure.warnedBy.includes(id));
  if (changes.length === 0) return null;
  return (
    <details class="source">
      <summary>{words.balance.warned}</summary>
      <ul>
        {changes.map(({ id, title }) => (
          <li key={id} data-id={id}>
            {title}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** All that is known of a figure. */
export function FigureText(props: FigureProps) {
  return (
    <>
      <FigureNumber {...props} />
      <FigureForces {...props} />
      <Warnings {...props} />
      <FigureSources {...props} />
    </>
  );
}

/** The cell of a side, with its figure in attributes. `what` names it: "US, Poland". */
export function FigureCell(props: FigureProps & { readonly side: Side }) {
  const { figure, side } = props;
  const value = (number: number | null) => (number === null ? '' : String(number));
  return (
    <td
      class={`figure-cell ${side}`}
      data-side={side}
      data-label={props.words.balance.columns[side]}
      data-low={value(figure.low)}
      data-best={value(figure.best)}
      data-high={value(figure.high)}
      data-status={statusText(figure)}
    >
      <FigureText {...props} />
    </td>
  );
}
