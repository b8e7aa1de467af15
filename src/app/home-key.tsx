import { render } from 'preact';
import { ownForcesSentence } from '../model/people/own-words.ts';
import { hasHome, homeDrafts } from '../model/scene/home-scene.ts';
import { HOME_STEP, homeSign } from '../model/signs/home.ts';
import { yearOf } from '../model/view/view.ts';
import { adopt } from '../styles/adopt.ts';
import css from '../styles/home.css?inline';
import { homeCss } from '../styles/signs.ts';
import type { PanelProps } from '../ui/kit/panel.ts';
import { peopleOf } from '../ui/kit/people.ts';
import * as ROOTS from '../ui/kit/roots.ts';
import { Scroll } from '../ui/kit/Scroll.tsx';
import { SignKey } from '../ui/signs/SignKey.tsx';

/** The squares of own forces: their styles, and their legend. */

/** What shows of the square, and its size on the page, px. */
const BOX = { box: [-9, -9, 18, 18], width: 18, height: 18 } as const;
const SIDE = 15;

interface MeaningProps extends PanelProps {
  readonly drafts: ReturnType<typeof homeDrafts>;
  readonly year: number;
}

/** What squares are, and what each says to those who do not see it; the drawing itself is no text. */
function Meaning({ store, words, drafts, year }: MeaningProps) {
  const { layer } = words.ownForces;
  const said = { speech: store.speech, words };
  const isEstimate = drafts.some((draft) => draft.isEstimate);
  return (
    <div class="home-meaning">
      <Scroll label={words.ownForces.title} tall>
        <p>{layer.meaning(year, isEstimate, HOME_STEP)}</p>
        <p>{layer.without}</p>
        <ul>
          {drafts.map(({ iso3 }) => (
            <li key={iso3}>{ownForcesSentence(said, peopleOf(store), iso3, year)}</li>
          ))}
        </ul>
      </Scroll>
    </div>
  );
}

/** The legend of the squares, while their layer is on: one line, since the map pays for every other, with more to open. */
function HomeKey(props: PanelProps) {
  const { store, words, details } = props;
  const { value: layers } = store.layers;
  if (!layers.includes('home')) return null;
  const { layer } = words.ownForces;
  const year = yearOf(store.view.value.date);
  const drafts = homeDrafts(peopleOf(store), details.labelPlaces, year);
  if (drafts.length === 0) return <p>{layer.noFigures}</p>;
  const isShown = hasHome({ layers }, store.camera.value.zoom);
  return (
    <details>
      <summary>
        <SignKey sign={homeSign(SIDE)} {...BOX} /> {isShown ? layer.sign(HOME_STEP) : layer.zoomIn}
      </summary>
      <Meaning {...props} drafts={drafts} year={year} />
    </details>
  );
}

/** Adds the legend of the squares below that of the shading. */
export function mountHomeKey(props: PanelProps): void {
  adopt([css, homeCss()]);
  const root = document.createElement('div');
  root.className = 'home-key';
  document.getElementById(ROOTS.legend)?.append(root);
  render(<HomeKey {...props} />, root);
}
