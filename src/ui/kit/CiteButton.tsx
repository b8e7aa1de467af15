import type { LaterMessages } from '../../i18n/en.ts';
import type { NumberKey } from '../../model/base/number-key.ts';
import * as ROOTS from './roots.ts';

interface Props {
  readonly words: LaterMessages;
  readonly cites: NumberKey;
  /** What the number is of, for the button's name. */
  readonly what: string;
}

/**
 * Opens the share dialog with a number chosen to be cited. It presses the dialog's own button, which loads the dialog, and
 * leaves the number's key on it.
 */
export function CiteButton({ words, cites, what }: Props) {
  const open = (): void => {
    const opener = document.getElementById(ROOTS.share);
    if (!opener) return;
    opener.dataset.cites = cites;
    opener.click();
  };
  return (
    <button type="button" class="to cite" aria-label={words.card.citeOf({ text: what })} onClick={open}>
      {words.card.cite}
    </button>
  );
}
