/** Size of the map's type on this screen against one that fits its figures. Asking costs the browser a look at all styles. */
export function typeScale(): number {
  const map = document.querySelector('#map > svg');
  return (map && Number(getComputedStyle(map).getPropertyValue('--t'))) || 1;
}
