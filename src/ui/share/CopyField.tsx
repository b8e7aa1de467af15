import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { ShareMessages } from '../../i18n/en.ts';
import { save } from '../kit/save.ts';

interface Props {
  readonly words: ShareMessages['copy'];
  readonly label: string;
  readonly text: string;
  /** The name of the file that the text can be saved as. */
  readonly file?: string;
  readonly rows: number;
}

/**
 * A text to copy, with a button that says whether it was copied; where the browser refuses, the text is selected for copying
 * by hand.
 */
export function CopyField({ words, label, text, file, rows }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const status = useSignal('');
  useEffect(() => {
    status.value = '';
  }, [text]);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      status.value = words.done;
    } catch {
      // Browsers refuse this without permission, without https, and in some frames: the text is selected, and the reader
      // copies it.
      field.current?.focus();
      field.current?.select();
      status.value = words.selected;
    }
  };
  return (
    <div class="copy-field">
      <label>
        {label}
        <textarea ref={field} readOnly rows={rows} value={text} spellcheck={false} />
      </label>
      <p>
        <button type="button" onClick={copy} aria-label={words.what({ text: label })}>
          {words.button}
        </button>{' '}
        {file && (
          <button
            type="button"
            onClick={() => save(file, new Blob([text], { type: 'text/plain' }))}
            aria-label={words.fileOf({ text: label })}
          >
            {words.file}
          </button>
        )}{' '}
        <span role="status">{status.value}</span>
      </p>
    </div>
  );
}
