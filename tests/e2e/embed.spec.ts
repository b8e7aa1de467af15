/** The map in frames of another origin's pages: real frames, and the scripts that newsrooms have on their pages. */
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { Frame, FrameLocator, Page } from '@playwright/test';
import { expect } from './fixtures.ts';
import { EMBEDDED, EMBEDDED_BARE, test } from './host.ts';
import { ORIGIN } from './map.ts';

const STYLE = 'border:0;width:100%;height:auto;aspect-ratio:3/2;min-height:700px';

/** A frame as the snippet makes it, with more attributes where wanted. */
const frame = (query: string, more = '') =>
  `<iframe title="Map" width="100%" height="700" frameborder="0" style="${STYLE}" src="${EMBEDDED}?embed=1${query}" ${more}></iframe>`;

/** Keeps what frames say. */
const LISTEN = `<script>
  said = [];
  addEventListener('message', ({ data }) => said.push(data));
</script>`;

const said = (page: Page): Promise<readonly unknown[]> => page.evaluate('said');

async function frameReady(map: FrameLocator): Promise<void> {
  await expect(map.locator('html')).toHaveAttribute('data-ready', /^(svg|gl)$/);
}

/** The height that the frame last asked for, and how often it has asked. */
async function asked(page: Page): Promise<{ height: number; times: number }> {
  const found = (await said(page))
    .map((data) => data as { type?: string; height?: number })
    .filter(({ type }) => type === 'who-defends-europe:resize');
  return { height: found.at(-1)?.height ?? 0, times: found.length };
}

test('a frame says its height in every dialect, when it is ready and when it has changed', async ({
  page,
  article,
}) => {
  const query = '&date=2024-12&eid=a-1&childId=pym-7#?secret=k3y';
  await page.setViewportSize({ width: 1300, height: 900 });
  await page.goto(article(`${LISTEN}<div style="width:600px">${frame(query)}</div>`));
  const map = page.frameLocator('iframe');
  await frameReady(map);
  const { height } = await asked(page);
  const dialects = (width: number, tall: number) => [
    { type: 'who-defends-europe:resize', v: 1, id: 'a-1', width, height: tall },
    { 'datawrapper-height': { 'a-1': tall } },
    { sentinel: 'amp', type: 'embed-size', height: tall },
    JSON.stringify({ src: `${EMBEDDED}?embed=1${query}`, context: 'iframe.resize', height: tall }),
    `pymxPYMxpym-7xPYMxheightxPYMx${tall}`,
    { message: 'height', value: tall, secret: 'k3y' },
  ];
  expect(Number.isInteger(height) && height > 200 && height < 2000).toBe(true);
  expect(await said(page)).toEqual([
    { type: 'who-defends-europe:ready', v: 1, id: 'a-1' },
    ...dialects(600, height),
    { type: 'who-defends-europe:state', v: 1, id: 'a-1', query: 'date=2024-12&embed=1&eid=a-1' },
  ]);

  await page.evaluate('said.length = 0; document.querySelector("div").style.width = "1200px"');
  await expect.poll(async () => (await said(page)).length).toBeGreaterThan(0);
  expect(await said(page)).toEqual(dialects(1200, 800));
  expect(height).toBe(700);

  await page.evaluate('said.length = 0');
  await map.getByRole('slider', { name: 'Month' }).press('Home');
  await map.locator('#ground path[data-iso3="POL"]').click();
  await expect(map.locator('.tip')).toContainText('Poland: 1.86% of GDP');
  await expect(async () => {
    const states = await said(page);
    expect(states).toContainEqual({
      type: 'who-defends-europe:state',
      v: 1,
      id: 'a-1',
      query: 'date=2014-01&embed=1&eid=a-1',
    });
    expect(states).toContainEqual({ type: 'who-defends-europe:select', v: 1, id: 'a-1', iso3: 'POL' });
  }).toPass();
});

