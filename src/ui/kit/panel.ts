import type { Signal } from '@preact/signals';
import type { Details } from '../../data/details.ts';
import type { LaterMessages } from '../../i18n/en.ts';
import type { ListStates } from '../../model/exports/view.ts';
import type { Store } from '../../store/store.ts';

/** What every panel that is loaded later is given. */
export interface PanelProps {
  readonly store: Store;
  readonly words: LaterMessages;
  readonly details: Details;
}

/**
 * How the lists of the views are filtered and sorted. It is not in the link, but stays while other views are open, and the
 * downloads use it too.
 */
export type Lists = { readonly [Key in keyof ListStates]: Signal<ListStates[Key]> };
