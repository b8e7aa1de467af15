/**
 * The `_headers` format of static hosts, as far as our file uses it: a line that begins with a slash names paths, where `*`
 * stands for any end; the indented lines below it are headers of these paths. A path gets the headers of every rule it fits.
 */

export interface HeaderRule {
  readonly path: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** The rules of a file, in its order. Throws at a line that is neither path, header, remark nor empty. */
export function parseHeaders(text: string): readonly HeaderRule[] {
  const rules: { path: string; headers: [string, string][] }[] = [];
  for (const line of text.split('\n')) {
    const [, name, value] = /^\s+([\w-]+):\s*(.+)$/.exec(line) ?? [];
    const rule = rules.at(-1);
    if (/^\/\S*$/.test(line)) rules.push({ path: line, headers: [] });
    else if (name && value && rule) rule.headers.push([name, value]);
    else if (line.trim() !== '' && !line.startsWith('#'))
      throw new Error(`_headers: not understood: ${line}`);
  }
  return rules;
}

function isOf(rule: string, path: string): boolean {
  return rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : path === rule;
}

/** Headers of a path below the root of the site, by their names in small letters. Throws where two rules name one header. */
export function headersFor(rules: readonly HeaderRule[], path: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { headers } of rules.filter((rule) => isOf(rule.path, path)))
    for (const [name, value] of headers) {
      if (found.has(name.toLowerCase())) throw new Error(`_headers: ${path} has ${name} twice`);
      found.set(name.toLowerCase(), value);
    }
  return found;
}