test('questions of the page around are answered, other messages and other senders are not', async ({
  page,
  article,
}) => {
  await page.goto(
    article(`${LISTEN}${frame('')}<iframe title="Other" id="other" srcdoc="<p>Other"></iframe>`),
  );
  const map = page.frameLocator('iframe[title="Map"]');
  await frameReady(map);
  await page.evaluate('said.length = 0');
  const post = (data: unknown) => page.evaluate((data) => window.frames[0]?.postMessage(data, '*'), data);
  await post({
    type: 'iframe-child-init',
    targetElementSelector: '<img src=x onerror=alert(1)>',
    bodyPadding: '9px',
  });
  await post('[iFrameSizer]frame-1:8:false:false:32:true:true:vertical:auto');
  const { height } = await asked(page);
  const width = await page.evaluate('document.querySelector("iframe").clientWidth');
  await expect.poll(() => said(page)).toContainEqual(`[iFrameSizer]frame-1:${height}:${width}:init`);
  expect(await said(page)).toContainEqual({
    type: 'iframe-resized',
    width,
    height,
  });

  // The links to the views are written when the view has rested.
  await expect(map.locator('#views a').first()).toHaveAttribute('href', /embed=1/);
  await page.evaluate('said.length = 0');
  const markup = await map.locator('body').evaluate((body) => body.outerHTML);
  for (const data of [
    null,
    42,
    '[iFrameSizer]',
    '[iFrameSizer]<img src=x>',
    'javascript:alert(1)',
    { type: 'who-defends-europe:resize', height: 1e9 },
    { type: { toString: 'iframe-child-init' } },
    ['iframe-child-init'],
  ])
    await post(data);
  // A sibling is not the parent, whatever it says.
  const sibling = page.frames().find((each) => each.url() === 'about:srcdoc') as Frame;
  await sibling.evaluate(() => parent.frames[0]?.postMessage({ type: 'iframe-child-init' }, '*'));
  await sibling.evaluate(() => parent.frames[0]?.postMessage('[iFrameSizer]x:8:false:', '*'));
  await page.waitForTimeout(300);
  expect(await said(page)).toEqual([]);
  expect(await map.locator('body').evaluate((body) => body.outerHTML)).toBe(markup);
});

