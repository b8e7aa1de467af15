import type { ComponentChildren } from 'preact';
import type { LaterMessages } from '../../i18n/en.ts';
import { pinLegend } from '../../model/signs/pin.ts';
import { SignKey } from './SignKey.tsx';

/** The legend of what several maps have: discs, whose keys are given, commands and plants. */

/** What shows of a pin, and its size on the page, px. */
const PIN = { box: [-12, -12, 24, 24], width: 18, height: 18 } as const;

interface Props {
  readonly words: Pick<LaterMessages, 'forcesLegend'>;
}

/** Signs of layers that are off at first. */
function PinsLegend({ words: { forcesLegend: words } }: Props) {
  const { star, square } = pinLegend();
  return (
    <div class="pins-legend">
      <h2>{words.pins}</h2>
      <ul class="keys">
        <li>
          <SignKey sign={star} {...PIN} /> {words.command}
        </li>
        <li>
          <SignKey sign={square} {...PIN} /> {words.plant}
        </li>
      </ul>
    </div>
  );
}

export function ForcesLegend({ words, children }: Props & { readonly children: ComponentChildren }) {
  const { forcesLegend } = words;
  return (
    <section class="forces-legend" aria-label={forcesLegend.title}>
      <h2>{forcesLegend.title}</h2>
      {children}
      <p class="muted">{forcesLegend.lines}</p>
      <PinsLegend words={words} />
    </section>
  );
}
