import { useSignal } from '@preact/signals';
import { mapFileName } from '../../model/exports/file.ts';
import { alternative, titleText } from '../../model/picture/header.ts';
import { type PictureInput, SHAPES, type Shape } from '../../model/picture/input.ts';
import { viewLink } from '../../model/share/share-links.ts';
import type { Theme } from '../../model/signs/palette.ts';
import { peopleOf } from '../kit/people.ts';
import { pngOf } from '../kit/png.ts';
import { save } from '../kit/save.ts';
import { chosenCamera, linkPlaceOf, type ShareProps } from './props.ts';

/** What the picture of the view is drawn from. */
export function pictureInput(
  { store, details, place, materials }: ShareProps,
  shape: Shape,
  theme: Theme,
): PictureInput {
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

/** Files of a picture: SVG at once, PNG when the browser has drawn it. `svg` draws it when a file is asked for. */
export function PictureFiles({
  input,
  svg,
  shape,
  words,
}: { input: PictureInput; svg: () => string; shape: Shape } & ShareProps) {
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
      save(`${name}@${scale}x.png`, await pngOf({ svg: svg(), size: input.size, scale, texts }));
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
        <button
          type="button"
          onClick={() => save(`${name}.svg`, new Blob([svg()], { type: 'image/svg+xml' }))}
        >
          {words.pictures.svg}
        </button>
      </p>
      <p role="status">{failed.value && words.pictures.failed}</p>
    </>
  );
}
