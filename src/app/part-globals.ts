import type * as Edition from './edition.tsx';
import type * as Frame from './frame.tsx';
import type * as Letters from './letters.tsx';
import type * as Offer from './offer.tsx';
import type * as Panels from './panels.tsx';
import type * as People from './people.tsx';
import type * as Share from './share.tsx';
import type * as Story from './story.tsx';

/** What the later parts put into the page's globals: see `geo/site/parts.ts`. */
interface PartGlobals {
  readonly whoDefendsEuropePanels?: typeof Panels;
  readonly whoDefendsEuropeStory?: typeof Story;
  readonly whoDefendsEuropeShare?: typeof Share;
  readonly whoDefendsEuropeLetters?: typeof Letters;
  readonly whoDefendsEuropeEdition?: typeof Edition;
  readonly whoDefendsEuropePeople?: typeof People;
  readonly whoDefendsEuropeFrame?: typeof Frame;
  readonly whoDefendsEuropeOffer?: typeof Offer;
}

export const globals = globalThis as unknown as PartGlobals;
