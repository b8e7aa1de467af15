import type { Speech } from './speech.ts';

/** Numbers with their sign. */

export function signed({ format }: Speech, number: number): string {
  return (number > 0 ? '+' : '−') + format.compact(Math.abs(number));
}

export function signedFull({ format }: Speech, number: number): string {
  return (number > 0 ? '+' : number < 0 ? '−' : '±') + format.number(Math.abs(number));
}
