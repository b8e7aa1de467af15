/** What a step of one month costs with all layers on, as the data are and with ten times the hosts and changes. */
import type { Browser, Page } from '@playwright/test';
import {
  CHANGE_KEYS,
  HOST_KEYS,
  type PackedChange,
  type PackedDataset,
  type PackedHost,
} from '../../src/data/dataset.ts';
import { packColumns, unpackColumns } from '../../src/data/pack.ts';
import { load, withPage } from './line.ts';
import { OURS } from './pages.ts';
import { type Metric, rounded, summary } from './report.ts';
import { row, type Timing, timingRows, timings } from './steps.ts';

/** Query with every layer, and the steps: all months of three years with many changes. */
const QUERY = '?date=2022-01&layers=us~europe~changes';
const STEPS = Array.from({ length: 36 }, (_, index) => 97 + index);
const SETTLE_MS = 1000;
const TIMES = 10;
/** A frame at 60 Hz. */
const FRAME_MS = 1000 / 60;

/** Ten of each host, a little apart, and of each change. Made up for the measure; never shown to anybody. */
function multiplied(dataset: PackedDataset): PackedDataset {
  const copies = Array.from({ length: TIMES }, (_, index) => index);
  const hosts = unpackColumns<PackedHost>(HOST_KEYS, dataset.hosts).flatMap((host) =>
    copies.map((copy) => {
      const place = { discX: host.discX + copy * 12, discY: host.discY + copy * 7 };
      return { ...host, ...place, iso3: copy === 0 ? host.iso3 : `${host.iso3}${copy}` };
    }),
  );
  const changes = unpackColumns<PackedChange>(CHANGE_KEYS, dataset.changes).flatMap((change) =>
    copies.map((copy) => ({ ...change, id: `${change.id}${copy === 0 ? '' : `-${copy}`}` })),
  );
  return { ...dataset, hosts: packColumns(HOST_KEYS, hosts), changes: packColumns(CHANGE_KEYS, changes) };
}

async function multiply(page: Page): Promise<void> {
  await page.route(`**/${OURS}*`, async (route) => {
    const answer = await route.fetch();
    const html = await answer.text();
    const body = html.replace(
      /(<script type="application\/json"[^>]*>)(.*?)(<\/script>)/s,
      (_, open, json, close) => {
        const dataset = multiplied(JSON.parse(json));
        return open + JSON.stringify(dataset).replaceAll('<', '\\u003c') + close;
      },
    );
    await route.fulfill({ response: answer, body });
  });
}

async function steps(browser: Browser, url: string, many: boolean): Promise<readonly Timing[]> {
  return withPage(browser, { slowCpu: true }, async ({ page, cdp }) => {
    if (many) await multiply(page);
    await load(cdp, url + QUERY, SETTLE_MS);
    return timings(page, STEPS);
  });
}

export const layers: Metric = async ({ browser, base, runs }) => {
  const reports = [];
  for (const many of [false, true]) {
    const found: Timing[] = [];
    // Each in a page of its own: the first steps of a page cost more, and a machine has slow moments.
    for (let run = 0; run < runs; run++) found.push(...(await steps(browser, base + OURS, many)));
    const work = found.map(({ script, frame }) => script + frame);
    const limit = (many ? 3 : 1) * FRAME_MS;
    reports.push({
      title: `Step of a month, all layers, CPU ÷4, ${many ? `${TIMES} times the forces and changes` : 'the data as they are'}, ${runs} runs of ${STEPS.length}, ms`,
      rows: [...timingRows(found, 'CPU ÷4'), row('script and frame together', work)],
      checks: [
        {
          what: 'median of both together',
          value: rounded(summary(work).median, 2),
          limit: rounded(limit, 1),
        },
      ],
    });
  }
  return reports;
};