test('hosts with pym.js, with either resizer and with our loader give each frame the height it asks for', async ({
  page,
  article,
  problems,
}) => {
  // iframe-resizer says on its console that it is free for free software alone.
  problems.allow(/iframe-resizer|GPLv3/i);
  // This browser does not know the permission yet.
  problems.allow(/web-share/);
  await page.setViewportSize({ width: 620, height: 900 });
  await page.goto(
    article(`<script src="/pym.js"></script><script src="/open-iframe-resizer.js"></script><script src="/iframe-resizer.js"></script>
    <div id="pym"></div>${frame('&timeline=0', 'id="open"')}${frame('&title=0', 'id="sizer"')}
    ${frame('&eid=ours', 'id="ours" sandbox="allow-scripts"')}
    <who-defends-europe date="2024-12" layers="us~europe" legend="0" class="wide"></who-defends-europe>
    <script>
      new pym.Parent('pym', '${EMBEDDED}?embed=1', {});
      iframeResizer.initialize({}, '#open');
      iframeResize({ license: 'GPLv3' }, '#sizer');
      addEventListener('message', ({ data }) => { if (data?.id === 'ours') natural = data.height; });
    </script>
    <script src="${EMBEDDED}embed.js"></script>`),
  );
  const element = page.locator('who-defends-europe iframe');
  await expect(element).toHaveAttribute(
    'src',
    `${EMBEDDED}?date=2024-12&layers=us%7Eeurope&legend=0&embed=1`,
  );
  for (const [name, value] of [
    ['loading', 'lazy'],
    ['width', '100%'],
    ['height', '420'],
    ['allow', 'fullscreen; web-share; clipboard-write'],
    ['referrerpolicy', 'strict-origin-when-cross-origin'],
    ['title', 'Who defends Europe? Map'],
  ] as const)
    await expect(element).toHaveAttribute(name, value);
  const selectors = ['#pym iframe', '#open', '#sizer', '#ours', 'who-defends-europe iframe'];
  for (const width of [620, 400]) {
    await page.setViewportSize({ width, height: 900 });
    for (const selector of selectors) {
      const map = page.frameLocator(selector);
      await page.locator(selector).scrollIntoViewIfNeeded();
      await frameReady(map);
      // What the snippet keeps free, or 0.8 of the width and what is beside the map where a part of it is left out.
      const natural = () =>
        map.locator('#map').evaluate((box: HTMLElement) => {
          const { embed = '' } = document.documentElement.dataset;
          const isWhole = ['title', 'timeline', 'legend'].every((part) => embed.includes(part));
          const others = document.body.offsetHeight - box.offsetHeight;
          const withMap = others + Math.round(innerWidth * 0.8);
          const isBelow = Boolean(document.querySelector('.lead')?.clientWidth === innerWidth);
          return isWhole ? 700 : isBelow ? Math.min(withMap, Math.max(420, 2 * others)) : withMap;
        });
      const height = () => page.locator(selector).evaluate((each) => each.clientHeight);
      const missing = async () => (await natural()) - (await height());
      // A part that was higher at this width before stays so: the article shall not jump.
      await expect.poll(missing, { message: `${selector} at ${width}` }).toBeLessThanOrEqual(0);
      expect(await height()).toBeLessThanOrEqual(702);
    }
  }

  const tall = () => page.locator('#ours').evaluate((each) => each.clientHeight);
  const before = await tall();
  await page.evaluate(() => {
    const data = { type: 'who-defends-europe:resize', v: 1, id: 'ours', height: 3000 };
    // From this page itself, not from a frame of ours.
    postMessage(data, '*');
    dispatchEvent(
      new MessageEvent('message', { data, origin: 'https://evil.example', source: window.frames[3] ?? null }),
    );
  });
  await page.waitForTimeout(100);
  expect(await tall()).toBe(before);
  for (const [height, clamped] of [
    [1e9, 4000],
    [1, 200],
    ['900', 200],
  ] as const) {
    // Looked at before the frame answers to its new height with what it would like to have.
    const heard = await page.evaluate(
      ({ height, origin }) => {
        const ours = document.getElementById('ours') as HTMLIFrameElement;
        const data = { type: 'who-defends-europe:resize', v: 1, id: 'ours', height };
        dispatchEvent(new MessageEvent('message', { data, origin, source: ours.contentWindow }));
        return ours.clientHeight;
      },
      { height, origin: 'null' },
    );
    expect(heard).toBe(clamped);
  }
});

test('a host that gives every height asked for comes to rest, narrow and wide, and at the same heights again', async ({
  page,
  article,
}) => {
  await page.goto(
    article(`${LISTEN}<div>${frame('', 'id="map"')}</div><script>
      addEventListener('message', ({ data }) => {
        if (data?.sentinel !== 'amp') return;
        map.style.minHeight = '0';
        map.style.aspectRatio = 'auto';
        map.style.height = data.height + 'px';
      });
    </script>`),
  );
  const map = page.frameLocator('iframe');
  await frameReady(map);
  const rest = async (width: number) => {
    await page.evaluate(`said.length = 0; document.querySelector('div').style.width = '${width}px'`);
    // Until half a second has passed in which frames were drawn and nothing was asked for.
    await page.evaluate(async () => {
      for (let frame = 0; frame < 20; frame++) await new Promise(requestAnimationFrame);
    });
    await page.waitForTimeout(500);
    expect((await asked(page)).times, `messages at ${width}`).toBeLessThanOrEqual(4);
    return page.locator('iframe').evaluate((each) => each.clientHeight);
  };
  const widths = [960, 640, 480, 320, 280];
  const heights: number[] = [];
  for (const width of widths) heights.push(await rest(width));
  expect(heights.every((height) => height === 700)).toBe(true);
  for (const [index, width] of [...widths.entries()].reverse().slice(1))
    expect(await rest(width)).toBe(heights[index]);
});

