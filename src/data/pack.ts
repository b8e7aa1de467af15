/** Series of integers as short text: the first number, then differences; `x` where there is none. */

const NOTHING = 'x';

/** Packs a series. */
export function pack(values: readonly (number | null)[]): string {
  let last = 0;
  return values
    .map((value) => {
      if (value === null) return NOTHING;
      const step = value - last;
      last = value;
      return String(step);
    })
    .join(' ');
}

/** Unpacks what {@link pack} made. */
export function unpack(text: string): (number | null)[] {
  let last = 0;
  return text.split(' ').map((step) => {
    if (step === NOTHING) return null;
    last += Number(step);
    return last;
  });
}
