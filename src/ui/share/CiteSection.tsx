import { useSignal } from '@preact/signals';
import { citable, citation } from '../../model/cite.ts';
import { citeBibtex, citeCsl, citeText } from '../../model/cite-formats.ts';
import { viewLink } from '../../model/share-links.ts';
import { CopyField } from './CopyField.tsx';
import { placeOf, type ShareProps } from './props.ts';

/** Today by the reader's calendar, `YYYY-MM-DD`. */
function today(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The view, or one number in it, with its source: as text, BibTeX and CSL-JSON. */
export function CiteSection({ store, words, details }: ShareProps) {
  const { speech } = store;
  const view = store.view.value;
  const countries = citable(speech, view);
  const { focus } = view;
  const chosen = useSignal(countries.some(({ iso3 }) => iso3 === focus) ? focus : null);
  const pinned = { ...view, data: speech.dataset.version };
  const cited = citation(
    {
      speech,
      details,
      view,
      words: words.cite,
      link: viewLink(pinned, placeOf(store)),
      accessed: today(),
    },
    chosen.value,
  );
  return (
    <section aria-label={words.sections.cite}>
      <label>
        {words.cite.what}{' '}
        <select
          value={chosen.value ?? ''}
          onChange={({ currentTarget: { value } }) => {
            chosen.value = value === '' ? null : value;
          }}
        >
          <option value="">{words.cite.whole}</option>
          {countries.map(({ iso3, name }) => (
            <option key={iso3} value={iso3}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <CopyField
        words={words.copy}
        label={words.cite.text}
        text={citeText(cited, words.cite, speech.format)}
        rows={5}
      />
      <CopyField words={words.copy} label={words.cite.bibtex} text={citeBibtex(cited)} rows={8} />
      <CopyField words={words.copy} label={words.cite.csl} text={citeCsl(cited)} rows={8} />
    </section>
  );
}
