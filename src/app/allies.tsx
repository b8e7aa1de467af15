import type { Signal } from '@preact/signals';
import { LINE_MEASURES, type LineMeasure } from '../model/people/lines.ts';
import type { Lists, PanelProps } from '../ui/kit/panel.ts';
import { AllyAmounts } from '../ui/people/AllyAmounts.tsx';
import { AllyShares } from '../ui/spending/AllyShares.tsx';

interface SwitchProps extends Pick<PanelProps, 'words'> {
  readonly measure: Signal<LineMeasure>;
}

/** By what the allies are compared. */
function Switch({ words: { allyAmounts }, measure }: SwitchProps) {
  return (
    <fieldset class="statuses">
      <legend>{allyAmounts.show}</legend>
      {LINE_MEASURES.map((key) => (
        <button
          key={key}
          type="button"
          aria-pressed={measure.value === key}
          onClick={() => {
            measure.value = key;
          }}
        >
          {allyAmounts.measures[key]}
        </button>
      ))}
    </fieldset>
  );
}

/**
 * All allies side by side, by share, money or own armed forces. An older edition was kept without the last: it shows shares, without
 * a choice.
 */
export function AlliesPanel({ lists, ...props }: PanelProps & { readonly lists: Pick<Lists, 'allies'> }) {
  const { store, words } = props;
  const { value: measure } = lists.allies;
  return (
    <section class="panel" aria-labelledby="allies-title">
      <h2 id="allies-title">{words.allies.title}</h2>
      {!store.dataset.isKept && <Switch words={words} measure={lists.allies} />}
      {measure === 'share' ? <AllyShares {...props} /> : <AllyAmounts {...props} measure={measure} />}
    </section>
  );
}
