import type { Details } from '../../data/details.ts';
import type { Iso3 } from '../../data/rows.ts';
import type { LaterMessages } from '../../i18n/en.ts';
import { monthEnd } from '../../model/base/dates.ts';
import type { Rect } from '../../model/base/rect.ts';
import { OVERSEAS, SIDES } from '../../model/base/regions.ts';
import { siteOf } from '../../model/base/sites.ts';
import { countryOf } from '../../model/base/speech.ts';
import { hostSentence } from '../../model/forces/amount-words.ts';
import { hostedIn, type Present, sentAbroad } from '../../model/forces/force-view.ts';
import { sentText } from '../../model/forces/force-words.ts';
import { type Camera, NEAREST_SITE, partOf } from '../../model/view/camera.ts';
import { look } from '../../store/actions.ts';
import type { Store } from '../../store/store.ts';
import type { NoteNumbers } from '../kit/notes.ts';
import { ForceItem, ForceList, SignLegend } from './ForceList.tsx';
import { KnownForces } from './KnownForces.tsx';
import { TroopBars } from './TroopBars.tsx';

interface Props {
  readonly store: Store;
  readonly words: LaterMessages;
  readonly details: Details;
  readonly iso3: Iso3;
  readonly cameraOn: CameraOn;
  readonly notes: NoteNumbers;
}

/** The camera that shows a part of the sheet beside the card, but not from nearer than a zoom. */
export type CameraOn = (part: Rect, nearest: number) => Camera;

/** Zooms the map to the sites of the forces that are there or planned. */
function ZoomButton({
  store,
  words,
  details,
  present,
  cameraOn,
}: Omit<Props, 'iso3' | 'notes'> & HasPresent) {
  const points = [...present.us, ...present.europe, ...present.planned].flatMap(({ force }) => {
    const site = siteOf(details, force.site_id);
    return site ? [site.at] : [];
  });
  if (points.length === 0) return null;
  return (
    <button type="button" onClick={() => look(store, cameraOn(partOf(points), NEAREST_SITE))}>
      {words.sites.zoom}
    </button>
  );
}

interface HasPresent {
  readonly present: Present;
}

/** The lists of a place: US, European and Canadian, planned. Empty sides are said. */
export function PresentLists({ store, words, present }: Pick<Props, 'store' | 'words'> & HasPresent) {
  const { sides } = store.speech.messages.forces;
  return (
    <>
      {SIDES.map((side) => (
        <section key={side} data-side={side}>
          <h4>{sides[side]}</h4>
          {present[side].length === 0 ? (
            <p>{words.sites.none}</p>
          ) : (
            <ForceList store={store} words={words} entries={present[side]} />
          )}
        </section>
      ))}
      {present.planned.length > 0 && (
        <section>
          <h4>{words.sites.planned}</h4>
          <ForceList store={store} words={words} entries={present.planned} />
        </section>
      )}
    </>
  );
}

/** What a country has abroad, closed: the card is about what is in it. */
export function ForcesAbroad({ store, words, details, iso3 }: Omit<Props, 'cameraOn' | 'notes'>) {
  const { date } = store.view.value;
  const sent = sentAbroad(details, iso3, monthEnd(date, store.dataset.asOf));
  if (sent.length === 0) return null;
  const said = { speech: store.speech, words };
  return (
    <details class="card-more">
      <summary>{words.card.abroad(sent.length)}</summary>
      <p class="muted">{words.sites.abroadOn(countryOf(store.speech, iso3), date)}</p>
      <ul class="force-list">
        {sent.map((row) => (
          <li key={row.entry.force.id} data-id={row.entry.force.id}>
            <ForceItem store={store} entry={row.entry} text={sentText(said, row, date)} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The foreign forces of a country's card: both sides as bars and in words, then who is there on the date. */
export function HostedForces(props: Props) {
  const { store, words, details, iso3, notes } = props;
  const { value: view } = store.view;
  if (OVERSEAS.includes(iso3)) return null;
  const present = hostedIn(details, iso3, monthEnd(view.date, store.dataset.asOf));
  const isEmpty = [present.us, present.europe, present.planned].every(({ length }) => length === 0);
  return (
    <>
      <section class="hosted">
        <h3>{words.card.troops(countryOf(store.speech, iso3), view.date)}</h3>
        <TroopBars {...props} />
        {view.since !== null && <p>{hostSentence(store.speech, view, iso3)}</p>}
        {isEmpty ? <p>{words.sites.none}</p> : <ZoomButton {...props} present={present} />}
      </section>
      {SIDES.map((side) => (
        <KnownForces
          key={side}
          store={store}
          words={words}
          details={details}
          notes={notes}
          side={side}
          entries={present[side]}
        />
      ))}
      {present.planned.length > 0 && (
        <details class="card-more">
          <summary>{words.card.planned(present.planned.length)}</summary>
          <ForceList store={store} words={words} entries={present.planned} />
        </details>
      )}
      {!isEmpty && <SignLegend words={words} />}
    </>
  );
}
