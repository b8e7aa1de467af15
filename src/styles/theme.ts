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

/** The style rules that set all colours of the page. */
export function themeCss(): string {
  const light = properties(PALETTES.light);
  const dark = properties(PALETTES.dark);
  return [
    `:root{${light}}`,
    `@media (prefers-color-scheme:dark){:root:not([data-theme=light]){${dark}}}`,
    `:root[data-theme=dark]{${dark};color-scheme:dark}`,
    ':root[data-theme=light]{color-scheme:light}',
  ].join('');
}

/**
 * For paper: the light colours on a white page, whatever the theme of the screen. `selector` needs at least one attribute, to
 * win over the rules of a theme.
 */
export function paperCss(selector: string): string {
  const paper = properties({ ...PALETTES.light, page: PALETTES.light.panel });
  return `@media print{${selector}:root:root{${paper};color-scheme:light}}`;
}