/** Parts that lie over each other, reach out of the frame or have text cut off, in words. */
function faults(map: Frame): Promise<string[]> {
  return map.evaluate(() => {
    const found: string[] = [];
    // Beside the map in wide frames, on its sea: that part of the map is not meant.
    const probe = document.body.appendChild(document.createElement('div'));
    probe.style.cssText = 'position: absolute; height: 0; width: var(--lead)';
    const lead = probe.getBoundingClientRect().width;
    probe.remove();
    const shown = ['.lead', '#map', '#legend', '#time', 'footer']
      .map((selector) => [selector, document.querySelector(selector)?.getBoundingClientRect()] as const)
      .map(
        ([selector, box]) =>
          [
            selector,
            box && selector === '#map' ? new DOMRect(lead, box.y, box.width - lead, box.height) : box,
          ] as const,
      )
      .flatMap(([selector, box]) =>
        box && box.width > 0 && box.height > 0 ? [[selector, box] as const] : [],
      );
    const { scrollWidth, scrollHeight } = document.documentElement;
    if (scrollWidth > innerWidth || scrollHeight > innerHeight)
      found.push(`page is ${scrollWidth}×${scrollHeight}`);
    for (const [i, [a, box]] of shown.entries()) {
      if (box.right > innerWidth + 0.5 || box.bottom > innerHeight + 0.5) found.push(`${a} reaches out`);
      for (const [b, other] of shown.slice(i + 1))
        if (
          box.left < other.right - 1 &&
          other.left < box.right - 1 &&
          box.top < other.bottom - 1 &&
          other.top < box.bottom - 1
        )
          found.push(`${a} and ${b} overlap`);
    }
    for (const element of document.querySelectorAll(
      'h1, #headline, h2, .date, .bound:not(:has(.goal)), .buttons button, .embed-credit, .side',
    ))
      if (
        element.clientWidth > 0 &&
        (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 2)
      )
        found.push(`${element.className || element.tagName} is cut`);
    const names = shown.map(([name]) => name);
    // What is dropped at which size: the map keeps at least half of the frame.
    const isTall = innerWidth < 560 || (innerWidth < 1000 && innerWidth < innerHeight);
    const wanted = {
      '.lead': true,
      '#map': true,
      footer: true,
      '#time': innerHeight >= 340,
      '#legend': innerHeight >= (isTall ? 600 : innerWidth < 1000 ? 450 : 700),
    };
    for (const [part, isWanted] of Object.entries(wanted))
      if (names.includes(part) !== isWanted) found.push(`${part} is ${isWanted ? 'missing' : 'too much'}`);
    const box = document.getElementById('map') as HTMLElement;
    const part = (box.clientHeight * (innerWidth - lead)) / (innerHeight * innerWidth);
    // Very wide ones have the words of a whole page beside it.
    if (part < (innerWidth < 1000 ? 0.5 : 0.44))
      found.push(`map is ${Math.round(part * 100)} % of the frame`);
    return found;
  });
}

test('at every width from 280 px and height from 200 px all parts show, nothing is cut, nothing overlaps', async ({
  page,
  article,
}) => {
  await page.setViewportSize({ width: 1340, height: 1040 });
  await page.goto(article(frame('', 'id="map"')));
  await frameReady(page.frameLocator('iframe'));
  const map = page.frames()[1] as Frame;
  const found: string[] = [];
  // Very wide ones are as high as their snippet makes them, or higher.
  for (const width of [280, 320, 480, 640, 960, 1050, 1300])
    for (const height of width > 1000
      ? [700, 760, 1000]
      : [200, 240, 300, 360, 420, 480, 560, 640, 760, 1000]) {
      await page.evaluate(
        `map.style.cssText = 'border:0;width:${width}px;height:${height}px'; new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))`,
      );
      await expect.poll(() => map.evaluate(() => [innerWidth, innerHeight])).toEqual([width, height]);
      found.push(...(await faults(map)).map((fault) => `${width}×${height}: ${fault}`));
    }
  expect(found).toEqual([]);
});

