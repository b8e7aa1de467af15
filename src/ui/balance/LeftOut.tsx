import type { SourceId } from '../../data/rows.ts';
import { ukraine } from '../../model/balance/provided.ts';
import type { BalanceProps } from '../kit/BalanceFigure.tsx';
import { DataLink } from '../kit/DataLink.tsx';
import { peopleOf } from '../kit/people.ts';
import { PartSource } from './PartSource.tsx';

/** The sources of the rows that touch on nuclear forces, which are in no table of their own. */
function nuclearSources({ details }: Pick<BalanceProps, 'details'>): readonly SourceId[] {
  const rows = [
    ...details.events.filter(({ id }) => id === 'ev125'),
    ...details.changes.filter(({ id }) => id === 'fra-fwd-2026'),
  ];
  return rows.map(({ source_id }) => source_id);
}

/** What a reader might look for and not find, and why. */
export function LeftOut(props: BalanceProps) {
  const { store, words } = props;
  const { leftOut: say } = words.provides;
  const people = peopleOf(store);
  const counted = ukraine(people);
  return (
    <section class="not-counted" data-part="left-out" aria-labelledby="provides-left-out">
      <h3 id="provides-left-out">{say.title}</h3>
      <ul>
        <li>
          {say.nuclear}
          {nuclearSources(props).map((id) => (
            <PartSource key={id} {...props} id={id} what={say.nuclear} />
          ))}
        </li>
        <li>
          {counted ? say.ukraine(counted.persons, counted.year) : say.ukraineUnknown}
          <PartSource {...props} id={people.sources.worldBank} what={say.ukraineUnknown} />
        </li>
        <li>
          {say.reserves}
          <PartSource {...props} id={people.sources.nato} what={say.reserves} />
        </li>
        <li>
          {say.ships} <DataLink store={store} words={words} file="METHOD.md" text={say.method} />
        </li>
      </ul>
    </section>
  );
}
