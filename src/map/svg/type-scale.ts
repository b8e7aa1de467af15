/**
 * Size of the map's type on this screen, against the size for which the map was laid out: 1 where figures have just that
 * size. The answer makes the browser work out all styles: do not ask in every frame.
 */
export function typeScale(): number {
  const symbols = document.getElementById('symbols');
  return (symbols && Number(getComputedStyle(symbols).getPropertyValue('--t'))) || 1;
}
