import type { Details } from '../data/details.ts';
import type { LaterMessages } from '../i18n/en.ts';
import type { Store } from '../store/store.ts';

/** What every panel that is loaded later is given. */
export interface PanelProps {
  readonly store: Store;
  readonly words: LaterMessages;
  readonly details: Details;
}
