/** Languages of the site: their names and their places. */

/** What a language calls itself, as the beginning of a line: "Français". */
export function ownName(tag: string): string {
  const name = new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}

/** The folder of a language, from the root of the site. */
export function languageFolder(tag: string): string {
  return tag === MAIN_LANGUAGE ? '' : `${tag}/`;
}
