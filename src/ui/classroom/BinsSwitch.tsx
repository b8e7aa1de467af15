import { binCounts, binsSentence, binsWords, wayOf } from '../../model/classroom/bins.ts';
import type { ClassroomSpeech } from '../../model/classroom/question.ts';
import { BINS } from '../../model/view/view.ts';
import { change } from '../../store/actions.ts';
import type { Store } from '../../store/store.ts';

/** Same data, other bins: cuts the shading anew and says what that does to its story. */
export function BinsSwitch({ store, said }: { store: Store; said: ClassroomSpeech }) {
  const { bins: words } = said.words;
  const view = store.view.value;
  const isComparison = view.since !== null;
  const ways = BINS.map((bins) => ({ bins, ...binsWords(said.words, view.measure, bins) }));
  const top = binCounts(store.speech, view, 6);
  const counts = BINS.map((bins) => ({ way: wayOf(view.measure, bins), count: top[bins] }));
  return (
    <div class="bins">
      <h3>{words.title}</h3>
      <p>{words.intro}</p>
      <div role="radiogroup" aria-label={words.label} class="options">
        {ways.map(({ bins, name, about }) => (
          <label key={bins}>
            <input
              type="radio"
              name="bins"
              checked={view.bins === bins}
              disabled={isComparison}
              onChange={() => change(store, { bins })}
            />{' '}
            <strong>{name}</strong> <span class="muted">{about}</span>
          </label>
        ))}
      </div>
      <div role="status">
        {isComparison ? (
          <p>{words.comparison}</p>
        ) : (
          <>
            <p class="verdict">{binsSentence(said, view)}</p>
            <p class="muted">{words.top(counts)}</p>
          </>
        )}
      </div>
    </div>
  );
}