test('the frame shows what its flags say, asks for one file, and leads to the same view of the whole page', async ({
  page,
  context,
  article,
}) => {
  const requests: string[] = [];
  const sizes: number[] = [];
  page.on('response', async (response) => {
    if (!response.url().startsWith(ORIGIN)) return;
    requests.push(response.url());
    sizes.push(brotliCompressSync(await response.body()).length);
  });
  await page.goto(article(frame('&date=2022-06&measure=usd&focus=POL')));
  const map = page.frameLocator('iframe');
  await frameReady(map);
  await map.getByRole('button', { name: 'Play from event to event' }).hover();
  await map.locator('#ground path[data-iso3="DEU"]').click();
  await map.getByRole('slider', { name: 'Month' }).press('ArrowLeft');
  await expect(map.getByRole('img', { name: 'Europe by defence spending, May 2022' })).toBeVisible();
  // The frame, what talks with the page around, and what places letters for another month than the latest.
  expect(requests.slice(1)).toEqual([
    expect.stringContaining('/assets/frame-'),
    expect.stringContaining('/assets/letters-'),
  ]);
  expect(sizes[0]).toBeLessThanOrEqual(80_000);
  await expect(map.locator('main > :visible')).toHaveCount(1);
  await expect(map.getByRole('region', { name: 'Table' })).toBeHidden();
  await expect(map.getByRole('combobox', { name: 'Shade by' })).toBeHidden();
  const opened = context.waitForEvent('page');
  await map.getByRole('link', { name: 'Full view' }).click();
  const whole = await opened;
  expect(whole.url()).toBe(`${EMBEDDED}?date=2022-05&measure=usd&focus=DEU`);
  await expect(whole.locator('#controls select').first()).toHaveValue('usd');
  await whole.close();

  await page.goto(article(frame('&title=0&timeline=0&legend=0&static=1')));
  await frameReady(map);
  await expect(map.getByRole('img', { name: 'Europe by defence spending, November 2026' })).toBeVisible();
  await expect(map.getByRole('heading')).toHaveCount(0);
  await expect(map.getByRole('region', { name: 'Legend' })).toBeHidden();
  await expect(map.getByRole('slider', { name: 'Month', includeHidden: true })).toBeHidden();
  await expect(map.getByRole('button')).toHaveCount(0);
  await expect(map.getByRole('link', { name: 'Full view' })).toBeVisible();
});

test('sandboxed frames are complete, with scripts live and without as a still', async ({
  page,
  article,
  problems,
}) => {
  problems.allow(/Blocked script execution/);
  await page.goto(
    article(
      `${LISTEN}${frame('&date=2024-12&theme=dark', 'sandbox="allow-scripts"')}${frame('', 'sandbox=""')}`.replaceAll(
        EMBEDDED,
        EMBEDDED_BARE,
      ),
    ),
  );
  const live = page.frameLocator('iframe >> nth=0');
  await frameReady(live);
  await live.getByRole('slider', { name: 'Month' }).press('Home');
  await live.getByRole('button', { name: 'Zoom in' }).click();
  await expect(live.locator('#headline')).toContainText('Europe in January 2014');
  await expect(live.getByRole('region', { name: 'Legend' })).toBeVisible();
  await expect(live.locator('.map-note')).toHaveText('');
  expect((await asked(page)).height).toBeGreaterThan(300);
  const still = page.frameLocator('iframe >> nth=1');
  await expect(still.getByRole('img', { name: 'Europe by defence spending, November 2026' })).toBeVisible();
  await expect(still.getByRole('region', { name: 'Legend' })).toBeVisible();
  await expect(still.getByRole('contentinfo')).toContainText('NATO');
});

