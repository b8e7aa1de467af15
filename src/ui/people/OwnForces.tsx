import type { Details } from '../../data/details.ts';
import type { Iso3 } from '../../data/rows.ts';
import type { LaterMessages } from '../../i18n/en.ts';
import { ownForces, perThousandInhabitants } from '../../model/people/own-forces.ts';
import { ownForcesSentence } from '../../model/people/own-words.ts';
import { moneyTotals, natoShare } from '../../model/people/totals.ts';
import { yearOf } from '../../model/view/view.ts';
import type { Store } from '../../store/store.ts';
import { NoteRefs } from '../kit/Notes.tsx';
import type { NoteNumbers } from '../kit/notes.ts';
import { peopleOf } from '../kit/people.ts';
import { OwnLine } from './OwnLine.tsx';

interface Props {
  readonly store: Store;
  readonly words: LaterMessages;
  readonly details: Details;
  readonly iso3: Iso3;
  readonly notes: NoteNumbers;
}

/** People for every thousand inhabitants and the part of all allies' spending, of the year shown, where NATO has figures. */
function Shares({ store, words, iso3, notes }: Props) {
  const people = peopleOf(store);
  const year = yearOf(store.view.value.date);
  const perThousand = perThousandInhabitants(people, iso3, year);
  const share = natoShare(people, iso3, year);
  const total = moneyTotals(people, year, { members: 'of the year', prices: 'current' });
  const refs = <NoteRefs words={words} notes={notes} ids={[people.sources.nato]} />;
  return (
    <>
      {perThousand && (
        <p>
          {words.ownForces.perThousand(perThousand.value, year, perThousand.estimate)}
          {refs}
        </p>
      )}
      {share !== null && total && (
        <p>
          {words.ownForces.natoShare(share, year, total.estimate)}
          {refs}
        </p>
      )}
    </>
  );
}

/**
 * A country's own armed forces in its card, before the troops of others: how many and by whose count, what they are beside its people
 * and its money, and their line since 2014. Territories have none of their own, nor do older editions that were kept without them.
 */
export function OwnForces(props: Props) {
  const { store, words, iso3, notes } = props;
  const { dataset, speech, view } = store;
  const people = peopleOf(store);
  const year = yearOf(view.value.date);
  const isTerritory = dataset.countries.some((entry) => entry.iso3 === iso3 && entry.parent);
  if (isTerritory || dataset.isKept) return null;
  const { kind } = ownForces(people, iso3, year);
  const { nato, worldBank } = people.sources;
  const ids = { home: [nato], 'world bank': [worldBank], none: [nato], unknown: [] }[kind];
  return (
    <section class="own-forces">
      <h3>{words.ownForces.title}</h3>
      <p>
        {ownForcesSentence({ speech, words }, people, iso3, year)}
        <NoteRefs words={words} notes={notes} ids={ids} />
      </p>
      <Shares {...props} />
      <OwnLine {...props} />
    </section>
  );
}
