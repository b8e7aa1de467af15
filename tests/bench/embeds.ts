/** What ten embedded maps cost the page around them: how long its thread is blocked while they start as a reader scrolls. */
import { setTimeout as wait } from 'node:timers/promises';
import { type Opened, withPage } from './line.ts';
import { OURS } from './pages.ts';
import { type Metric, rounded, summary } from './report.ts';

const EMBEDS = 10;
const LIMIT_MS = 50;
/** Height of an article's text between two maps, px. */
const TEXT_PX = 1500;
const SETTLE_MS = 3000;
/** What a task may last before it blocks, ms: https://web.dev/articles/tbt. */
const LONG_MS = 50;

const article = (map: string): string => `<!doctype html><title>Article</title>
<script>
  tasks = [];
  new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask', buffered: true });
</script>
${`<div style="height:${TEXT_PX}px">Text</div><iframe title="Map" loading="lazy" src="${map}?embed=1&date=2024-12" width="100%" height="480" style="border:0"></iframe>`.repeat(EMBEDS)}`;

/** Longest tasks of the page and its frames, ms, from opening to the end of the article. */
async function tasks({ page, cdp }: Opened, base: string): Promise<readonly number[]> {
  const address = `${base}article.html`;
  await page.route(address, (route) =>
    route.fulfill({ contentType: 'text/html', body: article(base + OURS) }),
  );
  await cdp.send('Page.navigate', { url: address });
  await wait(SETTLE_MS);
  for (let screen = 0; screen < (EMBEDS * (TEXT_PX + 480)) / 900; screen++) {
    await page.mouse.wheel(0, 900);
    await wait(SETTLE_MS / 3);
  }
  await wait(SETTLE_MS);
  return page.evaluate<readonly number[]>('tasks');
}

export const embeds: Metric = async ({ browser, base, runs }) => {
  const found: { readonly blocked: number; readonly longest: number; readonly count: number }[] = [];
  for (let run = 0; run < runs; run++) {
    const durations = await withPage(browser, { slowCpu: true }, (opened) => tasks(opened, base));
    found.push({
      blocked: durations.reduce((sum, duration) => sum + Math.max(0, duration - LONG_MS), 0),
      longest: Math.max(0, ...durations),
      count: durations.length,
    });
  }
  const blocked = summary(found.map((each) => each.blocked)).median;
  return [
    {
      title: `${EMBEDS} embedded maps in one article, CPU ÷4, ms`,
      rows: found.map(({ blocked, longest, count }, run) => ({
        run: run + 1,
        blocked: rounded(blocked),
        'longest task': rounded(longest),
        'long tasks': count,
      })),
      checks: [{ what: 'blocked for, median', value: blocked, limit: LIMIT_MS }],
    },
  ];
};
