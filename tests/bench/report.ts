/** What a metric is given, what it hands back, and how that is printed. */
import type { Browser } from '@playwright/test';

export interface Bench {
  readonly browser: Browser;
  /** Address of the folder of pages, with a slash at the end. */
  readonly base: string;
  /** How often to repeat what differs from time to time. */
  readonly runs: number;
}

/** Measures and reports. Rejects if there is nothing to measure. */
export type Metric = (bench: Bench) => Promise<readonly Report[]>;

export type Row = Readonly<Record<string, string | number>>;

/** A stated limit. */
export interface Check {
  readonly what: string;
  readonly value: number;
  readonly limit: number;
}

export interface Report {
  readonly title: string;
  readonly rows: readonly Row[];
  readonly checks?: readonly Check[];
  /** What a reader of the figures has to know. */
  readonly notes?: readonly string[];
}

export interface Summary {
  readonly median: number;
  readonly min: number;
  readonly max: number;
  readonly p95: number;
}

/** Quantile 0 to 1 with linear interpolation. `NaN` for no values. */
function quantile(sorted: readonly number[], q: number): number {
  const at = (sorted.length - 1) * q;
  const low = sorted[Math.floor(at)] ?? Number.NaN;
  const high = sorted[Math.ceil(at)] ?? Number.NaN;
  return low + (high - low) * (at - Math.floor(at));
}

export function summary(values: readonly number[]): Summary {
  const sorted = [...values].sort((a, b) => a - b);
  const [median, min, max, p95] = [0.5, 0, 1, 0.95].map((q) => quantile(sorted, q));
  return { median, min, max, p95 } as Summary;
}

export function rounded(value: number, digits = 0): number {
  return Number(value.toFixed(digits));
}

export function isMet({ value, limit }: Check): boolean {
  return value <= limit;
}

function table(rows: readonly Row[]): string[] {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const cells = [names, ...rows.map((row) => names.map((name) => String(row[name] ?? '')))];
  const widths = names.map((_, column) => Math.max(...cells.map((line) => line[column]?.length ?? 0)));
  const line = (texts: readonly string[]) =>
    texts
      .map((text, i) => (i === 0 ? text.padEnd(widths[i] ?? 0) : text.padStart(widths[i] ?? 0)))
      .join('  ');
  return [line(names), line(widths.map((width) => '─'.repeat(width))), ...cells.slice(1).map(line)];
}

/** A report as text for a terminal. */
export function text({ title, rows, checks = [], notes = [] }: Report): string {
  const checked = checks.map((check) => {
    const mark = isMet(check) ? '✓' : '✗';
    return `${mark} ${check.what}: ${rounded(check.value, 3)} (limit ${check.limit})`;
  });
  return [title, ...[...table(rows), ...checked, ...notes].map((each) => `  ${each}`), ''].join('\n');
}
