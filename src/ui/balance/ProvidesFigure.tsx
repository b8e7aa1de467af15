import type { ComponentChildren } from 'preact';
import { enablerBars, moneyBars, peopleBars } from '../../model/balance/brief.ts';
import { alikeCounts, enablers } from '../../model/balance/enablers.ts';
import { peopleFacts } from '../../model/balance/people-facts.ts';
import { moneyByYear, peopleOfMonth } from '../../model/balance/provided.ts';
import type { Month } from '../../model/base/dates.ts';
import { yearOf } from '../../model/view/view.ts';
import type { BalanceProps } from '../kit/BalanceFigure.tsx';
import { peopleOf } from '../kit/people.ts';

interface Props extends BalanceProps {
  readonly month: Month;
  /** Whether it is said what the bars mean. */
  readonly legend: boolean;
}

interface BarProps {
  readonly look: 'own' | 'us' | 'europe';
  readonly name: string;
  readonly value: string;
  /** Per cent of the longest; `null`: not known, so there is none. */
  readonly length: number | null;
}

function Bar({ look, name, value, length }: BarProps) {
  return (
    <li class={look}>
      <span>{name}</span> <b>{value}</b>
      {length !== null && <i style={{ '--length': length }} />}
    </li>
  );
}

function Part({ name, finding, legend, children }: PartProps) {
  return (
    <section data-part={name}>
      <h3>{finding}</h3>
      {children}
      {legend && <p class="worth">{legend}</p>}
    </section>
  );
}

interface PartProps {
  readonly name: string;
  readonly finding: string;
  readonly legend: string | false;
  readonly children: ComponentChildren;
}

const LOOKS = { europe: 'own', turkiye: 'own', canada: 'own', posted: 'europe', americans: 'us' } as const;

function People({ store, words, details, month, legend }: Props) {
  const { people: say, brief, none } = words.provides;
  const found = peopleOfMonth(peopleOf(store), details, { month, dataDay: store.dataset.asOf });
  if (!found) return <p>{none}</p>;
  const facts = peopleFacts(found);
  return (
    <Part name="people" finding={say.finding(facts)} legend={legend && brief.people(facts.when)}>
      <ul class="brief-bars">
        {peopleBars(found).map(({ key, length, ...bar }) => (
          <Bar
            key={key}
            look={LOOKS[key]}
            name={say.lines[key]}
            value={brief.thousand(bar)}
            length={length}
          />
        ))}
      </ul>
    </Part>
  );
}

function Money({ store, words, month, legend }: Props) {
  const { money: say, brief, none } = words.provides;
  const rows = moneyByYear(peopleOf(store), 'current');
  const shown = rows.find(({ year }) => year === yearOf(month));
  const first = rows[0];
  if (!first || !shown) return <p>{none}</p>;
  const finding = say.finding(shown, shown.usShare, first, first.usShare);
  return (
    <Part name="money" finding={finding} legend={legend && brief.money(shown)}>
      <ul class="brief-bars">
        {moneyBars(shown).map(({ key, million, length }) => (
          <Bar key={key} look={key} name={say.lines[key]} value={say.billions(million)} length={length} />
        ))}
      </ul>
    </Part>
  );
}

function Enablers({ words, details, legend }: Props) {
  const { enablers: say, brief, none } = words.provides;
  const found = enablers(details.capabilities);
  const alike = alikeCounts(found);
  if (!alike) return <p>{none}</p>;
  return (
    <Part name="enablers" finding={say.finding(alike.count, alike.times)} legend={legend && brief.enablers}>
      <dl class="brief-counts">
        {enablerBars(found).map(({ topic, sides }) => (
          <div key={topic}>
            <dt>{brief.topic(topic, sides[0].row.as_of)}</dt>
            <dd>
              <ul class="brief-bars">
                {sides.map(({ side, row, length }) => (
                  <Bar
                    key={side}
                    look={side}
                    name={brief.sides[side]}
                    value={brief.count(row)}
                    length={length}
                  />
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </Part>
  );
}

/** Who provides what as a figure on another page: the finding and the bars of people, money and enablers side by side. */
export function ProvidesFigure(props: Props) {
  return (
    <div class="brief">
      <People {...props} />
      <Money {...props} />
      <Enablers {...props} />
    </div>
  );
}
