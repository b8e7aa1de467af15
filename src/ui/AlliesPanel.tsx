import type { PanelProps } from './panel.ts';

/** All allies side by side. */
export function AlliesPanel({ words }: PanelProps) {
  const { allies } = words;
  return (
    <section class="panel" aria-labelledby="allies-title">
      <h2 id="allies-title">{allies.title}</h2>
    </section>
  );
}
