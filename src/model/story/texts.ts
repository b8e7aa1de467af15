import type { StoryFigure } from '../../i18n/values.ts';

/**
 * The plan of the story without its words: steps, their claims, and the figures that each claim needs. Catalogues import it,
 * so it must not import anything that imports a catalogue: that would be a circle.
 */

/**
 * Steps in their order, the claims of each, and the figures that each claim needs. The compiler checks both the words of a
 * catalogue and the figures of `geo/story/` against it.
 */
interface StoryClaims {
  'nato-3': {
    asked: 'month' | 'speaker';
    people: 'year' | 'states' | 'millions';
    americans: 'day' | 'us';
    readiness: 'troops';
    money: 'first' | 'before' | 'last' | 'now';
    enablers: 'year' | 'us' | 'europe';
  };
  surge: {
    atTarget: 'first' | 'last' | 'before' | 'totalBefore' | 'now' | 'total' | 'target';
    largest: 'country' | 'before' | 'now';
    money: 'count' | 'before' | 'now' | 'last' | 'prices';
  };
  'past-target': {
    agreed: 'month' | 'target' | 'due';
    named: 'day' | 'speaker' | 'countries';
    table: 'last' | 'count' | 'total' | 'countries';
    short: 'country' | 'previous' | 'before' | 'last' | 'now';
  };
  'who-stands-where': {
    total: 'us' | 'day' | 'host' | 'hostUs';
    flank: 'hosts' | 'us' | 'europe';
    sides: 'us' | 'europe';
    unknown: 'hosts';
  };
  'not-replaced': {
    left: 'day' | 'troops' | 'hosts';
    here: 'host' | 'fall' | 'stay';
    answer: 'country' | 'troops' | 'month';
    exercise: 'from' | 'to';
  };
  commands: {
    joint: 'day' | 'norfolk' | 'naples' | 'brunssum';
    kept: 'taken' | 'kept';
    top: never;
    when: 'since';
  };
  'no-surprises': {
    asked: 'speaker';
    ledger: 'steps' | 'covered' | 'partly' | 'gone';
    covered: 'months' | 'month';
    gap: 'host' | 'troops' | 'left' | 'months';
  };
  'what-next': {
    review: 'due' | 'asOf';
    floor: 'month' | 'troops';
    brigade: 'host' | 'own' | 'month' | 'site' | 'planned' | 'due';
    production: 'countries';
    target: 'target' | 'due';
  };
}

export type StepId = keyof StoryClaims;
export type ClaimId<S extends StepId> = keyof StoryClaims[S] & string;
export type FigureId<S extends StepId, C extends ClaimId<S>> = StoryClaims[S][C] & string;

/** What a catalogue says: for every step a headline, and a sentence or two for every claim. */
export type StoryTexts = {
  readonly [S in StepId]: {
    readonly headline: string;
    readonly claims: {
      readonly [C in ClaimId<S>]: (figures: Readonly<Record<FigureId<S, C>, StoryFigure>>) => string;
    };
  };
};
