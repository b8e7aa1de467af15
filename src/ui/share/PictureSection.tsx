import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { mapFileName } from '../../model/exports/file.ts';
import { alternative, titleText } from '../../model/picture/header.ts';
import { type PictureInput, SHAPES, type Shape } from '../../model/picture/input.ts';
import { picture } from '../../model/picture/picture.ts';
import { viewLink } from '../../model/share/share-links.ts';
import type { Theme } from '../../model/signs/palette.ts';
import { hasFigure } from '../../model/view/view.ts';
import { peopleOf } from '../kit/people.ts';
import { pngOf, svgAddress } from '../kit/png.ts';
import { save } from '../kit/save.ts';
import { OneOf } from './Choice.tsx';
import { chosenCamera, linkPlaceOf, type ShareProps } from './props.ts';

const SHAPE_NAMES = Object.keys(SHAPES) as Shape[];
const THEMES = ['light', 'dark'] as const;

/** The theme that the page is shown in. */
function shownTheme({ store }: ShareProps): Theme {
  const { theme } = store.view.value;
  if (theme !== 'auto') return theme;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

function inputOf({ store, details, place, materials }: ShareProps, shape: Shape, theme: Theme): PictureInput {
  const { speech, view } = store;
  return {
    speech,
    view: view.value,
    camera: chosenCamera(store),
    theme,
    size: SHAPES[shape],
    details,
    people: peopleOf(store),
    place,
    address: viewLink(view.value, linkPlaceOf(store)),
    ...materials,
  };
}

/** Files of a picture: SVG at once, PNG when the browser has drawn it. */
function Files({
  input,
  svg,
  shape,
  words,
}: { input: PictureInput; svg: string; shape: Shape } & ShareProps) {
  const failed = useSignal(false);
  const assumed = input.view.scenario.length > 0 ? 'scenario' : '';
  const name = mapFileName(input.view, shape.replace(':', 'x'), assumed);
  const texts = {
    Title: titleText(input),
    Description: alternative(input),
    Copyright: input.words.credit,
    Source: input.address ?? '',
  };
  const png = async (scale: number): Promise<void> => {
    try {
      failed.value = false;
      save(`${name}@${scale}x.png`, await pngOf({ svg, size: input.size, scale, texts }));
    } catch {
      failed.value = true;
    }
  };
  return (
    <>
      <p class="picture-files">
        {[1, 2].map((scale) => (
          <button key={scale} type="button" onClick={() => png(scale)}>
            {words.pictures.png(input.size.width * scale, input.size.height * scale)}
          </button>
        ))}
        <button type="button" onClick={() => save(`${name}.svg`, new Blob([svg], { type: 'image/svg+xml' }))}>
          {words.pictures.svg}
        </button>
      </p>
      <p role="status">{failed.value && words.pictures.failed}</p>
    </>
  );
}

/** Pictures of the view in three shapes, to look at and to keep. */
export function PictureSection(props: ShareProps) {
  const { store, words, later } = props;
  const { view } = store.view.value;
  const shape = useSignal<Shape>('16:9');
  const theme = useSignal<Theme>(shownTheme(props));
  const input = inputOf(props, shape.value, theme.value);
  const svg = useMemo(() => picture(input), [store.view.value, store.camera.value, shape.value, theme.value]);
  return (
    <section aria-label={words.sections.pictures}>
      {hasFigure(view) && <p>{words.pictures.mapOnly({ text: later.controls.views[view] })}</p>}
      <OneOf
        label={words.pictures.shape}
        name="share-shape"
        options={SHAPE_NAMES.map((value) => ({ value, label: value }))}
        value={shape.value}
        onChange={(value) => {
          shape.value = value;
        }}
      />
      <OneOf
        label={words.controls.theme.label}
        name="share-picture-theme"
        options={THEMES.map((value) => ({ value, label: words.controls.theme[value] }))}
        value={theme.value}
        onChange={(value) => {
          theme.value = value;
        }}
      />
      <img class="picture-preview" src={svgAddress(svg)} alt={alternative(input)} {...input.size} />
      <Files {...props} input={input} svg={svg} shape={shape.value} />
      <p class="muted">{words.pictures.note}</p>
    </section>
  );
}
