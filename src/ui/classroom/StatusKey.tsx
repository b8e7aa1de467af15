import type { ClassroomMessages } from '../../i18n/en.ts';
import type { Stage } from '../../model/classroom/question.ts';
import { arrowSample } from '../../model/signs/arrow.ts';
import { statusKey } from '../../model/view/view.ts';
import { SignKey } from '../signs/SignKey.tsx';

/** What each status of a change means, with its arrow as the classroom draws it. */
export function StatusKey({ words, statuses }: { words: ClassroomMessages; statuses: readonly Stage[] }) {
  return (
    <ul class="status-key" aria-label={words.statuses.label}>
      {statuses.map((status) => (
        <li key={status}>
          <SignKey
            sign={arrowSample({ side: 'us', size: 'battalion', status: statusKey(status) }, 42)}
            box={[-1, -6, 44, 12]}
            width={44}
            height={12}
          />{' '}
          {words.statuses.means[status]}
        </li>
      ))}
    </ul>
  );
}