test('the page scrolls on over the map, nothing in it shifts, and its theme, motion and print are followed', async ({
  page,
  article,
}) => {
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 640, height: 700 });
  await page.goto(
    article(`<script>
      shifts = [];
      new PerformanceObserver((list) => shifts.push(...list.getEntries().map(({ value }) => value))).observe({ type: 'layout-shift', buffered: true });
    </script><p>Before${frame('&date=2024-12', 'loading="lazy"')}<p>After<div style="height:2000px"></div>`),
  );
  const map = page.frameLocator('iframe');
  await frameReady(map);
  await expect(map.locator('html')).toHaveCSS('color-scheme', 'light dark');
  const background = await map.locator('html').evaluate((html) => getComputedStyle(html).backgroundColor);
  expect(
    background
      .match(/\d+/g)
      ?.slice(0, 3)
      .every((part) => Number(part) < 80),
  ).toBe(true);
  expect(await map.locator('body').evaluate(() => document.getAnimations().length)).toBe(0);
  const box = await page.locator('iframe').boundingBox();
  const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) * 0.7, (box?.y ?? 0) + 200];
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, 150);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(150);
  // One finger belongs to the browser, which scrolls the page around, until a reader presses the map.
  await expect(map.locator('#map')).toHaveCSS('touch-action', 'pan-x pan-y');
  await expect(map.locator('#map svg[role=img]')).toHaveAttribute('viewBox', '0 0 2000 1760');
  expect(await page.evaluate('shifts')).toEqual([]);

  await page.evaluate(() => scrollTo(0, 0));
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  const printed = page.frames()[1] as Frame;
  expect(await faults(printed)).toEqual([]);
  expect((await page.pdf()).length).toBeGreaterThan(20_000);
});

/** Signs whose meaning shows, and those that do not say it. */
function keys(map: FrameLocator): Promise<Record<string, boolean>> {
  return map.locator('html').evaluate(() => {
    const shows = (selector: string, text: RegExp) => {
      const element = [...document.querySelectorAll<HTMLElement>(selector)].find((each) =>
        each.checkVisibility(),
      );
      const box = element?.getBoundingClientRect();
      return Boolean(
        box && text.test(element?.textContent ?? '') && box.top >= 0 && box.bottom <= innerHeight,
      );
    };
    return {
      orange: shows('.says .us', /US troops/),
      purple: shows('.says .europe', /Europeans and Canadians/),
      dashed: shows('.arrow-key [data-look="announced"]', /announced/),
      scale: shows('#legend .key-head', /(%|share) of GDP/),
      plus: shows('.mark-line', /\+ at least/),
      outside: shows('.without', /not in NATO/),
      hollow: shows('.change-key', /fewer/),
    };
  });
}

const MONTH_KEYS = ['orange', 'purple', 'dashed', 'scale', 'plus', 'outside'];
for (const by of ['snippet', 'loader'])
  test(`at every width the key is whole, in frames as the ${by} makes them`, async ({ page, article }) => {
    await page.setViewportSize({ width: 1000, height: 1200 });
    const loader = by === 'loader' ? `<script src="${EMBEDDED}embed.js"></script>` : '';
    for (const [query, wanted] of [
      ['', MONTH_KEYS],
      ['&since=2021-12', ['hollow', 'scale']],
    ] as const) {
      // The snippet alone does not follow what a comparison needs on phones.
      if (by === 'snippet' && query) continue;
      await page.goto(article(`<div>${frame(query)}</div>${loader}`));
      const map = page.frameLocator('iframe');
      await frameReady(map);
      for (const width of [280, 320, 360, 480, 600, 640, 720]) {
        await page.evaluate(`document.querySelector('div').style.width = '${width}px'`);
        await expect
          .poll(
            async () => {
              const found = await keys(map);
              return wanted.filter((name) => !found[name]);
            },
            { message: `${query} at ${width}` },
          )
          .toEqual([]);
        expect(await page.locator('iframe').evaluate((each) => each.clientHeight)).toBeGreaterThanOrEqual(
          700,
        );
        if (!query) expect(await page.locator('iframe').evaluate((each) => each.clientHeight)).toBe(700);
      }
    }
  });

