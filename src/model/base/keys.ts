/** Lists of keys that the compiler holds complete. */

/** The keys of a table, in the order of its rows. */
export function keysOf<Key extends string>(table: Readonly<Record<Key, unknown>>): readonly Key[] {
  return Object.keys(table) as Key[];
}

/**
 * A list in an order of its own that has every key there is: `everyOf<Key>()([…])`. Where one is missing, the compiler names it.
 */
export function everyOf<Key extends string>() {
  return <const List extends readonly Key[]>(
    list: List &
      ([Exclude<Key, List[number]>] extends [never] ? unknown : { missing: Exclude<Key, List[number]> }),
  ): List => list;
}
