import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { OneOf } from './Choice.tsx';
import { CiteSection } from './CiteSection.tsx';
import { EmbedSection } from './EmbedSection.tsx';
import { LinkSection } from './LinkSection.tsx';
import { PictureSection } from './PictureSection.tsx';
import type { ShareProps } from './props.ts';

const SECTIONS = {
  link: LinkSection,
  embed: EmbedSection,
  pictures: PictureSection,
  cite: CiteSection,
} as const;
type Section = keyof typeof SECTIONS;
const NAMES = Object.keys(SECTIONS) as Section[];

interface Props extends ShareProps {
  readonly onClose: () => void;
}

/** Link, embed code, pictures and citations of the current view. */
export function ShareDialog({ onClose, ...props }: Props) {
  const { words } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const shown = useSignal<Section>(props.cites ? 'cite' : 'link');
  useEffect(() => dialog.current?.showModal(), []);
  const Shown = SECTIONS[shown.value];
  return (
    <dialog ref={dialog} class="share" aria-labelledby="dialog-title" onClose={onClose}>
      <header>
        <h2 id="dialog-title">{words.title}</h2>
        <button type="button" class="close" aria-label={words.close} onClick={() => dialog.current?.close()}>
          ×
        </button>
      </header>
      <OneOf
        label={words.sections.label}
        name="share-section"
        kind="tabs"
        options={NAMES.map((value) => ({ value, label: words.sections[value] }))}
        value={shown.value}
        onChange={(value) => {
          shown.value = value;
        }}
      />
      <Shown {...props} />
    </dialog>
  );
}
