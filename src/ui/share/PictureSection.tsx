import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { alternative } from '../../model/picture/header.ts';
import { SHAPES, type Shape } from '../../model/picture/input.ts';
import { picture } from '../../model/picture/picture.ts';
import type { Theme } from '../../model/signs/palette.ts';
import { hasFigure } from '../../model/view/view.ts';
import { svgAddress } from '../kit/png.ts';
import { OneOf } from './Choice.tsx';
import { PictureFiles, pictureInput } from './PictureFiles.tsx';
import type { ShareProps } from './props.ts';

const SHAPE_NAMES = Object.keys(SHAPES) as Shape[];
const THEMES = ['light', 'dark'] as const;

/** The theme that the page is shown in. */
function shownTheme({ store }: ShareProps): Theme {
  const { theme } = store.view.value;
  if (theme !== 'auto') return theme;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** Pictures of the view in three shapes, to look at and to keep. */
export function PictureSection(props: ShareProps) {
  const { store, words, later } = props;
  const { view } = store.view.value;
  const shape = useSignal<Shape>('16:9');
  const theme = useSignal<Theme>(shownTheme(props));
  const input = pictureInput(props, shape.value, theme.value);
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
      <PictureFiles {...props} input={input} svg={() => svg} shape={shape.value} />
      <p class="muted">{words.pictures.note}</p>
    </section>
  );
}
