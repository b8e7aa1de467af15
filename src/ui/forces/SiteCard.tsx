import type { Details, SheetSite } from '../../data/details.ts';
import type { LaterMessages } from '../../i18n/en.ts';
import { monthEnd } from '../../model/base/dates.ts';
import { countryOf } from '../../model/base/speech.ts';
import { presentAt } from '../../model/forces/force-view.ts';
import { focus } from '../../store/actions.ts';
import type { Store } from '../../store/store.ts';
import { SourceNote } from '../kit/SourceNote.tsx';
import { ForceList, SignLegend } from './ForceList.tsx';
import { PresentLists } from './HostedForces.tsx';

interface Props {
  readonly store: Store;
  readonly words: LaterMessages;
  readonly details: Details;
  readonly site: SheetSite;
}

/** The card of a site: what it is, how exactly it is placed, who is there on the date; planned and former forces apart. */
export function SiteCard({ store, words, details, site }: Props) {
  const { date } = store.view.value;
  const { sites } = words;
  const present = presentAt(details, site.id, monthEnd(date, store.dataset.asOf));
  const source = details.sources.find(({ source_id }) => source_id === site.source_id);
  const country = countryOf(store.speech, site.iso3);
  return (
    <>
      <p>
        {sites.card.site(site.kind, country)} {sites.card.precision(site.precision_km)}
        {site.note && ` ${site.note}`}
      </p>
      <button type="button" class="to" onClick={() => focus(store, site.iso3)}>
        {sites.card.backTo(country)}
      </button>
      <h3>{sites.card.presentOn(date)}</h3>
      <PresentLists store={store} words={words} present={present} />
      {present.former.length > 0 && (
        <details class="former">
          <summary>{sites.former(present.former.length)}</summary>
          <ForceList store={store} words={words} entries={present.former} />
        </details>
      )}
      <SignLegend words={words} />
      <SourceNote
        store={store}
        words={words}
        source={source}
        what={site.name}
        row={{ table: 'sites', id: site.id }}
      />
    </>
  );
}
