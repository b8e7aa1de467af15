import type { Dataset } from '../../data/dataset.ts';
import type { PinnedMessages } from '../../i18n/en.ts';
import { editionDifferences } from '../../model/scene/edition-differences.ts';
import { saidDifferences } from '../../model/scene/edition-words.ts';
import { writeLink } from '../../model/view/link.ts';
import type { Store } from '../../store/store.ts';

/** The line above the map of a link that is pinned to an edition of the data. */

interface Props {
  readonly store: Store;
  readonly words: PinnedMessages;
}

/** How many figures are named: in windows of some width, and in small ones. */
const NAMED = { wide: 2, narrow: 1 } as const;

/** Leads to the same view without its pin, and to the list of all that has changed. */
function Links({ store, words }: Props) {
  const query = writeLink({ ...store.view.value, data: null }, store.context);
  return (
    <>
      <a href={`?${query}`}>{words.follow}</a>{' '}
      <a class="more" href={`${SITE_ROOT}data/CHANGELOG.md`}>
        {words.changes}
      </a>
    </>
  );
}

/** Says which figures are shown, and what the newest ones would change for the view. */
export function KeptNote({ store, words, newest }: Props & { readonly newest: Dataset }) {
  const { dataset, view } = store;
  const differences = editionDifferences(dataset, newest, view.value);
  return (
    <p>
      {words.shown({ text: dataset.version }, dataset.asOf)}{' '}
      {(['wide', 'narrow'] as const).map((width) => (
        <span key={width} class={width}>
          {words.newer(saidDifferences(newest, view.value, differences, NAMED[width]))}
        </span>
      ))}{' '}
      <Links store={store} words={words} />
    </p>
  );
}

/** Says that other figures are shown than the link asks for: that edition is not kept here, or did not come. */
export function OtherNote({ store, words, why }: Props & { readonly why: 'notKept' | 'failed' }) {
  const { version, asOf } = store.dataset;
  return (
    <p>
      {words[why]({ text: store.pinned.value ?? '' }, { text: version }, asOf)}{' '}
      {why === 'failed' && (
        <button type="button" data-act="reload">
          {words.again}
        </button>
      )}{' '}
      <Links store={store} words={words} />
    </p>
  );
}
