/** A number to so many decimals: places on the sheet to a tenth of a sheet unit, figures as fine as their table. */
export function round(value: number, decimals = 1): number {
  const unit = 10 ** decimals;
  return Math.round(value * unit) / unit;
}
