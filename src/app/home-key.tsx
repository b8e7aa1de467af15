import { render } from 'preact';
import type { Iso3 } from '../data/rows.ts';
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
import { SignKey } from '../ui/signs/SignKey.tsx';

/** The squares of own forces: their styles, and their legend. */

/** What shows of the square, and its size on the page, px. */
const BOX = { box: [-9, -9, 18, 18], width: 18, height: 18 } as const;
const SIDE = 15;

interface SentencesProps extends PanelProps {
  readonly countries: readonly Iso3[];
  readonly year: number;
}

/** What the squares say to those who do not see them; the drawing itself is no text. */
function Sentences({ store, words, countries, year }: SentencesProps) {
  const said = { speech: store.speech, words };
  return (
    <details>
      <summary>{words.ownForces.layer.inWords}</summary>
      <ul>
        {countries.map((iso3) => (
          <li key={iso3}>{ownForcesSentence(said, peopleOf(store), iso3, year)}</li>
        ))}
      </ul>
    </details>
  );
}

/** The legend of the squares, while their layer is on. */
function HomeKey(props: PanelProps) {
  const { store, words, details } = props;
  if (!store.layers.value.includes('home')) return null;
  const { layer } = words.ownForces;
  const year = yearOf(store.view.value.date);
  const found = homeDrafts(peopleOf(store), details.labelPlaces, year);
  if (found.length === 0) return <p>{layer.noFigures}</p>;
  const isShown = hasHome({ layers: store.layers.value }, store.camera.value.zoom);
  const isEstimate = found.some((draft) => draft.isEstimate);
  return (
    <>
      <p>
        <SignKey sign={homeSign(SIDE)} {...BOX} /> {layer.sign(year, isEstimate)}. {layer.area(HOME_STEP)}{' '}
        {layer.apart} {layer.without} {!isShown && <strong>{layer.zoomIn}</strong>}
      </p>
      <Sentences {...props} countries={found.map(({ iso3 }) => iso3)} year={year} />
    </>
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
