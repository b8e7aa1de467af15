import type { PanelProps } from './panel.ts';

/** Plants that are being built or enlarged. */
export function ProductionPanel({ words }: PanelProps) {
  const { production } = words;
  return (
    <section class="panel" aria-labelledby="production-title">
      <h2 id="production-title">{production.title}</h2>
    </section>
  );
}
