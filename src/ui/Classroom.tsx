import type { Details } from '../data/details.ts';
import type { ClassroomMessages } from '../i18n/en.ts';
import type { Store } from '../store/store.ts';

interface Props {
  readonly store: Store;
  readonly words: ClassroomMessages;
  readonly details: Details;
}

/** Questions, lessons and the handout. */
export function Classroom({ words }: Props) {
  return (
    <section class="panel" aria-labelledby="classroom-title">
      <h2 id="classroom-title">{words.title}</h2>
    </section>
  );
}
