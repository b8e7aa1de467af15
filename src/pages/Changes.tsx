import { countryOf } from '../model/base/speech.ts';
import { type ChangeEntry, changeEntries } from '../model/changes/change-list.ts';
import { ChangeFacts, changeText } from '../ui/changes/ChangeCard.tsx';
import { type CountryProps, liveLink } from './props.ts';

/** Changes in a country or by it, the latest first. */
export function changesAt({
  details,
  ally: { iso3 },
}: Pick<CountryProps, 'details' | 'ally'>): readonly ChangeEntry[] {
  const rows = details.changes.filter((row) => row.host_iso3 === iso3 || row.nation_iso3 === iso3);
  return changeEntries(rows).toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
}

/** The changes of a country's page, each with its dates, numbers and source. */
export function Changes(props: CountryProps) {
  const { store, words, pages, details, ally, isMain } = props;
  const say = pages.country;
  const entries = changesAt(props);
  return (
    <section aria-labelledby="changes">
      <h2 id="changes">{say.changes}</h2>
      <p class="muted">{say.changesNote(countryOf(store.speech, ally.iso3))}</p>
      {entries.length === 0 && <p>{say.noChanges}</p>}
      <ul class="changes">
        {entries.map(({ row }) => (
          <li key={row.id} class={`change ${row.side}`} data-id={row.id} data-status={row.status}>
            <h3>
              <a href={liveLink(props, { focus: row.id })}>{row.title}</a>
            </h3>
            <p>{changeText(store, row)}</p>
            {/* In other languages the card on the live map has them: here they would be a tenth of all that is published. */}
            {isMain && (
              <details>
                <summary aria-label={say.factsOf({ text: row.title })}>{say.facts}</summary>
                <ChangeFacts
                  {...{ store, words, details, row }}
                  linkTo={(id) => liveLink(props, { focus: id })}
                />
              </details>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
