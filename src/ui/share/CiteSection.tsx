import { useSignal } from '@preact/signals';
import { kindOf, NUMBER_KINDS, type NumberKind } from '../../model/base/number-key.ts';
import { fileName } from '../../model/exports/file.ts';
import { type CiteInput, citation } from '../../model/share/cite.ts';
import { citeBibtex, citeCsl, citeRis, citeText } from '../../model/share/cite-formats.ts';
import type { CitedNumber } from '../../model/share/cited-number.ts';
import { citedNumber, citedNumbers } from '../../model/share/cited-numbers.ts';
import { viewLink } from '../../model/share/share-links.ts';
import { peopleOf } from '../kit/people.ts';
import { CopyField } from './CopyField.tsx';
import { linkPlaceOf, type ShareProps } from './props.ts';

/** Formats for programs that keep references, with the ending of their files. */
const FORMATS = [
  ['bibtex', 'bib', citeBibtex],
  ['ris', 'ris', citeRis],
  ['csl', 'json', citeCsl],
] as const;

/** Today by the reader's calendar, `YYYY-MM-DD`. */
function today(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** What citations of the view are made from. */
function inputOf({ store, words, later, details }: ShareProps): CiteInput {
  return {
    speech: store.speech,
    words: later,
    cite: words.cite,
    details,
    people: peopleOf(store),
    view: store.view.value,
    linkTo: (view) => viewLink(view, linkPlaceOf(store)),
    accessed: today(),
  };
}

/** The number to begin with: the one a source note asked for, or else that of the open card. */
function startOf(input: CiteInput, { cites }: ShareProps): CitedNumber | undefined {
  if (cites) return citedNumber(input, input.view, cites);
  const { focus } = input.view;
  if (focus === null) return undefined;
  const numbers = NUMBER_KINDS.flatMap((kind) => citedNumbers(input, kind, input.view));
  return numbers.find(({ view }) => view.focus === focus);
}

/** The view, or one number in it, with its sources: as text, BibTeX, RIS and CSL-JSON. */
export function CiteSection(props: ShareProps) {
  const { words } = props;
  const { cite, copy } = words;
  const input = inputOf(props);
  const chosen = useSignal(startOf(input, props)?.key ?? null);
  const kind = chosen.value && kindOf(chosen.value);
  const numbers = kind ? citedNumbers(input, kind, input.view) : [];
  const number = chosen.value && citedNumber(input, input.view, chosen.value);
  const cited = citation(input, number || null);
  const chooseKind = (value: string): void => {
    chosen.value =
      value === '' ? null : (citedNumbers(input, value as NumberKind, input.view)[0]?.key ?? null);
  };
  return (
    <section aria-label={words.sections.cite}>
      <label class="cited">
        {cite.what}
        <select value={kind ?? ''} onChange={({ currentTarget }) => chooseKind(currentTarget.value)}>
          <option value="">{cite.whole}</option>
          {NUMBER_KINDS.map((name) => (
            <option key={name} value={name}>
              {cite.kinds[name]}
            </option>
          ))}
        </select>
      </label>
      {kind && (
        <label class="cited">
          {cite.number}
          <select
            value={chosen.value ?? ''}
            onChange={({ currentTarget }) => {
              chosen.value = currentTarget.value as CitedNumber['key'];
            }}
          >
            {numbers.map(({ key, label }) => (
              <option key={key} value={key}>
                {label}
              </option>
            ))}
          </select>
        </label>
      )}
      <CopyField words={copy} label={cite.text} text={citeText(cited, cite)} rows={6} />
      {FORMATS.map(([format, ending, textOf]) => (
        <CopyField
          key={format}
          words={copy}
          label={cite.formats[format]}
          text={textOf(cited)}
          file={`${fileName(cited.key)}.${ending}`}
          rows={8}
        />
      ))}
    </section>
  );
}
