/** Where the site will be: `SITE_ADDRESS`, a setting of the build. Without it no absolute link is written anywhere. */

/** The address with a slash at its end, or `null` where none is set. Throws if it is not an http(s) address. */
export function siteAddress(setting: string | undefined): string | null {
  if (!setting) return null;
  const { protocol, origin, pathname } = new URL(setting);
  if (protocol !== 'https:' && protocol !== 'http:')
    throw new Error(`SITE_ADDRESS must begin with https://, not "${setting}"`);
  return origin + pathname.replace(/\/?$/, '/');
}
