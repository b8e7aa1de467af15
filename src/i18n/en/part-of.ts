import type { Forms } from '../grammar.ts';
import { say } from './grammar.ts';

/**
 * How many of how many, with the verb they are the subject of: "1 of 27 allies spends", "none of 28 allies spends", "3 of 27
 * allies spend".
 */
export function partOf(count: number, whole: string, verb: Forms & { readonly one: string }): string {
  if (count === 0) return `none of ${whole} ${verb.one}`;
  return `${say.number(count)} of ${whole} ${say.form(count, verb)}`;
}
