import type { TargetedMouseEvent } from 'preact';
import { CLASS_FILE, withView } from '../../model/classroom/class-file.ts';
import type { ClassroomSpeech } from '../../model/classroom/question.ts';
import type { Store } from '../../store/store.ts';
import { isOneFile } from '../kit/one-file.ts';
import { save } from '../kit/save.ts';

interface Props {
  readonly store: Store;
  readonly said: ClassroomSpeech;
}

/**
 * Saves the file for class so that it opens with what the address of the page says now. Where the file cannot be fetched, as in
 * some frames, the browser saves it as it is published.
 */
async function saveShown(link: HTMLAnchorElement): Promise<void> {
  const answer = await fetch(link.href).catch(() => null);
  if (!answer?.ok) {
    link.dataset.plain = '';
    link.click();
    return;
  }
  const html = withView(await answer.text(), location.search + location.hash);
  save(link.download, new Blob([html], { type: 'text/html' }));
}

/** The page as one file, or, in that file, what it is. */
export function SaveFile({ store, said }: Props) {
  const { handout } = said.words;
  const { version, asOf } = store.dataset;
  const made = [{ text: version }, asOf] as const;
  if (isOneFile()) return <p>{handout.saved(...made)}</p>;
  const onClick = (event: TargetedMouseEvent<HTMLAnchorElement>): void => {
    const link = event.currentTarget;
    if ('plain' in link.dataset) return;
    event.preventDefault();
    void saveShown(link);
  };
  return (
    <>
      <p>
        <a href={SITE_ROOT + CLASS_FILE} download={`who-defends-europe-${version}.html`} onClick={onClick}>
          {handout.save}
        </a>
      </p>
      <p class="muted">
        {handout.saveAbout(...made)} {handout.saveRefused}
      </p>
    </>
  );
}
