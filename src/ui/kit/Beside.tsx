import type { ComponentChildren } from 'preact';
import type { LaterMessages } from '../../i18n/en.ts';

/** Links from the document to what lies beside it. The copy that a reader saves as one file has nothing beside it. */

/** The saved copy, with the address of the page that it comes from; `null`: the site does not know its address. */
export interface SavedCopy {
  readonly address: string | null;
}

interface Props {
  /** `null`: the document of the site. */
  readonly copy: SavedCopy | null;
  readonly href: string;
  readonly download?: boolean;
  readonly children: ComponentChildren;
}

/** A link to a file or page of the site; in the saved copy its words alone. */
export function Beside({ copy, href, download = false, children }: Props) {
  if (copy) return <>{children}</>;
  return (
    <a href={href} download={download}>
      {children}
    </a>
  );
}

/** Says where that is which the saved copy names and does not have. */
export function whereSaved(words: LaterMessages, what: 'files' | 'pages', { address }: SavedCopy): string {
  const { saved } = words;
  return `${saved[what]}${address ? saved.at({ text: address }) : ''}.`;
}
