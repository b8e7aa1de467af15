import { useEffect } from 'preact/hooks';
import type { Details } from '../../data/details.ts';
import type { LaterMessages } from '../../i18n/en.ts';
import type { Country } from '../../i18n/values.ts';
import { siteOf } from '../../model/base/sites.ts';
import { countryName, countryOf } from '../../model/base/speech.ts';
import { pairOf } from '../../model/pair/pair.ts';
import { focus, notice } from '../../store/actions.ts';
import type { Store } from '../../store/store.ts';
import { ChangeCard } from '../changes/ChangeCard.tsx';
import { CommandCard } from '../commands/CommandCard.tsx';
import { ForceCard } from '../forces/ForceCard.tsx';
import type { CameraOn } from '../forces/HostedForces.tsx';
import { SiteCard } from '../forces/SiteCard.tsx';
import { HandoverCard } from '../handover/HandoverCard.tsx';
import { CardFrame } from '../kit/CardFrame.tsx';
import { PlantCard } from '../production/PlantCard.tsx';
import { Card } from './Card.tsx';
import { PairCard } from './PairCard.tsx';

interface Props {
  readonly store: Store;
  readonly words: LaterMessages;
  readonly details: Details;
  readonly cameraOn: CameraOn;
}

/** Title, marks and body of the card of an id; `null` for an id that no table knows. */
function contentOf(props: Props, id: string) {
  const { store, details } = props;
  const about = { 'data-id': id };
  const codes = pairOf(id);
  if (codes) {
    const [a, b] = codes.map((iso3) => countryOf(store.speech, iso3)) as [Country, Country];
    return { title: props.words.pair.title(a, b), about, body: <PairCard {...props} codes={codes} /> };
  }
  const change = details.changes.find((row) => row.id === id);
  const force = details.forces.find((row) => row.id === id);
  if (change)
    return {
      title: change.title,
      kind: `change ${change.side}`,
      about,
      // The arrival of a rotation mostly has the same id as its force: the card of such an id is about both.
      body: (
        <>
          <ChangeCard {...props} row={change} citable />
          {force && <h3>{force.name}</h3>}
          {force && <ForceCard {...props} force={force} />}
        </>
      ),
    };
  if (force) return { title: force.name, about, body: <ForceCard {...props} force={force} /> };
  const handover = details.handovers.find((row) => row.id === id);
  if (handover) return { title: handover.us_item, about, body: <HandoverCard {...props} row={handover} /> };
  const command = details.commands.find((row) => row.id === id);
  if (command) return { title: command.name, about, body: <CommandCard {...props} command={command} /> };
  const plant = details.production.find((row) => row.id === id);
  if (plant) return { title: plant.site, about, body: <PlantCard {...props} plant={plant} /> };
  const site = siteOf(details, id);
  if (site) return { title: site.name, about, body: <SiteCard {...props} site={site} /> };
  if (!store.dataset.countries.some(({ iso3 }) => iso3 === id)) return null;
  return {
    title: countryName(store.speech, id),
    about: { 'data-iso3': id },
    body: <Card {...props} iso3={id} citable />,
  };
}

/** The card of what is in focus. Where a link names something that no table has, it says so politely and closes. */
export function CardRoot(props: Props) {
  const { store, words } = props;
  const { value: id } = store.focus;
  const content = id === null ? null : contentOf(props, id);
  const isUnknown = id !== null && content === null;
  useEffect(() => {
    if (!isUnknown) return;
    focus(store, null);
    notice(store, store.speech.messages.notes.badLink([{ text: 'focus' }]));
  }, [isUnknown]);
  if (!content) return null;
  const { body, ...frame } = content;
  return (
    <CardFrame store={store} words={words} {...frame}>
      {body}
    </CardFrame>
  );
}
