import { OVERSEAS } from '../model/base/regions.ts';
import { countryName, countryOf } from '../model/base/speech.ts';
import { hostSentence } from '../model/forces/amount-words.ts';
import { countrySentence } from '../model/spending/sentences.ts';
import { Changes } from './Changes.tsx';
import { Abroad, Hosted, UsInEurope } from './Forces.tsx';
import { PageShell } from './PageShell.tsx';
import { PageSources } from './PageSources.tsx';
import { type AllyPage, type CountryProps, type Edition, liveLink } from './props.ts';
import { Spending } from './Spending.tsx';
import { PageMap } from './StillMap.tsx';

function AllyLinks({
  store,
  root,
  allies,
}: Pick<CountryProps, 'store' | 'root'> & { allies: readonly AllyPage[] }) {
  return (
    <ul class="allies">
      {allies.map(({ iso3, slug }) => (
        <li key={iso3}>
          <a href={`${root}country/${slug}/index.html`}>{countryName(store.speech, iso3)}</a>
        </li>
      ))}
    </ul>
  );
}

function Others(props: CountryProps) {
  const { pages, allies, ally } = props;
  const near = allies.filter(({ iso3 }) => ally.neighbours.includes(iso3));
  return (
    <nav class="others" aria-label={pages.country.others}>
      {near.length > 0 && (
        <>
          <h2>{pages.country.neighbours}</h2>
          <AllyLinks {...props} allies={near} />
        </>
      )}
      <h2>{pages.country.others}</h2>
      <AllyLinks {...props} allies={allies.filter(({ iso3 }) => iso3 !== ally.iso3)} />
    </nav>
  );
}

/** What a country's page says first: its share, and the troops of both sides in it. */
export function countryLead(
  { store }: Pick<Edition, 'store'>,
  { iso3 }: AllyPage,
): readonly [string, string] {
  const view = store.view.value;
  const forces = iso3 === 'USA' ? store.forcesLine.value : hostSentence(store.speech, view, iso3);
  return [`${countrySentence(store.speech, view, iso3)}.`, forces];
}

/** The page of an ally. */
export function CountryPage(props: CountryProps) {
  const { store, pages, root, ally } = props;
  const name = countryName(store.speech, ally.iso3);
  const overseas = OVERSEAS.includes(ally.iso3);
  const { country, frame } = pages;
  return (
    <PageShell
      page={props}
      title={country.title(countryOf(store.speech, ally.iso3))}
      way={[
        { name: frame.allies, href: `${root}country/index.html` },
        { name, href: null },
      ]}
    >
      <p class="headline">{countryLead(props, ally).join(' ')}</p>
      <p>
        <a class="open" href={liveLink(props, overseas ? {} : { focus: ally.iso3 })}>
          {overseas ? country.openWhole : country.open(countryOf(store.speech, ally.iso3))}
        </a>
      </p>
      <PageMap {...props} iso3={ally.iso3} picture={`country-${ally.slug}`} />
      <Spending {...props} />
      {ally.iso3 === 'USA' && <UsInEurope {...props} />}
      {!overseas && <Hosted {...props} />}
      <Abroad {...props} />
      <Changes {...props} />
      <PageSources {...props} />
      <Others {...props} />
    </PageShell>
  );
}
