import { type Signal, useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { SHAPES, type Shape } from '../../model/picture/input.ts';
import { viewPicture } from '../../model/picture/view-picture.ts';
import type { Theme } from '../../model/signs/palette.ts';
import { hasFigure, type PanelWithFigure } from '../../model/view/view.ts';
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

/** Whether the picture is of the view below the map, or of the map. */
function Subject({
  words,
  later,
  view,
  isMap,
}: ShareProps & { view: PanelWithFigure; isMap: Signal<boolean> }) {
  return (
    <OneOf
      label={words.panelPicture.what}
      name="share-picture-of"
      options={[
        { value: 'view', label: later.controls.views[view] },
        { value: 'map', label: words.panelPicture.map },
      ]}
      value={isMap.value ? 'map' : 'view'}
      onChange={(value) => {
        isMap.value = value === 'map';
      }}
    />
  );
}

/** Pictures of the view in three shapes, to look at and to keep. */
export function PictureSection(props: ShareProps) {
  const { store, words } = props;
  const { view } = store.view.value;
  const shape = useSignal<Shape>('16:9');
  const theme = useSignal<Theme>(shownTheme(props));
  const isMap = useSignal(!hasFigure(view));
  const whole = pictureInput(props, shape.value, theme.value);
  const input = isMap.value ? { ...whole, view: { ...whole.view, view: 'map' as const } } : whole;
  const drawn = viewPicture(input);
  const svg = useMemo(drawn.svg, [
    store.view.value,
    store.camera.value,
    shape.value,
    theme.value,
    isMap.value,
  ]);
  return (
    <section aria-label={words.sections.pictures}>
      {hasFigure(view) && <Subject {...props} view={view} isMap={isMap} />}
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
      <img class="picture-preview" src={svgAddress(svg)} alt={drawn.alternative} {...input.size} />
      <PictureFiles {...props} input={input} drawn={{ ...drawn, svg: () => svg }} shape={shape.value} />
      <p class="muted">{words.pictures.note}</p>
    </section>
  );
}
