/** Views below the map as figures in frames on pages of another origin. */
import { expect } from './fixtures.ts';
import { EMBEDDED, test } from './host.ts';

const PANELS = ['balance', 'changes', 'handover', 'commands', 'production', 'allies', 'due'];
const frame = (query: string, width: number, height: number) =>
  `<iframe title="Figure" style="border:0;width:${width}px;height:${height}px" src="${EMBEDDED}?embed=1${query}"></iframe>`;

for (const panel of PANELS)
  for (const [width, height] of [
    [640, 480],
    [320, 400],
  ] as const)
    test(`${panel} is a figure with title and credit, and fits ${width} × ${height}`, async ({
      page,
      article,
    }) => {
      await page.goto(
        article(
          `<script>said = []; addEventListener('message', ({ data }) => said.push(data))</script>${frame(`&view=${panel}&heading=Our%20words&note=%3Cb%3Eno%20markup`, width, height)}`,
        ),
      );
      const map = page.frameLocator('iframe');
      const figure = map.locator('.panel-figure');
      await expect(figure.locator('h2')).toBeVisible();
      await expect(map.locator('#map')).toBeHidden();
      // Letters of the map set their own visibility.
      await expect(map.locator('.first')).toHaveCSS('opacity', '0');
      await expect(figure.locator('.publisher').first()).toHaveText('Heading by the publisher Our words');
      await expect(figure.locator('.publisher').last()).toHaveText('Note by the publisher <b>no markup');
      await expect(map.locator('.embed-credit')).toBeInViewport();
      await expect(map.locator('#full-view')).toHaveAttribute('href', new RegExp(`view=${panel}`));
      await expect(map.locator('#full-view')).not.toHaveAttribute('href', /heading|note|embed/);
      const found = await figure.evaluate((figure) => {
        const small = [...figure.querySelectorAll<HTMLElement | SVGElement>('*')].filter(
          (each) =>
            [...each.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()) &&
            each.getClientRects().length > 0 &&
            Number.parseFloat(getComputedStyle(each).fontSize) *
              ((each instanceof SVGElement && (each as SVGGraphicsElement).getScreenCTM?.()?.a) || 1) <
              11,
        );
        return {
          wide: document.documentElement.scrollWidth - innerWidth,
          small: [...new Set(small.map((each) => `${each.tagName} ${each.getAttribute('class')}`))],
        };
      });
      expect(found).toEqual({ wide: 0, small: [] });
      await expect
        .poll(async () => {
          const said = (await page.evaluate('said')) as { sentinel?: string; height?: number }[];
          return said.findLast(({ sentinel }) => sentinel === 'amp')?.height;
        })
        .toBe(await map.locator('body').evaluate(() => Math.min(document.body.offsetHeight, 1200)));
    });

for (const [width, height] of [
  [640, 480],
  [320, 400],
] as const)
  test(`people, money and enablers are in sight together at ${width} × ${height}`, async ({
    page,
    article,
  }) => {
    await page.goto(article(frame('&view=balance', width, height)));
    const map = page.frameLocator('iframe');
    const figure = map.locator('.panel-figure');
    await expect(figure.locator('h2')).toHaveText('Who provides what, November 2026');
    const findings = figure.locator('h3');
    await expect(findings).toHaveText([/^People: about 2 million/, /^Money: .*57\.1%/, /^Enablers: /]);
    await expect(figure.locator('.worth')).toHaveText([/^Thousand people/, /^Billion US dollars/, /alike/]);
    await expect(figure.locator('[data-part="people"] li')).toHaveCount(5);
    // Whatever is there ends above the credit, without scrolling.
    const foot = await map.locator('footer').evaluate((footer) => footer.getBoundingClientRect().top);
    const end = await figure
      .locator('section')
      .last()
      .evaluate((part) => part.getBoundingClientRect().bottom);
    expect(end).toBeLessThanOrEqual(foot);
  });

test('what is not known keeps its sign in the ledger and its key, also in low frames', async ({
  page,
  article,
}) => {
  await page.goto(article(frame('&view=handover', 640, 480)));
  const figure = page.frameLocator('iframe').locator('.panel-figure');
  await expect(figure.locator('.ledger-signs .unknown')).toBeVisible();
});

test('without its part, the frame says so in a sentence and keeps the way to the whole page', async ({
  page,
  article,
  problems,
}) => {
  problems.allow(/Failed to load resource|ERR_FAILED/);
  await page.route(/panels[^/]*\.js/, (route) => route.abort());
  await page.goto(article(frame('&view=balance', 640, 480)));
  const map = page.frameLocator('iframe');
  await expect(map.getByText('This part could not be loaded.')).toBeVisible();
  await expect(map.locator('#full-view')).toBeVisible();
});

test('title=0 and legend=0 leave them out', async ({ page, article }) => {
  await page.goto(article(frame('&view=handover&title=0&legend=0', 640, 480)));
  const figure = page.frameLocator('iframe').locator('.panel-figure');
  await expect(figure.locator('.ledger')).toBeVisible();
  await expect(figure.locator('h2, .ledger-signs')).toHaveCount(0);
});
