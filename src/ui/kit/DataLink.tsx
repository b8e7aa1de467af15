import type { LaterMessages } from '../../i18n/en.ts';
import type { Store } from '../../store/store.ts';
import { isOneFile } from './one-file.ts';

interface Props {
  readonly store: Store;
  readonly words: LaterMessages;
  readonly file: string;
  readonly text: string;
}

/** The link to a published file of the edition that is shown; in the saved file, which has none beside it, its name and where it is to be found. */
export function DataLink({ store, words, file, text }: Props) {
  const { isKept, version } = store.dataset;
  if (isOneFile())
    return (
      <>
        {text} ({words.saved.file({ text: file })})
      </>
    );
  return <a href={`${SITE_ROOT}data/${isKept ? `${version}/` : ''}${file}`}>{text}</a>;
}