test('the snippet keeps 700 px free, or two thirds of its width, and the loader leaves it so', async ({
  page,
  article,
}) => {
  for (const loader of ['', `<script src="${EMBEDDED}embed.js"></script>`]) {
    await page.setViewportSize({ width: 1300, height: 900 });
    await page.goto(article(`<div>${frame('')}</div>${loader}`));
    await frameReady(page.frameLocator('iframe'));
    for (const [width, height] of [
      [280, 700],
      [640, 700],
      [1050, 700],
      [1200, 800],
    ] as const) {
      await page.evaluate(`document.querySelector('div').style.width = '${width}px'`);
      await page.waitForTimeout(300);
      expect(await page.locator('iframe').evaluate((each) => each.clientHeight)).toBe(height);
    }
  }
});

test('who asks once, when the frame has loaded, is answered although it is below the fold', async ({
  page,
  article,
}) => {
  await page.setViewportSize({ width: 620, height: 600 });
  // As iframe-resizer 4.4 and WordPress do it.
  await page.goto(
    article(
      `${LISTEN}<div style="height:6000px"></div>${frame(
        '&date=2024-12',
        `onload="
      contentWindow.postMessage('[iFrameSizer]iFrameResizer0:8:false:false:32:true:true:null:bodyOffset:null:null:0:false:parent:scroll:true', '*');
      contentWindow.postMessage({ type: 'iframe-child-init' }, '*');
      contentWindow.postMessage({ message: 'ready', secret: 'k3y' }, '*')"`,
      )}`,
    ),
  );
  const { width } = await page.locator('iframe').evaluate((each) => ({ width: each.clientWidth }));
  for (const answer of [
    `[iFrameSizer]iFrameResizer0:700:${width}:init`,
    { type: 'iframe-resized', width, height: 700 },
    { message: 'height', value: 700, secret: 'k3y' },
  ])
    await expect.poll(() => said(page)).toContainEqual(answer);
  // It has not been drawn for that.
  await expect(page.frameLocator('iframe').locator('html')).toHaveClass(/linked/);
});

test('in the clipped frame of WordPress it says its height, shows, and leads the window to the whole page', async ({
  page,
  article,
  problems,
}) => {
  problems.allow(/Blocked opening/);
  const src = `${EMBEDDED_BARE}?date=2024-12&embed=1#?secret=k3y`;
  // What wp-embed.js does with the messages of a frame.
  await page.goto(
    article(`<blockquote class="wp-embedded-content" data-secret="k3y"><a href="${EMBEDDED_BARE}">Map</a></blockquote>
    <iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" style="position: absolute; clip: rect(1px, 1px, 1px, 1px);"
      title="Map" src="${src}" data-secret="k3y" width="600" height="700" frameborder="0"></iframe>
    <script>
      addEventListener('message', ({ data, source }) => {
        const frame = document.querySelector('iframe');
        if (source !== frame.contentWindow || data.secret !== 'k3y') return;
        document.querySelector('blockquote').style.display = 'none';
        frame.removeAttribute('style');
        if (data.message === 'height') frame.height = Math.min(1000, Math.max(200, data.value));
        if (data.message === 'link' && new URL(data.value).host === new URL(frame.src).host && document.activeElement === frame)
          top.location.href = data.value;
      });
    </script>`),
  );
  const map = page.frameLocator('iframe');
  await frameReady(map);
  await expect(page.locator('blockquote')).toBeHidden();
  expect(await page.locator('iframe').evaluate((each: HTMLIFrameElement) => each.height)).toBe('700');
  await map.locator('#full-view').click();
  await page.waitForURL(`${EMBEDDED_BARE}?date=2024-12`);
});

test('where a sandbox allows no window, Full view shows its address, selected', async ({
  page,
  article,
  problems,
}) => {
  problems.allow(/Blocked opening/);
  await page.setViewportSize({ width: 620, height: 760 });
  await page.goto(
    article(frame('&date=2024-12', 'sandbox="allow-scripts"').replace(EMBEDDED, EMBEDDED_BARE)),
  );
  const map = page.frameLocator('iframe');
  await frameReady(map);
  await map.locator('#full-view').click();
  const address = `${EMBEDDED_BARE}?date=2024-12`;
  await expect(map.locator('#full-view')).toHaveText(address);
  expect(await map.locator('html').evaluate(() => String(getSelection()))).toBe(address);
  await map.getByRole('slider', { name: 'Month' }).press('Home');
  await expect(map.locator('#full-view')).toHaveText('Full view');
});

