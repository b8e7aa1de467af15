import { useSignal } from '@preact/signals';
import { viewPicture } from '../../model/picture/view-picture.ts';
import { leastHeight } from '../../model/share/embed-frame.ts';
import { ownAlternative } from '../../model/share/own-alternative.ts';
import { EMBED_KINDS, type EmbedKind, embedCode, embedLink } from '../../model/share/share-links.ts';
import { hasFigure, type View } from '../../model/view/view.ts';
import { Scroll } from '../kit/Scroll.tsx';
import { OneOf } from './Choice.tsx';
import { CopyField } from './CopyField.tsx';
import { EmbedOptions } from './EmbedOptions.tsx';
import { ownPicture } from './own-page.ts';
import { PictureFiles, pictureInput } from './PictureFiles.tsx';
import { linkPlaceOf, type ShareProps } from './props.ts';

const WIDTHS = ['320', '480', '640'] as const;
/** Whether the dialog is too narrow for the middle one. */
const isSmall = (): boolean => matchMedia('(max-width: 35rem)').matches;

/** The view that an embedded one starts from: the figure of the view shown here, or the map where it has none. */
function embedView(view: View): View {
  return { ...view, view: hasFigure(view.view) ? view.view : 'map', embed: true, static: false, eid: null };
}

interface PreviewProps {
  readonly words: ShareProps['words'];
  readonly src: string;
  readonly title: string;
  /** As high as the code makes the frame, px. */
  readonly least: number;
}

function Preview({ words, src, title, least }: PreviewProps) {
  const width = useSignal<(typeof WIDTHS)[number]>(isSmall() ? '320' : '480');
  return (
    <div class="embed-preview">
      <OneOf
        label={words.embed.preview}
        name="share-width"
        options={WIDTHS.map((value) => ({ value, label: words.embed.pixels({ text: value }) }))}
        value={width.value}
        onChange={(value) => {
          width.value = value;
        }}
      />
      <Scroll label={words.embed.previewName}>
        <iframe key={src} src={src} title={title} class={`w${width.value}`} style={{ minHeight: least }} />
      </Scroll>
    </div>
  );
}

/** The shape of pictures that stand for a frame. */
const SHAPE = '16:9';

function drawnFrom(props: ShareProps, view: View) {
  const input = pictureInput(props, SHAPE, view.theme === 'dark' ? 'dark' : 'light', view);
  return { input, drawn: viewPicture(input) };
}

/** The picture of a view that has none on the site. */
function OwnFile({ view, ...props }: ShareProps & { view: View }) {
  return (
    <>
      <p>{props.words.ownPage.noPicture}</p>
      <PictureFiles {...props} {...drawnFrom(props, view)} shape={SHAPE} />
    </>
  );
}

/** Code for another page, what it shows, and how it looks at three widths. */
export function EmbedSection(props: ShareProps) {
  const { store, words, later } = props;
  const kind = useSignal<EmbedKind>('frame');
  const view = useSignal(embedView(store.view.value));
  const { messages } = store.speech;
  const place = linkPlaceOf(store);
  const { date, measure, view: panel } = view.value;
  const about = hasFigure(panel)
    ? words.embed.figure({ text: later.controls.views[panel] }, date)
    : messages.measure.on(measure, date);
  const title = `${messages.title} ${about}`;
  const { alternative } = drawnFrom(props, view.value).drawn;
  const alt = ownAlternative(store.speech, view.value, alternative);
  const shown = ownPicture(store, view.value, alt);
  const said = { title, caption: `${messages.title} ${words.embed.caption}`, picture: shown };
  return (
    <section aria-label={words.sections.embed}>
      <OneOf
        label={words.embed.kind}
        name="share-kind"
        options={EMBED_KINDS.map((value) => ({ value, label: words.embed.kinds[value] }))}
        value={kind.value}
        onChange={(value) => {
          kind.value = value;
        }}
      />
      <EmbedOptions
        {...props}
        view={view.value}
        onChange={(part) => {
          view.value = { ...view.value, ...part };
        }}
      />
      <CopyField
        words={words.copy}
        label={words.embed.code}
        text={embedCode(kind.value, view.value, place, said)}
        rows={8}
      />
      <p class="muted">{words.embed.notes[kind.value]}</p>
      {!shown && <OwnFile {...props} view={view.value} />}
      <Preview
        words={words}
        src={embedLink(view.value, place)}
        title={title}
        least={leastHeight(view.value)}
      />
    </section>
  );
}
