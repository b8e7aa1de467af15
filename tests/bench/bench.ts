/**
 * `npm run bench`: builds our page and two plain ones, measures and prints. A benchmark, not a test: only `--assert`
 * turns a missed limit into exit code 1. Options: `--runs 5`, `--only shading` (may be repeated), `--json file`, `--built`
 * (measure `dist/` as it is), `--assert`.
 */
import { writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { launchOptions } from '../browser.ts';
import { PAGE, serve } from '../serve.ts';
import { embeds } from './embeds.ts';
import { layers } from './layers.ts';
import { loading } from './loading.ts';
import { buildPages, PAGES_FOLDER } from './pages.ts';
import { isMet, type Metric, type Report, text } from './report.ts';
import { shading } from './shading.ts';
import { steps } from './steps.ts';

/** A new metric is a file and a line here. */
const METRICS: Readonly<Record<string, Metric>> = { shading, loading, steps, layers, embeds };
const PORT = 4191;

const { values: options } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    only: { type: 'string', multiple: true, default: Object.keys(METRICS) },
    json: { type: 'string' },
    built: { type: 'boolean', default: false },
    assert: { type: 'boolean', default: false },
  },
});

function machine(browserVersion: string): string {
  const [cpu] = cpus();
  const [load] = loadavg();
  const versions = `Node ${process.versions.node}, Chromium ${browserVersion}`;
  return `${cpus().length} × ${cpu?.model.trim()} under a load of ${load?.toFixed(1)}, ${versions}`;
}

async function measure(names: readonly string[], runs: number): Promise<{ on: string; reports: Report[] }> {
  const server = await serve({ port: PORT, base: '/', folder: PAGES_FOLDER });
  const browser = await chromium.launch(launchOptions());
  try {
    const on = machine(browser.version());
    console.log(`${on}\n`);
    const reports: Report[] = [];
    for (const name of names) {
      const metric = METRICS[name];
      if (!metric) throw new Error(`no metric ${name}; there are ${Object.keys(METRICS).join(', ')}`);
      const found = await metric({ browser, base: `http://${PAGE.host}:${PORT}/`, runs });
      for (const each of found) console.log(text(each));
      reports.push(...found);
    }
    return { on, reports };
  } finally {
    await browser.close();
    await server.close();
  }
}

await buildPages(options.built);
const result = await measure(options.only, Number(options.runs));
if (options.json) await writeFile(options.json, `${JSON.stringify(result, null, 2)}\n`);
const missed = result.reports.flatMap(({ checks = [] }) => checks).filter((check) => !isMet(check));
for (const { what } of missed) console.log(`Missed: ${what}`);
if (options.assert && missed.length > 0) process.exitCode = 1;
