import type { Details } from '../../data/details.ts';
import type { Iso3, Side } from '../../data/rows.ts';
import type { LaterMessages } from '../../i18n/en.ts';
import { monthEnd } from '../../model/base/dates.ts';
import { SIDES } from '../../model/base/regions.ts';
import { confidences } from '../../model/base/sources.ts';
import { isOpen } from '../../model/forces/discs.ts';
import type { Figure } from '../../model/forces/figure.ts';
import { figureRows } from '../../model/forces/figure-rows.ts';
import { rangeOf, worthText } from '../../model/forces/figure-words.ts';
import { balance } from '../../model/forces/forces.ts';
import type { Store } from '../../store/store.ts';
import { NoteRefs } from '../kit/Notes.tsx';
import type { NoteNumbers } from '../kit/notes.ts';

interface Props {
  readonly store: Store;
  readonly words: LaterMessages;
  readonly details: Details;
  readonly iso3: Iso3;
  readonly notes: NoteNumbers;
}

const said = (number: number | null): string => (number === null ? '' : String(number));
const percent = (part: number): string => `${(part * 100).toFixed(1)}%`;

/** A side: its bar on the scale of both, the range of its sources as a line, its number at the end. */
function Bar({ store, words, side, figure, most }: Omit<Props, 'iso3' | 'details' | 'notes'> & BarProps) {
  const { low, best, high } = figure;
  const { number } = store.speech.format;
  const long = Math.max(1, best ?? 0, high ?? 0);
  const isRange = low !== null && high !== null && low !== high;
  return (
    <div
      class={`troop-bar ${side}`}
      data-side={side}
      data-low={said(low)}
      data-best={said(best)}
      data-high={said(high)}
    >
      <dt>{words.card.sides[side]}</dt>
      <dd>
        {best !== null && (
          // As long as the highest number, so that the number beside it stands clear of the range.
          <span class="bar" aria-hidden="true" style={{ width: percent(long / most) }}>
            <span class="best" style={{ width: percent(best / long) }} />
            {isRange && (
              <span
                class="range"
                style={{ left: percent(low / long), width: percent((high - low) / long) }}
              />
            )}
          </span>
        )}
        <strong>
          {best === null
            ? words.card.noTroops[figure.status === 'none found' ? 'none' : 'unknown']
            : number(best)}
          {best !== null && isOpen(figure) && '+'}
        </strong>
      </dd>
    </div>
  );
}

interface BarProps {
  readonly side: Side;
  readonly figure: Figure;
  /** Number of the longest bar, with its range. */
  readonly most: number;
}

/** Foreign troops in a country: a bar a side, and what the figures are worth; where a row of one is unsure, that too. */
export function TroopBars({ store, words, details, iso3, notes }: Props) {
  const { date } = store.view.value;
  const figures = balance(details, iso3, monthEnd(date, store.dataset.asOf));
  const speech = { speech: store.speech, words };
  const most = Math.max(1, ...SIDES.flatMap((side) => [figures[side].best ?? 0, figures[side].high ?? 0]));
  return (
    <>
      <dl class="troop-bars">
        {SIDES.map((side) => (
          <Bar key={side} store={store} words={words} side={side} figure={figures[side]} most={most} />
        ))}
      </dl>
      <ul class="troop-words">
        {SIDES.map((side) => {
          const figure = figures[side];
          const sure = confidences(figureRows(details, iso3, figure));
          const range = figure.best === null ? '' : rangeOf(speech, figure);
          return (
            <li key={side}>
              {words.card.worth(side, { text: range }, { text: worthText(speech, figure, date) })}
              {figure.counted.length + figure.notCounted.length > 0 &&
                words.card.counted(figure.counted.length, figure.notCounted.length)}
              {sure.includes('low') && ` ${words.card.sureness(sure)}`}
              <NoteRefs words={words} notes={notes} ids={figure.sources} />
            </li>
          );
        })}
      </ul>
    </>
  );
}