test('a page around sets the theme, before the map is ready and after', async ({ page, article }) => {
  await page.goto(
    article(
      frame(
        '',
        `onload="contentWindow.postMessage({ type: 'who-defends-europe:theme', theme: 'dark' }, '*')"`,
      ),
    ),
  );
  const html = page.frameLocator('iframe').locator('html');
  await expect(html).toHaveAttribute('data-theme', 'dark');
  await page.evaluate("frames[0].postMessage({ type: 'who-defends-europe:theme', theme: 'auto' }, '*')");
  await expect(html).not.toHaveAttribute('data-theme');
});

const ELEMENT = `<who-defends-europe src="${EMBEDDED}" date="2024-12"><a href="${EMBEDDED}?date=2024-12">Map</a></who-defends-europe>`;
const LOADERS = {
  classic: `<script async src="${EMBEDDED}embed.js"></script>`,
  module: `<script type="module" src="${EMBEDDED}embed.js"></script>`,
  twice: `<script async src="${EMBEDDED}embed.js"></script>${ELEMENT}<script async src="${EMBEDDED}embed.js"></script>`,
  inlined: `<script>${readFileSync('public/embed.js', 'utf8')}</script>`,
  'in the head of a page that is still being read': '',
} as const;
for (const [how, loader] of Object.entries(LOADERS))
  test(`the loader works: ${how}`, async ({ page, article, problems }) => {
    // This browser does not know the permission yet.
    problems.allow(/web-share/);
    await page.setViewportSize({ width: 620, height: 800 });
    const head = loader === '' ? `<script src="${EMBEDDED}embed.js"></script>` : '';
    await page.goto(
      article(`${head}<div style="width:600px">${frame('', 'id="ours"')}${ELEMENT}${loader}</div>`),
    );
    const made = page.locator('who-defends-europe iframe').first();
    await expect(made).toHaveAttribute('src', `${EMBEDDED}?date=2024-12&embed=1`);
    await expect(page.locator('who-defends-europe').first().locator('a')).toHaveCount(0);
    await frameReady(page.frameLocator('#ours'));
    await expect(page.locator('#ours')).toHaveCSS('height', '700px');
    await expect(page.locator('#ours')).toHaveAttribute('style', /min-height: 0/);
  });

test('the loader works late: for frames and elements that come after it, and for frames that were ready before', async ({
  page,
  article,
  problems,
}) => {
  problems.allow(/web-share/);
  await page.setViewportSize({ width: 620, height: 800 });
  await page.goto(article(`<div style="width:600px">${frame('', 'id="ours"')}</div>`));
  await frameReady(page.frameLocator('#ours'));
  await page.evaluate(
    (src) => document.body.append(Object.assign(document.createElement('script'), { src })),
    `${EMBEDDED}embed.js`,
  );
  await expect(page.locator('#ours')).toHaveAttribute('style', /min-height: 0/);
  await page.evaluate((markup) => document.body.insertAdjacentHTML('beforeend', markup), ELEMENT);
  await expect(page.locator('who-defends-europe iframe')).toHaveAttribute(
    'src',
    `${EMBEDDED}?date=2024-12&embed=1`,
  );
});

test('without scripts the frame is a still of the latest month, without buttons that do nothing', async ({
  page,
  article,
  problems,
}) => {
  problems.allow(/Blocked script execution/);
  for (const width of [320, 600, 900]) {
    await page.setViewportSize({ width, height: 760 });
    await page.goto(article(frame('&date=2024-12', 'sandbox=""')));
    const still = page.frameLocator('iframe');
    await expect(
      still.getByRole('img', { name: 'Europe by defence spending, November 2026' }),
    ).toBeInViewport();
    await expect(still.getByRole('region', { name: 'Legend' })).toBeInViewport();
    await expect(still.getByRole('button', { name: /Zoom|Play/ })).toHaveCount(0);
    await expect(still.locator('.says .us')).toBeInViewport();
  }
});
