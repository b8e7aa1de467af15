/** How a list is sorted by a reader: by one of its keys, one way or the other. */
export interface Sort<Key extends string> {
  readonly key: Key;
  readonly descending: boolean;
}

/** The order that a key starts with: names from A, numbers with the largest. */
export function startingSort<Key extends string>(key: Key, names: Key): Sort<Key> {
  return { key, descending: key !== names };
}

/** What a press on a key makes of the order: the same key turned round, or another one the way it starts. */
export function nextSort<Key extends string>(
  sort: Sort<Key>,
  key: Key,
  starting: (key: Key) => Sort<Key>,
): Sort<Key> {
  return sort.key === key ? { key, descending: !sort.descending } : starting(key);
}
