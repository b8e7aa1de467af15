import type { ComponentChildren } from 'preact';

interface Props {
  readonly label: string;
  /** Its height is limited too. */
  readonly tall?: boolean;
  readonly children: ComponentChildren;
}

/** A part that scrolls in itself where it is wider than the page, by keyboard as well. */
export function Scroll({ label, tall = false, children }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
    <section class={tall ? 'scroll tall' : 'scroll'} tabIndex={0} aria-label={label}>
      {children}
    </section>
  );
}
