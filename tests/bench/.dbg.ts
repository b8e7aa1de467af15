import { chromium } from '@playwright/test';
import { writeFileSync } from 'node:fs';
import { launchOptions } from '/work/main/tests/browser.ts';
import { PAGE, serve } from '/work/main/tests/serve.ts';
import { load, withPage, evaluate } from '/work/main/tests/bench/line.ts';
import { record } from '/work/main/tests/bench/frames.ts';
import { PAGES, probes } from '/work/main/tests/bench/pages.ts';
const server = await serve({ port: 4192, base: '/', folder: '.cache/bench/pages' });
const browser = await chromium.launch(launchOptions());
console.log(await probes());
for (const p of PAGES) {
  await withPage(browser, { slowLine: true, slowCpu: true }, async ({ cdp }) => {
    let s = NaN;
    cdp.once('Network.requestWillBeSent', (e) => { s = e.wallTime; console.log(e.request.url, e.wallTime - Date.now()/1000); });
    const stop = await record(cdp);
    await load(cdp, `http://${PAGE.host}:4192/${p.path}`, 1000);
    const fr = await stop();
    fr.forEach((f, i) => { writeFileSync(`/tmp/f-${p.key}-${i}.png`, Buffer.from(f.png, 'base64')); });
    console.log(p.key, fr.map((f) => Math.round((f.at - s) * 1000)).join(' '));
    console.log(await evaluate(cdp, `JSON.stringify(performance.getEntriesByType('resource').map(e=>[e.name.split('/').pop(),e.encodedBodySize,Math.round(e.startTime),Math.round(e.responseEnd)]))`), await evaluate(cdp, `document.documentElement.dataset.ready`));
  });
}
await browser.close(); await server.close(); process.exit(0);
