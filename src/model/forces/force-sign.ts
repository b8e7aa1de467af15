import { everyOf } from '../base/keys.ts';
import type { MarkSign } from '../signs/site.ts';
import { FORCE_STATUSES } from './force-status.ts';
import type { ForceEntry } from './force-view.ts';

/** Which mark a force has, and several at one place. */

/** The sign of one force. */
export function signOf({ force, status, strength }: ForceEntry): MarkSign {
  const { posture } = force;
  if (status === 'planned') return { posture: 'planned', state: 'sized' };
  const bySize = strength === null && posture !== 'access' ? 'unsized' : 'sized';
  const state = FORCE_STATUSES[status].mark ?? bySize;
  return { posture: posture === 'mission' ? 'rotational' : posture, state };
}

/** The firmest first. */
const POSTURES = everyOf<MarkSign['posture']>()(['permanent', 'rotational', 'access', 'planned']);
const STATES = everyOf<MarkSign['state']>()(['sized', 'unsized', 'building', 'unconfirmed']);

/** The sign of several forces: the firmest posture among them, and its firmest state. */
export function signOfAll(entries: readonly ForceEntry[]): MarkSign {
  const weight = ({ posture, state }: MarkSign) => POSTURES.indexOf(posture) * 10 + STATES.indexOf(state);
  const signs = entries.map(signOf).toSorted((a, b) => weight(a) - weight(b));
  return signs[0] ?? { posture: 'planned', state: 'sized' };
}
