import { useSignal } from '@preact/signals';
import { mapFileName } from '../../model/exports/file.ts';
import { type PictureInput, SHAPES, type Shape } from '../../model/picture/input.ts';
import type { ViewPicture } from '../../model/picture/view-picture.ts';
import { viewLink } from '../../model/share/share-links.ts';
import type { Theme } from '../../model/signs/palette.ts';
import { hasFigure } from '../../model/view/view.ts';
import { peopleOf } from '../kit/people.ts';
import { pngOf } from '../kit/png.ts';
import { save } from '../kit/save.ts';
import { chosenCamera, linkPlaceOf, type ShareProps } from './props.ts';

/** What the picture of a view is drawn from: the one shown, where none is given. */
export function pictureInput(
  { store, details, place, materials }: ShareProps,
  shape: Shape,
  theme: Theme,
  view = store.view.value,
): PictureInput {
  return {
    speech: store.speech,
    view,
    camera: chosenCamera(store),
    theme,
    size: SHAPES[shape],
    details,
    people: peopleOf(store),
    place,
    address: viewLink(view, linkPlaceOf(store)),
    ...materials,
  };
}

/** Files of a picture: SVG at once, PNG when the browser has drawn it; `drawn` draws it when a file is asked for. */
export function PictureFiles({
  input,
  drawn,
  shape,
  words,
}: { input: PictureInput; drawn: ViewPicture; shape: Shape } & ShareProps) {
  const failed = useSignal(false);
  const assumed = input.view.scenario.length > 0 ? 'scenario' : '';
  const { view } = input.view;
  const of = hasFigure(view) ? view : '';
  const name = mapFileName(input.view, of, shape.replace(':', 'x'), assumed);
  const texts = {
    Title: drawn.title,
    Description: drawn.alternative,
    Copyright: input.words.credit,
    Source: input.address ?? '',
  };
  const png = async (scale: number): Promise<void> => {
    try {
      failed.value = false;
      save(`${name}@${scale}x.png`, await pngOf({ svg: drawn.svg(), size: input.size, scale, texts }));
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
          onClick={() => save(`${name}.svg`, new Blob([drawn.svg()], { type: 'image/svg+xml' }))}
        >
          {words.pictures.svg}
        </button>
      </p>
      <p role="status">{failed.value && words.pictures.failed}</p>
    </>
  );
}
