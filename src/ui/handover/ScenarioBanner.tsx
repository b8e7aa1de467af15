import { useEffect } from 'preact/hooks';
import { assumedRows, settledRows } from '../../model/handover/scenario.ts';
import { stepsOf } from '../../model/handover/scenario-words.ts';
import { change, notice } from '../../store/actions.ts';
import type { PanelProps } from '../kit/panel.ts';

/**
 * Over the map while anything is assumed: that this is a scenario, and of what. Ids of a link that cannot be assumed are
 * said politely, and left out.
 */
export function ScenarioBanner({ store, words, details }: PanelProps) {
  const say = words.handover.scenario;
  const { value: ids } = store.scenario;
  const rows = assumedRows(details.handovers, ids, store.dataset.asOf);
  const isRefused = rows.length < ids.length;
  useEffect(() => {
    if (!isRefused) return;
    change(store, { scenario: rows.map(({ id }) => id) });
    const settled = settledRows(details.handovers, ids, store.dataset.asOf);
    const isUnknown = rows.length + settled.length < ids.length;
    notice(
      store,
      isUnknown ? store.speech.messages.notes.badLink([{ text: 'scenario' }]) : say.settled(stepsOf(settled)),
    );
  }, [isRefused]);
  if (rows.length === 0) return null;
  const open = (): void => {
    change(store, { view: 'handover' });
    // Wait a frame more: the view is drawn in the frame that its change has asked for.
    requestAnimationFrame(() => {
      const heading = document.getElementById('what-if-title');
      heading?.focus();
      heading?.scrollIntoView({ block: 'start' });
    });
  };
  return (
    <aside class="scenario-banner" aria-label={say.banner}>
      <strong>{say.banner}</strong>
      <span class="items">{say.bannerText(stepsOf(rows))}</span> <span>{say.bannerMap}</span>
      <button type="button" onClick={open}>
        {say.open}
      </button>
      <button type="button" onClick={() => change(store, { scenario: [] })}>
        {say.end}
      </button>
    </aside>
  );
}
