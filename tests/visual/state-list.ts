/** The states of the page that a change has to be looked at in: `states.ts` takes their pictures. */
import type { Page } from '@playwright/test';

/** What is shown, where, and how one gets there. */
export interface State {
  readonly name: string;
  /** The page below the base of the site, with its query. */
  readonly link: string;
  readonly size: keyof typeof SIZES;
  readonly dark?: true;
  readonly print?: true;
  /** The browser runs no script. */
  readonly still?: true;
  /** Only what the window shows, as it comes: nothing is scrolled to, and nothing loaded for it. */
  readonly window?: true;
  /** What is there when the state is, beside the live page itself. */
  readonly shows?: string;
  /** What a reader does before the picture. */
  readonly act?: (page: Page) => Promise<void>;
}

/** Sizes of the window, CSS px. */
export const SIZES = {
  desktop: { width: 1440, height: 900 },
  tablet: { width: 1024, height: 768 },
  phone: { width: 390, height: 844 },
  frame: { width: 640, height: 480 },
  narrow: { width: 360, height: 640 },
} as const;

const ATTACHED = { state: 'attached' } as const;
const PINS = 'layers=us~europe~changes~commands~production~labels';
const PANEL = '#more .panel';
const CARD = '#card h2';

/** Thirty-one that cover every view, size, theme and kind of page between them. */
export const STATES: readonly State[] = [
  { name: 'latest-desktop', link: '', size: 'desktop', window: true },
  { name: 'latest-phone-dark', link: '', size: 'phone', dark: true, window: true },
  { name: 'latest-no-script', link: '', size: 'tablet', still: true },
  {
    name: 'table-2014-06',
    link: '?date=2014-06&view=table&measure=percapita',
    size: 'desktop',
    dark: true,
    shows: '#panel table',
  },
  { name: 'month-2022-06', link: '?date=2022-06', size: 'phone' },
  { name: 'month-2025-12-print', link: '?date=2025-12', size: 'tablet', print: true },
  { name: 'since-2025-09', link: '?since=2025-09&date=2025-12', size: 'desktop' },
  { name: 'since-2021-12', link: '?since=2021-12&date=2022-12', size: 'phone', dark: true },
  { name: 'country', link: '?focus=POL', size: 'desktop', shows: CARD },
  { name: 'change', link: '?date=2025-12&focus=us-rou-2025', size: 'tablet', shows: CARD },
  { name: 'force', link: '?date=2025-12&focus=flf-rou', size: 'phone', dark: true, shows: CARD },
  { name: 'balance', link: '?view=balance', size: 'desktop', shows: PANEL },
  { name: 'changes', link: '?view=changes', size: 'tablet', dark: true, shows: PANEL },
  { name: 'due', link: '?view=due', size: 'phone', shows: PANEL },
  {
    name: 'handover-scenario',
    link: '?view=handover&scenario=ho02~ho16',
    size: 'desktop',
    shows: `${PANEL} .scenario-table`,
  },
  { name: 'commands', link: `?view=commands&${PINS}`, size: 'desktop', shows: '#sites .pin' },
  { name: 'production', link: `?view=production&${PINS}`, size: 'phone', shows: '#sites .pin' },
  { name: 'allies', link: '?view=allies', size: 'desktop', dark: true, shows: PANEL },
  { name: 'measure-bins', link: `?measure=equipment&bins=quantiles&${PINS}`, size: 'tablet', dark: true },
  {
    name: 'story',
    link: '?view=story&step=not-replaced',
    size: 'desktop',
    window: true,
    shows: '[data-ready="gl"] .story h2',
  },
  {
    name: 'presentation',
    link: '?view=story&step=surge',
    size: 'desktop',
    dark: true,
    window: true,
    shows: '.story h2',
    act: present,
  },
  { name: 'classroom', link: '?view=classroom', size: 'tablet', shows: '#story h2' },
  { name: 'share', link: '?date=2025-12', size: 'desktop', window: true, act: openShare },
  { name: 'embed-frame', link: '?embed=1', size: 'frame', window: true },
  {
    name: 'embed-narrow',
    link: '?embed=1&since=2025-09&date=2025-12',
    size: 'narrow',
    dark: true,
    window: true,
  },
  {
    name: 'zoomed',
    link: `?${PINS}#map=5/50.1/9`,
    size: 'desktop',
    window: true,
    shows: '[data-ready="gl"] #sites .site',
  },
  { name: 'page-story', link: 'story.html', size: 'phone', still: true },
  { name: 'page-country', link: 'country/poland/', size: 'tablet' },
  { name: 'page-balance', link: 'view/balance/', size: 'desktop', dark: true, still: true },
  { name: 'page-class-print', link: 'class.html?view=classroom', size: 'tablet', print: true },
  { name: 'page-newsrooms', link: 'newsrooms.html', size: 'phone', dark: true },
];

/** Starts the presentation and goes to its first step; its controls have stepped aside. */
async function present(page: Page): Promise<void> {
  await page.locator('.story').getByRole('button', { name: 'Present', exact: true }).press('Enter');
  await page.locator('.presenting .story').waitFor(ATTACHED);
  await page.keyboard.press('n');
  await page.locator('.presenting:not(.awake)').waitFor(ATTACHED);
}

async function openShare(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Share, embed, cite' }).click();
  await page.getByRole('dialog').waitFor();
}
