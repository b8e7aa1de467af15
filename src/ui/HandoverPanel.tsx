import type { PanelProps } from './panel.ts';

/** The hand-over ledger: what leaves, what takes over, and the gap between them. */
export function HandoverPanel({ words }: PanelProps) {
  const { handover } = words;
  return (
    <section class="panel" aria-labelledby="handover-title">
      <h2 id="handover-title">{handover.title}</h2>
    </section>
  );
}
