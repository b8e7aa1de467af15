/** Where readers report errors: `CORRECTIONS_ADDRESS`, a setting of the build. Without it no link to report one is shown. */

/** The address as it was set, or `null` where none is. Throws if it is neither an https address nor a mailto with a recipient. */
export function correctionsAddress(setting: string | undefined): string | null {
  if (!setting) return null;
  const url = URL.canParse(setting) ? new URL(setting) : null;
  const isForm = url?.protocol === 'https:';
  const isMail = url?.protocol === 'mailto:' && /^[^@\s]+@[^@\s]+$/.test(url.pathname);
  if (!url || !(isForm || isMail))
    throw new Error(
      `CORRECTIONS_ADDRESS must be an address that begins with https:// or mailto:name@host, not "${setting}"`,
    );
  return url.href;
}
