import { HAS_SIPRI } from '../data/has-sipri.ts';
import type { Terms } from '../i18n/en/licence.ts';
import { Scroll } from '../ui/kit/Scroll.tsx';
import { PageShell } from './PageShell.tsx';
import type { PageProps } from './props.ts';

/** The page that says what may be done with which part, and who made it. */

type Words = PageProps['pages']['licence'];

function PartsTable({ words }: { words: Words }) {
  const { caption, columns, parts } = words;
  const rows = Object.entries<Terms>(parts).filter(([name]) => HAS_SIPRI || name !== 'sipri');
  return (
    <Scroll label={caption}>
      <table class="words">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {Object.values(columns).map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, { part, terms, may }]) => (
            <tr key={name} id={name}>
              <th scope="row">{part}</th>
              <td>{terms}</td>
              <td>{may}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

/** Maker, source code and where errors are reported, as far as the build knows them. */
function Contact({ words }: { words: Words['contact'] }) {
  const links = [
    [words.repository, REPOSITORY_ADDRESS],
    [words.corrections, CORRECTIONS_ADDRESS],
  ] as const;
  const isKnown = MAKER !== null || links.some(([, address]) => address !== null);
  return (
    <section id="contact">
      <h2>{words.heading}</h2>
      <p>{MAKER ? words.maker({ text: MAKER }) : !isKnown && words.none}</p>
      <ul>
        {links.map(
          ([name, address]) =>
            address && (
              <li key={name}>
                <a href={address}>{name}</a>
              </li>
            ),
        )}
      </ul>
    </section>
  );
}

export function Licence(props: PageProps) {
  const { site } = props;
  const { licence: words, newsroom } = props.pages;
  const { version, asOf } = props.store.dataset;
  return (
    <PageShell page={props} title={words.title} way={[{ name: words.title, href: null }]}>
      <p class="headline">{words.lead}</p>
      {!HAS_SIPRI && <p>{words.without}</p>}
      <section>
        <h2>{words.answers.heading}</h2>
        <ul>
          {words.answers.points.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
        <p>
          {newsroom.licence.creditHeading}: <q>{newsroom.licence.credit({ text: version }, asOf)}</q>
        </p>
      </section>
      <PartsTable words={words} />
      <p>
        {words.full}
        <a href={`${site}data/LICENSE.txt`}>
          <code>data/LICENSE.txt</code>
        </a>
      </p>
      <Contact words={words.contact} />
    </PageShell>
  );
}
