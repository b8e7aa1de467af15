import type { LaterMessages } from '../../i18n/en.ts';
import type { Store } from '../../store/store.ts';
import { LATER_ROOTS } from '../kit/later-roots.ts';

/** How we know: definitions, border policy, known gaps, data version, credit. Rendered at build, complete without script. */
export function About({ store, words }: { store: Store; words: LaterMessages }) {
  const { about } = words;
  const { version, asOf } = store.dataset;
  return (
    <>
      <h2>{about.title}</h2>
      {about.sections.map(({ heading, paragraphs }) => (
        <section key={heading}>
          <h3>{heading}</h3>
          {paragraphs.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </section>
      ))}
      <section>
        <h3>{about.data}</h3>
        <p>
          {about.version({ text: version }, asOf)} <a href="data/datapackage.json">datapackage.json</a>,{' '}
          <a href="data/README.md">README</a>, <a href="data/METHOD.md">METHOD</a>.
        </p>
        <p>{about.correct}</p>
        <ul class="files">
          {about.files.map(({ name, what }) => (
            <li key={name}>
              <a href={`data/${name}.csv`} download>
                {name}.csv
              </a>{' '}
              {what}
            </li>
          ))}
        </ul>
        <div id={LATER_ROOTS.sources}>
          <a href="data/sources.csv">{about.sources}</a>
        </div>
      </section>
    </>
  );
}
