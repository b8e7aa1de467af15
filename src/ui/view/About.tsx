import { HAS_SIPRI } from '../../data/has-sipri.ts';
import type { LaterMessages } from '../../i18n/en.ts';
import type { Store } from '../../store/store.ts';
import { Beside, type SavedCopy, whereSaved } from '../kit/Beside.tsx';
import { LATER_ROOTS } from '../kit/later-roots.ts';

interface Props {
  readonly store: Store;
  readonly words: LaterMessages;
  readonly copy: SavedCopy | null;
}

/** Whether this build has a table. */
const isHere = ({ name }: { name: string }): boolean => HAS_SIPRI || name !== 'spending_sipri';

/** How we know: definitions, border policy, known gaps, data version, credit. Rendered at build, complete without script. */
export function About({ store, words, copy }: Props) {
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
          {about.version({ text: version }, asOf)}{' '}
          <Beside copy={copy} href={`${SITE_ROOT}data/datapackage.json`}>
            datapackage.json
          </Beside>
          ,{' '}
          <Beside copy={copy} href={`${SITE_ROOT}data/README.md`}>
            README
          </Beside>
          ,{' '}
          <Beside copy={copy} href={`${SITE_ROOT}data/METHOD.md`}>
            METHOD
          </Beside>
          .
        </p>
        <p>{about.correct}</p>
        {copy && <p>{whereSaved(words, 'files', copy)}</p>}
        <ul class="files">
          {about.files.filter(isHere).map(({ name, what }) => (
            <li key={name}>
              <Beside copy={copy} href={`${SITE_ROOT}data/${name}.csv`} download>
                {name}.csv
              </Beside>{' '}
              {what}
            </li>
          ))}
        </ul>
        <div id={LATER_ROOTS.sources}>
          <Beside copy={copy} href={`${SITE_ROOT}data/sources.csv`}>
            {about.sources}
          </Beside>
        </div>
      </section>
    </>
  );
}
