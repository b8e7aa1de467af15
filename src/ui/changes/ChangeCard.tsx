import type { Details } from '../../data/details.ts';
import type { ChangeRow, DateText } from '../../data/rows.ts';
import type { LaterMessages } from '../../i18n/en.ts';
import { ageIn } from '../../model/base/dates.ts';
import { changeStep, dueOn } from '../../model/base/due.ts';
import { numberKey } from '../../model/base/number-key.ts';
import { rowsOverlapping } from '../../model/base/overlap.ts';
import { EUROPE } from '../../model/base/regions.ts';
import { furtherRows } from '../../model/base/sources.ts';
import { countryOf } from '../../model/base/speech.ts';
import { changeEntries, changeFact, hasNumber } from '../../model/changes/change-list.ts';
import { changeSentence } from '../../model/changes/change-words.ts';
import type { Store } from '../../store/store.ts';
import { MayOverlap } from '../kit/MayOverlap.tsx';
import { SourceNote } from '../kit/SourceNote.tsx';

/** What the parts of a change need. */
export interface ChangeProps {
  readonly store: Store;
  readonly words: LaterMessages;
  readonly details: Details;
  readonly row: ChangeRow;
  /** Whether numbers can be cited: pages without a script have no dialog for it. */
  readonly citable?: boolean;
  /** Where other rows are on pages without a script. */
  readonly linkTo?: (id: string) => string;
}

/** The whole of the force and its part in the host, signed; of what was cancelled, the number that did not move. */
function numbersText({ store, words, row }: Omit<ChangeProps, 'details'>): string {
  const say = words.changes;
  const { troops_delta: whole, host_delta: part, host_iso3: host } = row;
  if (whole === null && part === null) return say.noNumber;
  if (row.status === 'cancelled' && whole) return say.notMoved(Math.abs(whole));
  const isSeveral = host === null || host === EUROPE;
  return say.moved({ whole, part, host: isSeveral ? null : countryOf(store.speech, host) });
}

/** What a change is, in one sentence. */
export function changeText(store: Store, row: ChangeRow): string {
  const [entry] = changeEntries([row]);
  return entry ? changeSentence(store.speech, changeFact(entry)) : '';
}

/** Changes with what they are called. */
const named = (rows: readonly ChangeRow[]) => rows.map(({ id, title }) => ({ id, name: title }));
/** The status in words. What is due says so; of what is done, only the step that was to follow is due. */
function statusText(words: LaterMessages, status: ChangeRow['status'], due: DateText | null): string {
  const { step } = words.due;
  if (due === null) return words.changes.status[status];
  return status === 'in place' ? step.doneBut(due) : step.status(due);
}

/** Dates apart, status in words, numbers, confidence, summary, note and source. */
export function ChangeFacts({ store, words, details, row, citable, linkTo }: ChangeProps) {
  const say = words.changes;
  const source = details.sources.find(({ source_id }) => source_id === row.source_id);
  const due = dueOn(changeStep(row), store.dataset.asOf);
  const age = (date: DateText) => ageIn(store.view.value.date, date);
  return (
    <>
      <dl class="figures">
        <div>
          <dt>{say.facts.status}</dt>
          <dd>
            {statusText(words, row.status, due)}; {words.card.confidence[row.confidence]}
          </dd>
        </div>
        <div>
          <dt>{say.facts.dates}</dt>
          <dd>
            {row.announced ? say.announced(row.announced, age(row.announced)) : say.notAnnounced}.{' '}
            {row.effective ? say.effective(row.status, row.effective, age(row.effective)) : say.noEffective}.
          </dd>
        </div>
        <div>
          <dt>{say.facts.numbers}</dt>
          <dd>{numbersText({ store, words, row })}</dd>
        </div>
      </dl>
      <p>{row.summary}</p>
      <MayOverlap
        store={store}
        words={words}
        linkTo={linkTo}
        others={named(rowsOverlapping(details.changes, row))}
      />
      {row.note && (
        <p class="worth">
          {words.card.notes}: {row.note}
        </p>
      )}
      <SourceNote
        store={store}
        words={words}
        source={source}
        further={furtherRows(details, 'changes', row.id)}
        what={row.title}
        row={{ table: 'changes', id: row.id, value: row.troops_delta ?? row.host_delta }}
        cites={citable && hasNumber(row) ? numberKey.change(row.id) : undefined}
      />
    </>
  );
}

/** What the card of a change says. */
export function ChangeCard(props: ChangeProps) {
  const { store, words, row } = props;
  return (
    <>
      <p>{changeText(store, row)}</p>
      <ChangeFacts {...props} />
      <p class="worth">{words.changes.stateOf(store.dataset.asOf)}</p>
    </>
  );
}
