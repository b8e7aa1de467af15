import { property } from '../model/signs/looks.ts';
import { PALETTES, type Palette } from '../model/signs/palette.ts';

/** The palette as CSS custom properties: light, dark by the reader's system, and either by `data-theme`. */

function properties(palette: Palette): string {
  const { classes, diverging, ...single } = palette;
  const entries = [
    ...classes.map((colour, index) => [`--c${index}`, colour]),
    ...diverging.map((colour, index) => [`--d${index}`, colour]),
    ...Object.entries(single).map(([name, colour]) => [property(name), colour]),
  ];
  return entries.map(([name, colour]) => `${name}:${colour}`).join(';');
}

/** The style rules that set all colours of the page. The dark ones are for screens: paper has the light ones on white. */
export function themeCss(): string {
  const light = properties(PALETTES.light);
  const dark = properties(PALETTES.dark);
  return [
    `:root{${light};color-scheme:light dark}`,
    `@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){${dark}}}`,
    `@media screen{:root[data-theme=dark]{${dark};color-scheme:dark}}`,
    ':root[data-theme=light]{color-scheme:light}',
    '@media print{:root{--page:var(--panel);color-scheme:light}}',
  ].join('');
}
