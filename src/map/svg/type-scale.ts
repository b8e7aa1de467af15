/** Size of the map's type on this screen against one that fits its figures. Asking costs the browser a look at all styles. */
export function typeScale(): number {
  const symbols = document.getElementById('symbols');
  return (symbols && Number(getComputedStyle(symbols).getPropertyValue('--t'))) || 1;
}
