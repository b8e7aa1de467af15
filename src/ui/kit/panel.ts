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

/** How the lists of the views are narrowed and sorted: a glance, kept while other views are open; the downloads take the same. */
export type Lists = { readonly [Key in keyof ListStates]: Signal<ListStates[Key]> };
