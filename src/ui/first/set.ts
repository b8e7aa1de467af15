/** Sets what is another than before: also without a change the browser would style, lay out and paint it anew. */
export function set<Part, Key extends keyof Part>(part: Part, key: Key, value: Part[Key]): void {
  if (part[key] !== value) part[key] = value;
}
