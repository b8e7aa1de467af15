import type { Details } from '../../data/details.ts';
import type { ForceRow } from '../../data/rows.ts';
import type { LaterMessages } from '../../i18n/en.ts';
import { monthEnd } from '../../model/base/dates.ts';
import { stateRead } from '../../model/base/due.ts';
import { siteOf } from '../../model/base/sites.ts';
import { furtherRows } from '../../model/base/sources.ts';
import { countryName, countryOf } from '../../model/base/speech.ts';
import { signOf } from '../../model/forces/force-sign.ts';
import type { ForceStatus } from '../../model/forces/force-status.ts';
import { changesOf, forceDue, statusOn } from '../../model/forces/force-view.ts';
import { focus } from '../../store/actions.ts';
import type { Store } from '../../store/store.ts';
import { SourceNote } from '../kit/SourceNote.tsx';
import { ForceSign } from '../signs/ForceSign.tsx';
import { Contributors, Strengths } from './ForceFigures.tsx';

interface Props {
  readonly store: Store;
  readonly words: LaterMessages;
  readonly details: Details;
  readonly force: ForceRow;
}

/** A button that opens another card. */
function To({ store, id, text }: { store: Store; id: string; text: string }) {
  return (
    <button type="button" class="to" data-id={id} onClick={() => focus(store, id)}>
      {text}
    </button>
  );
}

/** Place, host and other hosts, each a way to its card. */
function Where({ store, words, details, force }: Props) {
  const site = siteOf(details, force.site_id);
  const { card } = words.sites;
  const { host_iso3: host, also_hosts: also } = force;
  return (
    <>
      {site && <To store={store} id={site.id} text={site.name} />}
      {site && host && ', '}
      {host && (
        <button type="button" class="to" onClick={() => focus(store, host)}>
          {countryName(store.speech, host)}
        </button>
      )}
      {!site && (host ? ` (${card.noPlace})` : card.noPlace)}
      {also.length > 0 && <p>{card.alsoHosts(also.map((iso3) => countryOf(store.speech, iso3)))}</p>}
    </>
  );
}

function Facts(props: Props & { status: ForceStatus }) {
  const { store, words, details, force, status } = props;
  const { card, kinds, postures, statusAndState } = words.sites;
  const { format, messages } = store.speech;
  const nation = force.nation_iso3 ? countryName(store.speech, force.nation_iso3) : card.noNation;
  const { asOf } = store.dataset;
  const due = forceDue(details, force, asOf);
  const rows = [
    [card.status, statusAndState(status, store.view.value.date, stateRead(force, asOf), asOf)],
    [words.due.nextStep, due && words.due.step.status(due)],
    [card.side, messages.forces.sides[force.side]],
    [card.nation, nation],
    [card.kind, kinds[force.kind]],
    [card.posture, postures[force.posture]],
    [card.framework, force.framework],
    [card.equipment, force.equipment],
    [card.since, force.start ? format.date(force.start) : card.noStart],
    [card.until, force.end ? format.date(force.end) : card.noEnd],
    [card.confidence, words.card.confidence[force.confidence]],
  ] as const;
  return (
    <dl class="facts">
      <dt>{card.where}</dt>
      <dd>
        <Where {...props} />
      </dd>
      {rows.flatMap(([name, text]) =>
        text === null ? [] : [<dt key={name}>{name}</dt>, <dd key={`${name} text`}>{text}</dd>],
      )}
    </dl>
  );
}

interface LinksProps {
  readonly store: Store;
  readonly heading: string;
  readonly rows: readonly { readonly id: string; readonly text: string }[];
}

/** Other cards that belong to this one. */
function Links({ store, heading, rows }: LinksProps) {
  if (rows.length === 0) return null;
  return (
    <section>
      <h3>{heading}</h3>
      <ul>
        {rows.map(({ id, text }) => (
          <li key={id}>
            <To store={store} id={id} text={text} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The card of a force: who, what, where, since when and until when, how many, with whom; every number with its source. */
export function ForceCard(props: Props) {
  const { store, words, details, force } = props;
  const { card } = words.sites;
  const day = monthEnd(store.view.value.date, store.dataset.asOf);
  const status = statusOn(details, force, day);
  const source = details.sources.find(({ source_id }) => source_id === force.source_id);
  const named = (rows: readonly ForceRow[]) => rows.map(({ id, name }) => ({ id, text: name }));
  const changes = changesOf(details, force.id).map(({ id, title, effective, announced }) => ({
    id,
    text: card.change({ text: title }, effective ?? announced),
  }));
  const sign = signOf({ force, status, strength: null, parts: [], due: null });
  return (
    <>
      <p>
        <ForceSign
          side={force.side}
          sign={{ ...sign, state: sign.state === 'unsized' ? 'sized' : sign.state }}
        />{' '}
        {words.sites.statusOn(status, store.view.value.date)}
      </p>
      <Facts {...props} status={status} />
      {force.note && (
        <p>
          {card.note}: {force.note}
        </p>
      )}
      <SourceNote
        store={store}
        words={words}
        source={source}
        further={furtherRows(details, 'forces', force.id)}
        what={force.name}
        row={{ table: 'forces', id: force.id }}
      />
      <Strengths {...props} />
      <Contributors {...props} day={day} />
      <Links
        store={store}
        heading={card.partOf}
        rows={named(details.forces.filter(({ id }) => id === force.part_of))}
      />
      <Links
        store={store}
        heading={card.parts}
        rows={named(details.forces.filter(({ part_of }) => part_of === force.id))}
      />
      <Links store={store} heading={card.changes} rows={changes} />
    </>
  );
}
