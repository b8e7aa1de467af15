import type { LaterMessages } from '../../i18n/en.ts';
import { isOneFile } from './one-file.ts';

/** The link to a published file; in the saved file, which has none beside it, its name and where it is to be found. */
export function DataLink({ words, file, text }: { words: LaterMessages; file: string; text: string }) {
  if (isOneFile())
    return (
      <>
        {text} ({words.saved.file({ text: file })})
      </>
    );
  return <a href={`data/${file}`}>{text}</a>;
}
