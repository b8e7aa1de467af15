import { monthEnd } from '../model/base/dates.ts';
import { EUROPE } from '../model/base/regions.ts';
import { countryOf } from '../model/base/speech.ts';
import type { Figure } from '../model/forces/figure.ts';
import { signOf } from '../model/forces/force-sign.ts';
import { type ForceEntry, hostedIn, sentAbroad } from '../model/forces/force-view.ts';
import { entryText, sentText } from '../model/forces/force-words.ts';
import { balance } from '../model/forces/forces.ts';
import { usFigure } from '../model/forces/forces-us.ts';
import { SignLegend } from '../ui/forces/ForceList.tsx';
import { FigureText } from '../ui/kit/BalanceFigure.tsx';
import { ForceSign } from '../ui/signs/ForceSign.tsx';
import { type CountryProps, liveLink, type PageProps } from './props.ts';

/** Forces on the page of a country: both figures as METHOD.md derives them, force by force, and what it has abroad. */

/** A force, with the way to its card on the live map. */
function ForceLink(props: PageProps & { entry: ForceEntry; text: string }) {
  const { entry, text } = props;
  const { id, name, side } = entry.force;
  return (
    <>
      <ForceSign side={side} sign={signOf(entry)} /> <a href={liveLink(props, { focus: id })}>{name}</a>
      <span class="what">{text}</span>
    </>
  );
}

function ForceLines(props: CountryProps & { entries: readonly ForceEntry[] }) {
  const { store, words, entries } = props;
  return (
    <ul class="force-list">
      {entries.map((entry) => (
        <li key={entry.force.id} data-id={entry.force.id}>
          <ForceLink
            {...props}
            entry={entry}
            text={entryText({ speech: store.speech, words }, entry, store.view.value.date)}
          />
          {entry.parts.length > 0 && <ForceLines {...props} entries={entry.parts} />}
        </li>
      ))}
    </ul>
  );
}

function FigureOf(props: CountryProps & { figure: Figure; what: string }) {
  const { store, words, details, figure, what } = props;
  const attribute = (value: number | null) => (value === null ? '' : String(value));
  return (
    <div
      class="troops"
      data-low={attribute(figure.low)}
      data-best={attribute(figure.best)}
      data-high={attribute(figure.high)}
      data-status={figure.status}
    >
      <FigureText {...{ store, words, details, figure, what }} month={store.view.value.date} />
    </div>
  );
}

/** The last day that the month shown has in the tables. */
function dayOf({ store }: CountryProps): string {
  return monthEnd(store.view.value.date, store.dataset.asOf);
}

/** Troops and forces of both sides in a host. */
export function Hosted(props: CountryProps) {
  const { store, words, pages, details, ally } = props;
  const { messages } = store.speech;
  const country = countryOf(store.speech, ally.iso3);
  const figures = balance(details, ally.iso3, dayOf(props));
  const present = hostedIn(details, ally.iso3, dayOf(props));
  return (
    <section aria-labelledby="forces">
      <h2 id="forces">{pages.country.forces(country)}</h2>
      <p class="muted">{pages.country.forcesNote(store.view.value.date)}</p>
      <div class="sides">
        {(['us', 'europe'] as const).map((side) => (
          <section key={side} data-side={side}>
            <h3>{messages.forces.sides[side]}</h3>
            <FigureOf {...props} figure={figures[side]} what={words.balance.of(side, country)} />
            {present[side].length === 0 ? (
              <p>{words.sites.none}</p>
            ) : (
              <ForceLines {...props} entries={present[side]} />
            )}
          </section>
        ))}
      </div>
      {present.planned.length > 0 && (
        <section data-planned="">
          <h3>{words.sites.planned}</h3>
          <ForceLines {...props} entries={present.planned} />
        </section>
      )}
      <SignLegend words={words} />
    </section>
  );
}

/** US troops in Europe as a whole: on the page of the country that sends them. */
export function UsInEurope(props: CountryProps) {
  const { details, pages } = props;
  const { total, totalNote } = pages.country;
  return (
    <section aria-labelledby="forces" data-side="us">
      <h2 id="forces">{total}</h2>
      <p class="muted">{totalNote}</p>
      <FigureOf {...props} figure={usFigure(details, EUROPE, dayOf(props))} what={total} />
    </section>
  );
}

/** What a country has abroad. */
export function Abroad(props: CountryProps) {
  const { store, words, pages, details, ally } = props;
  const sent = sentAbroad(details, ally.iso3, dayOf(props));
  const country = countryOf(store.speech, ally.iso3);
  return (
    <section aria-labelledby="abroad">
      <h2 id="abroad">{pages.country.abroad(country)}</h2>
      <p class="muted">{words.sites.abroadOn(country, store.view.value.date)}</p>
      {sent.length === 0 && <p>{pages.country.noneAbroad}</p>}
      <ul class="force-list columns">
        {sent.map((row) => (
          <li key={row.entry.force.id} data-id={row.entry.force.id}>
            <ForceLink
              {...props}
              entry={row.entry}
              text={sentText({ speech: store.speech, words }, row, store.view.value.date)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
