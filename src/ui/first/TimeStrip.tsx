import { type StripYear, stripOf } from '../../model/spending/strip.ts';
import { yearOf } from '../../model/view/view.ts';
import type { Store } from '../../store/store.ts';
import * as ROOTS from '../kit/roots.ts';

/**
 * The strip of the time control: how many allies spend 2 % of GDP or more, a column a year, with the landmarks that a reader knows.
 * In a comparison it keeps the axis for the two months. Places are per cent of the drawing, so that it fits every width without a
 * script; letters keep their px.
 */

/** Where a month or a part of one lies on the axis, per cent of its length: 0 is the first month, 100 the last. */
function at({ months }: Store, index: number): string {
  return `${Math.round((index / (months.length - 1)) * 1e4) / 100}%`;
}

interface YearsProps {
  readonly store: Store;
  readonly years: readonly StripYear[];
}

/** Height of a column, per cent of the drawing: all allies are 100. */
function height({ count }: StripYear, years: readonly StripYear[]): number {
  const most = Math.max(...years.map(({ allies }) => allies));
  return Math.round((count / most) * 1e3) / 10;
}

function Columns({ store, years }: YearsProps) {
  const shown = yearOf(store.view.value.date);
  return (
    <>
      {years.map((entry) => {
        const { year, first, until } = entry;
        const tall = height(entry, years);
        return (
          <rect
            key={year}
            class={year === shown ? 'column shown' : 'column'}
            x={at(store, first + 0.4)}
            width={at(store, Math.max(0, until - first - 0.8))}
            y={`${100 - tall}%`}
            height={`${tall}%`}
          />
        );
      })}
    </>
  );
}

/** The count stands at the first year, at the one in which it begins to climb, and at the last with what it is of. */
function Counts({ store, years }: YearsProps) {
  const { strip } = store.speech.messages;
  const last = years.at(-1);
  return (
    <>
      {years
        .filter(({ isWritten }) => isWritten)
        .map((entry) => {
          const { year, first, until, count, allies } = entry;
          const isLast = entry === last;
          return (
            <text
              key={year}
              class={isLast ? 'count last' : 'count'}
              x={at(store, (first + until) / 2)}
              y={`${100 - height(entry, years)}%`}
              dy="-3"
              text-anchor={isLast ? 'end' : 'middle'}
            >
              {isLast ? strip.ofAllies(count, allies) : count}
            </text>
          );
        })}
    </>
  );
}

/** Events that everybody has heard of, by their plain names. */
function Landmarks({ store }: { store: Store }) {
  const { dataset, months } = store;
  return (
    <>
      {dataset.events
        .filter(({ landmark }) => landmark)
        .map(({ id, date, landmark }) => {
          const index = months.indexOf(date.slice(0, 7));
          const isLate = index > months.length * 0.8;
          return (
            <g key={id} class="landmark" data-id={id}>
              <circle cx={at(store, index)} cy="100%" r="2.5" />
              <text x={at(store, index)} y="100%" dy="13" text-anchor={isLate ? 'end' : 'start'}>
                {landmark}
              </text>
            </g>
          );
        })}
    </>
  );
}

function Years({ store, years }: YearsProps) {
  const { strip } = store.speech.messages;
  const last = years.at(-1);
  return (
    <>
      {years.map((entry, index) => (
        <text
          key={entry.year}
          class={index % 2 === 0 ? 'year' : 'year odd'}
          x={at(store, entry.first)}
          y="100%"
          dy="26"
          dx={entry === last ? -12 : 0}
        >
          {entry.year}
          {entry.isEstimate && store.view.value.since === null && (
            <tspan class="estimate"> {strip.estimate}</tspan>
          )}
        </text>
      ))}
    </>
  );
}

/** The two months that are compared, and what lies between them. Their names stand between the handles where there is room. */
function Pins({ store, since }: { store: Store; since: string }) {
  const { months, speech, view } = store;
  const { date } = view.value;
  const [from, to] = [months.indexOf(since), months.indexOf(date)];
  const isWide = to - from > months.length * 0.2;
  const isEarly = from < months.length * 0.1;
  const isLate = to > months.length * 0.9;
  const pin = (index: number, month: string, isRight: boolean, dy: number) => (
    <text
      class="pin"
      x={at(store, index)}
      dx={isRight ? 12 : -12}
      dy={dy}
      text-anchor={isRight ? 'start' : 'end'}
    >
      {speech.format.shortMonth(month)}
    </text>
  );
  return (
    <>
      <rect class="span" x={at(store, from)} width={at(store, to - from)} y="0" height="100%" />
      {pin(from, since, isWide || isEarly, 14)}
      {pin(to, date, !isWide && !isLate, 28)}
    </>
  );
}

/** All of the strip but its handles. */
export function TimeStrip({ store }: { store: Store }) {
  const { strip } = store.speech.messages;
  const { since } = store.view.value;
  const years = stripOf(store.dataset, store.months);
  return (
    <div id={ROOTS.strip} class="strip">
      {since === null ? (
        <h2>
          {strip.title}
          <span class="old-goal">{strip.oldGoal}</span>
        </h2>
      ) : (
        <h2>{strip.compare}</h2>
      )}
      <svg class="bars" aria-hidden="true">
        {since === null && <Columns store={store} years={years} />}
        {since === null && <Counts store={store} years={years} />}
        <line class="axis" x2="100%" y1="100%" y2="100%" />
        {since === null ? <Landmarks store={store} /> : <Pins store={store} since={since} />}
        <Years store={store} years={years} />
      </svg>
    </div>
  );
}
