import type { PanelProps } from './panel.ts';

/** Who holds which command. */
export function CommandsPanel({ words }: PanelProps) {
  const { commands } = words;
  return (
    <section class="panel" aria-labelledby="commands-title">
      <h2 id="commands-title">{commands.title}</h2>
    </section>
  );
}
