import { chromium } from '@playwright/test';
import { launchOptions } from '../browser.ts';
import { PAGE, serve } from '../serve.ts';
import { load, withPage, evaluate } from './line.ts';
const server = await serve({ port: 4193, base: '/', folder: '.cache/bench/pages' });
const browser = await chromium.launch(launchOptions());
const t = Date.now(); const log = (...a: unknown[]) => console.log(Date.now() - t, ...a);
await withPage(browser, {}, async ({ page, cdp }) => {
  await load(cdp, `http://${PAGE.host}:4193/ours/`, 1000); log('loaded');
  log(await evaluate(cdp, `new Promise(r=>{const t=performance.now();requestAnimationFrame(()=>r('raf '+(performance.now()-t)))})`));
  log(await evaluate(cdp, `new Promise(r=>{const t=performance.now();requestAnimationFrame(()=>{const c=new MessageChannel();c.port1.onmessage=()=>r('mc '+(performance.now()-t));c.port2.postMessage(null)})})`));
  log(await evaluate(cdp, `(async()=>{const s=document.querySelector('#month');const o=[];for(const p of [11,71,131,35]){const t=performance.now();s.value=p;s.dispatchEvent(new Event('input',{bubbles:true}));for(let i=0;i<20;i++)await null;o.push(performance.now()-t)}return o.join(' ')})()`));
  log(await page.evaluate(() => document.querySelector<HTMLInputElement>('#month')?.max));
});
await browser.close(); await server.close(); process.exit(0);
